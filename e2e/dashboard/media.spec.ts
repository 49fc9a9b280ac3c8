import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { langs } from '../../lib/lang.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { expect } from '../support/test.ts';

const word = (lang: 'kk' | 'ru', key: string, values = {}) => deskWord(lang, `Media.${key}`, values);
const chooser = 'main input[type=file][multiple]';
const bombs = join(process.env.ARAINFO_BADINPUT ?? '../shared/badinput', 'upload');

type Upload = { name: string; mimeType: string; buffer: Buffer };
const jpeg = (name: string, buffer: Buffer): Upload => ({ name, mimeType: 'image/jpeg', buffer });

/** A photograph no other test has, so that it is not «known already». */
function photo(width: number, height: number) {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
  return sharp({ create: { width, height, channels: 3, background: '#000000', noise } });
}

/** Taken upright by a camera that lay on its side, by a known person at a known place. */
function turnedPhoto(): Promise<Buffer> {
  return photo(900, 600)
    .withExif({ IFD0: { Artist: 'secret person' }, IFD3: { GPSLatitude: '42/1 54/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** Takes out of the faults what the browser says of uploads that this test had refused or cut; at least one of them. */
function expectRefusals(faults: string[]): void {
  const others = faults.filter((fault) => !/^console: Failed to load resource.*\/api\/uploads/.test(fault));
  expect(others.length).toBeLessThan(faults.length);
  faults.splice(0, faults.length, ...others);
}

const stateOf = (page: Page, name: string) => page.locator('main li').filter({ hasText: name }).locator('[role]');

/** The page of the file that was uploaded under this name. */
async function openFile(page: Page, name: string): Promise<void> {
  await page.goto(`/dashboard/media?q=${encodeURIComponent(name)}`);
  await page.locator('main ul a').filter({ hasText: name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

async function uploadOne(page: Page, lang: 'kk' | 'ru', file: Upload): Promise<void> {
  await page.goto('/dashboard/media');
  await page.locator(chooser).setInputFiles(file);
  await expect(stateOf(page, file.name)).toHaveText(word(lang, 'upload.states.done'));
}

for (const lang of langs) {
  test(`a reporter uploads awkward pictures in ${lang}: the good ones are clean, the bad ones are refused with a sentence`, async ({
    page,
    faults,
  }) => {
    await signIn(page, 'reporter', lang, '/dashboard/media');
    await expect(page).toHaveTitle(new RegExp(word(lang, 'title')));
    const [turned, cmyk] = [`turned-${lang}.jpg`, `cmyk-${lang}.jpg`];
    await page.locator(chooser).setInputFiles([
      jpeg(turned, await turnedPhoto()),
      jpeg(cmyk, await photo(400, 300).toColourspace('cmyk').jpeg().toBuffer()),
      jpeg('letter.jpg', Buffer.from('бұл сурет емес')),
      {
        name: 'drawing.png',
        mimeType: 'image/png',
        buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      },
      ...(existsSync(bombs)
        ? [
            {
              name: 'bomb.png',
              mimeType: 'image/png',
              buffer: readFileSync(join(bombs, 'bomb-png-rgba16-9000x9000.png')),
            },
          ]
        : []),
    ]);
    for (const name of [turned, cmyk]) await expect(stateOf(page, name)).toHaveText(word(lang, 'upload.states.done'));
    await expect(stateOf(page, 'letter.jpg')).toHaveText(deskWord(lang, 'Refusals.media-unsupported'));
    await expect(stateOf(page, 'drawing.png')).toHaveText(deskWord(lang, 'Refusals.media-vector'));
    if (existsSync(bombs))
      await expect(stateOf(page, 'bomb.png')).toHaveText(deskWord(lang, 'Refusals.media-too-large'));
    expect(await axeFindings(page)).toEqual([]);

    for (const [name, size] of [[turned, [600, 900]] as const, [cmyk, [400, 300]] as const]) {
      await openFile(page, name);
      const src = await page.locator('main button img').getAttribute('src');
      const bytes = await (await page.request.get(src ?? '')).body();
      expect(/Exif|GPS|secret/.test(bytes.toString('latin1'))).toBe(false);
      const { width = 0, height = 1, space } = await sharp(bytes).metadata();
      expect(space).toBe('srgb');
      expect(Math.abs(width / height - size[0] / size[1])).toBeLessThan(0.01);
    }
    expectRefusals(faults);
  });

  test(`a picture is described and given its focal point in ${lang}, by click and by keys`, async ({ page }) => {
    const name = `focal-${lang}.jpg`;
    await signIn(page, 'reporter', lang);
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r dc:creator="Аруна Сәрсен" photoshop:Source="Мұрағат"/></x:xmpmeta>';
    await uploadOne(page, lang, jpeg(name, await photo(1_000, 500).withXmp(xmp).jpeg().toBuffer()));
    await openFile(page, name);
    await page.locator('#source-ru').fill('Архив');
    await page.getByRole('button', { name: word(lang, 'found.take') }).click();
    await expect(page.locator('#credit-ru')).toHaveValue('Аруна Сәрсен');
    await expect(page.locator('#source-ru')).toHaveValue('Архив');
    await page.locator('#alt-kk').fill('Көктемгі жәрмеңке');
    await page.locator('#alt-ru').fill('Весенняя ярмарка');
    await page.locator('#credit-kk').fill('Диас Оразбек');
    await page.getByRole('button', { name: word(lang, 'words.save'), exact: true }).click();
    await expect(page.getByText(word(lang, 'words.saved'))).toBeVisible();

    const picture = page.getByRole('button', { name: word(lang, 'focal.point', { x: 50, y: 50 }) });
    const box = (await picture.boundingBox()) ?? { width: 0, height: 0 };
    await picture.click({ position: { x: box.width * 0.2, y: box.height * 0.5 } });
    const clicked = page.getByRole('button', { name: word(lang, 'focal.point', { x: 20, y: 50 }) });
    await clicked.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowUp');
    await expect(page.getByRole('button', { name: word(lang, 'focal.point', { x: 21, y: 40 }) })).toBeFocused();
    for (const shape of ['16:9', '4:3', '1:1', '9:16'])
      await expect(page.getByAltText(word(lang, 'focal.preview', { shape }))).toBeVisible();
    await page.getByRole('button', { name: word(lang, 'focal.save') }).click();
    await expect(page.getByText(word(lang, 'focal.saved'))).toBeVisible();
    await expect(page.getByText(word(lang, 'one.working'))).toBeHidden({ timeout: 60_000 });
    expect(await axeFindings(page)).toEqual([]);

    await page.reload();
    await expect(page.locator('#alt-kk')).toHaveValue('Көктемгі жәрмеңке');
    await expect(page.getByRole('button', { name: word(lang, 'focal.point', { x: 21, y: 40 }) })).toBeVisible();
    for (const address of ['/dashboard/media', new URL(page.url()).pathname]) {
      await page.goto(address);
      for (const width of [360, 390, 768]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await overflow(page), `${address} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });

  test(`an editor deletes in ${lang} what nobody uses, its files are gone at once, and brings it back`, async ({
    page,
  }) => {
    const name = `gone-${lang}.jpg`;
    await signIn(page, 'editor', lang);
    await uploadOne(page, lang, jpeg(name, await photo(500, 400).jpeg().toBuffer()));
    await openFile(page, name);
    const src = (await page.locator('main button img').getAttribute('src')) ?? '';
    const remove = page.getByRole('button', { name: word(lang, 'remove.submit'), exact: true });
    await remove.first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: word(lang, 'remove.submit') })
      .click();
    const restore = page.getByRole('button', { name: word(lang, 'remove.restore') });
    await expect(restore).toBeVisible();
    expect((await page.request.get(src)).status()).toBe(404);
    expect(await axeFindings(page)).toEqual([]);
    await restore.click();
    await expect(remove.first()).toBeVisible();
    await expect(page.getByText(word(lang, 'one.working'))).toBeHidden({ timeout: 60_000 });
    expect((await page.request.get(src)).status()).toBe(200);
  });
}

test('what is in use cannot be deleted, and says where it is', async ({ page }) => {
  await signIn(page, 'editor', 'ru', `/dashboard/media?q=${encodeURIComponent('Аружан Садык')}`);
  await page.locator('main ul a').click();
  await expect(page.getByRole('heading', { name: word('ru', 'uses.title') })).toBeVisible();
  await expect(page.locator('main').getByText(word('ru', 'uses.author')).first()).toBeVisible();
  await expect(page.getByRole('button', { name: word('ru', 'remove.submit'), exact: true }).first()).toBeDisabled();
});

test('an upload goes on after a cut from where it was, and the same picture again is known', async ({
  page,
  faults,
}) => {
  await signIn(page, 'reporter', 'kk', '/dashboard/media');
  const buffer = await photo(1_400, 1_000).png().toBuffer();
  expect(buffer.length).toBeGreaterThan(3 * 1024 * 1024);
  const offsets: string[] = [];
  await page.route('**/api/uploads/*', async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH') return route.fallback();
    const offset = request.headers()['upload-offset'] ?? '';
    offsets.push(offset);
    return offsets.length === 2 || offsets.length === 3 ? route.abort('connectionreset') : route.fallback();
  });
  await page.locator(chooser).setInputFiles({ name: 'cut.png', mimeType: 'image/png', buffer });
  await expect(stateOf(page, 'cut.png')).toHaveText(word('kk', 'upload.states.done'), { timeout: 30_000 });
  expect(offsets.slice(0, 4)).toEqual(['0', '1048576', '1048576', '1048576']);
  expect(offsets.filter((offset) => offset === '0')).toHaveLength(1);
  await page.reload();
  await page.locator(chooser).setInputFiles({ name: 'again.png', mimeType: 'image/png', buffer });
  await expect(stateOf(page, 'again.png')).toHaveText(word('kk', 'upload.states.known'), { timeout: 30_000 });
  expectRefusals(faults);
});

test('an upload left by a page that was closed goes on in the next one', async ({ page, faults }) => {
  await signIn(page, 'reporter', 'kk', '/dashboard/media');
  const file = { name: 'closed.png', mimeType: 'image/png', buffer: await photo(1_400, 1_000).png().toBuffer() };
  let isCut = true;
  const offsets: string[] = [];
  await page.route('**/api/uploads/*', (route) => {
    const offset = route.request().headers()['upload-offset'];
    if (offset !== undefined) offsets.push(offset);
    return isCut && offset !== undefined && offset !== '0' ? route.abort() : route.fallback();
  });
  // The same bytes under the same name and date are the same file to the browser.
  const path = test.info().outputPath(file.name);
  await sharp(file.buffer).png().toFile(path);
  await page.locator(chooser).setInputFiles(path);
  await expect.poll(() => offsets.length).toBeGreaterThan(1);
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto('/dashboard/account');
  isCut = false;
  offsets.length = 0;
  await page.goto('/dashboard/media');
  await page.locator(chooser).setInputFiles(path);
  await expect(stateOf(page, file.name)).toHaveText(word('kk', 'upload.states.done'), { timeout: 30_000 });
  expect(offsets[0]).toBe('1048576');
  expectRefusals(faults);
});

test('pictures come in by paste and by drop', async ({ page }) => {
  await signIn(page, 'reporter', 'ru', '/dashboard/media');
  for (const kind of ['paste', 'drop'] as const) {
    const bytes = [...(await photo(120, 90).jpeg().toBuffer())];
    await page
      .locator('main section')
      .first()
      .evaluate(
        (zone, { data, type }) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(data)], `${type}.jpg`, { type: 'image/jpeg' }));
          const init = { bubbles: true, cancelable: true };
          if (type === 'drop') zone.dispatchEvent(new DragEvent('drop', { ...init, dataTransfer: transfer }));
          else document.dispatchEvent(new ClipboardEvent('paste', { ...init, clipboardData: transfer }));
        },
        { data: bytes, type: kind },
      );
    await expect(stateOf(page, `${kind}.jpg`)).toHaveText(word('ru', 'upload.states.done'));
  }
});

test('of many files it is said how many are over, each leads to its page, and those taken in are hidden together', async ({
  page,
  faults,
}) => {
  await signIn(page, 'reporter', 'ru', '/dashboard/media');
  const many = await Promise.all(
    ['one', 'two'].map(async (name) => jpeg(`${name}.jpg`, await photo(99, 80).jpeg().toBuffer())),
  );
  await page.locator(chooser).setInputFiles([...many, jpeg('text.jpg', Buffer.from('бұл сурет емес'))]);
  await expect(page.getByText(word('ru', 'upload.progress', { over: 3, all: 3 }))).toBeVisible({ timeout: 30_000 });
  const lines = page.getByRole('list', { name: word('ru', 'upload.list') });
  await expect(lines.getByRole('link', { name: 'one.jpg' })).toHaveAttribute('href', /^\/dashboard\/media\/\d+$/);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: word('ru', 'upload.hideDone') }).click();
  await expect(lines.getByRole('listitem')).toHaveCount(1);
  await expect(stateOf(page, 'text.jpg')).toHaveText(deskWord('ru', 'Refusals.media-unsupported'));
  expectRefusals(faults);
});

test('a document is delivered as a download that nothing can run in', async ({ page }) => {
  await signIn(page, 'reporter', 'kk');
  const buffer = Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${Date.now()}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );
  await uploadOne(page, 'kk', { name: 'Қаулы.pdf', mimeType: 'application/pdf', buffer });
  await openFile(page, 'Қаулы.pdf');
  const href = await page.getByRole('link', { name: word('kk', 'one.facts.open') }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    ...{ 'content-disposition': 'attachment', 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' },
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  expect(href).toMatch(/\/qauly\.pdf$/);
});

test('nobody uploads or looks into the library without signing in, from another site, or into another’s upload', async ({
  page,
  playwright,
  baseURL,
}) => {
  const origin = baseURL ?? '';
  const stranger = await playwright.request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
  expect((await stranger.post('/api/uploads', { data: { fileName: 'a.jpg', size: 9 } })).status()).toBe(401);
  expect((await stranger.get('/api/media')).status()).toBe(401);
  expect((await stranger.fetch('/api/uploads/abc', { method: 'PATCH', data: 'x' })).status()).toBe(401);
  await stranger.dispose();

  await signIn(page, 'reporter', 'kk');
  const ask = (headers: Record<string, string>) =>
    page.request.post('/api/uploads', { data: { fileName: 'a.jpg', size: 900 }, headers });
  expect((await ask({ origin: 'https://evil.example' })).status()).toBe(403);
  const opened = await ask({ origin });
  expect(opened.status()).toBe(201);
  const { token } = (await opened.json()) as { token: string };
  const patch = (data: Buffer, offset: string) =>
    page.request.fetch(`/api/uploads/${token}`, {
      method: 'PATCH',
      data,
      headers: { origin, 'upload-offset': offset },
    });
  expect((await patch(Buffer.alloc(901), '0')).status()).toBe(422);
  expect((await patch(Buffer.alloc(10), '5')).status()).toBe(409);
  expect((await patch(Buffer.alloc(10), '-1')).status()).toBe(422);
  expect((await page.request.head(`/api/uploads/${token}`)).headers()['upload-offset']).toBe('0');
  await page.context().clearCookies();
  await signIn(page, 'editor', 'kk');
  expect((await page.request.head(`/api/uploads/${token}`)).status()).toBe(404);
});

test('the picker finds a picture by its words, takes an uploaded one at once, and closes by keyboard', async ({
  page,
}) => {
  await signIn(page, 'editor', 'ru', '/dashboard/authors');
  await page.getByRole('link', { name: 'Талгат Мейирбек' }).click();
  const choose = page.getByRole('button', { name: deskWord('ru', 'Authors.portrait.choose') });
  const portrait = page.locator('input[name=portraitMediaId]');
  const dialog = page.getByRole('dialog', { name: word('ru', 'picker.title') });
  const tiles = dialog.locator('ul button');

  await choose.click();
  await expect(tiles.nth(5)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('searchbox').fill('портрет');
  await expect(tiles.filter({ hasText: 'рассвет' })).toHaveCount(0);
  const before = await portrait.inputValue();
  await tiles.filter({ hasText: 'Аружан Садык' }).click();
  await expect(dialog).toBeHidden();
  await expect(portrait).not.toHaveValue(before);

  await choose.click();
  const chosen = await portrait.inputValue();
  const file = jpeg('new-face.jpg', await photo(300, 300).jpeg().toBuffer());
  await dialog.locator('input[type=file][multiple]').setInputFiles(file);
  await expect(dialog).toBeHidden();
  await expect(portrait).not.toHaveValue(chosen);

  await page.setViewportSize({ width: 390, height: 844 });
  await choose.click();
  await expect(tiles.first()).toBeVisible();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
