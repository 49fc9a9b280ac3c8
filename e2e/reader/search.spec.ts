import { langs } from '../../lib/lang.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const asked = { kk: 'автобустардың', ru: 'автобусов' };
const search = (query: string) => `/search?q=${encodeURIComponent(query)}`;

for (const lang of langs) {
  const said = words[lang].Search;

  test(`the search in ${lang} finds any form of a word from every page and marks it`, async ({ page, newsroom }) => {
    await page.goto(inLang(lang, '/contact'));
    const box = page.getByRole('contentinfo').getByRole('searchbox', { name: words[lang].Frame.searchLabel });
    await box.fill(asked[lang]);
    await box.press('Enter');
    await expect(page).toHaveURL(inLang(lang, search(asked[lang])));
    const main = page.getByRole('main');
    await expect(main.getByLabel(words[lang].Frame.searchLabel)).toHaveValue(asked[lang]);
    await expect(main.locator(`a[href="${newsroom.path('avtobus-kestesi', lang)}"]`)).toBeVisible();
    await expect(main.getByRole('status')).toContainText(/\d/);
    await expect(main.locator('mark').first()).toHaveText(/^автобус/i);
  });

  test(`both languages are found, ${lang} first, the other one named`, async ({ page, newsroom }) => {
    await page.goto(inLang(lang, search('автобус')));
    const links = page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const own = hrefs.map((href) => href.startsWith('/ru/') === (lang === 'ru'));
    expect(own).toEqual([...own].sort((a, b) => Number(b) - Number(a)));
    expect(hrefs).toContain(newsroom.path('avtobus-kestesi', lang === 'kk' ? 'ru' : 'kk'));
    await expect(page.getByRole('main').getByText(said.otherLang, { exact: true }).first()).toBeVisible();
  });

  for (const typed of ['автобсу', 'fdnj,ec']) {
    test(`«${typed}» in ${lang} is put right, and says so`, async ({ page, newsroom }) => {
      await page.goto(inLang(lang, search(typed)));
      const main = page.getByRole('main');
      await expect(main.locator(`a[href="${newsroom.path('avtobus-kestesi', lang)}"]`)).toBeVisible();
      const meant = main.getByRole('link', { name: /^автобус/ });
      await meant.click();
      await expect(main.getByLabel(words[lang].Frame.searchLabel)).toHaveValue(/^автобус/);
      await expect(main.getByRole('link', { name: /^автобус[а-я]*$/ })).toHaveCount(0);
    });
  }

  test(`filters in ${lang} are in the address, work without a script and can be taken off`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(inLang(lang, search('тараз')));
    const main = page.getByRole('main');
    const before = await main.getByRole('status').textContent();
    await main.getByText(said.filters, { exact: true }).click();
    await main.getByRole('combobox', { name: said.rubric, exact: true }).selectOption('sport');
    await main.getByRole('combobox', { name: said.sort, exact: true }).selectOption('date');
    await main.getByRole('button', { name: said.apply }).click();
    await expect(page).toHaveURL(/rubric=sport/);
    await expect(page).toHaveURL(/sort=date/);
    await expect(main.getByRole('combobox', { name: said.rubric, exact: true })).toHaveValue('sport');
    await expect(main.getByRole('status')).not.toHaveText(before ?? '');
    await main.getByRole('link', { name: said.clear }).click();
    await expect(page).toHaveURL(inLang(lang, search('тараз')));
    await context.close();
  });

  test(`headlines come up in ${lang} while a query is typed, and a key opens one`, async ({ page, newsroom }) => {
    await page.goto(inLang(lang, '/search'));
    const box = page.getByRole('main').getByRole('combobox', { name: words[lang].Frame.searchLabel });
    await box.pressSequentially('автоб');
    const list = page.getByRole('listbox');
    await expect(list.getByRole('option').first()).toBeVisible();
    await box.press('Escape');
    await expect(list).toBeHidden();
    await box.pressSequentially('у');
    await expect(list.getByRole('option').first()).toBeVisible();
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(page).toHaveURL(newsroom.path('avtobus-kestesi', lang));
  });

  test(`headlines that come too late in ${lang} do not open under who has gone on`, async ({ page }) => {
    await page.goto(inLang(lang, '/search'));
    const box = page.getByRole('main').getByRole('combobox', { name: words[lang].Frame.searchLabel });
    const late = Promise.withResolvers<void>();
    await page.route('**/api/suggest?*', async (route) => {
      await late.promise;
      await route.continue().catch(() => undefined);
    });
    const asked = page.waitForRequest('**/api/suggest?*');
    await box.pressSequentially('автоб');
    const request = await asked;
    await page.getByRole('contentinfo').getByRole('searchbox').focus();
    await page.waitForTimeout(300);
    late.resolve();
    await expect.poll(() => request.failure() !== null || request.existingResponse() !== null).toBe(true);
    await page.waitForTimeout(100);
    await expect(page.getByRole('listbox')).toBeHidden();
  });

  test(`a search in ${lang} without an answer says so, whatever was asked`, async ({ page }) => {
    const nothing = said.found.match(/=0 \{([^}]+)\}/)?.[1] ?? '?';
    for (const query of ['ыыыъъъ', '"', "' OR 1=1 --", '<script>alert(1)</script>', '\u0000', '%', '🌅', 'ظظظظظظ']) {
      const response = await page.goto(inLang(lang, search(query)));
      expect(response?.status(), query).toBe(200);
      const status = page.getByRole('main').getByRole('status');
      await expect(status).toHaveText(query === '\u0000' ? said.hint : nothing);
    }
    await page.goto(inLang(lang, search('ыыыъъъ')));
    await expect(page.getByRole('main').getByRole('heading', { name: said.tips })).toBeVisible();
  });
}
