import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDomainError } from '#lib/errors';
import { makePicture } from './pipeline/make-picture.ts';
import { readPicture } from './pipeline/read-picture.ts';
import { readWords } from './pipeline/read-words.ts';
import { headBytes, recogniseFile } from './pipeline/recognise-file.ts';
import { badUploads, drawJpeg, jpegWithIptc, newMediaStore, publicFiles } from './testing.ts';

let store: ReturnType<typeof newMediaStore>;
beforeAll(() => {
  store = newMediaStore();
});
afterAll(() => store.remove());

let count = 0;

/** All files of a picture, made in the process that makes them for people. */
async function make(bytes: Uint8Array, isQuick = false) {
  count += 1;
  const hash = String(count).padStart(32, '0');
  await store.putOriginal(hash, bytes);
  const source = join(store.originals, hash.slice(0, 2), hash.slice(2));
  return makePicture({ source, hash, focal: { x: 0.5, y: 0.5 }, isQuick, folder: store.folder });
}

async function topLeft(bytes: Buffer): Promise<number[]> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  return [...data.subarray(0, info.channels)];
}

describe('whatever was uploaded', () => {
  test('a turned photograph stands upright and tells nothing of its camera, its owner or its place', async () => {
    const halves = await sharp(await drawJpeg(400, 300, '#ff0000'))
      .composite([{ input: await drawJpeg(200, 300, '#0000ff'), left: 0, top: 0 }])
      .withExif({
        IFD0: { Artist: 'secret owner', Make: 'secret camera' },
        IFD3: { GPSLatitude: '42/1 54/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withMetadata({ orientation: 6 })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
      .toBuffer();
    const { width, height, variants } = await make(halves);
    expect([width, height]).toEqual([300, 400]);
    for (const file of await publicFiles(store, variants)) {
      expect(/secret|Exif|GPS|xmpmeta/.test(file.toString('latin1'))).toBe(false);
    }
    const full = await publicFiles(
      store,
      variants.filter((file) => file.crop === 'full' && file.format === 'jpeg'),
    );
    const [red = 0, , blue = 0] = await topLeft(full[0] ?? Buffer.alloc(0));
    expect(blue).toBeGreaterThan(200);
    expect(red).toBeLessThan(60);
  });

  test.each([
    ['CMYK', (picture: Sharp) => picture.toColourspace('cmyk').jpeg()],
    ['wide gamut', (picture: Sharp) => picture.withIccProfile('p3').jpeg({ quality: 100 })],
    ['16 bits', (picture: Sharp) => picture.toColourspace('rgb16').png()],
    ['grey', (picture: Sharp) => picture.greyscale().jpeg()],
    ['palette', (picture: Sharp) => picture.png({ palette: true })],
  ])('%s becomes plain sRGB', async (_, encode) => {
    const bytes = await encode(sharp(await drawJpeg(64, 64, '#20a040'))).toBuffer();
    const { variants } = await make(bytes, true);
    const [file = Buffer.alloc(0)] = await publicFiles(store, variants);
    expect(await sharp(file).metadata()).toMatchObject({ space: 'srgb', channels: 3, depth: 'uchar' });
    expect((await sharp(file).metadata()).icc).toBeUndefined();
  });

  test('the colours of a wide gamut are computed, not just renamed', async () => {
    const p3 = await sharp(await drawJpeg(64, 64, '#20a040'))
      .withIccProfile('p3')
      .png()
      .toBuffer();
    const stored = await sharp(p3, { ignoreIcc: true }).raw().toBuffer();
    const { variants } = await make(p3, true);
    const [file = Buffer.alloc(0)] = await publicFiles(store, variants);
    const [red = 255, green = 0] = await topLeft(file);
    expect(stored[0]).toBeGreaterThan(60);
    expect(Math.abs(red - 0x20)).toBeLessThan(8);
    expect(Math.abs(green - 0xa0)).toBeLessThan(8);
  });

  test('an animation gives its first frame, a transparent drawing stands on white, AVIF is read', async () => {
    const red = await drawJpeg(80, 60, '#ff0000');
    const frames = Buffer.concat(
      await Promise.all([red, await drawJpeg(80, 60, '#0000ff')].map((each) => sharp(each).raw().toBuffer())),
    );
    const gif = await sharp(frames, { raw: { width: 80, height: 120, channels: 3, pageHeight: 60 } })
      .gif()
      .toBuffer();
    expect((await sharp(gif, { animated: true }).metadata()).pages).toBe(2);
    const read = await readPicture(gif);
    expect(read).toMatchObject({
      mime: 'image/gif',
      width: 80,
      height: 60,
      color: expect.stringMatching(/^#f[ef]0000$/),
    });
    const clear = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    expect((await readPicture(clear)).color).toBe('#ffffff');
    const avif = await sharp(red).avif().toBuffer();
    expect(await recogniseFile(avif.subarray(0, headBytes))).toEqual({ kind: 'picture', mime: 'image/avif' });
    expect(await readPicture(avif)).toMatchObject({ mime: 'image/avif', width: 80, height: 60 });
  });

  test('what a decoder would have to hold whole is measured before it is read', async () => {
    const interlaced = await sharp({ create: { width: 7_000, height: 7_000, channels: 4, background: '#00000000' } })
      .toColourspace('rgb16')
      .png({ progressive: true, compressionLevel: 1 })
      .toBuffer();
    await expect(readPicture(interlaced)).rejects.toMatchObject({ code: 'media-too-large' });
  }, 60_000);

  test('a process that dies with its picture is an unreadable picture, and the next one is served', async () => {
    const task = {
      source: join(store.originals, 'nowhere'),
      hash: 'f'.repeat(32),
      focal: { x: 0, y: 0 },
      isQuick: true,
    };
    await expect(makePicture({ ...task, folder: '/proc/nowhere' })).rejects.toMatchObject({
      code: expect.stringMatching(/^media-/),
    });
    await make(await drawJpeg(10, 10), true);
  });
});

describe('a file is known by its bytes', () => {
  const ftyp = (brand: string) =>
    Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0mif1${brand}`)]);

  test.each([
    ['nothing', Buffer.alloc(0), 'media-empty'],
    ['text', Buffer.from('бұл сурет емес'), 'media-unsupported'],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'media-unsupported'],
    ['a drawing', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'media-vector'],
    ['a drawing behind spaces', Buffer.from(`\n\n  <!-- x -->\n<svg onload="alert(1)"/>`), 'media-vector'],
    ['a picture of an iPhone', ftyp('heic'), 'media-heic'],
    ['a film', ftyp('mp42'), 'media-video'],
    ['TIFF', Buffer.from('II*\0\x08\0\0\0\0\0', 'latin1'), 'media-unsupported'],
    ['a PDF not from its beginning', Buffer.from('<html>%PDF-1.4'), 'media-unsupported'],
    ['an executable', Buffer.from('MZ\x90\0\x03', 'latin1'), 'media-unsupported'],
  ])('%s is refused by what it is', async (_, bytes, code) => {
    await expect(recogniseFile(bytes)).rejects.toMatchObject({ code });
  });
});

describe('words in a picture', () => {
  const cp1251 = (text: string) =>
    Uint8Array.from(
      [...text].map((letter) => (letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0))),
    );

  test('are read from IPTC in UTF-8', async () => {
    const jpeg = await jpegWithIptc([
      [80, Buffer.from('Диас Оразбек')],
      [110, Buffer.from('«Арай» газеті')],
      [115, Buffer.from('Тараз')],
      [120, Buffer.from('Көктемгі  жәрмеңке\u0000')],
    ]);
    expect((await readPicture(jpeg)).found).toEqual({
      ...{ caption: 'Көктемгі жәрмеңке', credit: 'Диас Оразбек / «Арай» газеті', source: 'Тараз' },
    });
  });

  test('are read from IPTC in Windows-1251', async () => {
    const jpeg = await jpegWithIptc([
      [120, cp1251('Ярмарка в Таразе')],
      [116, cp1251('Иванов')],
    ]);
    expect((await readPicture(jpeg)).found).toMatchObject({ caption: 'Ярмарка в Таразе', credit: 'Иванов' });
  });

  test('are read from XMP, as attributes, elements and lists', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description photoshop:Credit="Арай &amp; Ко" xmlns:photoshop="p" xmlns:dc="d">
      <photoshop:Source>Мұрағат</photoshop:Source><dc:creator><rdf:Seq><rdf:li>Аруна</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">&#x416;әрмеңке</rdf:li></rdf:Alt></dc:description>
      </rdf:Description></rdf:RDF></x:xmpmeta>`;
    const jpeg = await sharp(await drawJpeg(20, 20))
      .withXmp(xmp)
      .toBuffer();
    expect((await readPicture(jpeg)).found).toEqual({
      ...{ caption: 'Жәрмеңке', credit: 'Аруна / Арай & Ко', source: 'Мұрағат' },
    });
  });

  test.each([
    ['no bytes', ''],
    ['a length beyond the end', '\x1c\x02\x78\xff\xff'],
    ['a long list of nothing', '\x1c\x02\x78\0\0'.repeat(50_000)],
  ])('broken ones give nothing: %s', (_, bytes) => {
    expect(readWords({ iptc: Buffer.from(bytes, 'latin1') })).toEqual({ caption: '', credit: '', source: '' });
    expect(readWords({ xmp: Buffer.from(`<dc:creator>${bytes}<rdf:li`, 'latin1') }).credit).toBe('');
  });
});

describe.skipIf(!existsSync(badUploads))('hostile uploads', () => {
  const files = existsSync(badUploads)
    ? readdirSync(badUploads, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

  test.each(files)(
    '%s is refused with a sentence or taken in clean, quickly',
    async (path) => {
      const bytes = readFileSync(path);
      const started = performance.now();
      try {
        await recogniseFile(bytes.subarray(0, headBytes));
        const { variants } = await make(bytes, true);
        for (const file of await publicFiles(store, variants)) {
          const { exif, xmp, iptc, comments, icc } = await sharp(file).metadata();
          expect([exif, xmp, iptc, comments, icc]).toEqual(Array(5).fill(undefined));
          expect(/<script|GPS|onload|alert\(/i.test(file.toString('latin1'))).toBe(false);
        }
      } catch (error) {
        if (!isDomainError(error)) throw error;
        expect(error.code).toMatch(/^media-/);
      }
      expect(performance.now() - started).toBeLessThan(5_000);
    },
    60_000,
  );

  test('there are files to look at', () => expect(files.length).toBeGreaterThan(50));
});
