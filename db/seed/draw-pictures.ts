import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import sharp from 'sharp';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { makeVariants } from '#domain/media/pipeline/make-variants';
import { readPicture } from '#domain/media/pipeline/read-picture';
import { systemActor } from '#domain/sessions/rules';
import type { MediaStore } from '#lib/media-store';
import { listUndrawn, type UndrawnPicture } from './insert-pictures.ts';
import { tagsOfPicture } from './picture-tags.ts';
import { pictures } from './pictures/captions.ts';
import { drawPicture } from './pictures/draw.ts';

export type Drawing = {
  store: MediaStore;
  now(): Date;
  onProgress?: (done: number, total: number) => void;
  /** Aborted, the pictures under way are finished and no other is begun. */
  signal?: AbortSignal;
};

/** Open only while our own drawings are read; people's files never reach these loaders. */
const svgLoaders = ['VipsForeignLoadSvgFile', 'VipsForeignLoadSvgBuffer'];

/** Draws what is still missing of the demo newsroom's pictures, two at a time; broken off, it goes on the next time. */
export async function drawPictures({ store, now, onProgress, signal }: Drawing): Promise<void> {
  const queue = await listUndrawn();
  const total = queue.length;
  let done = 0;
  const work = async () => {
    for (let next = queue.shift(); next && !signal?.aborted; next = queue.shift()) {
      await finishPicture(next, store, now());
      done += 1;
      onProgress?.(done, total);
    }
  };
  sharp.unblock({ operation: svgLoaders });
  await Promise.all([work(), work()]).finally(() => sharp.block({ operation: svgLoaders }));
}

/** Makes the files by the pipeline of uploads; pages show the picture from the next request on. Drawn meanwhile, it is left alone. */
async function finishPicture({ id, key }: UndrawnPicture, store: MediaStore, now: Date): Promise<void> {
  const bytes = await render(drawPicture(key));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const picture = await readPicture(bytes);
  const focal = pictures.find((known) => known.key === key)?.focal ?? { x: 0.5, y: 0.5 };
  const variants = await makeVariants(picture, { hash, focal }, store);
  await transaction(async () => {
    const { db, t } = database();
    const { mime, width, height, color } = picture;
    const rows = await db
      .update(t.media)
      .set({ hash, mime, width, height, color, variants, bytes: bytes.length })
      .where(and(eq(t.media.id, id), eq(t.media.bytes, 0)))
      .returning({ id: t.media.id });
    if (rows.length === 0) return;
    await noteChanges(await tagsOfPicture(id), now);
    await noteAct(systemActor('seed'), { action: 'add', noun: 'media', nounId: id }, now);
  });
}

function render(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality: 92 }).toBuffer();
}
