import { langs } from '../../lib/lang.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const asked = { kk: 'автобустардың', ru: 'автобусов' };

for (const lang of langs) {
  test(`the search in ${lang} finds any form of a word from every page`, async ({ page, newsroom }) => {
    await page.goto(inLang(lang, '/contact'));
    const box = page.getByRole('contentinfo').getByRole('searchbox', { name: words[lang].Frame.searchLabel });
    await box.fill(asked[lang]);
    await box.press('Enter');
    await expect(page).toHaveURL(inLang(lang, `/search?q=${encodeURIComponent(asked[lang])}`));
    const main = page.getByRole('main');
    await expect(main.getByRole('searchbox')).toHaveValue(asked[lang]);
    await expect(main.locator(`a[href="${newsroom.path('avtobus-kestesi', lang)}"]`)).toBeVisible();
    await expect(main.getByRole('status')).toContainText(/\d/);
  });

  test(`a search in ${lang} without an answer says so, whatever was asked`, async ({ page }) => {
    const nothing = words[lang].Search.found.match(/=0 \{([^}]+)\}/)?.[1] ?? '?';
    for (const query of ['ыыыъъъ', '"', "' OR 1=1 --", '<script>alert(1)</script>', '\u0000', '%', '🌅', 'سلام']) {
      const response = await page.goto(inLang(lang, `/search?q=${encodeURIComponent(query)}`));
      expect(response?.status(), query).toBe(200);
      const status = page.getByRole('main').getByRole('status');
      await expect(status).toHaveText(query === '\u0000' ? words[lang].Search.hint : nothing);
    }
  });
}
