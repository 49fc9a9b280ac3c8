import { existsSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { PictureSource } from '#domain/import/commands/import-file';
import type { PreparedArticle } from '#domain/import/types';
import { addPicture } from '#domain/media/commands/add-picture';
import { readPicture } from '#domain/media/pipeline/read-picture';
import { systemActor } from '#domain/sessions/rules';
import { isDomainError } from '#lib/errors';
import type { MediaStore } from '#lib/media-store';

/**
 * Pictures that lie in the folder of the import file or below; nothing is fetched from elsewhere, no path leads out.
 * A picture that cannot be read is left out: the report counts the article among those without one.
 */
export function picturesBeside(importFile: string, store: MediaStore): PictureSource {
  const root = realpathSync(dirname(importFile));
  return {
    async take(article) {
      const path = findFile(root, article.image);
      if (path === null) return null;
      const picture = { bytes: await readFile(path), ...wordsOf(article) };
      return unlessRefused(addPicture(systemActor('import'), store, picture, new Date()));
    },
    async has({ image }) {
      const path = findFile(root, image);
      return path !== null && (await unlessRefused(readFile(path).then(readPicture))) !== null;
    },
  };
}

function findFile(root: string, image: string | null): string | null {
  if (image === null || /^[a-z]+:/i.test(image)) return null;
  const path = join(root, image);
  const isBeside = existsSync(path) && realpathSync(path).startsWith(root + sep);
  return isBeside && statSync(path).isFile() ? path : null;
}

function wordsOf({ image, title, lang, photoCredit }: PreparedArticle) {
  const caption = { kk: '', ru: '' };
  const alt = { ...caption, [lang]: title };
  const credit = { ...caption, [lang]: photoCredit ?? '' };
  return { focal: { x: 0.5, y: 0.4 }, alt, caption, credit, licence: '', source: image };
}

function unlessRefused<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: unknown) => {
    if (isDomainError(error)) return null;
    throw error;
  });
}
