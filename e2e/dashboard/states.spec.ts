import type { Browser, Page } from '@playwright/test';
import { type Lang, langs, otherLang } from '../../lib/lang.ts';
import { type DemoRole, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft, planInVain, planSoon, saveAs } from '../support/drafts.ts';
import { inLang } from '../support/pages.ts';
import { expect } from '../support/test.ts';

const stateOf = (articleId: number) => `/dashboard/articles/${articleId}/state`;

async function personIn(browser: Browser, address: string, role: DemoRole, lang: Lang): Promise<Page> {
  const context = await browser.newContext({ baseURL: address });
  const page = await context.newPage();
  await signIn(page, role, lang);
  return page;
}

/** Opens the box of one verb, fills what is given and presses its button; waits for the sentence that it was done. */
async function doVerb(page: Page, lang: Lang, verb: string, fields: Record<string, string> = {}): Promise<void> {
  const box = page.locator('details', {
    has: page.getByText(deskWord(lang, `ArticleState.${verb}.title`), { exact: true }),
  });
  if ((await box.last().getAttribute('open')) === null) await box.last().locator('summary').click();
  for (const [name, value] of Object.entries(fields)) await box.last().locator(`[name=${name}]`).fill(value);
  await box
    .last()
    .getByRole('button', { name: deskWord(lang, `ArticleState.${verb}.submit`) })
    .click();
}

async function expectStatus(page: Page, lang: Lang, status: string): Promise<void> {
  const mark = page.locator('main').getByText(deskWord(lang, `ArticleState.status.${status}`), { exact: true });
  await expect(mark.first()).toBeVisible();
}

for (const lang of langs) {
  test(`a text in ${lang} is handed in, returned, planned, published, corrected, taken down and restored`, async ({
    browser,
    ownServer,
  }) => {
    test.setTimeout(180_000);
    const { address, varFolder } = ownServer;
    const title = `Сынақ ${lang} ${Date.now()}`;
    const { articleId, storyId } = newDraft(varFolder, 'reporter', lang, title);
    const other = otherLang(lang);
    const reporter = await personIn(browser, address, 'reporter', lang);
    await reporter.goto('/dashboard');
    await reporter.getByRole('link', { name: title }).first().waitFor();
    await reporter.goto(stateOf(articleId));
    await expect(reporter.getByText(deskWord(lang, 'ArticleState.publish.title'), { exact: true })).toHaveCount(0);
    await doVerb(reporter, lang, 'submit', { note: 'Тексеріп беріңіз' });
    await expectStatus(reporter, lang, 'review');

    const editor = await personIn(browser, address, 'editor', other);
    await editor.goto('/dashboard');
    await editor.getByRole('link', { name: title }).first().click();
    await expect(editor.getByText('Тексеріп беріңіз')).toBeVisible();
    await doVerb(editor, other, 'return', { note: 'Дәйексөз керек' });
    await expectStatus(editor, other, 'draft');

    await reporter.goto('/dashboard');
    await expect(reporter.getByText('Дәйексөз керек')).toBeVisible();
    saveAs(varFolder, 'reporter', articleId, { title: `${title} 2`, paragraphs: ['Дәйексөз қосылды.'] });
    await reporter.goto(stateOf(articleId));
    await doVerb(reporter, lang, 'submit');
    await expectStatus(reporter, lang, 'review');

    await editor.goto(stateOf(articleId));
    await doVerb(editor, other, 'schedule', { at: '2099-01-01T09:00' });
    await expectStatus(editor, other, 'scheduled');
    await editor.goto('/dashboard/calendar?week=2099-01-01');
    await expect(editor.getByRole('link', { name: `${title} 2` })).toBeVisible();
    const article = inLang(lang, `/${storyId}`);
    expect((await editor.request.get(article)).status()).toBe(404);
    const due = planSoon(varFolder, articleId, 3_000);
    await expect.poll(async () => (await editor.request.get(article)).status(), { intervals: [50] }).toBe(200);
    expect(Date.now()).toBeGreaterThanOrEqual(due);
    expect(Date.now() - due).toBeLessThan(2_500);

    saveAs(varFolder, 'editor', articleId, { title: `${title} 3`, paragraphs: ['Түзетілген абзац.'] });
    expect(await (await editor.request.get(article)).text()).not.toContain('Түзетілген абзац.');
    await editor.goto(stateOf(articleId));
    await expect(editor.getByText(deskWord(other, 'ArticleState.changedSince'))).toBeVisible();
    await doVerb(editor, other, 'update', { correction: 'Қате сан түзетілді' });
    await expect(editor.getByText(deskWord(other, 'ArticleState.changedSince'))).toHaveCount(0);
    for (const path of [article, inLang(lang, '/page/corrections')])
      expect(await (await editor.request.get(path)).text()).toContain('Қате сан түзетілді');
    await expect(editor.getByText(deskWord(other, 'ArticleState.takeDown.title'), { exact: true })).toHaveCount(0);

    const chief = await personIn(browser, address, 'chief', lang);
    await chief.goto(stateOf(articleId));
    await doVerb(chief, lang, 'takeDown', { reason: 'Сот шешімі' });
    await expectStatus(chief, lang, 'taken-down');
    expect((await chief.request.get(article)).status()).toBe(410);
    await expect(chief.getByText(deskWord(lang, 'ArticleState.preview.title'), { exact: true })).toHaveCount(0);
    await doVerb(chief, lang, 'restore');
    await expectStatus(chief, lang, 'published');
    expect((await chief.request.get(article)).status()).toBe(200);
    for (const page of [reporter, editor, chief]) await page.context().close();
  });
}

