import { langs } from '../../lib/lang.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

for (const lang of langs) {
  test(`the archive in ${lang} leads from the year through the month to the day and the story`, async ({
    page,
    newsroom,
  }) => {
    const [year = '', month = '', day = ''] = newsroom.day[lang].split('-');
    const main = page.getByRole('main');
    await page.goto(inLang(lang, `/archive/${year}`));
    await main.locator(`a[href="${inLang(lang, `/archive/${year}/${month}`)}"]`).click();
    await expect(page).toHaveURL(inLang(lang, `/archive/${year}/${month}`));
    await expect(main.getByRole('columnheader')).toHaveCount(7);
    await main
      .getByRole('cell')
      .locator(`a[href="${inLang(lang, `/archive/${year}/${month}/${day}`)}"]`)
      .click();
    await expect(page).toHaveURL(inLang(lang, `/archive/${year}/${month}/${day}`));
    await expect(main.getByRole('heading', { level: 1 })).toContainText(year);
    await expect(main.locator(`a[href="${newsroom.path('kone-qala', lang)}"]`)).toBeVisible();
    const days = await main
      .locator('article time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')?.slice(0, 10)));
    expect(new Set(days)).toEqual(new Set([newsroom.day[lang]]));
    await main.getByRole('navigation', { name: words[lang].Article.breadcrumb }).getByRole('link').first().click();
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`a day without stories says so in ${lang}; a day, month or year that cannot be is missing`, async ({
    request,
  }) => {
    const [year = ''] = new Date().toISOString().split('-');
    const empty = await request.get(inLang(lang, '/archive/2001/01/15'));
    expect(empty.status()).toBe(200);
    expect(await empty.text()).toContain(words[lang].Archive.empty);
    for (const date of [
      `${year}/02/30`,
      `${year}/13`,
      `${year}/00`,
      '0000',
      '26',
      `${year}/1/5`,
      `${year}/01/01/01`,
      'abc',
      '1999/12',
      '2099/01',
    ])
      expect((await request.get(inLang(lang, `/archive/${date}`))).status(), date).toBe(404);
  });
}
