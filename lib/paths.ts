import type { Lang } from './lang.ts';

/** Addresses of the public site as paths; Kazakh is unprefixed, Russian stands under `/ru`. */

export function withLang(lang: Lang, path: string): string {
  if (lang === 'kk') return path;
  return path === '/' ? '/ru' : `/ru${path}`;
}

export const homePath = (lang: Lang) => withLang(lang, '/');
export const articlePath = (lang: Lang, storyId: number, slug: string) => withLang(lang, `/${storyId}/${slug}`);
export const rubricPath = (lang: Lang, slug: string) => withLang(lang, `/category/${slug}`);
export const tagPath = (lang: Lang, slug: string) => withLang(lang, `/tag/${slug}`);
export const placePath = (lang: Lang, slug: string) => withLang(lang, `/place/${slug}`);
export const authorPath = (lang: Lang, slug: string) => withLang(lang, `/author/${slug}`);
export const staticPagePath = (lang: Lang, slug: string) => withLang(lang, `/page/${slug}`);
export const contactPath = (lang: Lang) => withLang(lang, '/contact');
export const popularPath = (lang: Lang) => withLang(lang, '/popular');
export const searchPath = (lang: Lang) => withLang(lang, '/search');

/** `parts` are year, month and day as they stand in the address: `2026`, `03`, `08`. */
export const archivePath = (lang: Lang, ...parts: string[]) => withLang(lang, ['/archive', ...parts].join('/'));

/** The feed of a page that is a list; `path` with its language, `/` and `/ru` are the whole paper. */
export const feedPath = (path: string) => (path === '/' ? '/feed.xml' : `${path}/feed.xml`);

/** Whether a page that is not the whole paper is a list with a feed; `path` with its language. */
export const hasFeed = (path: string) => /^(\/ru)?\/(category|tag|place|author)\//.test(path);

/** Every form in which that feed is there. */
export const feedPaths = (path: string) => [feedPath(path), feedPath(path).replace(/xml$/, 'json')];

/** Page 1 of a list has no parameter; `path` may carry others. */
export function pagePath(path: string, page: number): string {
  if (page === 1) return path;
  return `${path}${path.includes('?') ? '&' : '?'}page=${page}`;
}
