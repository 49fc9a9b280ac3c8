import { langs } from '../../lib/lang.ts';
import { signIn, test } from '../support/desk.ts';
import { EditorPage, paste } from '../support/editor.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });

for (const lang of langs) {
  test(`a link in ${lang} to a page of this site that is not there is asked about, one that is there goes in at once`, async ({
    page,
  }) => {
    await signIn(page, 'editor', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('Сілтемелер', 'Лид.', '');
    const dialog = page.getByRole('dialog', { name: editor.word('link.title') });
    const write = async (address: string) => {
      await page.keyboard.press('Control+k');
      await expect(dialog).toBeVisible();
      await page.keyboard.type(address);
      await page.keyboard.press('Enter');
    };
    for (const address of ['/category/sport', '/contact']) {
      await write(address);
      await expect(editor.text.locator(`a[href="${address}"]`)).toBeVisible();
      await page.keyboard.type(' ');
    }
    await write('/category/zhoq');
    await expect(dialog.getByText(editor.word('link.missing'))).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(editor.text.locator('a[href="/category/zhoq"]')).toBeVisible();
    await editor.saved();
  });
  test(`an address pasted in ${lang} is a link without tracking, and over words it links them`, async ({ page }) => {
    await signIn(page, 'editor', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('Сілтемелер', 'Лид.', 'дерек');
    await page.keyboard.press('Shift+Home');
    // The editor hears of a selection a moment after the browser made it.
    await page.waitForTimeout(100);
    await paste(editor.text, { text: 'https://example.com/a?utm_source=tg&id=1' });
    await expect(editor.text.locator('a[href="https://example.com/a?id=1"]')).toHaveText('дерек');
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await paste(editor.text, { text: 'https://example.com/b?utm_source=tg' });
    await expect(editor.text.locator('a[href="https://example.com/b"]')).toHaveText('https://example.com/b');
    await expect(editor.text.locator('> p').first()).toHaveText('дерек https://example.com/b');
    await editor.saved();
  });
}
