import type { Page } from '@playwright/test';
import { type Lang, langs, otherLang } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { axeFindings, expectSound, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { type Draft, newDraft } from '../support/drafts.ts';
import { EditorPage, expectFailures } from '../support/editor.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 180_000 });

/** A published story in the rubric of sport. */
function published(varFolder: string, lang: Lang, title: string): Draft {
  const draft = newDraft(varFolder, 'editor', lang, title);
  act(
    varFolder,
    `const { publishArticle } = await import('#domain/articles/commands/publish-article');
    await publishArticle(actor, { articleId: ${draft.articleId} }, now);`,
  );
  return draft;
}

/** Answers the next question of the page, and notes it. */
function answerNext(page: Page, asked: string[], isLeaving: boolean): void {
  page.once('dialog', async (dialog) => {
    asked.push(dialog.type() === 'confirm' ? dialog.message() : dialog.type());
    await (isLeaving ? dialog.accept() : dialog.dismiss());
  });
}

const rubric = (page: Page) => page.locator('#field-rubric');

/** Chooses another rubric than the one there is, and gives it. */
async function changeRubric(page: Page): Promise<string> {
  const [before, all] = [
    await rubric(page).inputValue(),
    await rubric(page)
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value)),
  ];
  const other = all.find((value) => value !== '' && value !== before) ?? '';
  await rubric(page).selectOption(other);
  return other;
}

/** A colleague makes an interview of the story. */
function changeFormat(varFolder: string, storyId: number): void {
  act(
    varFolder,
    `const { changeStory } = await import('#domain/stories/commands/change-story');
    const { getStoryParts, getStoryVersion } = await import('#domain/stories/queries');
    const parts = { ...(await getStoryParts(${storyId})), format: 'interview' };
    const baseVersion = await getStoryVersion(${storyId});
    await changeStory(actor, { storyId: ${storyId}, baseVersion, parts, relatedIds: [] }, now);`,
  );
}

/** Begins the other language of a story, and gives its article. */
function begun(varFolder: string, storyId: number, to: Lang): number {
  const made = act(
    varFolder,
    `const { startTranslation } = await import('#domain/translations/commands/start-translation');
    return startTranslation(actor, { storyId: ${storyId}, to: '${to}', withWords: true }, now);`,
  );
  return (JSON.parse(made) as { articleId: number }).articleId;
}

/** Leaves the page without a way to the newsroom, whatever it asks. */
async function leaveUnsent(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.goto('about:blank');
  await page.unroute('**/save');
}

async function signOut(page: Page, lang: Lang): Promise<void> {
  await page
    .getByRole('complementary')
    .getByRole('button', { name: deskWord(lang, 'Shell.signOut') })
    .click();
  await page.waitForURL('**/dashboard/login');
}

/** What the browser still keeps of articles. */
function keptHere(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('arainfo:article:')));
}

