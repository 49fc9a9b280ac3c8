import { existsSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { PreparedArticle } from '#domain/import/types';
import { addPicture } from '#domain/media/commands/add-picture';
import { systemActor } from '#domain/sessions/rules';
import { isDomainError } from '#lib/errors';
import type { MediaStore } from '#lib/media-store';

/**
 * Takes in pictures that lie in the folder of the import file or below; nothing is fetched from elsewhere, no path leads out.
 * A picture that cannot be read is left out: the report counts the article among those without one.
 */
export function pictureTaker(
  importFile: string,
  store: MediaStore,
): (article: PreparedArticle) => Promise<number | null> {
  const root = realpathSync(dirname(importFile));
  return async ({ image, title, lang, photoCredit }) => {
    if (image === null || /^[a-z]+:/i.test(image)) return null;
    const path = join(root, image);
    if (!existsSync(path) || !realpathSync(path).startsWith(root + sep)) return null;
    const caption = { kk: '', ru: '' };
    const alt = { ...caption, [lang]: title };
    const credit = { ...caption, [lang]: photoCredit ?? '' };
    const picture = {
      bytes: await readFile(path),
      focal: { x: 0.5, y: 0.4 },
      alt,
      caption,
      credit,
      licence: '',
      source: image,
    };
    return addPicture(systemActor('import'), store, picture, new Date()).catch((error: unknown) => {
      if (isDomainError(error)) return null;
      throw error;
    });
  };
}
