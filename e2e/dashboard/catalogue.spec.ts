import type { Locator, Page } from '@playwright/test';
import { faultKinds } from '../../domain/health/types.ts';
import { langs } from '../../lib/lang.ts';
import { expectSound, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { inLang } from '../support/pages.ts';
import { expect } from '../support/test.ts';

async function fillNames(page: Page, kk: string, ru: string, slug?: string): Promise<void> {
  await page.locator('#name-kk').fill(kk);
  await page.locator('#name-ru').fill(ru);
  if (slug !== undefined) await page.locator('#slug').fill(slug);
}

const read = async (page: Page, path: string) => (await page.request.get(path)).text();
const done = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

/** Presses the button of that name, on the page or in a part of it, then the one in the dialog that asks once. */
async function confirm(page: Page, name: string, within: Page | Locator = page): Promise<void> {
  await within.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
}

for (const lang of langs) {
  const word = (key: string, values = {}) => deskWord(lang, key, values);
  const saved = word('Catalogue.saved');

  test(`a rubric is added, moved, renamed and removed in ${lang}, and readers see each by the next request`, async ({
    page,
  }) => {
    const name = `Ғылым ${lang}`;
    await signIn(page, 'chief', lang, '/dashboard/rubrics');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('Rubrics.title'));
    await expectSound(page);
    await fillNames(page, name, `Наука ${lang}`, `gylym-${lang}`);
    await page.getByRole('button', { name: word('Rubrics.addSubmit') }).click();
    await done(page, word('Rubrics.added', { name: lang === 'kk' ? name : `Наука ${lang}` }));
    await expect(page.locator('#name-kk')).toHaveValue('');
    expect(await read(page, '/')).toContain(`href="/category/gylym-${lang}"`);

    const shownName = lang === 'kk' ? name : `Наука ${lang}`;
    await page.getByRole('button', { name: word('Rubrics.move.upOf', { name: shownName }) }).click();
    await expect(page.locator('main ol li').nth(-2)).toContainText(shownName);
    const links = [...(await read(page, '/')).matchAll(/href="\/category\/([\w-]+)"/g)].map((match) => match[1]);
    expect(links.indexOf(`gylym-${lang}`)).toBeGreaterThan(0);

    await page.getByRole('link', { name: shownName }).click();
    await expect(page.locator('#slug')).toHaveValue(`gylym-${lang}`);
    await expectSound(page);
    await fillNames(page, `Білім мен ғылым ${lang}`, `Образование и наука ${lang}`, `bilim-gylym-${lang}`);
    await page.getByRole('button', { name: word('Catalogue.save') }).click();
    await done(page, saved);
    for (const each of langs) {
      const moved = await page.request.get(inLang(each, `/category/gylym-${lang}`), { maxRedirects: 0 });
      expect([moved.status(), moved.headers().location]).toEqual([301, inLang(each, `/category/bilim-gylym-${lang}`)]);
    }
    expect(await read(page, '/ru')).toContain(`Образование и наука ${lang}`);

    await confirm(page, word('Rubrics.remove.submit'));
    await page.waitForURL(/\/dashboard\/rubrics$/);
    expect(await read(page, '/')).not.toContain(`bilim-gylym-${lang}`);
    expect((await page.request.get(`/category/bilim-gylym-${lang}`)).status()).toBe(404);
  });

  test(`what cannot be is refused beside the button in ${lang}, and what was typed stays`, async ({ page }) => {
    await signIn(page, 'chief', lang, '/dashboard/rubrics');
    await fillNames(page, 'Спорт', 'Спорт', 'sport');
    await page.getByRole('button', { name: word('Rubrics.addSubmit') }).click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(word('Refusals.slug-taken', { slug: 'sport' }));
    await expect(page.locator('#name-kk')).toHaveValue('Спорт');
    await page.locator('#slug').fill('Жаңа айдар');
    await page.getByRole('button', { name: word('Rubrics.addSubmit') }).click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      word('Faults.bad-slug', { field: word('Rubrics.fields.slug') }),
    );
  });

  test(`two tags become one in ${lang}: the stories move, the old address leads on`, async ({ page }) => {
    await signIn(page, 'chief', lang, '/dashboard/tags');
    await expectSound(page);
    const copy = `${lang === 'kk' ? 'Көшірме' : 'Копия'} ${lang}`;
    const [into, slug] = ['Музыка', 'muzyka'];
    await fillNames(page, `Көшірме ${lang}`, `Копия ${lang}`, `koshirme-${lang}`);
    await page.getByRole('button', { name: word('Tags.addSubmit') }).click();
    await done(page, copy);
    await page.locator('#search-q').fill(`КӨШІРМЕ ${lang}`);
    await page
      .getByRole('main')
      .getByRole('button', { name: word('Catalogue.search') })
      .click();
    await page.waitForURL(/\/tags\?q=/);
    await page.getByRole('link', { name: copy, exact: true }).click();
    await page.waitForURL(/\/tags\/\d+$/);
    await expectSound(page);
    await page.locator('#search-into').fill(into);
    await page
      .getByRole('main')
      .getByRole('button', { name: word('Catalogue.search') })
      .click();
    const row = page.locator('main tbody tr').filter({ hasText: `${into} (${slug})` });
    await confirm(page, word('Tags.merge.submit'), row);
    await expect(page.locator('#slug')).toHaveValue(slug);
    const moved = await page.request.get(`/ru/tag/koshirme-${lang}`, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([301, `/ru/tag/${slug}`]);
  });

  test(`a tag that is renamed in ${lang} is renamed on its page and under its stories`, async ({ page, newsroom }) => {
    const path = newsroom.path('kone-qala', 'kk');
    const [, slug = '?', name = '?'] = /href="\/tag\/([\w-]+)"[^>]*>([^<]+)</.exec(await read(page, path)) ?? [];
    await signIn(page, 'editor', lang, `/dashboard/tags?q=${slug}`);
    await page.locator('main tbody tr').filter({ hasText: name }).getByRole('link').first().click();
    await page.waitForURL(/\/tags\/\d+$/);
    await expect(page.getByRole('heading', { name: word('Tags.merge.title') })).toHaveCount(0);
    await page.locator('#name-kk').fill(`Жаңа атау ${lang}`);
    await page.getByRole('button', { name: word('Catalogue.save') }).click();
    await done(page, saved);
    expect(await read(page, path)).toContain(`Жаңа атау ${lang}`);
    expect(await read(page, `/tag/${slug}`)).toContain(`Жаңа атау ${lang}`);
  });

  test(`a place is renamed in ${lang} and the front page names it anew`, async ({ page }) => {
    await signIn(page, 'chief', lang, '/dashboard/places');
    await expectSound(page);
    await page
      .locator('main ol li')
      .filter({ hasText: lang === 'kk' ? 'Меркі' : /Мерк/ })
      .getByRole('link')
      .click();
    await page.waitForURL(/\/places\/\d+$/);
    await page.locator('#name-kk').fill(`Меркі өңірі ${lang}`);
    await page.getByRole('button', { name: word('Catalogue.save') }).click();
    await done(page, saved);
    expect(await read(page, '/')).toContain(`Меркі өңірі ${lang}`);
  });

  test(`an author's card is changed in ${lang} and shows on their page`, async ({ page }) => {
    await signIn(page, 'editor', lang, '/dashboard/authors?q=aigerim-dosanova');
    await expectSound(page);
    await page.locator('main tbody').getByRole('link').first().click();
    await page.waitForURL(/\/authors\/\d+$/);
    await expectSound(page);
    await page.locator('#bio-kk').fill(`Ауыл мектебі туралы жазады ${lang}.`);
    await page.getByRole('button', { name: word('Catalogue.save') }).click();
    await done(page, saved);
    expect(await read(page, '/author/aigerim-dosanova')).toContain(`Ауыл мектебі туралы жазады ${lang}.`);
  });

  test(`a redirect is added by hand in ${lang}, leads one step on whatever it names, and is taken away`, async ({
    page,
  }) => {
    await signIn(page, 'chief', lang, '/dashboard/redirects');
    await expectSound(page);
    const add = async (from: string, to: string) => {
      await page.locator('#fromPath').fill(from);
      await page.locator('#toPath').fill(to);
      await page.getByRole('button', { name: word('Redirects.addSubmit') }).click();
    };
    await add(`/old-${lang}.html`, '/page/about');
    await done(page, `/old-${lang}.html`);
    const moved = await page.request.get(`/old-${lang}.html`, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([301, '/page/about']);
    await add(`/older-${lang}.html`, `/old-${lang}.html`);
    await done(page, word('Redirects.added', { path: `/older-${lang}.html`, to: '/page/about' }));
    await add('/page/about', `/older-${lang}.html`);
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      word('Refusals.redirect-live', { path: '/page/about' }),
    );
    await add(`/oldest-${lang}.html`, 'https://evil.example/');
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      word('Faults.bad-address', { field: word('Redirects.fields.toPath') }),
    );
    const row = page.locator('main tbody tr').filter({ hasText: `/old-${lang}.html` });
    await expectSound(page);
    await row
      .getByRole('button', { name: word('Redirects.remove.submit') })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: word('Redirects.remove.submit') })
      .click();
    await expect(row).toHaveCount(0);
    expect((await page.request.get(`/old-${lang}.html`)).status()).toBe(404);
  });

  test(`a static page is added in ${lang} and stands in the footer of both languages`, async ({ page }) => {
    await signIn(page, 'chief', lang, '/dashboard/pages');
    await expectSound(page);
    await page.locator('#title-kk').fill(`Байқау ${lang}`);
    await page.locator('#title-ru').fill(`Конкурс ${lang}`);
    await page.locator('#slug').fill(`baiqau-${lang}`);
    await page.getByRole('button', { name: word('Pages.addSubmit') }).click();
    await done(page, `baiqau-${lang}`.includes(lang) ? `${lang === 'kk' ? 'Байқау' : 'Конкурс'} ${lang}` : '?');
    expect(await read(page, '/')).toContain(`/page/baiqau-${lang}`);
    expect(await read(page, `/ru/page/baiqau-${lang}`)).toContain(`<h1>Конкурс ${lang}</h1>`);
  });

  test(`a static page is written in ${lang}; a save over a colleague's newer text is refused and an older text returns`, async ({
    page,
    context,
    faults,
  }) => {
    await signIn(page, 'chief', lang, '/dashboard/pages/privacy?lang=kk');
    const text = page.getByRole('textbox', { name: word('Editor.body') });
    const save = page.getByRole('button', { name: word('Pages.editor.save') });
    await expect(text).toBeVisible();
    const colleague = await context.newPage();
    await colleague.goto('/dashboard/pages/privacy?lang=kk');
    await expect(colleague.getByRole('textbox', { name: word('Editor.body') })).toBeVisible();

    await text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(` Жаңа сөйлем ${lang}.`);
    await expect(page.getByText(word('Pages.editor.unsaved'))).toBeVisible();
    await save.click();
    await expect(page.getByText(word('Pages.editor.saved').split('{')[0] ?? '?')).toBeVisible();
    expect(await read(page, '/page/privacy')).toContain(`Жаңа сөйлем ${lang}.`);
    await expect(page.locator('main ol li').first()).toContainText('Сәуле Нұрлыбай');

    await colleague.locator('#title').fill('Менің тақырыбым');
    await colleague.getByRole('button', { name: word('Pages.editor.save') }).click();
    await expect(colleague.getByRole('main').getByRole('alert')).toHaveText(word('Refusals.changed-meanwhile'));
    await expect(colleague.locator('#title')).toHaveValue('Менің тақырыбым');
    expect(await read(page, '/page/privacy')).not.toContain('Менің тақырыбым');
    await colleague.close({ runBeforeUnload: false });

    await page.locator('main ol li').nth(1).getByRole('button').first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: word('Pages.restore.submit') })
      .click();
    await page.waitForURL(/restored=\d+/);
    await expect(text).not.toContainText(`Жаңа сөйлем ${lang}.`);
    expect(await read(page, '/page/privacy')).not.toContain(`Жаңа сөйлем ${lang}.`);
    expect(faults.splice(0)).toEqual([expect.stringContaining('status of 409')]);
  });

  test(`the content is looked over in ${lang} and each fault leads to its place`, async ({ page }) => {
    await signIn(page, 'editor', lang, '/dashboard/health');
    await page.getByRole('button', { name: word('Health.check') }).click();
    await done(page, word('Health.checkedNow'));
    await expectSound(page);
    const tabs = page.getByRole('navigation', { name: word('Health.views') }).getByRole('link');
    await expect(tabs).toHaveCount(faultKinds.length);
    for (let index = 0; index < faultKinds.length; index += 1) {
      await tabs.nth(index).click();
      await expect(tabs.nth(index)).toHaveAttribute('aria-current', 'page');
    }
    await expectSound(page);
  });
}

