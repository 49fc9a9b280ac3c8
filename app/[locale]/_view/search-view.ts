import type { NamedLink, SearchHitView, SearchOption, SearchView } from '#components/reader/view-models.ts';
import { listCards } from '#domain/articles/queries';
import type { ArticleCard } from '#domain/articles/types';
import { getAuthorBySlug } from '#domain/authors/queries';
import { listStoryIds } from '#domain/listings/queries';
import { everything, listOf } from '#domain/listings/rules';
import { listPlaces } from '#domain/places/queries';
import { periodOf, type SearchAsked } from '#domain/search/input';
import { listAuthorsOf } from '#domain/search/list-authors';
import { excerptOf, markText, type WantedKeys, wantedKeys } from '#domain/search/mark-text';
import { isEmptyQuery } from '#domain/search/parse-query';
import { listTexts, type Match } from '#domain/search/queries';
import { type Found, searchArticles } from '#domain/search/search-articles';
import type { Narrowing } from '#domain/search/types';
import { type Lang, type Localized, langs } from '#lib/lang';
import { rubricPath, searchPath } from '#lib/paths';
import { compareText } from '#lib/text/collate';
import { pager, perPage } from './list-view.ts';
import { rubricsOnce } from './once.ts';
import { storyCard } from './story-card.ts';

type Asking = { lang: Lang; asked: SearchAsked; page: number; now: Date };

const excerptLetters = 260;
const latestCount = 4;
const mostAuthors = 50;
const filterNames = ['rubric', 'place', 'author', 'from', 'to'] as const;

/** What the search page shows for an address; null past the last page. */
export async function searchView(asking: Asking): Promise<SearchView | null> {
  const { lang, asked, page, now } = asking;
  const [rubrics, places] = [await rubricsOnce(), await listPlaces()];
  const author = asked.author === '' ? null : await getAuthorBySlug(asked.author);
  const rubric = rubrics.find((each) => each.slug === asked.rubric && !each.isStream);
  const place = places.find((each) => each.slug === asked.place);
  const lists = [...(rubric ? [listOf.rubric(rubric.id)] : []), ...(place ? [listOf.place(place.id)] : [])];
  const byAnybody = { lists, ...periodOf(asked), lang: null };
  const narrowing = author ? { ...byAnybody, lists: [...lists, listOf.author(author.id)] } : byAnybody;
  const found = await searchArticles(
    asked.q,
    { lang, sort: asked.sort, narrowing, now },
    { number: page, size: perPage },
  );
  const pages = Math.max(1, Math.ceil(found.total / perPage));
  if (page > pages) return null;
  const wanted = wantedKeys(found.query);
  const all = await hitsOf([...found.matches, ...found.some], wanted, now);
  const partial = new Set(found.some.map((match) => match.articleId));
  const views = (isPartial: boolean) =>
    all.filter((hit) => partial.has(hit.articleId) === isPartial).map((hit) => hit.view);
  const option = ({ slug, name }: Named) => ({ value: slug, name: name[lang] });
  // One page shows the authors of all that was found.
  const others = author || pages > 1 ? await authorsOf(found, byAnybody) : [];
  const authors = [...(author ? [author] : []), ...others].map(option);
  return {
    ...{ asked, hits: views(false), some: views(true), total: found.total },
    options: {
      rubric: rubrics.filter((each) => !each.isStream).map(option),
      place: places.map(option),
      author: inOrder([...authors, ...all.flatMap((hit) => hit.authors)], lang),
    },
    clearHref: filterNames.some((name) => asked[name] !== '') ? addressOf(lang, { q: asked.q }) : null,
    meant: meantLink(lang, asked, found),
    pager: pages > 1 ? pager(page, pages, addressOf(lang, asked)) : null,
    rubrics: rubrics.map(({ slug, name }) => ({ name: name[lang], href: rubricPath(lang, slug) })),
    latest: all.length === 0 ? await latestCards(lang, now) : [],
  };
}

/** The address of a search: what is not asked is not in it. */
export function addressOf(lang: Lang, asked: Partial<SearchAsked>): string {
  const parts = (['q', ...filterNames, 'sort'] as const).flatMap((name) => {
    const value = asked[name] ?? '';
    return value === '' || value === 'relevance' ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return parts.length === 0 ? searchPath(lang) : `${searchPath(lang)}?${parts.join('&')}`;
}

function meantLink(lang: Lang, asked: SearchAsked, { correctedText }: Found): NamedLink | null {
  return correctedText === null ? null : { name: correctedText, href: addressOf(lang, { ...asked, q: correctedText }) };
}

type Named = { slug: string; name: Localized };
type Hit = { articleId: number; authors: SearchOption[]; view: SearchHitView };

async function hitsOf(matches: readonly Match[], wanted: WantedKeys, now: Date): Promise<Hit[]> {
  const texts = await listTexts(matches.map((match) => match.articleId));
  const cards = new Map<string, ArticleCard>();
  for (const lang of langs) {
    const ids = matches.filter((match) => match.lang === lang).map((match) => match.storyId);
    for (const card of await listCards(ids, lang)) cards.set(`${lang}:${card.storyId}`, card);
  }
  return matches.flatMap(({ articleId, storyId, lang }) => {
    const card = cards.get(`${lang}:${storyId}`);
    if (!card) return [];
    const title = markText(card.title, lang, wanted);
    const excerpt = excerptOf(texts.get(articleId) ?? '', lang, { wanted, maxLetters: excerptLetters });
    const authors = card.credits.map(({ slug, name }) => ({ value: slug, name }));
    return [{ articleId, authors, view: { card: storyCard(card, now), lang, title, excerpt } }];
  });
}

/** Whoever wrote what was found, on whichever page it stands and whoever is chosen. */
async function authorsOf({ query, plan }: Found, narrowing: Narrowing): Promise<Named[]> {
  return isEmptyQuery(query) ? [] : listAuthorsOf(plan, narrowing, mostAuthors);
}

/** Each once, by name. */
function inOrder(options: readonly SearchOption[], lang: Lang): SearchOption[] {
  const compare = compareText(lang);
  const different = new Map(options.map((option) => [option.value, option]));
  return [...different.values()].sort((a, b) => compare(a.name, b.name));
}

async function latestCards(lang: Lang, now: Date) {
  const ids = await listStoryIds(everything, lang, { limit: latestCount, without: [listOf.format('advertising')] });
  return (await listCards(ids, lang)).map((card) => storyCard(card, now));
}
