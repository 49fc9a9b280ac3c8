import type { ArticleView } from '#components/reader/view-models.ts';
import { listCards } from '#domain/articles/queries';
import type { Article } from '#domain/articles/types';
import { bodyStoryIds } from '#domain/body/rules';
import { listStoryIds } from '#domain/listings/queries';
import { everything, listOf, tagOfStory } from '#domain/listings/rules';
import { listMediaViews } from '#domain/media/queries';
import type { MediaView } from '#domain/media/types';
import { listRelated } from '#domain/related/queries';
import { settingsTag } from '#domain/settings/rules';
import { listPickedIds } from '#domain/stories/queries';
import type { Lang } from '#lib/lang';
import { articleView } from './article-view.ts';
import { mediaPath } from './picture-view.ts';

const relatedCount = 6;

export type PublishedArticle = {
  view: ArticleView;
  storyIds: number[];
  /** Paths of the hero in the three shapes search engines ask for. */
  searchImages: string[];
};

export async function publishedArticleView(
  article: Article,
  { now, siteName }: { now: Date; siteName: string },
): Promise<PublishedArticle> {
  const pickedIds = await listPickedIds(article.storyId);
  const related = await listRelated(article, relatedCount, pickedIds);
  const shown = new Set([article.storyId, ...related.map((card) => card.storyId)]);
  const list = article.rubricId === null ? everything : listOf.rubric(article.rubricId);
  const [next = null] = await listCards(await findNext([list, everything], article.lang, shown), article.lang);
  const heroMedia = await getHero(article);
  const view = await articleView(article, { now, siteName, related, next, heroMedia });
  const storyIds = [...shown, ...(next ? [next.storyId] : []), ...pickedIds, ...bodyStoryIds(article.body)];
  return { view, storyIds, searchImages: searchImages(heroMedia) };
}

/** The newest story not shown yet, of the rubric or else of everything; none or one. */
async function findNext(lists: string[], lang: Lang, shown: Set<number>): Promise<number[]> {
  for (const list of lists) {
    const newest = await listStoryIds(list, lang, { limit: shown.size + 1 });
    const next = newest.find((id) => !shown.has(id));
    if (next !== undefined) return [next];
  }
  return [];
}

async function getHero({ heroMediaId, lang }: Article): Promise<MediaView | null> {
  if (heroMediaId === null) return null;
  return (await listMediaViews([heroMediaId], lang)).get(heroMediaId) ?? null;
}

function searchImages(media: MediaView | null): string[] {
  const shapes = ['16x9', '4x3', '1x1'];
  const files =
    media?.variants.filter((file) => shapes.includes(file.crop) && file.format === 'jpeg' && file.width >= 300) ?? [];
  return files.map((file) => mediaPath(file.path));
}

/** What the article's page is made of: itself, every story it mentions, the frame. */
export function articleTags(published: PublishedArticle): string[] {
  return [...published.storyIds.map(tagOfStory), settingsTag];
}