const forbidden: Record<'reporter' | 'editor', string[]> = {
  reporter: ['rubrics', 'tags', 'places', 'authors', 'pages', 'redirects', 'health', 'inbox', 'journal', 'settings'],
  editor: ['rubrics', 'places', 'pages', 'redirects', 'journal', 'settings'],
};

for (const role of ['reporter', 'editor'] as const) {
  test(`what a ${role} may not do is not there for them`, async ({ page }) => {
    await signIn(page, role);
    const rail = page.locator('nav').first();
    for (const noun of forbidden[role]) {
      expect((await page.request.get(`/dashboard/${noun}`)).status(), noun).toBe(404);
      await expect(rail.locator(`a[href="/dashboard/${noun}"]`)).toHaveCount(0);
    }
  });
}

test('a rubric, tag or author that is not there is a missing page', async ({ page }) => {
  await signIn(page, 'chief');
  for (const path of ['rubrics/99999', 'rubrics/x', 'tags/0', 'places/-1', 'authors/1e9', 'pages/zhoq', 'inbox/5000'])
    expect((await page.request.get(`/dashboard/${path}`)).status(), path).toBe(404);
});

test('what is typed while the one before is being saved stays', async ({ page }) => {
  await signIn(page, 'chief', 'kk', '/dashboard/rubrics');
  await expect(page.locator('#name-kk')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.route('**/dashboard/rubrics', async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await fillNames(page, 'Бірінші айдар', 'Первая рубрика', 'birinshi-aidar');
  await page.locator('#slug').press('Enter');
  await page.locator('#name-kk').fill('Екінші айдар');
  await done(page, deskWord('kk', 'Rubrics.added', { name: 'Бірінші айдар' }));
  await expect(page.locator('#name-kk')).toHaveValue('Екінші айдар');
  await fillNames(page, 'Екінші айдар', 'Вторая рубрика', 'ekinshi-aidar');
  await page.locator('#slug').press('Enter');
  await done(page, deskWord('kk', 'Rubrics.added', { name: 'Екінші айдар' }));
  await expect(page.locator('#name-kk')).toHaveValue('');
});