for (const lang of langs) {
  test(`a rubric chosen for a published story in ${lang} is asked about before it is left, and kept once shown`, async ({
    page,
    ownServer,
  }) => {
    const { articleId } = published(ownServer.varFolder, lang, `Айдар ${lang} ${Date.now()}`);
    const path = `/dashboard/articles/${articleId}`;
    await signIn(page, 'editor', lang, path);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    const chosen = await changeRubric(page);
    await expect(page.locator('[data-state=unsaved]')).toHaveText(editor.word('state.unsaved'));
    expect(await axeFindings(page)).toEqual([]);
    const asked: string[] = [];
    answerNext(page, asked, false);
    await page
      .getByRole('complementary')
      .getByRole('link', { name: deskWord(lang, 'Shell.nav.calendar'), exact: true })
      .click();
    await expect.poll(() => asked).toEqual([deskWord(lang, 'Shell.leave')]);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    answerNext(page, asked, false);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked[1]).toBe('beforeunload');
    await expect(rubric(page)).toHaveValue(chosen);
    await page.getByRole('button', { name: editor.word('story.apply') }).click();
    await editor.saved();
    await page.reload();
    await expect(rubric(page)).toHaveValue(chosen);
    expect(asked).toHaveLength(2);
  });

  test(`of two who change one story in ${lang} the second is told, keeps their choice and may let it stand`, async ({
    page,
    context,
    faults,
    ownServer,
  }) => {
    const { articleId } = published(ownServer.varFolder, lang, `Екеуі ${lang} ${Date.now()}`);
    const path = `/dashboard/articles/${articleId}`;
    await signIn(page, 'editor', lang, path);
    const other = await context.newPage();
    await other.goto(path);
    const apply = (where: Page) => where.getByRole('button', { name: deskWord(lang, 'Editor.story.apply') });
    await other.locator('#field-format').selectOption('interview');
    await apply(other).click();
    await new EditorPage(other, lang).saved();
    const chosen = await changeRubric(page);
    await apply(page).click();
    await expect(page.getByText(deskWord(lang, 'Refusals.story-conflict'))).toBeVisible();
    await expect(rubric(page)).toHaveValue(chosen);
    await apply(page).click();
    await new EditorPage(page, lang).saved();
    await page.reload();
    await expect(rubric(page)).toHaveValue(chosen);
    expectFailures(faults, /409/);
  });

  test(`the last choice in a draft in ${lang} is there though the page was left at once`, async ({
    page,
    ownServer,
  }) => {
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, `Қолжазба ${lang} ${Date.now()}`);
    const path = `/dashboard/articles/${articleId}`;
    await signIn(page, 'editor', lang, path);
    await expect(new EditorPage(page, lang).text).toBeVisible({ timeout: 30_000 });
    const answered = page.waitForResponse((response) => /\/stories\/\d+\/save$/.test(response.url()));
    const chosen = await changeRubric(page);
    await page
      .getByRole('complementary')
      .getByRole('link', { name: deskWord(lang, 'Shell.nav.calendar'), exact: true })
      .click();
    await page.waitForURL('**/calendar');
    expect((await answered).ok()).toBe(true);
    await page.goto(path);
    await expect(rubric(page)).toHaveValue(chosen);
  });

  test(`a choice in ${lang} made after the session was ended in another tab goes on once somebody has signed in again`, async ({
    page,
    context,
    faults,
    ownServer,
  }) => {
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, `Сеанс ${lang} ${Date.now()}`);
    const path = `/dashboard/articles/${articleId}`;
    await signIn(page, 'editor', lang, path);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    const other = await context.newPage();
    await other.goto('/dashboard');
    await signOut(other, lang);
    const chosen = await changeRubric(page);
    await editor.is('signed-out');
    const toSignIn = page.getByRole('link', { name: editor.word('signedOut.signIn') });
    for (const link of await toSignIn.all()) await expect(link).toHaveAttribute('target', '_blank');
    await expect(toSignIn).toHaveCount(2);
    expect(await axeFindings(page)).toEqual([]);
    await signIn(other, 'editor', lang);
    await editor.saved();
    await page.reload();
    await expect(rubric(page)).toHaveValue(chosen);
    expectFailures(faults, /401/);
  });

  test(`a choice in ${lang} left behind with an ended session is there and goes on when the editor is opened again`, async ({
    page,
    context,
    faults,
    ownServer,
  }) => {
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, `Қайта ${lang} ${Date.now()}`);
    const path = `/dashboard/articles/${articleId}`;
    await signIn(page, 'editor', lang, path);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    await context.clearCookies();
    const chosen = await changeRubric(page);
    await editor.is('signed-out');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto('about:blank');
    await signIn(page, 'editor', lang, path);
    await expect(rubric(page)).toHaveValue(chosen);
    await editor.saved();
    await page.reload();
    await expect(rubric(page)).toHaveValue(chosen);
    expect(await keptHere(page)).toEqual([]);
    expectFailures(faults, /401/);
  });

  test(`a choice in ${lang} that was never sent is asked about where a colleague changed the story since, and lets theirs stand`, async ({
    page,
    ownServer,
  }) => {
    const { articleId, storyId } = published(ownServer.varFolder, lang, `Сұрақ ${lang} ${Date.now()}`);
    const path = `/dashboard/articles/${articleId}`;
    await signIn(page, 'editor', lang, path);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    const chosen = await changeRubric(page);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto('about:blank');
    changeFormat(ownServer.varFolder, storyId);
    await page.goto(path);
    await expect(page.getByText(editor.word('storyRecovery.title'))).toBeVisible();
    await expect(rubric(page)).not.toHaveValue(chosen);
    await expectSound(page);
    await page.getByRole('button', { name: editor.word('storyRecovery.restore') }).click();
    await expect(rubric(page)).toHaveValue(chosen);
    await page.getByRole('button', { name: editor.word('story.apply') }).click();
    await editor.saved();
    await page.reload();
    await expect(rubric(page)).toHaveValue(chosen);
    await expect(page.locator('#field-format')).toHaveValue('interview');
    expect(await keptHere(page)).toEqual([]);
  });

  test(`a choice in a draft in ${lang} that the network kept back goes on from the story's other language, under its names`, async ({
    page,
    faults,
    ownServer,
  }) => {
    const other = otherLang(lang);
    const { articleId, storyId } = newDraft(ownServer.varFolder, 'editor', lang, `Желі ${lang} ${Date.now()}`);
    const otherId = begun(ownServer.varFolder, storyId, other);
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}`);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    await page.route('**/save', (route) => route.abort());
    const chosen = await changeRubric(page);
    const tag = { kk: 'Денсаулық', ru: 'Здоровье' };
    const remove = (name: string) => page.getByRole('button', { name: editor.word('remove', { name }) });
    await page.getByRole('combobox', { name: editor.word('field.addTag') }).fill(tag[lang]);
    await page.getByRole('option', { name: tag[lang], exact: true }).click();
    await expect(remove(tag[lang])).toBeVisible();
    await editor.is('unreachable');
    await leaveUnsent(page);
    await page.goto(`/dashboard/articles/${otherId}`);
    await expect(rubric(page)).toHaveValue(chosen);
    await expect(remove(tag[other])).toBeVisible();
    await editor.saved();
    await page.goto(`/dashboard/articles/${articleId}`);
    await expect(rubric(page)).toHaveValue(chosen);
    await expect(remove(tag[lang])).toBeVisible();
    expect(await keptHere(page)).toEqual([]);
    expectFailures(faults, /ERR_FAILED/);
  });

  test(`a choice for readers in ${lang} that was never sent is asked about in the story's other language, too`, async ({
    page,
    ownServer,
  }) => {
    const { articleId, storyId } = published(ownServer.varFolder, lang, `Екі тіл ${lang} ${Date.now()}`);
    const otherId = begun(ownServer.varFolder, storyId, otherLang(lang));
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}`);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    const chosen = await changeRubric(page);
    await leaveUnsent(page);
    await page.goto(`/dashboard/articles/${otherId}`);
    await expect(page.getByText(editor.word('storyRecovery.title'))).toBeVisible();
    await expect(rubric(page)).not.toHaveValue(chosen);
    await expectSound(page);
    await page.getByRole('button', { name: editor.word('storyRecovery.restore') }).click();
    await page.getByRole('button', { name: editor.word('story.apply') }).click();
    await editor.saved();
    await page.goto(`/dashboard/articles/${articleId}`);
    await expect(rubric(page)).toHaveValue(chosen);
    expect(await keptHere(page)).toEqual([]);
  });

  test(`a source without a scheme in ${lang} gets one, and what is no address yet keeps no text from being saved`, async ({
    page,
  }) => {
    await signIn(page, 'reporter', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('Дереккөз', 'Лид.', 'Бірінші.');
    const source = page.locator('#field-source-url');
    await page.getByText(editor.word('section.text'), { exact: true }).click();
    await source.fill('inform.kz/kaz');
    await source.blur();
    await expect(source).toHaveValue('https://inform.kz/kaz');
    await editor.saved();
    await source.fill('http');
    await expect(page.getByText(editor.word('field.sourceUrlFault'))).toBeVisible();
    await expect(source).toHaveAttribute('aria-invalid', 'true');
    expect(await axeFindings(page)).toEqual([]);
    await editor.text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Екінші.');
    await expect(page.locator('[data-state=unsaved]')).toBeVisible();
    await editor.saved();
    await page.reload();
    await expect(editor.text).toContainText('Бірінші. Екінші.');
    await expect(source).toHaveValue('https://inform.kz/kaz');
  });
}
