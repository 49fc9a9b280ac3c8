import { langs } from '../../lib/lang.ts';
import { signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { EditorPage, paste } from '../support/editor.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });

for (const lang of langs) {
  test(`pictures a paste in ${lang} could not bring are told of where the writer looks, and a pasted one has a name of its own`, async ({
    page,
  }) => {
    await signIn(page, 'editor', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('Суреттер', 'Лид.', '');
    await paste(editor.text, { text: Array.from({ length: 40 }, (_, at) => `${at + 1}-абзац.`).join('\n') });
    await editor.text.locator('> p').nth(9).click();
    await paste(editor.text, {
      html: '<p class="MsoNormal">Word <img src="file:///C:/Temp/clip_image002.jpg" width="300"></p>',
    });
    const lost = page.getByRole('status').filter({ hasText: deskWord(lang, 'Editor.pasted.lost', { count: 1 }) });
    await expect(lost).toBeInViewport();
    await lost.getByRole('button', { name: editor.word('close') }).click();
    await expect(lost).toBeHidden();

    await editor.text.evaluate(async (element) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
      const blob = await new Promise<Blob | null>((resolve) => {
        canvas.toBlob(resolve);
      });
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([blob ?? ''], 'image.png', { type: 'image/png' }));
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(editor.text.locator('figure img')).toHaveCount(1);
    const name = lang === 'kk' ? /Сурет, \d+ \p{L}+, 20\d\d, \d\d:\d\d/u : /Снимок, \d+ \p{L}+ 20\d\d, \d\d:\d\d/u;
    await expect(page.getByRole('complementary').getByText(name).first()).toBeVisible();
    await page.goto('/dashboard/media');
    await page.getByRole('link', { name }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  });
}
