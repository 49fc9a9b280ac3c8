import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pagesInLangs } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { type, lang } of pagesInLangs) {
  test(`axe finds nothing on ${type.name} in ${lang}: light, dark, low vision`, async ({ page, newsroom }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(type.path(newsroom, lang));
    await expectNothingFound(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectNothingFound(page, 'dark');
    await page.getByLabel(words[lang].Settings.title).click();
    await page.getByRole('button', { name: words[lang].Settings.lowVision }).click();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    await expectNothingFound(page, 'low vision, dark, panel open');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await expectNothingFound(page, 'low vision, light');
  });
}

async function expectNothingFound(page: Page, view: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  expect.soft(found, view).toEqual([]);
}
