import { expect } from '@playwright/test';
import { langs } from '../../lib/lang.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { readNewsroom } from '../support/newsroom.ts';
import { words } from '../support/words.ts';

test.use({ ownServerFor: 'settings' });

for (const lang of langs) {
  const mark = (value: string) => words[lang].Frame.ageMark.replace('{mark}', value);

  test(`a story for older readers, marked in ${lang}, raises the mark of every page and lowers it again`, async ({
    page,
    request,
  }) => {
    const newsroom = await readNewsroom(request);
    const story = newsroom.story('zhylyzhai');
    await signIn(page, 'chief', lang, `/dashboard/articles?q=${encodeURIComponent(story.seed.kk?.title ?? '')}`);
    await page.locator('main tbody').getByRole('link').first().click();
    await page.waitForURL(/\/articles\/\d+/);
    const editor = page.url();
    const choose = async (value: string) => {
      await page.goto(editor);
      await page.locator('#field-age').selectOption(value);
      const apply = page.getByRole('button', { name: deskWord(lang, 'Editor.story.apply') });
      await apply.click();
      await expect(apply).toHaveCount(0);
    };
    const footer = page.getByRole('contentinfo');
    await choose('16+');
    await page.goto(newsroom.path('zhylyzhai', lang));
    await expect(
      page
        .getByRole('main')
        .locator('header')
        .getByRole('img', { name: mark('16+') }),
    ).toBeVisible();
    await page.goto(lang === 'kk' ? '/' : '/ru');
    await expect(footer.getByRole('img', { name: mark('16+') })).toBeVisible();
    await choose('');
    await page.goto(lang === 'kk' ? '/' : '/ru');
    await expect(footer.getByRole('img', { name: mark('12+') })).toBeVisible();
  });

  test(`what the law asks for and nobody has said is listed in ${lang} with where to say it`, async ({ page }) => {
    await signIn(page, 'admin', lang, '/dashboard/settings');
    await expect(page.getByText(deskWord(lang, 'Settings.law.fine'))).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    const before = await page.locator('#certificate-ru').inputValue();
    await page.locator('#certificate-ru').fill('');
    await page
      .getByRole('button', { name: deskWord(lang, 'Settings.site.submit') })
      .first()
      .click();
    const missing = page.locator('#law').getByRole('link', { name: deskWord(lang, 'Settings.fields.certificate.ru') });
    await expect(missing).toHaveAttribute('href', '/dashboard/settings#certificate-ru');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.locator('#certificate-ru').fill(before);
    await page
      .getByRole('button', { name: deskWord(lang, 'Settings.site.submit') })
      .first()
      .click();
    await expect(page.getByText(deskWord(lang, 'Settings.law.fine'))).toBeVisible();
  });
}
