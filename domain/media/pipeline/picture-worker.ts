import { constants, setPriority } from 'node:os';
import { isDomainError } from '#lib/errors';
import { openMediaStore } from '#lib/media-store';
import { makeVariants } from './make-variants.ts';
import type { PictureAnswer, PictureTask } from './picture-task.ts';
import { readPicture } from './read-picture.ts';

// A process of its own: reads one picture, makes its files, says on standard output what it found.
const task = JSON.parse(process.argv[2] ?? '') as PictureTask;
if (!task.isQuick) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.stdout.write(JSON.stringify(await work(task)));

async function work({ source, hash, focal, isQuick, folder }: PictureTask): Promise<PictureAnswer> {
  try {
    const store = openMediaStore({ mediaUrl: `file:${folder}`, varFolder: folder });
    const {
      open: _,
      working: __,
      ...picture
    } = await readPicture(source).then(async (read) => ({
      ...read,
      variants: await makeVariants(read, { hash, focal, isQuick }, store),
    }));
    return { ok: true, picture };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { ok: false, code: error.code, details: error.details };
  }
}
