import type { Page } from '@playwright/test';
import { langs } from '../../lib/lang.ts';
import { axeFindings, expectSound, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { inLang } from '../support/pages.ts';
import { expect } from '../support/test.ts';
import { words as readerWords } from '../support/words.ts';

test.describe.configure({ timeout: 180_000 });

/** Presses the button of that name on the page, then the one in the dialog that asks once. */
async function confirm(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

for (const lang of langs) {
  const word = (key: string, values = {}) => deskWord(lang, key, values);
  const seen = async (page: Page, path: string) => {
    const answer = await page.request.get(path, { maxRedirects: 0 });
    return [answer.status(), answer.headers().location ?? null];
  };

  test(`a static page is taken off the site in ${lang}, leads on or says so, and comes back`, async ({ page }) => {
    await signIn(page, 'chief', lang, '/dashboard/pages');
    const slug = `zhaz-${lang}`;
    const name = `${lang === 'kk' ? 'Жаз' : 'Лето'} ${lang}`;
    await page.locator('#title-kk').fill(`Жаз ${lang}`);
    await page.locator('#title-ru').fill(`Лето ${lang}`);
    await page.locator('#slug').fill(slug);
    await page.getByRole('button', { name: word('Pages.addSubmit') }).click();
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('textbox', { name: word('Editor.body') })).toBeVisible({ timeout: 30_000 });
    await expectSound(page);
    await confirm(page, word('Pages.remove.submit'));
    await page.waitForURL(/\/dashboard\/pages$/);
    for (const each of langs) {
      const gone = await page.request.get(inLang(each, `/page/${slug}`));
      expect(gone.status()).toBe(410);
      expect(await gone.text()).toContain(readerWords[each].Gone.page.title);
      expect(await (await page.request.get(inLang(each, '/'))).text()).not.toContain(`/page/${slug}`);
    }
    await expectSound(page);
    await page
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('button', { name: word('Pages.removed.restore') })
      .click();
    await page.getByRole('table').getByRole('link', { name }).click();
    expect(await seen(page, `/page/${slug}`)).toEqual([200, null]);
    await page.locator('#successor').selectOption('about');
    await confirm(page, word('Pages.remove.submit'));
    await page.waitForURL(/\/dashboard\/pages$/);
    for (const each of langs)
      expect(await seen(page, inLang(each, `/page/${slug}`))).toEqual([301, inLang(each, '/page/about')]);
  });

  test(`what is in use stays in ${lang} and the page says why; what is not goes`, async ({ page }) => {
    await signIn(page, 'chief', lang, '/dashboard/pages/corrections');
    await expect(page.getByText(word('Refusals.page-needed'))).toBeVisible();
    await page.goto('/dashboard/authors?q=aigerim-dosanova');
    await page.locator('main tbody').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: word('Authors.remove.title') })).toBeVisible();
    await expect(page.getByRole('button', { name: word('Authors.remove.submit'), exact: true })).toHaveCount(0);

    await page.goto('/dashboard/places');
    await page.locator('#name-kk').fill(`Көлсай ${lang}`);
    await page.locator('#name-ru').fill(`Кольсай ${lang}`);
    await page.getByRole('button', { name: word('Places.addSubmit') }).click();
    await page.getByRole('link', { name: `${lang === 'kk' ? 'Көлсай' : 'Кольсай'} ${lang}` }).click();
    await page.waitForURL(/\/places\/\d+$/);
    const slug = await page.locator('#slug').inputValue();
    expect(await seen(page, `/place/${slug}`)).toEqual([200, null]);
    await confirm(page, word('Places.remove.submit'));
    await page.waitForURL(/\/dashboard\/places$/);
    expect(await seen(page, `/place/${slug}`)).toEqual([404, null]);
    expect(await (await page.request.get('/')).text()).not.toContain(`Көлсай ${lang}`);

    await page.goto('/dashboard/authors');
    await page.locator('#name-kk').fill(`Бөтен Автор ${lang}`);
    await page.locator('#name-ru').fill(`Лишний Автор ${lang}`);
    await page.locator('#slug').fill(`boten-${lang}`);
    await page.getByRole('button', { name: word('Authors.addSubmit') }).click();
    const added = word('Authors.added', { name: `${lang === 'kk' ? 'Бөтен Автор' : 'Лишний Автор'} ${lang}` });
    await expect(page.getByRole('status').filter({ hasText: added })).toBeVisible();
    await page.goto(`/dashboard/authors?q=boten-${lang}`);
    await page.locator('main tbody').getByRole('link').first().click();
    await page.waitForURL(/\/authors\/\d+$/);
    await confirm(page, word('Authors.remove.submit'));
    await page.waitForURL(/\/dashboard\/authors$/);
    expect(await seen(page, `/author/boten-${lang}`)).toEqual([404, null]);
  });
}
