import type { Locator } from '@playwright/test';
import { langs } from '../../lib/lang.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft } from '../support/drafts.ts';
import { expect } from '../support/test.ts';

const sentenceAt = (field: Locator) =>
  field.evaluate((control) => ('validationMessage' in control ? String(control.validationMessage) : ''));

for (const lang of langs) {
  const shell = (key: string, values = {}) => deskWord(lang, `Shell.${key}`, values);

  test(`what a field lacks is said in ${lang}, whatever the browser speaks, and no longer once it is there`, async ({
    page,
  }) => {
    await signIn(page, 'chief', lang, '/dashboard/tags');
    const name = page.locator('[name="name.kk"]');
    const form = page.locator('form', { has: name });
    const send = form.getByRole('button').last();
    await send.click();
    expect(await sentenceAt(name)).toBe(shell('unfilled.empty'));
    await name.fill(`Өріс ${lang}`);
    expect(await sentenceAt(name)).toBe('');
    await page.locator('[name="name.ru"]').fill(`Поле ${lang}`);
    await send.click();
    await expect(form.getByRole('status')).toHaveText(
      deskWord(lang, 'Tags.added', { name: lang === 'kk' ? 'Өріс kk' : 'Поле ru' }),
    );
  });

  test(`a day is told in ${lang} below its field, also one that the address brings`, async ({ page }) => {
    await signIn(page, 'chief', lang, '/dashboard/journal?from=2026-03-08');
    const from = page.locator('#from');
    await expect(from).toHaveAccessibleDescription(lang === 'kk' ? '8 наурыз, 2026' : '8 марта 2026');
    await from.fill('2026-03-09');
    await expect(from).toHaveAccessibleDescription(/^9 (?:наурыз, 2026|марта 2026)$/);
    await from.fill('');
    await expect(from).toHaveAccessibleDescription('');
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`/dashboard/front?lang=${lang}`);
    await page.locator('#preview-at').fill('2027-03-08T09:30');
    await expect(page.locator('#preview-at-told')).toHaveText(
      lang === 'kk' ? '2027 жылғы 8 наурыз, дүйсенбі, 09:30' : 'понедельник, 8 марта 2027 года, 09:30',
    );
  });

  test(`a list of redirects is chosen with words in ${lang}, and its name is shown`, async ({ page }) => {
    await signIn(page, 'chief', lang, '/dashboard/redirects/import');
    await expect(page.getByText(deskWord(lang, 'Redirects.import.noFile'))).toBeVisible();
    const opened = page.waitForEvent('filechooser');
    await page.getByText(deskWord(lang, 'Redirects.import.choose'), { exact: true }).click();
    await (await opened).setFiles({ name: 'тізім.csv', mimeType: 'text/csv', buffer: Buffer.from('/a /b') });
    await expect(page.getByText('тізім.csv')).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test(`one tick chooses every article of the page in ${lang}, and how many are chosen is said`, async ({
    page,
    ownServer: { varFolder },
  }) => {
    const mark = `бәрі${lang}${Date.now()}`;
    for (const title of ['Бірінші', 'Екінші']) newDraft(varFolder, 'editor', lang, `${title} ${mark}`);
    await signIn(page, 'editor', lang, `/dashboard/articles?q=${mark}`);
    const all = page.getByRole('checkbox', { name: deskWord(lang, 'Articles.bulk.all') });
    const lines = page.locator('tbody input[type=checkbox]');
    const count = (of: number) =>
      page.getByText(deskWord(lang, 'Articles.bulk.chosen', { count: of }), { exact: true });
    await all.check();
    await expect(lines.nth(1)).toBeChecked();
    await expect(count(2)).toBeVisible();
    await lines.first().uncheck();
    await expect(count(1)).toBeVisible();
    await expect(all).toHaveJSProperty('indeterminate', true);
    await all.check();
    await all.uncheck();
    await expect(lines.first()).not.toBeChecked();
    await expect(count(2)).toHaveCount(0);
  });
}
