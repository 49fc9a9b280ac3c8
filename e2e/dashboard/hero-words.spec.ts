import { type Lang, langs, otherLang } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft } from '../support/drafts.ts';
import { EditorPage } from '../support/editor.ts';
import { NewsroomFile } from '../support/targets.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 180_000 });

/** A draft of a reporter under a picture that the newsroom has. */
function draftWithPicture(varFolder: string, lang: Lang): { path: string; mediaId: number } {
  const { articleId, storyId } = newDraft(varFolder, 'reporter', lang, `Сурет ${lang} ${Date.now()}`);
  const file = new NewsroomFile(varFolder);
  const { mediaId } = file.targets('reporter');
  file.close();
  act(
    varFolder,
    `const { changeStory } = await import('#domain/stories/commands/change-story');
    const { getStoryParts } = await import('#domain/stories/queries');
    const parts = { ...(await getStoryParts(${storyId})), heroMediaId: ${mediaId} };
    await changeStory(actor, { storyId: ${storyId}, baseVersion: 1, parts, relatedIds: [] }, now);`,
  );
  return { path: `/dashboard/articles/${articleId}`, mediaId };
}

for (const lang of langs) {
  test(`alternative text and credit of the picture are written beside an article in ${lang}, by whoever may`, async ({
    page,
    browser,
    baseURL,
    ownServer,
  }) => {
    const { path, mediaId } = draftWithPicture(ownServer.varFolder, lang);
    await signIn(page, 'editor', lang, path);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    const summary = page.getByText(editor.word('hero.words'), { exact: true });
    const alt = page.locator('#hero-alt');
    if (!(await alt.isVisible())) await summary.click();
    const [written, credit] = [`Алаңдағы адамдар ${Date.now()}`, 'Диас Оразбек'];
    await alt.fill(written);
    await page.locator('#hero-credit').fill(credit);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('form', { has: alt }).getByRole('button').click();
    await expect(page.getByText(deskWord(lang, 'Media.words.saved'))).toBeVisible();
    await expect(page.locator('#article-fields img').first()).toHaveAttribute('alt', written);
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: editor.word('hero.toMedia') }).click();
    const library = await opened;
    const focal = library.getByRole('button', { name: deskWord(lang, 'Media.focal.save') });
    await expect(library.locator('section:target').filter({ has: focal })).toBeVisible();
    await library.close();
    await page.reload();
    await expect(page.locator('#article-fields img').first()).toHaveAttribute('alt', written);
    await page.goto(`/dashboard/media/${mediaId}`);
    await expect(page.locator(`#alt-${lang}`)).toHaveValue(written);
    await expect(page.locator(`#credit-${lang}`)).toHaveValue(credit);
    await expect(page.locator(`#alt-${otherLang(lang)}`)).not.toHaveValue(written);

    const other = await browser.newContext(baseURL ? { baseURL } : {});
    const reporter = await other.newPage();
    await signIn(reporter, 'reporter', lang, path);
    await expect(reporter.getByRole('link', { name: editor.word('hero.toMedia') })).toBeVisible();
    await expect(reporter.locator('#hero-alt')).toHaveCount(0);
    await other.close();
  });
}
