import sharp from 'sharp';
import { langs } from '../../lib/lang.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { EditorPage } from '../support/editor.ts';
import { inLang } from '../support/pages.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 240_000 });

/** A photograph no other test has. */
const photo = () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
  return sharp({ create: { width: 1_600, height: 1_200, channels: 3, background: '#000000', noise } })
    .jpeg()
    .toBuffer();
};

for (const lang of langs) {
  test(`a reporter writes in ${lang} on a phone, photographs and hands in; an editor publishes with the picture`, async ({
    browser,
    baseURL,
  }) => {
    const title = `Өзен тасыды ${lang} ${Date.now()}`;
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, baseURL: baseURL ?? '' };
    const reporter = await (await browser.newContext(phone)).newPage();
    await signIn(reporter, 'reporter', lang);
    const editor = new EditorPage(reporter, lang);
    const path = await editor.begin();
    await editor.head(title, 'Су көпірге жетті.', 'Тұрғындар жағаға құм төсеп жатыр.');
    await editor.saved();
    await reporter.getByRole('button', { name: editor.word('hero.choose') }).tap();
    const picker = reporter.getByRole('dialog', { name: deskWord(lang, 'Media.picker.title') });
    await expect(picker.getByRole('button', { name: deskWord(lang, 'Media.upload.camera') })).toBeVisible();
    const shot = { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: await photo() };
    await picker.locator('input[type=file][capture]').setInputFiles(shot);
    await expect(picker).toBeHidden({ timeout: 30_000 });
    await expect(reporter.getByRole('button', { name: editor.word('hero.change') })).toBeVisible();
    expect(await overflow(reporter)).toBeLessThanOrEqual(0);
    expect(await axeFindings(reporter)).toEqual([]);
    const toOpen = reporter.getByRole('link', { name: editor.word('warning.openPicture') });
    const told = reporter.getByRole('listitem').filter({ has: toOpen });
    await expect(told).toHaveCount(2);
    const opened = reporter.waitForEvent('popup');
    await told.first().getByRole('link').tap();
    const file = await opened;
    await file.locator(`#alt-${lang}`).fill('Су басқан көпір');
    await file.locator(`#credit-${lang}`).fill('Дана Әлі');
    await file.getByRole('button', { name: deskWord(lang, 'Media.words.save'), exact: true }).tap();
    await expect(file.getByText(deskWord(lang, 'Media.words.saved'))).toBeVisible();
    await file.close();
    await reporter.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(told).toHaveCount(0);

    const box = reporter.locator('details', {
      has: reporter.getByText(deskWord(lang, 'ArticleState.submit.title'), { exact: true }),
    });
    if ((await box.last().getAttribute('open')) === null) await box.last().locator('summary').tap();
    await box.last().locator('[name=note]').fill('Суреті бар, жедел.');
    await box
      .last()
      .getByRole('button', { name: deskWord(lang, 'ArticleState.submit.submit') })
      .tap();
    await expect(
      reporter.getByText(deskWord(lang, 'ArticleState.status.review'), { exact: true }).first(),
    ).toBeVisible();
    await reporter.context().close();

    const desk = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage();
    await signIn(desk, 'editor', lang);
    await desk.getByRole('link', { name: title }).first().click();
    await desk.waitForURL((url) => url.pathname.startsWith(path));
    await expect(desk.getByText('Суреті бар, жедел.').first()).toBeVisible();
    await desk.goto(`${path}/state`);
    const publish = desk.locator('details', {
      has: desk.getByText(deskWord(lang, 'ArticleState.publish.title'), { exact: true }),
    });
    if ((await publish.last().getAttribute('open')) === null) await publish.last().locator('summary').click();
    await publish
      .last()
      .getByRole('button', { name: deskWord(lang, 'ArticleState.publish.submit') })
      .click();
    await expect(
      desk.getByText(deskWord(lang, 'ArticleState.status.published'), { exact: true }).first(),
    ).toBeVisible();
    await desk.goto(inLang(lang, '/'));
    await desk.getByRole('link', { name: title }).first().click();
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(desk.locator('article figure img').first()).toHaveJSProperty('complete', true);
    await expect(desk.locator('article figure img').first()).not.toHaveJSProperty('naturalWidth', 0);
    await desk.context().close();
  });
}
