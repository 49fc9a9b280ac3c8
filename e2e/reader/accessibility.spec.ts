import { findingsNow, findingsOfLooks } from '../support/axe.ts';
import { pagesInLangs } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

for (const { type, lang } of pagesInLangs) {
  test(`axe finds nothing on ${type.name} in ${lang}: light, dark, low vision`, async ({ page, newsroom }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(type.path(newsroom, lang));
    expect.soft(await findingsNow(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await findingsOfLooks(page), 'dark').toEqual([]);
    await page.getByLabel(words[lang].Settings.title).click();
    await page.getByRole('button', { name: words[lang].Settings.lowVision }).click();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    expect.soft(await findingsNow(page), 'low vision, dark, panel open').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect.soft(await findingsOfLooks(page), 'low vision, light').toEqual([]);
  });
}
