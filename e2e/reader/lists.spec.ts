import { langs } from '../../lib/lang.ts';
import type { DemoStory } from '../support/newsroom.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

type List = { name: string; path: string; has: (story: DemoStory) => boolean };

const lists: List[] = [
  { name: 'rubric', path: '/category/zhastar', has: ({ seed }) => seed.rubric === 'zhastar' },
  { name: 'rubric kept from the old site', path: '/category/aleumet', has: ({ seed }) => seed.rubric === 'aleumet' },
  { name: 'tag', path: '/tag/eriktiler', has: ({ seed }) => seed.tags.includes('eriktiler') },
  { name: 'place', path: '/place/taraz', has: ({ seed }) => seed.places.includes('taraz') },
];

for (const lang of langs) {
  for (const { name, path, has } of lists) {
    test(`the ${name} ${path} in ${lang} lists exactly its stories, newest first`, async ({ page, newsroom }) => {
      await page.goto(inLang(lang, path));
      const shown = await page
        .getByRole('main')
        .getByRole('article')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const wanted = newsroom.stories.filter(has).flatMap((story) => story.path[lang] ?? []);
      expect([...shown].sort()).toEqual(wanted.sort());
      const times = await page
        .getByRole('main')
        .locator('article time')
        .evaluateAll((elements) => elements.map((element) => Date.parse(element.getAttribute('datetime') ?? '')));
      expect(times).toEqual([...times].sort((a, b) => b - a));
    });
  }

  test(`an author's page in ${lang} has the person and what they wrote`, async ({ page, newsroom }) => {
    await page.goto(newsroom.path('kone-qala', lang));
    const byline = page.getByRole('main').locator('a[rel=author]').first();
    const name = (await byline.textContent()) ?? '?';
    await byline.click();
    await expect(page).toHaveURL(inLang(lang, '/author/madina-tulegen'));
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 2, name: words[lang].Author.articles })).toBeVisible();
    await expect(main.locator(`a[href="${newsroom.path('kone-qala', lang)}"]`)).toBeVisible();
    await expect(
      main
        .getByRole('paragraph')
        .filter({ hasText: /\S{3,}.*\S{3,}.*\S{3,}/ })
        .first(),
    ).toBeVisible();
  });

  test(`a list in ${lang} that has nothing says so`, async ({ page }) => {
    await page.goto(inLang(lang, '/place/alem'));
    await expect(page.getByRole('main').getByText(words[lang].List.empty)).toBeVisible();
  });

  test(`the rubric is marked in the navigation in ${lang}, on its page and on its articles`, async ({
    page,
    newsroom,
  }) => {
    const current = page.getByRole('navigation', { name: words[lang].Frame.rubrics }).locator('[aria-current]');
    await page.goto(inLang(lang, '/category/rukhaniyat'));
    await expect(current).toHaveAttribute('href', inLang(lang, '/category/rukhaniyat'));
    await page.goto(newsroom.path('kone-qala', lang));
    await expect(current).toHaveAttribute('href', inLang(lang, '/category/rukhaniyat'));
  });

  test(`the most read in ${lang} are numbered and can be asked for by day, week and month`, async ({ page }) => {
    await page.goto(inLang(lang, '/popular'));
    const periods = page.getByRole('navigation', { name: words[lang].Popular.periods });
    await expect(periods.locator('[aria-current=page]')).toHaveText(words[lang].Popular.week);
    for (const period of ['day', 'month'] as const) {
      await periods.getByRole('link', { name: words[lang].Popular[period] }).click();
      await expect(page).toHaveURL(inLang(lang, `/popular?period=${period}`));
      await expect(periods.locator('[aria-current=page]')).toHaveText(words[lang].Popular[period]);
    }
    const stories = page.getByRole('main').getByRole('article');
    expect(await stories.count()).toBeGreaterThanOrEqual(10);
  });
}

test('a long list has pages: forward, back, by number, and every story once', async ({ page, newsroom }) => {
  const hrefs = () =>
    page
      .getByRole('main')
      .getByRole('article')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await page.goto('/category/zhanalyqtar');
  const pager = page.getByRole('navigation', { name: words.kk.Pager.label });
  const first = await hrefs();
  expect(first).toHaveLength(24);
  await pager.getByRole('link', { name: words.kk.Pager.next }).click();
  await expect(page).toHaveURL('/category/zhanalyqtar?page=2');
  await expect(pager.locator('[aria-current=page]')).toHaveText('2');
  const all = [...first, ...(await hrefs())];
  expect(new Set(all).size).toBe(all.length);
  expect([...all].sort()).toEqual(newsroom.stories.map((story) => story.path.kk).sort());
  await pager.getByRole('link', { name: words.kk.Pager.previous, exact: true }).click();
  await expect(page).toHaveURL('/category/zhanalyqtar');
});
