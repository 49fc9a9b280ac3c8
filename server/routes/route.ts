import type { Lang } from '#lib/lang';

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
  key: string;
  internalUrl: string;
  mayKeep: boolean;
  /** The story an article's address names; null for every other page. */
  storyId: number | null;
};

/** Where a request goes. */
export type Route =
  | PageRoute
  | { kind: 'redirect'; location: string }
  | { kind: 'refusal'; status: 400 | 414; lang: Lang }
  | { kind: 'file' }
  | { kind: 'own'; name: 'health' | 'ready' | 'metrics' | 'robots' }
  | { kind: 'letters' }
  | { kind: 'framework' }
  | { kind: 'desk'; isApi: boolean };
