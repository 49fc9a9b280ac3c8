import type { Edition } from '../../lib/editions.ts';
import { langOfEdition } from '../../lib/editions.ts';
import type { Lang } from '../../lib/lang.ts';
import { act } from './act.ts';

/** A text readers see, with the lists it is filed in by the tables of its story: `/category/sport`, `/tag/muzyka`, … */
export type PublishedText = {
  storyId: number;
  lang: Lang;
  slug: string;
  format: string;
  publishedAt: number | null;
  lists: string[];
};

/** What a newsroom shows by its tables of articles and stories alone, newest first: not by the stored lists the paper reads. */
export type PublishedPaper = {
  texts: PublishedText[];
  /** Paths of rubrics, tags, places and authors, also of those that hold nothing. */
  lists: string[];
  /** Rubrics that show everything. */
  streams: string[];
};

export function readPublished(varFolder: string): PublishedPaper {
  const read = act(
    varFolder,
    `
    const { db, t } = database();
    const articles = (await db.select().from(t.articles)).filter((row) => row.status === 'published');
    const nouns = { category: await db.select().from(t.rubrics), tag: await db.select().from(t.tags),
      place: await db.select().from(t.places), author: await db.select().from(t.authors) };
    const path = (noun, id) => '/' + noun + '/' + nouns[noun].find((row) => row.id === id).slug;
    const stories = new Map((await db.select().from(t.stories)).map((story) => [story.id, story]));
    const [tags, places, credits] = [
      await db.select().from(t.storyTags), await db.select().from(t.storyPlaces), await db.select().from(t.storyCredits),
    ];
    const of = (rows, storyId) => rows.filter((row) => row.storyId === storyId);
    const texts = articles.map(({ storyId, lang, slug, publishedAt }) => {
      const { rubricId, format } = stories.get(storyId);
      const credited = of(credits, storyId).filter((credit) => credit.lang === null || credit.lang === lang);
      const lists = [
        ...(rubricId === null ? [] : [path('category', rubricId)]),
        ...of(tags, storyId).map((row) => path('tag', row.tagId)),
        ...of(places, storyId).map((row) => path('place', row.placeId)),
        ...credited.map((row) => path('author', row.authorId)),
      ];
      return { storyId, lang, slug, format, publishedAt: publishedAt?.getTime() ?? null, lists: [...new Set(lists)] };
    });
    texts.sort((a, b) => b.publishedAt - a.publishedAt || b.storyId - a.storyId);
    const lists = Object.keys(nouns).flatMap((noun) => nouns[noun].map((row) => path(noun, row.id)));
    const streams = nouns.category.filter((row) => row.isStream).map((row) => path('category', row.id));
    return { texts, lists, streams };`,
  );
  return JSON.parse(read) as PublishedPaper;
}

const prefixes: Record<Edition, string> = { kk: '', 'kk-Latn': '/lat', 'kk-Arab': '/tote', ru: '/ru' };

/** The address of a path of the Kazakh paper in an edition. */
export function inEdition(edition: Edition, path: string): string {
  return path === '/' ? prefixes[edition] || '/' : prefixes[edition] + path;
}

/** Where an edition shows a text. */
export function addressIn(edition: Edition, { storyId, slug }: PublishedText): string {
  return inEdition(edition, `/${storyId}/${slug}`);
}

/** What stands in a list of an edition, newest first; `/` is everything. */
export function listedIn({ texts, streams }: PublishedPaper, edition: Edition, list: string): PublishedText[] {
  const own = texts.filter((text) => text.lang === langOfEdition(edition));
  return list === '/' || streams.includes(list) ? own : own.filter((text) => text.lists.includes(list));
}

const twoDaysMs = 48 * 3_600_000;
const eightDaysMs = 8 * 24 * 3_600_000;

/** What a language tells search engines of news, or aggregators: fresh, and neither paid for nor an authority's text. */
export function freshIn(paper: PublishedPaper, lang: Lang, of: 'news' | 'aggregators'): PublishedText[] {
  const oldest = Date.now() - (of === 'news' ? twoDaysMs : eightDaysMs);
  return listedIn(paper, lang, '/').filter(
    ({ format, publishedAt }) =>
      !/^(?:advertising|campaign|official)$/.test(format) && publishedAt !== null && publishedAt >= oldest,
  );
}
