import { langs } from '../../lib/lang.ts';
import { signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { EditorPage, expectFailures } from '../support/editor.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });

for (const lang of langs) {
  test(`one person in two windows in ${lang} is told that the newer text is their own, and sees what differs`, async ({
    page,
    context,
    faults,
  }) => {
    const word = (key: string) => deskWord(lang, `Merge.${key}`);
    await signIn(page, 'editor', lang);
    const first = new EditorPage(page, lang);
    const path = await first.begin();
    await first.head('Екі терезе', 'Лид.', 'Ортақ сөз');
    await first.saved();
    const second = new EditorPage(await context.newPage(), lang);
    await second.page.goto(path);
    for (const [editor, text] of [
      [second, ' екіншіден'],
      [first, ' біріншіден'],
    ] as const) {
      await expect(editor.text).toContainText('Ортақ сөз');
      await editor.text.click();
      await editor.page.keyboard.press('Control+End');
      await editor.page.keyboard.type(text);
      if (editor === second) await editor.saved();
    }
    await first.is('conflict');
    await expect(page.getByRole('alert').getByText(first.word('conflict.own'))).toBeVisible();
    await second.page.close();
    await page.getByRole('link', { name: first.word('conflict.merge') }).click();
    await expect(page.getByText(word('leadOwn'))).toBeVisible();
    await expect(page.getByText(word('windows.clash'))).toBeVisible();
    await expect(page.getByRole('region', { name: word('windows.mine') }).locator('mark')).toHaveText(/біріншіден/);
    await expect(page.getByRole('region', { name: word('windows.theirs') }).locator('mark')).toHaveText(/екіншіден/);
    await page.getByRole('radio', { name: word('windows.mine') }).check();
    await page.getByRole('button', { name: word('save') }).click();
    await page.waitForURL(`**${path}`);
    await expect(first.text).toHaveText('Ортақ сөз біріншіден');
    expectFailures(faults, /409/);
  });
}
