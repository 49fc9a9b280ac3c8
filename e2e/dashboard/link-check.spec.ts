import { langs } from '../../lib/lang.ts';
import { signIn, test } from '../support/desk.ts';
import { EditorPage } from '../support/editor.ts';
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
}
