import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { systemActor } from '#domain/sessions/rules';
import { actorOf, hourMs, now, system } from '#domain/testing';
import { originalPath } from '#lib/media-store';
import { appendUpload } from './commands/append-upload.ts';
import { cancelUpload } from './commands/cancel-upload.ts';
import { finishUpload } from './commands/finish-upload.ts';
import { makePendingVariants } from './commands/make-pending-variants.ts';
import { startUpload } from './commands/start-upload.ts';
import { tidyMedia } from './commands/tidy-media.ts';
import { getMedia } from './queries/library.ts';
import { requireUpload } from './queries/uploads.ts';
import { maxDocumentBytes, maxOpenUploadBytes, maxPictureBytes } from './rules.ts';
import { drawJpeg, inPieces, newMediaStore, pdf, publicFiles, upload } from './testing.ts';

let store: ReturnType<typeof newMediaStore>;
beforeAll(() => {
  store = newMediaStore();
});
afterAll(() => store.remove());

const reporter = actorOf('reporter', 7);
const other = actorOf('editor', 8);
const jobs = systemActor('scheduler');

const open = (size: number, fileName = 'photo.jpg') => startUpload(reporter, { fileName, size }, now);

onBothEngines('an upload', () => {
  test('can be used at once and gets the rest of its files in the background', async () => {
    const { id, isKnown } = await upload(reporter, store, await drawJpeg(900, 600), 'C:\\Суреттер\\таң.jpg');
    expect(isKnown).toBe(false);
    const quick = await getMedia(reporter, id);
    expect(quick).toMatchObject({ kind: 'picture', state: 'working', fileName: 'таң.jpg', uploadedBy: 7, width: 900 });
    expect(quick?.variants.map((variant) => [variant.crop, variant.format, variant.width])).toEqual([
      ['full', 'jpeg', 400],
      ['full', 'jpeg', 800],
    ]);
    await publicFiles(store, quick?.variants ?? []);
    expect(await makePendingVariants(jobs, store, () => now)).toBe(1);
    const ready = await getMedia(reporter, id);
    expect(ready?.state).toBe('ready');
    expect(new Set(ready?.variants.map((variant) => variant.crop))).toEqual(new Set(['full', '16x9', '4x3', '1x1']));
    await publicFiles(store, ready?.variants ?? []);
    expect(await makePendingVariants(jobs, store, () => now)).toBe(0);
  });

  test('does not wait for the files of another picture', async () => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 50 };
    const large = sharp({ create: { width: 2_400, height: 1_800, channels: 3, background: '#000000', noise } });
    await upload(reporter, store, await large.jpeg().toBuffer());
    let isMade = false;
    const making = makePendingVariants(jobs, store, () => now).then(() => {
      isMade = true;
    });
    await upload(reporter, store, await drawJpeg(40, 30, '#654321'));
    expect(isMade).toBe(false);
    await making;
  });

  test('goes on after a cut, from the byte the server has', async () => {
    const bytes = await drawJpeg(300, 200, '#336699');
    const token = await open(bytes.length);
    async function* cut() {
      yield bytes.subarray(0, 400);
      throw new Error('aborted');
    }
    expect(await appendUpload(reporter, store, { token, offset: 0, bytes: cut() })).toBe(400);
    expect(await requireUpload(reporter, store, token)).toMatchObject({ offset: 400, size: bytes.length });
    await expect(finishUpload(reporter, store, token, now)).rejects.toMatchObject({ code: 'upload-incomplete' });
    const again = { token, offset: 0, bytes: inPieces(bytes) };
    await expect(appendUpload(reporter, store, again)).rejects.toMatchObject({
      ...{ code: 'upload-wrong-offset', details: { offset: 400 } },
    });
    await appendUpload(reporter, store, { token, offset: 400, bytes: inPieces(bytes.subarray(400)) });
    const { id } = await finishUpload(reporter, store, token, now);
    expect(await finishUpload(reporter, store, token, now)).toMatchObject({ id });
    expect(existsSync(join(store.uploads, token))).toBe(false);
  });

  test('that hangs is taken over by the next part', async () => {
    const bytes = await drawJpeg(200, 200, '#669933');
    const token = await open(bytes.length);
    async function* hanging() {
      yield bytes.subarray(0, 100);
      await new Promise(() => undefined);
    }
    const first = appendUpload(reporter, store, { token, offset: 0, bytes: hanging() });
    while ((await requireUpload(reporter, store, token)).offset < 100) await new Promise(setImmediate);
    await appendUpload(reporter, store, { token, offset: 100, bytes: inPieces(bytes.subarray(100)) });
    expect(await first).toBe(100);
    await finishUpload(reporter, store, token, now);
  });

  test('of the same bytes twice is one picture, also at the same time', async () => {
    const bytes = await drawJpeg(64, 48, '#996633');
    const both = await Promise.all([upload(reporter, store, bytes), upload(other, store, bytes)]);
    const third = await upload(other, store, bytes);
    expect(new Set([...both, third].map((each) => each.id)).size).toBe(1);
    expect(third.isKnown).toBe(true);
    const { db, t } = database();
    expect(await db.select({ id: t.media.id }).from(t.media)).toHaveLength(1);
    expect(
      existsSync(originalPath(store, (await db.select({ hash: t.media.hash }).from(t.media))[0]?.hash ?? '')),
    ).toBe(true);
  });

  test('is refused where it is too large, empty or too much at once', async () => {
    await expect(open(0)).rejects.toMatchObject({ code: 'media-empty' });
    await expect(open(maxDocumentBytes + 1)).rejects.toMatchObject({ code: 'media-too-large' });
    await expect(open(-1)).rejects.toMatchObject({ code: 'input-invalid' });
    await expect(startUpload(system, { fileName: '', size: 9 }, now)).rejects.toMatchObject({ code: 'forbidden' });
    for (let bytes = maxOpenUploadBytes; bytes >= maxDocumentBytes; bytes -= maxDocumentBytes)
      await open(maxDocumentBytes);
    await expect(open(maxDocumentBytes)).rejects.toMatchObject({ code: 'upload-too-many' });
    const token = await startUpload(other, { fileName: 'big.jpg', size: maxPictureBytes + 1 }, now);
    const part = { token, offset: 0, bytes: inPieces(await drawJpeg(2_000, 2_000)) };
    await expect(appendUpload(other, store, part)).rejects.toMatchObject({ code: 'media-too-large' });
    await expect(requireUpload(other, store, token)).rejects.toMatchObject({ code: 'upload-lost' });
  });

  test('that brings more than was announced is refused and forgotten', async () => {
    const token = await open(500);
    const part = { token, offset: 0, bytes: inPieces(await drawJpeg(300, 300)) };
    await expect(appendUpload(reporter, store, part)).rejects.toMatchObject({ code: 'upload-incomplete' });
    expect(existsSync(join(store.uploads, token))).toBe(false);
  });

  test('belongs to one person', async () => {
    const token = await open(500);
    await expect(requireUpload(other, store, token)).rejects.toMatchObject({ code: 'upload-lost' });
    await expect(finishUpload(other, store, token, now)).rejects.toMatchObject({ code: 'upload-lost' });
    await expect(cancelUpload(other, store, token)).rejects.toMatchObject({ code: 'upload-lost' });
    await cancelUpload(reporter, store, token);
    await expect(requireUpload(reporter, store, token)).rejects.toMatchObject({ code: 'upload-lost' });
  });

  test('of what is no picture is refused with its first bytes, whatever its name', async () => {
    const zip = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(10_000)]);
    const token = await open(zip.length * 100);
    const part = { token, offset: 0, bytes: inPieces(zip) };
    await expect(appendUpload(reporter, store, part)).rejects.toMatchObject({ code: 'media-unsupported' });
    await expect(requireUpload(reporter, store, token)).rejects.toMatchObject({ code: 'upload-lost' });
    expect(existsSync(store.uploads) ? readdirSync(store.uploads) : []).not.toContain(token);
  });

  test.each([
    ['a web page', '<HTML><body>'],
    ['a script', '<script src=//evil>'],
    ['a PDF', '%PDF-1.7\n1 0 obj'],
    ['an archive', `PK\x05\x06${'\0'.repeat(18)}`],
  ])('of a picture that is %s as well is refused', async (_, hidden) => {
    const bytes = Buffer.concat([await drawJpeg(60, 40), Buffer.from(hidden, 'latin1')]);
    await expect(upload(reporter, store, bytes)).rejects.toMatchObject({ code: 'media-hides-file' });
  });

  test('of a picture with a film behind it, as phones make them, is taken', async () => {
    const bytes = Buffer.concat([await drawJpeg(61, 40), Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0', 'latin1')]);
    expect((await upload(reporter, store, bytes)).isKnown).toBe(false);
  });

  test('of a PDF is a document to download; one with a script is refused', async () => {
    const { id } = await upload(reporter, store, pdf(), 'Қаулы № 7.pdf');
    const made = await getMedia(reporter, id);
    expect(made).toMatchObject({ kind: 'document', state: 'ready', mime: 'application/pdf' });
    expect(made?.variants[0]?.path).toMatch(/\/qauly-7\.pdf$/);
    expect(await publicFiles(store, made?.variants ?? [])).toEqual([pdf()]);
    const script = pdf('/OpenAction<</S/Java#53cript/JS(app.alert(1))>>');
    await expect(upload(reporter, store, script)).rejects.toMatchObject({ code: 'media-has-scripts' });
    await expect(upload(reporter, store, pdf().subarray(0, 60))).rejects.toMatchObject({ code: 'media-unreadable' });
  });

  test('left lying is dropped after two days', async () => {
    const bytes = await drawJpeg(20, 20);
    const token = await open(bytes.length);
    await appendUpload(reporter, store, { token, offset: 0, bytes: inPieces(bytes.subarray(0, 100)) });
    await expect(tidyMedia(other, store, now)).rejects.toMatchObject({ code: 'forbidden' });
    const later = (hours: number) => new Date(Date.now() + hours * hourMs);
    const { db, t } = database();
    await transaction(async () => database().db.update(t.uploads).set({ createdAt: new Date() }));
    expect(await tidyMedia(jobs, store, later(47))).toMatchObject({ dropped: 0 });
    expect(existsSync(join(store.uploads, token))).toBe(true);
    expect(await tidyMedia(jobs, store, later(49))).toMatchObject({ dropped: 1 });
    expect(existsSync(join(store.uploads, token))).toBe(false);
    expect(await db.select({ token: t.uploads.token }).from(t.uploads)).toEqual([]);
  });
});
