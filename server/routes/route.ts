import type { Script } from '#lib/editions';
import type { Lang } from '#lib/lang';
import type { DocumentName } from './document-grammar.ts';

/** The reader pages there are; `missing` is the localized 404. */
export type PageName =
  | 'front'
  | 'article'
  | 'rubric'
  | 'tag'
  | 'place'
  | 'author'
  | 'archive'
  | 'popular'
  | 'contact'
  | 'static-page'
  | 'search'
  | 'missing';

/** A reader's page: `key` is its one public address, `internalUrl` what the renderer is asked for. */
export type PageRoute = {
  kind: 'page';
  name: PageName;
  lang: Lang;
  /** The script a Kazakh page is written in while it is printed; null for Cyrillic and for Russian. */
  script: Script | null;
  key: string;
  internalUrl: string;
  mayKeep: boolean;
  /** The story an article's address names; null for every other page. */
  storyId: number | null;
};

/** A feed or a map: text for programs, made of the same data and kept like a page. */
export type DocumentRoute = {
  kind: 'document';
  document: DocumentName;
  lang: Lang;
  /** The script a Kazakh feed is written in; null for Cyrillic and for Russian. */
  script: Script | null;
  key: string;
  mayKeep: true;
  storyId: null;
};

/** What the press prints and keeps. */
export type PrintedRoute = PageRoute | DocumentRoute;

/** What the server answers by itself; a key file is how search engines see that who tells them of addresses may do so. */
export type OwnRoute =
  | { kind: 'own'; name: 'health' | 'ready' | 'manifest' | 'metrics' | 'robots' }
  | { kind: 'own'; name: 'key-file'; key: string };

/** Where a request goes. */
export type Route =
  | PrintedRoute
  | { kind: 'redirect'; location: string }
  | { kind: 'refusal'; status: 400 | 414; lang: Lang }
  | { kind: 'file' }
  | OwnRoute
  | { kind: 'letters' }
  | { kind: 'suggestions'; query: string }
  | { kind: 'framework' }
  | { kind: 'desk'; isApi: boolean };
