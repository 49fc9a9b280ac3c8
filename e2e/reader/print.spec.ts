import { langs } from '../../lib/lang.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

for (const lang of langs) {
  test(`on paper an article in ${lang} is the article: no navigation, ink on white`, async ({ page, newsroom }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(newsroom.path('kone-qala', lang));
    for (const navigation of await page.locator('nav, search, form, button').all())
      await expect(navigation).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(words[lang].Frame.skip)).toBeHidden();
    await expect(page.getByRole('region', { name: words[lang].Article.related })).toBeHidden();
    await expect(page.locator('blockquote').first()).toBeVisible();
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      const brightness = (value: string) =>
        (value.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
      return [brightness(color), backgroundColor === 'rgba(0, 0, 0, 0)' ? 765 : brightness(backgroundColor)];
    });
    expect(ink).toBeLessThan(150);
    expect(paper).toBe(765);
  });
}
