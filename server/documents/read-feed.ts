import { getAuthorBySlug } from '#domain/authors/queries';
import { listFeedArticles } from '#domain/feeds/queries';
import { feedLength } from '#domain/feeds/rules';
import type { FeedArticle } from '#domain/feeds/types';
import { listStoryIds } from '#domain/listings/queries';
import { everything, listOf, tagOfList, tagOfStory } from '#domain/listings/rules';
import { getPingSettings } from '#domain/pings/queries';
import { getPlaceBySlug } from '#domain/places/queries';
import { getRubricBySlug } from '#domain/rubrics/queries';
import { settingsTag } from '#domain/settings/rules';
import { getTagBySlug } from '#domain/tags/queries';
import type { Lang, Localized } from '#lib/lang';
import { homePath, withLang } from '#lib/paths';
import type { FeedScope } from '../routes/document-grammar.ts';
import type { DocumentIn } from './document-site.ts';

/** What a feed is written from; `homePath` is the page it belongs to, `tags` what the press files it under. */
export type Feed = {
  lang: Lang;
  title: string;
  description: string;
  homePath: string;
  articles: FeedArticle[];
  /** The WebSub hub that passes this feed on; null: none. */
  hub: string | null;
  tags: string[];
};

/** The newest articles of a list with what the feed says of itself; null where there is no such list. */
export async function readFeed(scope: FeedScope, { lang, settings, face }: DocumentIn): Promise<Feed | null> {
  const found = await findList(scope);
  if (!found) return null;
  const articles = await listFeedArticles(await listStoryIds(found.list, lang, { limit: feedLength }), lang);
  const siteName = settings.name[lang];
  return {
    lang,
    title: face.say(found.name === null ? siteName : `${found.name[lang]} — ${siteName}`),
    description: face.say(settings.tagline[lang] || siteName),
    homePath: face.to(scope.of === 'site' ? homePath(lang) : withLang(lang, `/${scope.of}/${scope.slug}`)),
    articles,
    hub: (await getPingSettings()).hub,
    tags: [tagOfList(found.list, lang), settingsTag, ...storyTags(articles)],
  };
}

/** The tags of everything a feed tells of: its articles and the stories they lead to. */
export function storyTags(articles: readonly FeedArticle[]): string[] {
  const ids = articles.flatMap((article) => [article.storyId, ...article.linked.keys()]);
  return [...new Set(ids)].map(tagOfStory);
}

type FoundList = { list: string; name: Localized | null };

async function findList(scope: FeedScope): Promise<FoundList | null> {
  switch (scope.of) {
    case 'site':
      return { list: everything, name: null };
    case 'category': {
      const rubric = await getRubricBySlug(scope.slug);
      return rubric && { list: rubric.isStream ? everything : listOf.rubric(rubric.id), name: rubric.name };
    }
    case 'tag': {
      const tag = await getTagBySlug(scope.slug);
      return tag && { list: listOf.tag(tag.id), name: tag.name };
    }
    case 'place': {
      const place = await getPlaceBySlug(scope.slug);
      return place && { list: listOf.place(place.id), name: place.name };
    }
    case 'author': {
      const author = await getAuthorBySlug(scope.slug);
      return author && { list: listOf.author(author.id), name: author.name };
    }
  }
}
