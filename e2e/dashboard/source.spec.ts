import type { Locator } from '@playwright/test';
import { langs, otherLang } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { axeFindings, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft, saveAs } from '../support/drafts.ts';
import { EditorPage } from '../support/editor.ts';
import { startTranslation } from '../support/start-translation.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });

const paragraphs = Array.from(
  { length: 14 },
  (_, at) => `${at + 1}-абзац. ${'Көпір ауылды қаламен қосады. '.repeat(8)}`,
);

/** How many px higher or lower than in the translation the block of that number stands in the source. */
async function distance(source: Locator, text: Locator, at: number): Promise<number> {
  const top = (locator: Locator) => locator.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  return Math.abs((await top(source.locator(`[data-block="${at}"]`))) - (await top(text.locator('> p').nth(at))));
}

for (const lang of langs) {
  const from = otherLang(lang);

  test(`the source in ${from} stands beside a translation into ${lang} and follows the block being written`, async ({
    page,
    ownServer: { varFolder },
  }) => {
    const title = `Көпір ${lang} ${Date.now()}`;
    const { articleId } = newDraft(varFolder, 'editor', from, title);
    saveAs(varFolder, 'editor', articleId, { title, paragraphs });
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}/state`);
    await startTranslation(page, lang);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    const source = page.getByRole('region', { name: editor.word('source.title') });
    await expect(source).toHaveAttribute('lang', from);
    await expect(source.locator('[data-block]')).toHaveText(paragraphs.map((text) => text.trim()));
    await expect(editor.text.locator('> p')).toHaveCount(paragraphs.length);
    for (const at of [7, 13, 0]) {
      await editor.text.locator('> p').nth(at).click();
      await expect(source.locator('[data-current]')).toHaveAttribute('data-block', String(at));
      await expect(source.locator('[data-current]')).toBeInViewport();
    }

    await editor.text.locator('> p').nth(7).click();
    await page.keyboard.type('Жетіншіден кейінгі абзац.');
    await expect.poll(() => distance(source, editor.text, 7)).toBeLessThanOrEqual(2);
    expect(await axeFindings(page)).toEqual([]);
    await editor.saved();
    await page.reload();
    await expect(editor.text.locator('> p').nth(7)).toHaveText('Жетіншіден кейінгі абзац.', { timeout: 30_000 });
    await expect(editor.text.locator('> p')).toHaveCount(paragraphs.length);

    await page.setViewportSize({ width: 390, height: 844 });
    await editor.text.locator('> p').nth(7).click();
    await expect(source.locator('[data-current]')).toHaveAttribute('data-block', '7');
    const shown = source.locator('[data-current]');
    await expect.poll(() => isWithin(shown, source)).toBe(true);
  });

  test(`a translation into ${lang} is made from what readers see, not from what is being rewritten`, async ({
    page,
    ownServer: { varFolder },
  }) => {
    const title = `Жол ${lang} ${Date.now()}`;
    const { articleId } = newDraft(varFolder, 'editor', from, title);
    saveAs(varFolder, 'editor', articleId, { title, paragraphs: ['Оқырман көретін абзац.'] });
    act(
      varFolder,
      `const { publishArticle } = await import('#domain/articles/commands/publish-article');
      await publishArticle(actor, { articleId: ${articleId} }, now);`,
    );
    saveAs(varFolder, 'editor', articleId, { title, paragraphs: ['Жаңа абзац.', 'Оқырман көретін абзац.'] });
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}/state`);
    await startTranslation(page, lang);
    const source = page.getByRole('region', { name: deskWord(lang, 'Editor.source.title') });
    await expect(source.locator('[data-block]')).toHaveText(['Оқырман көретін абзац.']);
  });

  test(`a changed source is seen beside the translation into ${lang}, and its mark is taken away there while writing`, async ({
    page,
    ownServer: { varFolder },
  }) => {
    const title = `Белгі ${lang} ${Date.now()}`;
    const { articleId } = newDraft(varFolder, 'editor', from, title);
    saveAs(varFolder, 'editor', articleId, { title, paragraphs: ['Ескі сөз.'] });
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}/state`);
    await startTranslation(page, lang);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    await editor.head('Аударма', 'Лид.', 'Аударма мәтіні.');
    await editor.saved();
    saveAs(varFolder, 'chief', articleId, { title, paragraphs: ['Жаңа сөз.'] });
    await page.reload();
    const stale = page.getByRole('status').filter({ hasText: editor.word('source.stale') });
    await expect(stale.getByRole('link', { name: editor.word('source.difference') })).toBeVisible();
    await expect(page.locator('[data-changed]')).toContainText('Жаңа сөз.');
    await editor.text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Жаңа сөз де аударылды.');
    await stale.getByRole('button', { name: editor.word('source.confirm') }).click();
    await expect(stale).toBeHidden();
    await expect(page.locator('[data-changed]')).toHaveCount(0);
    await expect(editor.text).toHaveText('Аударма мәтіні. Жаңа сөз де аударылды.');
    await editor.saved();
  });
}

/** Whether a block is scrolled into its column, wherever the column is. */
async function isWithin(block: Locator, column: Locator): Promise<boolean> {
  const [inner, outer] = [await block.boundingBox(), await column.boundingBox()];
  if (!inner || !outer) return false;
  return inner.y >= outer.y - 2 && inner.y + inner.height <= outer.y + outer.height + 2;
}
