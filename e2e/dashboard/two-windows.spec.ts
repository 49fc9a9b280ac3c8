import type { BrowserContext, Page } from '@playwright/test';
import { type Lang, langs } from '../../lib/lang.ts';
import { signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { EditorPage, expectFailures } from '../support/editor.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });

/** Two windows of one person: the second has saved, the first could not. */
async function conflict(page: Page, context: BrowserContext, lang: Lang) {
  await signIn(page, 'editor', lang);
  const first = new EditorPage(page, lang);
  const path = await first.begin();
  await first.head('Екі терезе', 'Лид.', 'Ортақ сөз');
  await first.saved();
  const second = new EditorPage(await context.newPage(), lang);
  await second.page.goto(path);
  await addWord(second, 'екіншіден');
  await second.saved();
  await addWord(first, 'біріншіден');
  await first.is('conflict');
  return { first, second, path };
}

async function addWord(editor: EditorPage, word: string): Promise<void> {
  await expect(editor.text).toContainText('Ортақ сөз');
  await editor.text.click();
  await editor.page.keyboard.press('Control+End');
  await editor.page.keyboard.type(` ${word}`);
}

for (const lang of langs) {
  test(`one person in two windows in ${lang} is told that the newer text is their own, and sees what differs`, async ({
    page,
    context,
    faults,
  }) => {
    const word = (key: string) => deskWord(lang, `Merge.${key}`);
    const { first, second, path } = await conflict(page, context, lang);
    await expect(page.getByRole('alert').getByText(first.word('conflict.own'))).toBeVisible();
    await page.getByRole('button', { name: deskWord(lang, 'ArticleState.publish.submit') }).click();
    await expect(page.getByText(deskWord(lang, 'ArticleState.unsaved'))).toBeVisible();
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

  test(`what one window could not save outlives what another saves after it, in ${lang}`, async ({
    page,
    context,
    faults,
  }) => {
    const { second, path } = await conflict(page, context, lang);
    await page.close();
    await addWord(second, 'тағы');
    await second.saved();
    await second.page.close();
    const third = new EditorPage(await context.newPage(), lang);
    await third.page.goto(path);
    await expect(third.text).toContainText('екіншіден тағы');
    await third.page.getByRole('button', { name: third.word('recovery.show') }).click();
    await expect(third.page.getByRole('dialog')).toContainText('біріншіден');
    expectFailures(faults, /409/);
  });
}
