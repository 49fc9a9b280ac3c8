import type { Page } from '@playwright/test';
import { type Lang, langs } from '../../lib/lang.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft, saveAs } from '../support/drafts.ts';
import { expect } from '../support/test.ts';

for (const lang of langs) {
  test(`the table in ${lang} is searched, kept as a view and worked on line by line`, async ({ page, ownServer }) => {
    const title = `Кесте ${lang} ${Date.now()}`;
    newDraft(ownServer.varFolder, 'editor', lang, `${title} бір`);
    newDraft(ownServer.varFolder, 'editor', lang, `${title} екі`);
    await signIn(page, 'editor', lang, '/dashboard/articles');
    await page.getByLabel(deskWord(lang, 'Articles.filter.q')).fill(title);
    await page.getByLabel(deskWord(lang, 'Articles.filter.status')).selectOption('draft');
    await page.getByRole('button', { name: deskWord(lang, 'Articles.filter.apply') }).click();
    await expect(page).toHaveURL(/status=draft/);
    await expect(page.getByRole('row')).toHaveCount(3);

    await page.getByText(deskWord(lang, 'Articles.views.save')).first().click();
    await page.getByLabel(deskWord(lang, 'Articles.views.name')).fill(`Менікі ${lang}`);
    await page.getByRole('button', { name: deskWord(lang, 'Articles.views.save') }).click();
    await page.goto('/dashboard/articles');
    await page.getByRole('link', { name: `Менікі ${lang}` }).click();
    await expect(page.getByRole('row')).toHaveCount(3);

    await publishChosen(page, lang, title);
    await expect(page.getByRole('row')).toHaveCount(0);
    await page.goto(`/dashboard/articles?q=${encodeURIComponent(title)}&status=published`);
    await expect(page.getByRole('row')).toHaveCount(3);
    await page
      .getByRole('button', { name: deskWord(lang, 'Articles.views.delete', { name: `Менікі ${lang}` }) })
      .click();
    await expect(page.getByRole('link', { name: `Менікі ${lang}` })).toHaveCount(0);
  });

  test(`chosen drafts are published in ${lang} after a question; a text saved since the table was shown is left out`, async ({
    page,
    ownServer,
  }) => {
    const title = `Сұрақ ${lang} ${Date.now()}`;
    newDraft(ownServer.varFolder, 'editor', lang, `${title} бір`);
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, `${title} екі`);
    await signIn(page, 'editor', lang, `/dashboard/articles?q=${encodeURIComponent(title)}&status=draft`);
    const verb = page.getByLabel(deskWord(lang, 'Articles.bulk.verb'));
    await page
      .getByRole('checkbox', { name: new RegExp(title) })
      .first()
      .check();
    await page.getByLabel(deskWord(lang, 'Articles.bulk.reason')).press('Enter');
    await expect(verb).toHaveValue('');
    await expect(verb).toBeFocused();

    saveAs(ownServer.varFolder, 'chief', articleId, { title: `${title} екі`, paragraphs: ['Басқасы.'] });
    const question = await publishChosen(page, lang, title, 'cancel');
    await expect(question).toHaveCount(0);
    await expect(page.getByRole('row')).toHaveCount(3);
    await publishChosen(page, lang, title);
    await expect(page.getByRole('alert').filter({ hasText: `№${articleId}` })).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(2);
  });

  test(`any two revisions are compared in ${lang} and an older one is restored`, async ({ page, ownServer }) => {
    const title = `Тарих ${lang} ${Date.now()}`;
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, title);
    saveAs(ownServer.varFolder, 'chief', articleId, { title, paragraphs: ['Бірінші абзац өзгерді.', 'Жаңа абзац.'] });
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}/history`);
    await expect(page.locator('ins').first()).toHaveText(/өзгерді/);
    await expect(page.locator('ins').last()).toHaveText('Жаңа абзац.');
    await page.getByRole('button', { name: deskWord(lang, 'History.restore.submit', { number: 1 }) }).click();
    await expect(page.getByText(deskWord(lang, 'History.list.number', { number: 3 }), { exact: true })).toBeVisible();
    await page.goto(`/dashboard/articles/${articleId}/history?before=1&after=3`);
    await expect(page.getByText(deskWord(lang, 'History.compare.same'))).toBeVisible();
    await page.goto(`/dashboard/articles/${articleId}/history?before=1&after=1`);
    await expect(page.getByText(deskWord(lang, 'History.compare.choose'))).toBeVisible();
    await expect(
      page.getByRole('button', { name: deskWord(lang, 'History.restore.submit', { number: 1 }) }),
    ).toBeVisible();
  });

  test(`two texts of one article are merged in ${lang}, and all three are kept`, async ({ page, ownServer }) => {
    const title = `Біріктіру ${lang} ${Date.now()}`;
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, title);
    saveAs(ownServer.varFolder, 'chief', articleId, { title, paragraphs: ['Басқа біреу жазды.'] });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}/merge`);
    await expect(page.getByText(deskWord(lang, 'Merge.nothing'))).toBeVisible();
    for (let id = 1; id <= 6; id += 1) {
      await page.evaluate(([key, copy]) => localStorage.setItem(String(key), JSON.stringify(copy)), [
        `arainfo:article:${articleId}:${id}`,
        mineOf(title),
      ] as const);
    }
    await page.reload();
    await expect(page.getByText('Мен жаздым.')).toBeVisible();
    const save = page.getByRole('button', { name: deskWord(lang, 'Merge.save') });
    await expect(save).toBeDisabled();
    await page.getByRole('radio', { name: deskWord(lang, 'Merge.both') }).check();
    await save.click();
    await page.waitForURL(new RegExp(`/dashboard/articles/${articleId}$`));
    await page.goto(`/dashboard/articles/${articleId}/history`);
    await expect(page.getByText(deskWord(lang, 'History.list.number', { number: 4 }), { exact: true })).toBeVisible();
    await page.goto(`/dashboard/articles/${articleId}/history?before=3&after=4`);
    await expect(page.locator('ins')).toHaveText('Басқа біреу жазды.');
  });

  test(`no page of articles in ${lang} has a fault, wide and narrow`, async ({ page, ownServer }) => {
    test.setTimeout(240_000);
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, `Қолжетімді ${lang} ${Date.now()}`);
    saveAs(ownServer.varFolder, 'chief', articleId, { title: 'Қолжетімді', paragraphs: ['Өзгерді.', 'Екінші.'] });
    await signIn(page, 'chief', lang);
    const paths = ['', '/articles', `/articles/${articleId}/state`, `/articles/${articleId}/history`];
    const others = [`/articles/${articleId}/merge`, '/translations', '/translations?list=kk', '/calendar'];
    for (const path of [...paths, ...others]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/dashboard${path}`);
      await page.locator('h1').waitFor();
      expect.soft(await axeFindings(page), path).toEqual([]);
      for (const width of [360, 768]) {
        await page.setViewportSize({ width, height: 844 });
        expect.soft(await overflow(page), `${path} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}

/** Chooses every line with this title and answers the question; gives the place of the question. */
async function publishChosen(page: Page, lang: Lang, title: string, answer: 'publish' | 'cancel' = 'publish') {
  const boxes = await page.getByRole('checkbox', { name: new RegExp(title) }).all();
  for (const box of boxes) await box.check();
  await page.getByLabel(deskWord(lang, 'Articles.bulk.verb')).selectOption('publish');
  await page.getByRole('button', { name: deskWord(lang, 'Articles.bulk.apply') }).click();
  const cancel = page.getByRole('button', { name: deskWord(lang, 'Articles.bulk.cancel') });
  const question = page.getByRole('group').filter({ has: cancel });
  await expect(question.getByRole('listitem')).toHaveCount(boxes.length);
  expect(await axeFindings(page)).toEqual([]);
  await question.getByRole('button', { name: deskWord(lang, `Articles.bulk.${answer}`) }).click();
  return question;
}

function mineOf(title: string) {
  const fields = { slug: null, seoTitle: null, seoDescription: null, source: null, sourceUrl: null, photoCredit: null };
  const body = { version: 1, blocks: [{ type: 'paragraph', content: [{ text: 'Мен жаздым.' }] }] };
  return { baseVersion: 1, keptAt: 0, text: { title, lead: null, body, fields } };
}