for (const lang of langs) {
  test(`what could not be published at its time stands on the page of today in ${lang}, and its state says so`, async ({
    browser,
    ownServer,
  }) => {
    const { address, varFolder } = ownServer;
    const title = `Шықпаған ${lang} ${Date.now()}`;
    const { articleId } = newDraft(varFolder, 'editor', lang, title);
    planInVain(varFolder, articleId);
    const editor = await personIn(browser, address, 'editor', lang);
    await editor.goto('/dashboard');
    const overdue = editor.getByRole('alert').filter({ hasText: deskWord(lang, 'Today.overdue.title') });
    await editor.goto('/dashboard/calendar');
    const planned = editor.getByRole('listitem').filter({ has: editor.getByRole('link', { name: title }) });
    await expect(planned.last()).toContainText(deskWord(lang, 'Calendar.overdue.publish'));
    await editor.goto('/dashboard');
    await overdue.getByRole('link', { name: title }).click();
    await expect(editor.getByText(deskWord(lang, 'ArticleState.overdue.publish'))).toBeVisible();
    await doVerb(editor, lang, 'unschedule');
    await expectStatus(editor, lang, 'draft');
    await expect(editor.getByText(deskWord(lang, 'ArticleState.overdue.publish'))).toHaveCount(0);
    await editor.goto('/dashboard');
    await expect(overdue.getByRole('link', { name: title })).toHaveCount(0);
    await editor.context().close();
  });
}

for (const lang of langs) {
  test(`an embargo stands in ${lang} where the article is listed, and an editor cannot lift it`, async ({
    browser,
    ownServer,
  }) => {
    const title = `Эмбарго ${lang} ${Date.now()}`;
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, title);
    const editor = await personIn(browser, ownServer.address, 'editor', lang);
    await editor.goto(stateOf(articleId));
    await doVerb(editor, lang, 'embargo', { at: '2099-01-02T10:00' });
    await expect(editor.getByText(deskWord(lang, 'ArticleState.embargo.done'))).toBeVisible();
    await doVerb(editor, lang, 'embargo', { at: '' });
    const time = '02.01.2099, 10:00';
    await expect(editor.getByText(deskWord(lang, 'Refusals.article-embargoed', { until: time }))).toBeVisible();
    const told = deskWord(lang, 'Articles.table.embargo', { time });
    await editor.goto(`/dashboard/articles?q=${encodeURIComponent(title)}`);
    await expect(editor.getByRole('row', { name: title })).toContainText(told);
    await editor.goto('/dashboard');
    await expect(editor.getByRole('listitem').filter({ hasText: title }).filter({ hasText: told })).toHaveCount(1);
  });
}

test('a preview link shows the newest text to who has it, is kept nowhere, and dies when the article changes hands', async ({
  browser,
  ownServer,
}) => {
  const { address, varFolder } = ownServer;
  const title = `Алдын ала ${Date.now()}`;
  const { articleId } = newDraft(varFolder, 'reporter', 'kk', title);
  const editor = await personIn(browser, address, 'editor', 'kk');
  await editor.goto(stateOf(articleId));
  await doVerb(editor, 'kk', 'preview');
  const given = editor.getByRole('status').filter({ hasText: '/preview/' });
  const link = /\/preview\/\S+/.exec((await given.textContent()) ?? '')?.[0] ?? '';
  const stranger = await browser.newContext({ baseURL: address });
  const page = await stranger.newPage();
  const answer = await page.goto(link);
  expect(answer?.headers()['cache-control']).toBe('no-store');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  expect((await stranger.request.get(link.replace('/preview/', '/preview/9'))).status()).toBe(404);
  await editor.goto(stateOf(articleId));
  const box = editor.locator('details', { hasText: deskWord('kk', 'ArticleState.handOver.title') });
  await box.last().locator('summary').click();
  await box.last().getByRole('button').click();
  await expect(editor.getByText(deskWord('kk', 'ArticleState.handOver.done'))).toBeVisible();
  expect((await stranger.request.get(link)).status()).toBe(404);
});
