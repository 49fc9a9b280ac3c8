import type { Page } from '@playwright/test';
import { langs } from '../../lib/lang.ts';
import { signIn, test } from '../support/desk.ts';
import { EditorPage } from '../support/editor.ts';
import { expect } from '../support/test.ts';

/** From now on frames come when the test says so. */
function holdFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    const waiting: FrameRequestCallback[] = [];
    Reflect.set(window, 'requestAnimationFrame', (draw: FrameRequestCallback) => waiting.push(draw));
    Reflect.set(window, 'drawFrame', () => {
      for (const draw of waiting.splice(0)) draw(performance.now());
    });
  });
}

/** Once the dialog is closed a key takes the cursor to the end, and a frame is drawn before the editor hears of it. */
async function writeAtEnd(editor: EditorPage, words: string): Promise<void> {
  await expect(editor.page.getByRole('dialog')).toHaveCount(0);
  await editor.text.evaluate((text) => {
    getSelection()?.selectAllChildren(text.lastElementChild ?? text);
    getSelection()?.collapseToEnd();
    Reflect.get(window, 'drawFrame')();
  });
  await editor.page.keyboard.type(words);
  await expect(editor.text.locator('> p').last()).toHaveText(words);
}

for (const lang of langs) {
  test(`after Enter in the lead in ${lang} the very next letter stands in the text`, async ({ page }) => {
    await signIn(page, 'reporter', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.lead.focus();
    const isInText = await editor.lead.evaluate((lead) => {
      lead.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      return document.activeElement?.getAttribute('contenteditable');
    });
    expect(isInText).toBe('true');
  });

  test(`after a dialog in ${lang} the cursor stays where the next keys put it`, async ({ page }) => {
    await signIn(page, 'reporter', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('Тақырып', 'Лид.', 'Бірінші абзац');
    await page.keyboard.press('Enter');
    await editor.insert('embed');
    await page.keyboard.type('https://www.youtube.com/watch?v=abc');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Бейне есеп');
    await holdFrames(page);
    await page.keyboard.press('Enter');
    await writeAtEnd(editor, 'Соңғы абзац');
    await expect(editor.text.locator('[data-embed]')).toHaveText('Бейне есеп');
  });

  test(`after a picture is chosen in ${lang} the cursor stays where the next keys put it`, async ({ page }) => {
    await signIn(page, 'reporter', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('Тақырып', 'Лид.', 'Бірінші абзац');
    await page.keyboard.press('Enter');
    await editor.insert('picture');
    await page.getByRole('dialog').getByRole('searchbox').fill('портрет');
    const portrait = page.getByRole('dialog').getByRole('button', { name: 'Диас Оразбек' });
    await expect(portrait).toBeVisible();
    await holdFrames(page);
    await portrait.dispatchEvent('click');
    await writeAtEnd(editor, 'Соңғы абзац');
    await expect(editor.text.locator('figure')).not.toContainText('Соңғы');
  });
}
