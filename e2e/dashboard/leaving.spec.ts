import type { Page } from '@playwright/test';
import { type Lang, langs, otherLang } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft } from '../support/drafts.ts';
import { EditorPage, expectFailures } from '../support/editor.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 180_000 });

/** Answers every question of the page with the answers in their order, and notes them; more questions than answers are a fault. */
function answerInTurn(page: Page, answers: boolean[]): string[] {
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    const isLeaving = answers[asked.length] ?? false;
    asked.push(dialog.type() === 'confirm' ? dialog.message() : dialog.type());
    await (isLeaving ? dialog.accept() : dialog.dismiss());
  });
  return asked;
}

const rail = (page: Page) => page.getByRole('complementary').first();
const signOut = (page: Page, lang: Lang) =>
  rail(page)
    .getByRole('button', { name: deskWord(lang, 'Shell.signOut') })
    .click();
const switchTo = (page: Page, lang: Lang) => rail(page).locator(`button[name=lang][value=${lang}]`).click();

for (const lang of langs) {
  test(`signing out and choosing another language in ${lang} ask once while a text is on its way, and the text stays`, async ({
    page,
    faults,
    ownServer,
  }) => {
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, `Шығу ${lang} ${Date.now()}`);
    const path = `/dashboard/articles/${articleId}`;
    await signIn(page, 'editor', lang, path);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    await page.route('**/save', () => undefined);
    await editor.text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Сақталмаған сөз.');
    await page.locator('#field-format').selectOption('interview');
    const question = deskWord(lang, 'Shell.leave');
    const asked = answerInTurn(page, [false, false, true]);
    await signOut(page, lang);
    await expect.poll(() => asked).toEqual([question]);
    await switchTo(page, otherLang(lang));
    await expect.poll(() => asked).toEqual([question, question]);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(editor.text).toContainText('Сақталмаған сөз.');
    await signOut(page, lang);
    await page.waitForURL('**/dashboard/login');
    expect(asked).toEqual([question, question, question]);
    await page.unroute('**/save');
    await signIn(page, 'editor', lang, path);
    await expect(page.locator('#field-format')).toHaveValue('interview');
    await page.getByRole('button', { name: editor.word('recovery.restore') }).click();
    await expect(editor.text).toContainText('Сақталмаған сөз.');
    await editor.saved();
    expectFailures(faults, /401/);
  });

  test(`signing out in ${lang} asks about a choice for readers that waits, and about nothing where all is saved`, async ({
    page,
    ownServer,
  }) => {
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, `Күту ${lang} ${Date.now()}`);
    act(
      ownServer.varFolder,
      `const { publishArticle } = await import('#domain/articles/commands/publish-article');
      await publishArticle(actor, { articleId: ${articleId} }, now);`,
    );
    const path = `/dashboard/articles/${articleId}`;
    await signIn(page, 'editor', lang, path);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    await page.locator('#field-format').selectOption('interview');
    const asked = answerInTurn(page, [false]);
    await signOut(page, lang);
    await expect.poll(() => asked).toEqual([deskWord(lang, 'Shell.leave')]);
    await page.getByRole('button', { name: editor.word('story.apply') }).click();
    await editor.saved();
    await signOut(page, lang);
    await page.waitForURL('**/dashboard/login');
    expect(asked).toHaveLength(1);
  });
}
