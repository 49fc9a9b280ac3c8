import { langs } from '../../lib/lang.ts';
import { axeFindings, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { EditorPage } from '../support/editor.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 240_000 });

/** Faces of the demo newsroom, found by this word and called the same in both languages. */
const portrait = 'портрет';
const [first, second, third] = ['Диас Оразбек', 'Жансая Алтай', 'Камила Оспанова'] as const;

for (const lang of langs) {
  test(`a picture and a gallery go into the text in ${lang} in the order chosen, and stay after a reload`, async ({
    page,
  }) => {
    await signIn(page, 'editor', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('Көрме ашылды', 'Лид.', 'Бірінші абзац.');
    await page.keyboard.press('Enter');
    await editor.insert('picture');
    const one = page.getByRole('dialog', { name: deskWord(lang, 'Media.picker.title') });
    await one.getByRole('searchbox').fill(portrait);
    await one.getByRole('button', { name: first }).click();
    await expect(one).toBeHidden();
    await page.keyboard.press('Control+End');
    await editor.insert('gallery');
    const many = page.getByRole('dialog', { name: deskWord(lang, 'Media.picker.titleMany') });
    await many.getByRole('searchbox').fill(portrait);
    const tile = (name: string) => many.getByRole('button', { name });
    for (const name of [third, first, second, first]) await tile(name).click();
    await expect(tile(first)).toHaveAttribute('aria-pressed', 'false');
    await expect(tile(third)).toHaveAttribute('aria-pressed', 'true');
    expect(await axeFindings(page)).toEqual([]);
    await many.locator('button').last().click();
    await expect(many).toBeHidden();
    const shown = () => editor.text.locator('img').evaluateAll((all) => all.map((each) => each.getAttribute('alt')));
    const inOrder = [first, third, second].map((name) => expect.stringContaining(name));
    await expect.poll(shown).toEqual(inOrder);
    await editor.saved();
    await page.reload();
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    await expect.poll(shown).toEqual(inOrder);
  });
}
