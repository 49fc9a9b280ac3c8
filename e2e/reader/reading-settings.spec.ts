import type { Page } from '@playwright/test';
import { langs } from '../../lib/lang.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const textSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize));

for (const lang of langs) {
  const said = words[lang].Settings;

  test(`the theme and the text size chosen in ${lang} stay on the next page and are there before it is painted`, async ({
    page,
    newsroom,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(inLang(lang, '/page/about'));
    const [light, normal] = [await background(page), await textSize(page)];
    await page.getByLabel(said.title).click();
    await page.getByRole('radio', { name: said['theme-dark'] }).check();
    await page.getByRole('radio', { name: said['size-3'] }).check();
    const dark = await background(page);
    expect(dark).not.toBe(light);
    expect(await textSize(page)).toBeGreaterThan(normal * 1.3);

    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        const { theme, size } = document.documentElement.dataset;
        Reflect.set(globalThis, 'beforePaint', `${theme} ${size}`);
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(newsroom.path('nan-zauyty', lang));
    expect(await page.evaluate(() => Reflect.get(globalThis, 'beforePaint'))).toBe('dark 3');
    expect(await background(page)).toBe(dark);
    await page.getByLabel(said.title).click();
    await expect(page.getByRole('radio', { name: said['theme-dark'] })).toBeChecked();
    await page.getByRole('button', { name: said.reset }).click();
    expect(await background(page)).toBe(light);
    await page.reload();
    expect(await background(page)).toBe(light);
  });

  test(`the theme of the device is followed in ${lang} unless the reader chose another`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(inLang(lang, '/page/about'));
    const light = await background(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background(page)).not.toBe(light);
    await page.getByLabel(said.title).click();
    await page.getByRole('radio', { name: said['theme-light'] }).check();
    expect(await background(page)).toBe(light);
  });

  test(`the low-vision mode in ${lang} is one press: larger, clearer, wider; pictures can be hidden and are then described`, async ({
    page,
    newsroom,
  }) => {
    await page.goto(newsroom.path('kone-qala', lang));
    const lineHeight = () =>
      page.evaluate(() => {
        const paragraphs = [...document.querySelectorAll('article p')];
        const longest = paragraphs.sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0))[0];
        const { lineHeight: height, fontSize } = getComputedStyle(longest ?? document.body);
        return Number.parseFloat(height) / Number.parseFloat(fontSize);
      });
    const [size, height] = [await textSize(page), await lineHeight()];
    await page.getByLabel(said.title).click();
    await page.getByRole('button', { name: said.lowVision }).click();
    expect(await textSize(page)).toBeGreaterThan(size);
    expect(await lineHeight()).toBeGreaterThan(height);
    await expect(page.getByRole('radio', { name: said['contrast-high'] })).toBeChecked();
    await page.getByRole('radio', { name: said['images-off'] }).check();
    const hero = page.getByRole('main').getByRole('figure').first();
    await expect(hero.locator('img')).toBeHidden();
    await expect(hero).toContainText((await hero.locator('img').getAttribute('alt')) ?? '?');
    await page.goto(inLang(lang, '/'));
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    await expect(page.getByRole('main').locator('img:visible')).toHaveCount(0);
  });

  test(`a spoilt memory of choices breaks nothing in ${lang}`, async ({ page }) => {
    for (const spoilt of ['{', 'null', '[]', '"x"', '{"theme":"<b>"}', '{"size":{"a":1}}']) {
      await page.goto(inLang(lang, '/page/about'));
      await page.evaluate((value) => localStorage.setItem('reading', value), spoilt);
      await page.reload();
      await page.getByLabel(said.title).click();
      await page.getByRole('radio', { name: said['theme-dark'] }).check();
      await expect(page.locator('html'), spoilt).toHaveAttribute('data-theme', 'dark');
    }
  });
}
