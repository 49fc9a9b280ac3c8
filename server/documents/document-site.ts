import type { Site } from '#domain/settings/types';
import type { Lang, Localized } from '#lib/lang';
import type { DocumentFace } from './document-face.ts';
import type { DocumentWords } from './document-words.ts';

/** What every document is written with; `origin` is the site's address without a slash at its end, `now` the moment of writing. */
export type DocumentSite = {
  origin: string;
  settings: Site;
  words: Localized<DocumentWords>;
  now: Date;
};

/** Documents are in one edition, or of the whole site. */
export type DocumentIn = DocumentSite & { lang: Lang; face: DocumentFace };
