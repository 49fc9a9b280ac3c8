import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { now, system } from '#domain/testing';
import { type MediaStore, openMediaStore } from '#lib/media-store';
import { addPicture } from './commands/add-picture.ts';
import { makeVariants } from './pipeline/make-variants.ts';
import { readPicture } from './pipeline/read-picture.ts';
import { listMediaViews } from './queries.ts';
import { maxPictureBytes } from './rules.ts';
import { badUploads } from './testing.ts';

let folder: string;
let store: MediaStore;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'arainfo-media-'));
  store = openMediaStore({ mediaUrl: `file:${folder}`, varFolder: `${folder}-private` });
});
afterAll(() => {
  for (const path of [folder, `${folder}-private`]) rmSync(path, { recursive: true, force: true });
});

const words = {
  alt: { kk: 'Бозала таң', ru: 'Рассвет' },
  caption: { kk: 'Тараз', ru: 'Тараз на рассвете' },
  credit: { kk: 'Диас Оразбек', ru: 'Диас Оразбек' },
  licence: 'CC BY 4.0',
  source: null,
};
const centre = { x: 0.5, y: 0.5 };

function draw(width: number, height: number, background = '#c04020'): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

const add = (bytes: Uint8Array) => addPicture(system, store, { bytes, focal: centre, ...words }, now);

const filesBelow = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

onBothEngines('pictures', () => {
  test('a picture is shown in the words of the page’s language, and all its files exist', async () => {
    const id = await add(await draw(60, 40));
    const view = (await listMediaViews([id, id, 999], 'ru')).get(id);
    expect(view).toMatchObject({
      ...{ id, width: 60, height: 40, focal: centre, licence: 'CC BY 4.0' },
      ...{ alt: 'Рассвет', caption: 'Тараз на рассвете', credit: 'Диас Оразбек' },
    });
    expect(view?.color).toMatch(/^#[bc][0-9a-f][34][0-9a-f][12][0-9a-f]$/);
    expect(view?.variants.length).toBeGreaterThan(5);
    for (const { path, format, width, height } of view?.variants ?? []) {
      const bytes = readFileSync(join(folder, path));
      if (format === 'avif') expect(bytes.subarray(4, 12).toString()).toBe('ftypavif');
      else expect(await sharp(bytes).metadata()).toMatchObject({ format, width, height });
    }
    expect((await listMediaViews([id], 'kk')).get(id)?.alt).toBe('Бозала таң');
    expect(await listMediaViews([], 'kk')).toEqual(new Map());
    expect(await listMediaViews([999], 'kk')).toEqual(new Map());
  });

  test('the same bytes twice are one picture, also at the same time', async () => {
    const bytes = await draw(30, 20, '#102030');
    const ids = await Promise.all([add(bytes), add(bytes)]);
    ids.push(await add(bytes));
    expect(new Set(ids).size).toBe(1);
    expect(await add(await draw(30, 20, '#203040'))).not.toBe(ids[0]);
    const { db, t } = database();
    expect(await db.select({ id: t.media.id }).from(t.media)).toHaveLength(2);
    expect(await db.select({ noun: t.audit.noun }).from(t.audit)).toHaveLength(2);
  });

  test('what is no picture leaves nothing behind', async () => {
    await expect(add(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).rejects.toMatchObject({
      code: 'media-unsupported',
    });
    await expect(add(new Uint8Array(maxPictureBytes + 1))).rejects.toMatchObject({ code: 'media-too-large' });
    const { db, t } = database();
    expect(await db.select({ id: t.media.id }).from(t.media)).toEqual([]);
  });
});

describe('taking in', () => {
  test('turns a camera’s picture upright and drops where it was taken', async () => {
    const bytes = await sharp(await draw(60, 40))
      .withExif({ IFD0: { Copyright: 'secret name' }, IFD3: { GPSLatitude: '42/1 54/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const picture = await readPicture(bytes);
    expect([picture.width, picture.height]).toEqual([40, 60]);
    for (const { path, format } of await makeVariants(picture, { hash: 'ab'.repeat(16), focal: centre }, store)) {
      const made = readFileSync(join(folder, path));
      expect(made.includes('secret name') || made.includes('Exif')).toBe(false);
      if (format === 'avif') continue;
      const { exif, xmp, iptc, orientation = 1 } = await sharp(made).metadata();
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, 1]);
    }
  });

  test('turns CMYK into sRGB', async () => {
    const cmyk = await sharp(await draw(16, 16))
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    expect((await sharp(cmyk).metadata()).space).toBe('cmyk');
    const picture = await readPicture(cmyk);
    expect((await picture.open().metadata()).space).toBe('srgb');
    expect(picture.color).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('a very tall picture gets files that every format can hold', async () => {
    const picture = await readPicture(await draw(500, 21_000));
    const variants = await makeVariants(picture, { hash: 'cd'.repeat(16), focal: centre }, store);
    expect(variants.every((variant) => variant.height <= 16_383)).toBe(true);
  }, 120_000);

  test.each([
    ['empty', ''],
    ['text', 'бұл сурет емес'],
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><rect width="9" height="9"/></svg>'],
    ['PDF', '%PDF-1.4\n%%EOF'],
  ])('%s is refused as no picture', async (_, content) => {
    await expect(readPicture(Buffer.from(content))).rejects.toMatchObject({ code: 'media-unsupported' });
  });

  test('a picture cut off in the middle is refused', async () => {
    const bytes = await sharp(await draw(200, 200))
      .png({ compressionLevel: 0 })
      .toBuffer();
    await expect(readPicture(bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject({ code: 'media-unreadable' });
  });
});

describe.skipIf(!existsSync(badUploads))('hostile uploads', () => {
  const files = existsSync(badUploads) ? filesBelow(badUploads).map((entry) => join(entry.parentPath, entry.name)) : [];

  test.each(files)(
    '%s is refused by name or taken in clean',
    async (file) => {
      const outcome = await readPicture(readFileSync(file)).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        expect(outcome).toMatchObject({ name: 'DomainError', code: expect.stringMatching(/^media-/) });
        return;
      }
      const metadata = await (outcome as Awaited<ReturnType<typeof readPicture>>).open().metadata();
      expect([metadata.exif, metadata.xmp, metadata.comments]).toEqual([undefined, undefined, undefined]);
    },
    60_000,
  );

  test.skipIf(!files.some((file) => file.includes('bomb-png')))(
    'more pixels than a photograph has are said to be too many',
    async () => {
      const bombs = files.filter((file) => /bomb-png-(20000|header|rgba16)|bomb-webp|65536/.test(file));
      for (const bomb of bombs)
        await expect(readPicture(readFileSync(bomb)), bomb).rejects.toMatchObject({ code: 'media-too-large' });
    },
  );

  test.skipIf(!files.some((file) => file.endsWith('.svg')))('no drawing is taken in', async () => {
    for (const file of files.filter((each) => /\.svgz?$|svg-named/.test(each)))
      await expect(readPicture(readFileSync(file)), file).rejects.toMatchObject({ code: 'media-unsupported' });
  });
});
