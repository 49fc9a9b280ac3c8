import { langs } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { expectSound, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft } from '../support/drafts.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });

for (const lang of langs) {
  const word = (key: string, values = {}) => deskWord(lang, key, values);

  test(`the history in ${lang} tells what was changed of the rubric and the authors, and an editor takes it back`, async ({
    page,
    ownServer,
  }) => {
    const title = `Ортақ ${lang} ${Date.now()}`;
    const { articleId, storyId } = newDraft(ownServer.varFolder, 'editor', lang, title);
    const names = changeRubric(ownServer.varFolder, articleId, storyId, lang);
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}/history`);
    const list = page.getByRole('form', { name: word('History.list.title') });
    const entry = list.getByRole('listitem').filter({ hasText: word('History.parts.title') });
    await expect(entry).toHaveCount(1);
    await expect(entry.locator('del').first()).toHaveText(names.sport);
    await expect(entry.locator('ins').first()).toHaveText(names.bilim);
    await expect(entry).toContainText(`${names.author} (${word('Editor.credit.author')})`);
    await expect(page.getByText(word('History.compare.only'))).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expectSound(page);
    await entry.getByRole('link', { name: word('History.parts.look') }).click();
    const panel = page.locator('#parts');
    await expect(panel.locator('del').first()).toHaveText(names.bilim);
    await expect(panel.locator('ins').first()).toHaveText(names.sport);
    await expect(panel).toContainText(word('History.parts.hintLive'));
    await expectSound(page);
    await panel.getByRole('button', { name: word('History.parts.restore') }).click();
    await expect(panel.getByText(word('History.parts.same'))).toBeVisible();
    await expect(entry).toHaveCount(2);
    const prefix = lang === 'ru' ? '/ru' : '';
    const shown = await page.request.get(`${prefix}/${storyId}`);
    expect(await shown.text()).toContain(`${prefix}/category/sport"`);
  });
}

test('who may not edit the other text sees the changes and takes nothing back', async ({ page, ownServer }) => {
  const { articleId, storyId } = newDraft(ownServer.varFolder, 'reporter', 'kk', `Тілші ${Date.now()}`);
  changeRubric(ownServer.varFolder, articleId, storyId, 'kk');
  await signIn(page, 'reporter', 'kk', `/dashboard/articles/${articleId}/history`);
  await expect(page.getByText(deskWord('kk', 'History.parts.title'))).toBeVisible();
  await expect(page.getByRole('link', { name: deskWord('kk', 'History.parts.look') })).toHaveCount(0);
});

/** Publishes an article and moves its story from sport to education under somebody's name; gives the names as people read them. */
function changeRubric(varFolder: string, articleId: number, storyId: number, lang: string) {
  const names = act(
    varFolder,
    `const { publishArticle } = await import('#domain/articles/commands/publish-article');
    await publishArticle(actor, { articleId: ${articleId} }, now);
    const { changeStory } = await import('#domain/stories/commands/change-story');
    const { getStoryParts, getStoryVersion } = await import('#domain/stories/queries');
    const [sport, bilim] = [await getRubricBySlug('sport'), await getRubricBySlug('bilim')];
    const { db, t } = database();
    const [author] = await db.select().from(t.authors).limit(1);
    const credits = [{ authorId: author.id, role: 'author', lang: null }];
    const parts = { ...(await getStoryParts(${storyId})), rubricId: bilim.id, credits };
    const baseVersion = await getStoryVersion(${storyId});
    await changeStory(actor, { storyId: ${storyId}, baseVersion, parts, relatedIds: [] }, now);
    return { sport: sport.name['${lang}'], bilim: bilim.name['${lang}'], author: author.name['${lang}'] };`,
  );
  return JSON.parse(names) as { sport: string; bilim: string; author: string };
}
