import { langs } from '../../lib/lang.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const slugs = [
  ...['about', 'imprint', 'rules', 'ethics', 'corrections', 'privacy', 'accessibility', 'subscription', 'advertising'],
];

for (const lang of langs) {
  test(`the footer in ${lang} leads to every page about the paper`, async ({ page }) => {
    const here = inLang(lang, '/contact');
    await page.goto(here);
    const about = page.getByRole('contentinfo').getByRole('navigation', { name: words[lang].Frame.newspaper });
    for (const slug of slugs) {
      const link = about.locator(`a[href="${inLang(lang, `/page/${slug}`)}"]`);
      const name = (await link.textContent()) ?? '?';
      const html = await (await page.request.get(inLang(lang, `/page/${slug}`))).text();
      expect(html).toContain(`<h1>${name}</h1>`);
    }
  });

  test(`the contact page in ${lang} says where to write and call`, async ({ page }) => {
    await page.goto(inLang(lang, '/contact'));
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1, name: words[lang].Contact.heading })).toBeVisible();
    await expect(main.locator('a[href^="tel:+7"]')).toBeVisible();
    await expect(main.locator('a[href^="mailto:"]')).toBeVisible();
    await expect(main.getByText(lang === 'kk' ? 'Тараз қ.' : 'г. Тараз')).toBeVisible();
  });

  test(`the page of corrections in ${lang} lists each notice with its article`, async ({ page, newsroom }) => {
    await page.goto(inLang(lang, '/page/corrections'));
    for (const key of ['qyzylsha', 'talas-zhagalauy-zhoba']) {
      const { seed } = newsroom.story(key);
      const notice = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ hasText: seed.correction?.[lang] ?? '?' });
      await expect(notice.getByRole('link')).toHaveAttribute('href', newsroom.path(key, lang));
      await expect(notice.locator('time')).toHaveAttribute('datetime', /\+05:00$/);
    }
  });
}
