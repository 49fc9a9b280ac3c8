import sharp from 'sharp';
import { addPicture } from '#domain/media/commands/add-picture';
import { systemActor } from '#domain/sessions/rules';
import type { MediaStore } from '#lib/media-store';
import { pictures } from './pictures/captions.ts';
import { drawPicture } from './pictures/draw.ts';

const credit = { kk: 'Arainfo, салынған сурет', ru: 'Arainfo, рисунок' };

/** Open only while our own drawings are read; people's files never reach these loaders. */
const svgLoaders = ['VipsForeignLoadSvgFile', 'VipsForeignLoadSvgBuffer'];

type Painting = { now: Date; store: MediaStore | null; onProgress?: (done: number, total: number) => void };

/** Draws the pictures of the demo newsroom and takes them in like any upload; returns their numbers by key. */
export async function paintPictures({ now, store, onProgress }: Painting): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  if (!store) return ids;
  const queue = [...pictures];
  sharp.unblock({ operation: svgLoaders });
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { key, alt, caption, focal } = next;
      const bytes = await render(drawPicture(key));
      const picture = { bytes, alt, caption, focal, credit, licence: 'CC BY 4.0', source: null };
      ids.set(key, await addPicture(systemActor('seed'), store, picture, now));
      onProgress?.(ids.size, pictures.length);
    }
  };
  await Promise.all([work(), work()]).finally(() => sharp.block({ operation: svgLoaders }));
  return ids;
}

function render(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).jpeg({ quality: 92 }).toBuffer();
}
