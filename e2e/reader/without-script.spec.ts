import { langs, otherLang } from '../../lib/lang.ts';
import { inLang, pagesInLangs } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { nameOf, words } from '../support/words.ts';

test.use({ javaScriptEnabled: false });

for (const lang of langs) {
  test(`without script a reader in ${lang} gets from the front page to a story, its rubric, its edition and a search`, async ({
    page,
    newsroom,
  }) => {
    await page.goto(inLang(lang, '/'));
    await page.getByRole('main').getByRole('article').first().getByRole('link').click();
    await expect(page).toHaveURL(newsroom.path('kitap-avtobusy', lang));
    const rubrics = page.getByRole('navigation', { name: words[lang].Frame.rubrics });
    await rubrics.getByRole('link', { name: lang === 'kk' ? 'Әлеумет' : 'Социум', exact: true }).click();
    await expect(page).toHaveURL(inLang(lang, '/category/aleumet'));
    await page
      .getByRole('navigation', { name: words[lang].Edition.label })
      .getByRole('link', { name: nameOf(otherLang(lang)) })
      .click();
    await expect(page).toHaveURL(inLang(otherLang(lang), '/category/aleumet'));
    await page.goto(inLang(lang, '/'));
    const foot = page.getByRole('contentinfo');
    await foot.getByRole('searchbox').fill(lang === 'kk' ? 'автобус' : 'автобусы');
    await foot.getByRole('button', { name: words[lang].Frame.search }).click();
    await expect(page.getByRole('main').locator(`a[href="${newsroom.path('avtobus-kestesi', lang)}"]`)).toBeVisible();
  });

  test(`without script no page in ${lang} shows a control that does nothing`, async ({ page, newsroom }) => {
    test.slow();
    for (const { type } of pagesInLangs.filter((each) => each.lang === lang)) {
      await page.goto(type.path(newsroom, lang));
      await expect.soft(page.locator('button:visible:not([type=submit])'), type.name).toHaveCount(0);
      await expect.soft(page.getByLabel(words[lang].Settings.title), type.name).toBeHidden();
      await expect.soft(page.getByRole('heading', { level: 1 }), type.name).toBeVisible();
    }
  });

  test(`without script the pictures of a gallery in ${lang} stand in a list, each with its caption`, async ({
    page,
    newsroom,
  }) => {
    await page.goto(newsroom.path('zhaylau-tany', lang));
    const pictures = page.getByRole('region', { name: words[lang].Body.gallery }).getByRole('listitem');
    expect(await pictures.count()).toBeGreaterThanOrEqual(4);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture.getByRole('img')).toBeVisible();
      await expect(picture.locator('figcaption')).toContainText(/\p{Script=Cyrillic}{3}/u);
    }
  });
}
