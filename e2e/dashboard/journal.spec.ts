import { langs } from '../../lib/lang.ts';
import { formatDateTime } from '../../lib/text/dates.ts';
import { act } from '../support/act.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft } from '../support/drafts.ts';
import { expect } from '../support/test.ts';

for (const lang of langs) {
  const word = (key: string, values = {}) => deskWord(lang, key, values);

  test(`a chief finds in ${lang} who did what, and takes it away as CSV`, async ({ page, ownServer }) => {
    await signIn(page, 'chief', lang, '/dashboard/tags');
    const name = `=HYPERLINK("http://evil.example") ${lang} ${Date.now()}`;
    await page.locator('#name-kk').fill(name);
    await page.locator('#name-ru').fill(name);
    await page.locator('#slug').fill(`formula-${lang}-${Date.now()}`);
    await page.getByRole('button', { name: word('Tags.addSubmit') }).click();
    await expect(page.getByRole('status').filter({ hasText: 'HYPERLINK' })).toBeVisible();
    act(
      ownServer.varFolder,
      `const { db, t } = database();
       const act = { at: now, actor: '=cmd|calc', userId: null, action: 'add', noun: 'tag', nounId: '1', details: {} };
       await transaction(async () => database().db.insert(t.audit).values(act));`,
    );

    await page.goto('/dashboard/journal');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('Journal.title'));
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('#noun').selectOption('tag');
    await page.locator('#user').selectOption({ label: 'Сәуле Нұрлыбай' });
    await page.getByRole('button', { name: word('Journal.filter') }).click();
    await expect(page.locator('main tbody tr').first()).toContainText(word('Journal.actions.create'));
    await expect(page.locator('main tbody')).not.toContainText('=cmd');
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);

    const exported = await page.request.get('/dashboard/journal/export?noun=tag');
    expect(exported.headers()['content-type']).toBe('text/csv; charset=utf-8');
    expect(exported.headers()['content-disposition']).toMatch(/^attachment; filename="journal-[\d-]+\.csv"$/);
    const csv = await exported.text();
    expect(csv).toMatch(/^\ufeffid,time,actor,action,noun,noun_id,details\r\n/);
    expect(csv).toContain(`,"'=cmd|calc",add,tag,1,{}`);
    for (const row of csv.split('\r\n')) expect(row).not.toMatch(/(^|,)"?[=+@]/);
  });

  test(`the details of the journal in ${lang} are words, names and times of Almaty`, async ({ page, ownServer }) => {
    const title = `Журнал ${lang} ${Date.now()}`;
    const { articleId, storyId } = newDraft(ownServer.varFolder, 'editor', lang, title);
    act(
      ownServer.varFolder,
      `const { scheduleArticle } = await import('#domain/articles/commands/schedule-article');
      const { changeStory } = await import('#domain/stories/commands/change-story');
      const { getStoryParts } = await import('#domain/stories/queries');
      await scheduleArticle(actor, { articleId: ${articleId}, at: new Date('2099-01-01T04:00:00Z') }, now);
      const parts = { ...(await getStoryParts(${storyId})), rubricId: null };
      await changeStory(actor, { storyId: ${storyId}, baseVersion: 1, parts, relatedIds: [] }, now);`,
    );
    await signIn(page, 'chief', lang, '/dashboard/journal');
    const rows = page.getByRole('row').filter({ has: page.getByRole('link', { name: `«${title}»` }) });
    const planned = rows.filter({ hasText: word('Journal.actions.schedule') });
    await expect(planned).toContainText(formatDateTime(new Date('2099-01-01T04:00:00Z'), lang));
    await expect(planned).not.toContainText('2099-01-01T');
    const changed = rows.filter({ hasText: word('Journal.nouns.story') }).filter({ hasText: '→' });
    await expect(changed).toContainText(word('History.part.rubricId'));
    await expect(changed).toContainText(word('Editor.field.noRubric'));
    await expect(page.getByText(word('Journal.exportHint'))).toBeVisible();
    await planned.getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(new RegExp(`/dashboard/articles/${articleId}$`));
  });

  test(`an empty day of the journal says so in ${lang}`, async ({ page }) => {
    await signIn(page, 'chief', lang, '/dashboard/journal?from=1999-01-01&to=1999-01-02');
    await expect(page.getByText(word('Journal.empty.title'))).toBeVisible();
    await page.goto('/dashboard/journal?from=nonsense&user=-1&noun=x%00&page=0');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the journal is for chiefs alone, also as CSV', async ({ page, request }) => {
  expect((await request.get('/dashboard/journal/export')).status()).toBe(401);
  await signIn(page, 'editor');
  expect((await page.request.get('/dashboard/journal/export')).status()).toBe(403);
  expect((await page.request.get('/dashboard/journal')).status()).toBe(404);
});
