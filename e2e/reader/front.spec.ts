import { langs } from '../../lib/lang.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

for (const lang of langs) {
  const said = words[lang].Front;

  test(`the front page in ${lang} has all its zones, the chosen lead first`, async ({ page, newsroom }) => {
    await page.goto(inLang(lang, '/'));
    const main = page.getByRole('main');
    const top = main.getByRole('region', { name: said.lead });
    const lead = top.getByRole('article').first();
    await expect(lead.getByRole('link')).toHaveAttribute('href', newsroom.path('kitap-avtobusy', lang));
    await expect(lead.getByRole('img')).toBeVisible();
    await expect(lead).toContainText(newsroom.story('kitap-avtobusy').seed[lang]?.lead.slice(0, 40) ?? '?');
    await expect(top.getByRole('article')).toHaveCount(4);
    const latest = top.getByRole('region', { name: said.latest });
    await expect(latest.getByRole('listitem')).toHaveCount(8);
    await expect(latest.locator('time')).toHaveCount(8);
    await expect(latest.getByRole('link', { name: said.allLatest })).toHaveAttribute(
      'href',
      inLang(lang, '/category/zhanalyqtar'),
    );
    for (const zone of [said.opinions, said.photoStory, said.popular])
      await expect(main.getByRole('region', { name: zone, exact: true })).toBeVisible();
    await expect(main.getByRole('region', { name: said.popular }).getByRole('listitem')).toHaveCount(5);
    await expect(main.getByRole('navigation', { name: said.places }).getByRole('link')).toHaveCount(13);
    await expect(page.getByText(said.empty)).toHaveCount(0);
  });

  test(`the front page in ${lang} has a band for rubrics, each leading to its rubric`, async ({ page }) => {
    await page.goto(inLang(lang, '/'));
    const bands = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
    const targets = await bands.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const rubrics = targets.filter((target) => target.includes('/category/'));
    expect(rubrics.length).toBeGreaterThanOrEqual(6);
    expect(new Set(rubrics).size).toBe(rubrics.length);
    for (const rubric of rubrics) expect((await page.request.head(rubric)).status(), rubric).toBe(200);
  });

  test(`every card of the front page in ${lang} is one link, no picture lacks its text, no story leads nowhere`, async ({
    page,
  }) => {
    await page.goto(inLang(lang, '/'));
    const cards = page.getByRole('main').getByRole('article');
    for (const card of await cards.all()) await expect(card.getByRole('link')).toHaveCount(1);
    await expect(page.locator('img:not([alt])')).toHaveCount(0);
    await expect(page.locator('img:not([width][height])')).toHaveCount(0);
    const stories = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const address of new Set(stories)) expect((await page.request.head(address)).status(), address).toBe(200);
  });

  test(`on a phone the order of the front page in ${lang} is lead, latest, bands`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(inLang(lang, '/'));
    const top = page.getByRole('region', { name: said.lead });
    const tops = await Promise.all(
      [
        top.getByRole('article').first(),
        top.getByRole('region', { name: said.latest }),
        page.getByRole('main').locator('section h2 a[href*="/category/"]').first(),
      ].map(async (zone) => (await zone.boundingBox())?.y ?? -1),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
  });
}
