import { langs } from '../../lib/lang.ts';
import { signIn, test } from '../support/desk.ts';
import { EditorPage } from '../support/editor.ts';
import { expect } from '../support/test.ts';

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
    // Frames come when the test says so.
    await page.evaluate(() => {
      const waiting: FrameRequestCallback[] = [];
      Reflect.set(window, 'requestAnimationFrame', (draw: FrameRequestCallback) => waiting.push(draw));
      Reflect.set(window, 'drawFrame', () => {
        for (const draw of waiting.splice(0)) draw(performance.now());
      });
    });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // A key takes the cursor to the end, and a frame is drawn before the editor hears of it.
    await editor.text.evaluate((text) => {
      getSelection()?.selectAllChildren(text.lastElementChild ?? text);
      getSelection()?.collapseToEnd();
      Reflect.get(window, 'drawFrame')();
    });
    await page.keyboard.type('Соңғы абзац');
    await expect(editor.text.locator('[data-embed]')).toHaveText('Бейне есеп');
    await expect(editor.text.locator('> p').last()).toHaveText('Соңғы абзац');
  });
}
