import { type Lang, langs, otherLang } from '../../lib/lang.ts';
import { inLang, pageTypes } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { fill, nameOf, words } from '../support/words.ts';

for (const lang of langs) {
  const other = otherLang(lang);

  test(`from every page in ${lang} the switch leads to the same page in the other language`, async ({
    request,
    newsroom,
  }) => {
    for (const type of pageTypes.filter(({ langs: has, status }) => has.length === 2 && status === 200)) {
      const html = await (await request.get(type.path(newsroom, lang))).text();
      const href = new RegExp(`<a href="([^"]+)" hrefLang="${other}"`, 'i').exec(html)?.[1]?.replaceAll('&amp;', '&');
      const exact = type.path(newsroom, other).split('?')[0];
      if (!type.name.startsWith('archive of')) expect.soft(href?.split('?')[0], type.name).toBe(exact);
      expect.soft((await request.get(href ?? '/?')).status(), type.name).toBe(200);
    }
  });

  test(`the switch of an article in ${lang} opens the same story`, async ({ page, newsroom }) => {
    await page.goto(newsroom.path('kone-qala', lang));
    const languages = page.getByRole('navigation', { name: words[lang].Edition.label });
    await expect(languages.locator('[aria-current]')).toHaveText(nameOf(lang));
    await languages.getByRole('link', { name: nameOf(other) }).click();
    await expect(page).toHaveURL(newsroom.path('kone-qala', other));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('where a story has no Russian edition the switch says so and offers the rubric', async ({
      page,
      newsroom,
    }) => {
      const other: Lang = 'ru';
      await page.goto(newsroom.path('dombyra-sheberi', 'kk'));
      const languages = page.getByRole('navigation', { name: words.kk.Edition.label });
      await expect(languages.getByRole('link', { name: nameOf(other), exact: true })).toHaveCount(0);
      await expect(languages.getByText(words.ru.Edition.missing)).toBeHidden();
      await languages.getByText(nameOf(other), { exact: true }).click();
      await expect(languages.getByText(words.ru.Edition.missing)).toBeVisible();
      await languages.getByRole('link', { name: fill(words.ru.Edition.rubric, { rubric: 'Культура' }) }).click();
      await expect(page).toHaveURL(inLang(other, '/category/madeniet'));
      await expect(page.getByRole('heading', { level: 1, name: 'Культура' })).toBeVisible();
    });
  });
}

test('the Russian address of a story that has only a Kazakh edition is missing and leads to it', async ({
  page,
  newsroom,
}) => {
  const path = newsroom.path('dombyra-sheberi', 'kk');
  const response = await page.goto(`/ru${path}`);
  expect(response?.status()).toBe(404);
  const languages = page.getByRole('navigation', { name: words.ru.Edition.label });
  await languages.getByRole('link', { name: nameOf('kk') }).click();
  await expect(page).toHaveURL(path);
});
