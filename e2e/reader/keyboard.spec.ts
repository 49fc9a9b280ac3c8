import { langs } from '../../lib/lang.ts';
import { inLang, pagesInLangs } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

for (const lang of langs) {
  test(`the first stop of the keyboard on every page in ${lang} leads past the navigation`, async ({
    page,
    newsroom,
  }) => {
    test.slow();
    for (const { type } of pagesInLangs.filter((each) => each.lang === lang)) {
      await page.goto(type.path(newsroom, lang));
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: words[lang].Frame.skip });
      await expect.soft(skip, type.name).toBeFocused();
      await expect.soft(skip, type.name).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect.soft(page.getByRole('main'), type.name).toBeFocused();
      await page.keyboard.press('Tab');
      expect
        .soft(await page.evaluate(() => document.activeElement?.closest('header, nav[aria-label]')?.localName ?? ''))
        .not.toBe('header');
    }
  });

  test(`every stop of the keyboard on an article in ${lang} shows where it is`, async ({ page, newsroom }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(newsroom.path('kone-qala', lang));
    const seen = new Set<string>();
    for (let stop = 0; stop < 200; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { width, height } = element.getBoundingClientRect();
        const bearers = [element, element.closest('article')].filter((bearer) => bearer !== null);
        const isOutlined = bearers.some((bearer) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(bearer);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        });
        const place = [...document.querySelectorAll('*')].indexOf(element);
        const isShown = isOutlined && width > 0 && height > 0;
        return { place, isShown, name: element.outerHTML.slice(0, 120) };
      });
      if (!focused) break;
      if (!focused.isShown) seen.add(focused.name);
    }
    expect([...seen]).toEqual([]);
  });

  test(`the menu of settings in ${lang} opens and closes by keyboard`, async ({ page }) => {
    await page.goto(inLang(lang, '/contact'));
    const summary = page.getByLabel(words[lang].Settings.title);
    await summary.focus();
    await page.keyboard.press('Enter');
    const dark = page.getByRole('radio', { name: words[lang].Settings['theme-dark'] });
    await expect(dark).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dark).toBeHidden();
    await expect(summary).toBeFocused();
  });
}
