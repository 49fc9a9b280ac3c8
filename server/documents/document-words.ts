import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryFormat } from '#domain/articles/types';
import type { Localized } from '#lib/lang';

/** What the program itself says in a feed, from `messages/{kk,ru}/reader.json`. */
export type DocumentWords = {
  Missing: { title: string };
  Body: { readAlso: string };
  Picture: { credit: string };
  Label: Partial<Record<StoryFormat, string>>;
};

/** Reads the words of both languages. */
export function readDocumentWords(projectDir: string): Localized<DocumentWords> {
  return { kk: readWords(projectDir, 'kk'), ru: readWords(projectDir, 'ru') };
}

/** The check of the messages holds both files to the same keys. */
function readWords(projectDir: string, lang: string): DocumentWords {
  return JSON.parse(readFileSync(join(projectDir, 'messages', lang, 'reader.json'), 'utf8')) as DocumentWords;
}
