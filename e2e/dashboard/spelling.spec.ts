import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { langs } from '../../lib/lang.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { EditorPage } from '../support/editor.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 180_000, mode: 'serial' });
test.use({ ownServerFor: 'spelling' });

const words = { kk: 'Тезебек', ru: 'Акерту' };

/** A dictionary of a dozen words, as the verb `dictionaries` would lay it. */
function layDictionary(varFolder: string): void {
  const folder = join(varFolder, 'dictionaries');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'kk_KZ.aff'), 'SET UTF-8\nSFX A Y 1\nSFX A 0 да .\n');
  writeFileSync(join(folder, 'kk_KZ.dic'), '6\nқала/A\nмектеп\nҚазақстан/A\nашылды\nжаңа\nбүгін\n');
}

test('without a Kazakh dictionary the editor says so and still remarks on style', async ({ page }) => {
  await signIn(page, 'editor', 'kk');
  const editor = new EditorPage(page, 'kk');
  const t = (key: string) => deskWord('kk', `Spelling.${key}`);
  await editor.begin();
  await editor.head('Казакстан', 'Лид', 'Калла бүгін бүгін ашылды .');
  await page.getByRole('button', { name: editor.word('spelling'), exact: true }).click();
  await page.getByText(editor.word('section.spelling')).click();
  await expect(page.getByText(t('missing.kk'))).toBeVisible();
  const remarks = editor.text.locator('.remark');
  await expect.poll(() => remarks.allTextContents()).toEqual(['бүгін бүгін', ' ']);
  await page.goto('/dashboard/spelling');
  await expect(page.getByText(t('dictionary.missing'))).toBeVisible();
});

for (const lang of langs) {
  test(`a word is put right, taught and left alone in ${lang}`, async ({ page, ownServer }) => {
    layDictionary(ownServer.varFolder);
    await signIn(page, 'editor', lang);
    const editor = new EditorPage(page, lang);
    const t = (key: string, values = {}) => deskWord(lang, `Spelling.${key}`, values);
    const marks = editor.text.locator('.remark[data-remark=word]');
    await editor.begin();
    const strange = words[lang];
    await editor.head('', '', lang === 'kk' ? `Казакстан ${strange} жана мектепп` : `Превет ${strange} карова школа`);
    const toggle = page.getByRole('button', { name: editor.word('spelling'), exact: true });
    await toggle.click();
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect(marks).toHaveText(
      lang === 'kk' ? ['Казакстан', strange, 'жана', 'мектепп'] : ['Превет', strange, 'карова'],
    );
    expect(await axeFindings(page)).toEqual([]);

    const [wrong, right] = lang === 'kk' ? (['жана', 'жаңа'] as const) : (['карова', 'корова'] as const);
    await marks.filter({ hasText: wrong }).click();
    const box = page.getByRole('dialog', { name: t('boxLabel', { word: wrong }) });
    await box.getByRole('button', { name: right, exact: true }).click();
    await expect(editor.text).toContainText(right);
    await expect(editor.text).not.toContainText(wrong);

    await marks.filter({ hasText: strange }).click();
    await page.getByRole('button', { name: t('addHere') }).click();
    await expect(marks.filter({ hasText: strange })).toHaveCount(0);

    await editor.text.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F7');
    const [first, second] = lang === 'kk' ? ['Казакстан', 'мектепп'] : ['Превет', 'Превет'];
    await expect(page.getByRole('dialog', { name: t('boxLabel', { word: first }) })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(editor.text).toBeFocused();
    await page.keyboard.press('F7');
    const last = page.getByRole('dialog', { name: t('boxLabel', { word: second }) });
    await last.getByRole('button', { name: t('ignoreHere') }).press('Enter');
    await expect(marks.filter({ hasText: second ?? '' })).toHaveCount(0);
    await editor.saved();
    await page.reload();
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect(marks).toHaveText(lang === 'kk' ? ['Казакстан'] : []);
    expect(await overflow(page)).toBeLessThanOrEqual(0);

    await page.goto('/dashboard/spelling');
    expect(await axeFindings(page)).toEqual([]);
    const row = page.getByRole('row', { name: new RegExp(strange.toLowerCase()) });
    await row.getByRole('button', { name: t('remove.submit') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('remove.submit') })
      .click();
    await expect(row).toHaveCount(0);
  });
}

test('a reporter takes corrections but does not teach the newsroom words', async ({ page, ownServer }) => {
  layDictionary(ownServer.varFolder);
  await signIn(page, 'reporter', 'ru');
  const editor = new EditorPage(page, 'ru');
  await editor.begin();
  await editor.head('Карова', '', 'Школа');
  await page.getByText(editor.word('section.spelling')).click();
  await page.getByRole('button', { name: deskWord('ru', 'Spelling.turnOn') }).click();
  await page.locator('summary', { hasText: /^Карова$/ }).click();
  await page.getByRole('button', { name: 'Корова', exact: true }).click();
  await expect(editor.title).toHaveValue('Корова');
  await expect(page.getByRole('button', { name: deskWord('ru', 'Spelling.addHere') })).toHaveCount(0);
  await page.goto('/dashboard/spelling');
  await expect(page.getByRole('heading', { level: 1, name: deskWord('ru', 'Spelling.title') })).toHaveCount(0);
});
