import { langs } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { oneLine, readFacts } from '../support/page-facts.ts';
import { expect } from '../support/test.ts';

test.use({ ownServerFor: 'settings' });

const token = `123456789:${'Aa0_-'.repeat(7)}`;

/** Turns everything on for the newsroom in a folder, as an admin would, and gives back the number of a published article. */
function turnOn(varFolder: string, lang: string): number {
  return Number(
    act(
      varFolder,
      `const { changePingSettings } = await import('#domain/pings/commands/change-ping-settings');
       const telegram = { token: '${token}', isForgotten: false, channels: { kk: '@arai_kk', ru: '@arai_ru' }, posts: 'every', isSilent: false };
       const choices = { indexNow: { isOn: true, host: 'yandex.com' }, hub: 'https://hub.example/', telegram };
       await changePingSettings(actor, choices, 'secret', now);
       const { db, t } = database();
       const rows = await db.select({ id: t.articles.id, lang: t.articles.lang, status: t.articles.status }).from(t.articles);
       return rows.find((row) => row.lang === '${lang}' && row.status === 'published').id;`,
    ),
  );
}

function publicPath(varFolder: string, articleId: number): string {
  const found = act(
    varFolder,
    `const { articlePath } = await import('#lib/paths');
     const { lang, storyId, slug } = await findState({ articleId: ${articleId} });
     return articlePath(lang, storyId, slug);`,
  );
  return JSON.parse(found) as string;
}

for (const lang of langs) {
  const word = (key: string, values = {}) => deskWord(lang, key, values);

  test(`an admin turns on in ${lang} who is told; the key answers, the feeds name the hub, the token is not seen again`, async ({
    page,
  }) => {
    await signIn(page, 'admin', lang, '/dashboard/settings/pings');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('Pings.settings.title'));
    await page.getByLabel(word('Pings.fields.indexNow.isOn')).check();
    await page.locator('#hub').fill('http://hub.example/');
    await page.locator('#telegram-token').fill(token);
    await page.locator('#telegram-channel-kk').fill('@arai_kk');
    const save = page.getByRole('button', { name: word('Pings.settings.submit') });
    await save.click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      word('Faults.bad-address', { field: word('Pings.fields.hub') }),
    );
    await page.locator('#hub').fill('https://hub.example/');
    await save.click();
    await expect(page.getByRole('status').filter({ hasText: word('Pings.settings.saved') })).toBeVisible();
    const key = (await page.getByRole('main').locator('a[href$=".txt"]').getAttribute('href')) ?? '';
    const answer = await page.request.get(key);
    expect([answer.status(), `/${await answer.text()}.txt`]).toEqual([200, key]);
    expect((await page.request.get('/0123456789abcdef.txt')).status()).toBe(404);
    const feed = await page.request.get('/feed.xml');
    expect(await feed.text()).toContain('<atom:link href="https://hub.example/" rel="hub"');
    expect(feed.headers().link).toContain('<https://hub.example/>; rel="hub"');
    const renewal = page.getByLabel(word('Pings.fields.indexNow.isKeyRenewed'));
    await renewal.check();
    await save.click();
    const shownKey = page.getByRole('main').locator('a[href$=".txt"]');
    await expect(shownKey).not.toHaveAttribute('href', key);
    await expect(renewal).not.toBeChecked();
    const renewed = (await shownKey.getAttribute('href')) ?? '';
    for (const each of [key, renewed]) {
      const file = await page.request.get(each);
      expect([file.status(), `/${await file.text()}.txt`]).toEqual([200, each]);
    }
    await save.click();
    await expect(page.getByRole('status').filter({ hasText: word('Pings.settings.saved') })).toBeVisible();
    await page.reload();
    await expect(shownKey).toHaveAttribute('href', renewed);
    await expect(page.locator('#telegram-token')).toHaveValue('');
    expect(await page.content()).not.toContain(token);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test(`an editor sees in ${lang} how a post will look, and decides whether it goes`, async ({ page, ownServer }) => {
    const articleId = turnOn(ownServer.varFolder, lang);
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}/state`);
    const panel = page.locator('#telegram');
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await expect(panel.getByRole('figure')).toContainText(title);
    await expect(panel.getByRole('figure')).toContainText(`${ownServer.address}${lang === 'ru' ? '/ru' : ''}/`);
    const { head } = await readFacts(page.request, publicPath(ownServer.varFolder, articleId));
    const inHead = [head.meta('og:site_name'), head.meta('og:title'), head.meta('og:description')].flat().map(oneLine);
    await expect(panel.locator('figure img').locator('..').locator('b, span')).toHaveText(inHead);
    await panel.getByLabel(word('Telegram.fields.isWanted')).selectOption('yes');
    await panel.getByLabel(word('Telegram.fields.postAt')).fill('2020-01-01T10:00');
    await panel.getByRole('button').click();
    await expect(panel.getByRole('alert')).toBeVisible();
    await panel.getByLabel(word('Telegram.fields.postAt')).fill('2090-01-01T10:00');
    await panel.getByRole('button').click();
    await expect(panel.getByRole('status')).toHaveText(word('Telegram.saved'));
    await page.reload();
    await expect(panel.getByLabel(word('Telegram.fields.isWanted'))).toHaveValue('yes');
    await expect(panel.getByLabel(word('Telegram.fields.postAt'))).toHaveValue('2090-01-01T10:00');
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test(`a chief reads in ${lang} why something did not arrive, and sends it again`, async ({ page, ownServer }) => {
    const articleId = turnOn(ownServer.varFolder, lang);
    act(
      ownServer.varFolder,
      `const { announceArticle } = await import('#domain/pings/commands/announce-article');
       const { findState } = await import('#domain/articles/queries');
       const { noteDelivered, noteUndelivered } = await import('#domain/outbox/commands/note-delivery');
       const article = await findState({ articleId: ${articleId} });
       await transaction(() => announceArticle(article, now));
       const { db, t } = database();
       const rows = await db.select({ id: t.outbox.id, topic: t.outbox.topic }).from(t.outbox);
       const newest = (topic) => rows.filter((row) => row.topic === topic).map((row) => row.id).slice(-1);
       await noteDelivered(newest('indexnow'), 'sent', now);
       await noteUndelivered(newest('websub'), { reason: 'status 404', isFinal: true }, now);`,
    );
    await signIn(page, 'chief', lang);
    await page.getByRole('link', { name: word('Today.pings.open') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('Pings.title'));
    const failed = page.locator('main tbody tr').filter({ hasText: 'WebSub' });
    await expect(failed).toContainText(word('Pings.faults.status', { detail: 404 }));
    expect(await axeFindings(page)).toEqual([]);
    await failed.getByRole('button', { name: word('Pings.retry') }).click();
    await expect(failed).toHaveCount(0);
    await page.goto('/dashboard/pings?state=waiting');
    await expect(page.locator('main tbody')).toContainText('WebSub');
    await page.locator('#topic').selectOption('indexnow');
    await page.locator('#state').selectOption('delivered');
    await page.getByRole('button', { name: word('Pings.filter') }).click();
    await expect(page.locator('main tbody tr').first()).toContainText(word('Pings.results.sent'));
    await expect(page.locator('main tbody')).not.toContainText('WebSub');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}

for (const [role, path] of [
  ['editor', '/dashboard/pings'],
  ['chief', '/dashboard/settings/pings'],
] as const)
  test(`${path} is not there for a ${role}`, async ({ page }) => {
    await signIn(page, role);
    expect((await page.request.get(path)).status()).toBe(404);
  });
