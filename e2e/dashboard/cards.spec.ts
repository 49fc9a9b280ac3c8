import type { Locator, Page } from '@playwright/test';
import { langs } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft } from '../support/drafts.ts';
import { EditorPage } from '../support/editor.ts';
import { oneLine, readFacts } from '../support/page-facts.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 180_000 });

/** Takes the picture of that name in the dialog that asks for one. */
async function choosePicture(page: Page, title: string, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByRole('searchbox').fill(name);
  await dialog.getByRole('button', { name }).click();
  await expect(dialog).toBeHidden();
}

async function bytesOf(page: Page, image: Locator): Promise<Buffer> {
  return (await page.request.get((await image.getAttribute('src')) ?? '')).body();
}

for (const lang of langs) {
  const word = (key: string) => deskWord(lang, `Cards.${key}`);

  test(`an editor sees in ${lang} the card a draft will have, puts a picture in its place and takes it back`, async ({
    page,
    ownServer,
  }) => {
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, 'Шу бойында көпір ашылды');
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}`);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    await page.locator('summary', { hasText: editor.word('section.previews') }).click();
    const card = page.locator('img[src*="/card?"]');
    const isDrawn = () => card.evaluate((image: HTMLImageElement) => `${image.naturalWidth}×${image.naturalHeight}`);
    await expect.poll(isDrawn).toBe('1200×630');
    const before = await card.getAttribute('src');
    await editor.title.fill('Шу бойында жаңа көпір ашылды');
    await expect(card).not.toHaveAttribute('src', before ?? '');
    await expect.poll(isDrawn).toBe('1200×630');
    await page.locator('summary', { hasText: editor.word('section.card') }).click();
    await page.getByRole('button', { name: word('choose') }).click();
    const isDrawnAnew = async (act: () => Promise<void>) => {
      const [shown, bytes] = [(await card.getAttribute('src')) ?? '', await bytesOf(page, card)];
      await act();
      await expect(card).not.toHaveAttribute('src', shown);
      await expect.poll(isDrawn).toBe('1200×630');
      expect(await bytesOf(page, card)).not.toEqual(bytes);
    };
    await isDrawnAnew(async () => {
      await choosePicture(page, deskWord(lang, 'Media.picker.title'), 'Диас Оразбек');
      await expect(page.getByText(word('saved'))).toBeVisible();
      await expect(page.getByText(word('chosen'))).toBeVisible();
    });
    await isDrawnAnew(async () => {
      await page.getByRole('button', { name: word('restore') }).click();
      await expect(page.getByText(word('drawn'))).toBeVisible();
    });
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
  test(`an editor sees in ${lang} the words a search result and a shared link will have, those the page has in its head`, async ({
    page,
    newsroom,
    ownServer,
  }) => {
    const path = newsroom.path('kone-qala', lang);
    const { head } = await readFacts(page.request, path);
    const articleId = act(
      ownServer.varFolder,
      `return (await findState({ storyId: ${newsroom.story('kone-qala').id}, lang: '${lang}' })).id;`,
    );
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}`);
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    await page.locator('summary', { hasText: editor.word('section.previews') }).click();
    const previews = page.locator('details', { has: page.locator('img[src*="/card?"]') }).locator(`[lang=${lang}]`);
    const [description = ''] = head.meta('description');
    await expect(previews.locator('strong')).toHaveText([head.title, head.meta('og:title')[0] ?? ''].map(oneLine));
    await expect(previews.locator('p')).toHaveText([description, description].map(oneLine));
    await page.locator('summary', { hasText: editor.word('section.text') }).click();
    const own = `${head.meta('og:title')[0]} ${lang} — ${description}`;
    await page.locator('#field-seo-title').fill(own);
    await page.locator('#field-seo-description').fill(`${own} ${own}`);
    await expect(previews.locator('strong').first()).toHaveText(oneLine(own));
    await expect(previews.locator('p').first()).toHaveText(oneLine(`${own} ${own}`));
    await expect(previews.locator('strong').last()).toHaveText(oneLine(head.meta('og:title')[0] ?? ''));
  });
}
