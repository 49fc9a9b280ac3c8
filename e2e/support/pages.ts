import type { Lang } from '../../lib/lang.ts';
import type { Newsroom } from './newsroom.ts';

export type PageType = {
  name: string;
  /** The languages the page exists in. */
  langs: readonly Lang[];
  path: (newsroom: Newsroom, lang: Lang) => string;
  status: 200 | 404;
  /** Whether search engines may list it. */
  isListed: boolean;
};

type Path = PageType['path'];

const both = ['kk', 'ru'] as const;
const prefix = (lang: Lang) => (lang === 'ru' ? '/ru' : '');
const at =
  (path: string): Path =>
  (_, lang) =>
    `${prefix(lang)}${path}`;
const listed = (name: string, path: Path, langs: readonly Lang[] = both): PageType => ({
  ...{ name, path, langs },
  status: 200,
  isListed: true,
});
const article = (name: string, key: string, langs?: readonly Lang[]) =>
  listed(name, (newsroom, lang) => newsroom.path(key, lang), langs);
const archive = (name: string, parts: 0 | 1 | 2 | 3) =>
  listed(name, (newsroom, lang) =>
    [`${prefix(lang)}/archive`, ...newsroom.day[lang].split('-').slice(0, parts)].join('/'),
  );

/** One page of every kind that readers open. */
export const pageTypes: PageType[] = [
  listed('front page', (_, lang) => prefix(lang) || '/'),
  article('long read', 'kone-qala'),
  article('article with a table and a correction', 'talas-zhagalauy-zhoba'),
  article('article with an embed', 'ashyq-kino'),
  article('advertising', 'zhihaz-zharmenkesi'),
  article('article without a Russian edition', 'dombyra-sheberi', ['kk']),
  listed('rubric', at('/category/zhastar')),
  listed('second page of the stream', at('/category/zhanalyqtar?page=2'), ['kk']),
  listed('tag', at('/tag/eriktiler')),
  listed('place', at('/place/taraz')),
  { ...listed('place without stories', at('/place/alem')), isListed: false },
  listed('author', at('/author/madina-tulegen')),
  archive('archive', 0),
  archive('archive of a year', 1),
  archive('archive of a month', 2),
  archive('archive of a day', 3),
  listed('most read', at('/popular')),
  listed('most read of a month', at('/popular?period=month')),
  listed('contact', at('/contact')),
  listed('imprint', at('/page/imprint')),
  listed('corrections', at('/page/corrections')),
  { ...listed('search', at('/search')), isListed: false },
  { ...listed('search results', (newsroom, lang) => searchPath(newsroom, lang)), isListed: false },
  { ...listed('missing page', at('/zhoq-bet/taraz')), status: 404, isListed: false },
];

/** The search for the first words of a known headline. */
function searchPath(newsroom: Newsroom, lang: Lang): string {
  const title = newsroom.story('kone-qala').seed[lang]?.title ?? '';
  return `${prefix(lang)}/search?q=${encodeURIComponent(title.split(' ').slice(0, 2).join(' '))}`;
}

/** Every page type in every language it exists in. */
export const pagesInLangs: { type: PageType; lang: Lang }[] = pageTypes.flatMap((type) =>
  type.langs.map((lang) => ({ type, lang })),
);

/** The address of a path in a language: Kazakh is unprefixed. */
export function inLang(lang: Lang, path: string): string {
  return path === '/' ? prefix(lang) || '/' : `${prefix(lang)}${path}`;
}
