import type { ArticleView } from '#components/reader/view-models.ts';
import { listCards } from '#domain/articles/queries';
import type { Article } from '#domain/articles/types';
import { bodyStoryIds } from '#domain/body/rules';
import { tagOfCard } from '#domain/cards/rules';
import { listStoryIds } from '#domain/listings/queries';
import { everything, listOf, tagOfStory } from '#domain/listings/rules';
import type { MediaView } from '#domain/media/types';
import { listRelated } from '#domain/related/queries';
import { settingsTag } from '#domain/settings/rules';
import type { AgeMark } from '#domain/settings/types';
import { listPickedIds } from '#domain/stories/queries';
import type { Lang } from '#lib/lang';
import { articleView } from './article-view.ts';
import { heroOnce } from './once.ts';

const relatedCount = 6;

export type PublishedArticle = {
  view: ArticleView;
  storyIds: number[];
  hero: MediaView | null;
};

export async function publishedArticleView(
  article: Article,
  { now, siteName, ageMark }: { now: Date; siteName: string; ageMark: AgeMark },
): Promise<PublishedArticle> {
  const pickedIds = await listPickedIds(article.storyId);
  const related = await listRelated(article, relatedCount, pickedIds);
  const shown = new Set([article.storyId, ...related.map((card) => card.storyId)]);
  const list = article.rubricId === null ? everything : listOf.rubric(article.rubricId);
  const [next = null] = await listCards(await findNext([list, everything], article.lang, shown), article.lang);
  const heroMedia = await heroOnce(article.heroMediaId, article.lang);
  const view = await articleView(article, { now, siteName, ageMark, related, next, heroMedia });
  const storyIds = [...shown, ...(next ? [next.storyId] : []), ...pickedIds, ...namedIds(article, view)];
  return { view, storyIds, hero: heroMedia };
}

/** The stories its text names, by the number it has and by the one they have now. */
function namedIds({ body }: Article, view: ArticleView): number[] {
  return [...new Set([...bodyStoryIds(body), ...Object.values(view.body.stories).map((card) => card.id)])];
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

/** What the article's page is made of: itself, its card, every story it mentions, the frame. */
export function articleTags({ view, storyIds }: PublishedArticle): string[] {
  const card = tagOfCard({ noun: 'story', nounId: view.id, lang: view.lang });
  return [...storyIds.map(tagOfStory), card, settingsTag];
}
