import { langs } from '../../lib/lang.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { EditorPage } from '../support/editor.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });

const pdfOf = (words: string) =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${words}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

for (const lang of langs) {
  test(`a document is chosen as where a link in ${lang} leads, and its page knows where it is used`, async ({
    page,
  }) => {
    const name = `Қаулы ${lang} ${Date.now()}.pdf`;
    const title = `Құжат ${lang} ${Date.now()}`;
    await signIn(page, 'editor', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head(title, 'Қысқаша.', 'Қаулы');
    await page.keyboard.press('Shift+Home');
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: editor.word('command.link') })
      .click();
    const dialog = page.getByRole('dialog', { name: editor.word('link.title') });
    await dialog.getByRole('button', { name: editor.word('link.document') }).click();
    const picker = page.getByRole('dialog', { name: deskWord(lang, 'Media.picker.titleDocument') });
    const file = { name, mimeType: 'application/pdf', buffer: pdfOf(name) };
    await picker.locator('input[type=file][multiple]').setInputFiles(file);
    await expect(picker).toBeHidden();
    await expect(dialog.getByRole('textbox')).toHaveValue(/^\/media\/.+\.pdf$/);
    await dialog.getByRole('button', { name: editor.word('link.document') }).click();
    const tile = picker.getByRole('button', { name });
    await expect(tile).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await tile.click();
    await dialog.getByRole('button', { name: editor.word('apply') }).click();
    await expect(editor.text.getByRole('link', { name: 'Қаулы' })).toHaveAttribute('href', /^\/media\/.+\.pdf$/);
    await editor.saved();

    await page.goto(`/dashboard/media?kind=document&q=${encodeURIComponent(name)}`);
    await page.locator('main ul a').filter({ hasText: name }).click();
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await expect(page.getByText(deskWord(lang, 'Media.remove.used'))).toBeVisible();
  });
}
