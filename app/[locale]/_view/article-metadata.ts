import type { Metadata } from 'next';
import { describedArticle } from '#domain/articles/rules';
import type { Article } from '#domain/articles/types';
import { bodyText } from '#domain/body/rules';
import { mayGoToAggregators } from '#domain/stories/rules';
import { articlePath } from '#lib/paths';
import { isoWithOffset } from '#lib/text/dates';
import { editionPathsOnce } from './edition-paths-once.ts';
import { heroOnce, settingsOnce } from './once.ts';
import { pageMetadata } from './page-metadata.ts';
import { shareImage } from './share-image.ts';

/** By this name Google News is asked to leave a page out that its search may show. */
const keptFromNews = { 'Googlebot-News': 'noindex' };

export async function articleMetadata(article: Article): Promise<Metadata> {
  const { lang, storyId, slug, title } = article;
  const settings = await settingsOnce();
  const metadata = await pageMetadata({
    ...{ lang, settings },
    ...describedArticle(article, bodyText(article.body)),
    path: articlePath(lang, storyId, slug),
    editions: await editionPathsOnce(storyId),
    image: await shareImage(
      { noun: 'story', nounId: storyId, lang },
      { alt: title, hero: await heroOnce(article.heroMediaId, lang) },
    ),
    article: {
      publishedAt: article.publishedAt && isoWithOffset(article.publishedAt),
      updatedAt: article.updatedAt && isoWithOffset(article.updatedAt),
      authors: article.credits.filter((credit) => credit.role === 'author').map((credit) => credit.name),
      section: article.rubric?.name ?? null,
      tags: article.tags.map((tag) => tag.name),
    },
  });
  return mayGoToAggregators(article) ? metadata : { ...metadata, other: keptFromNews };
}
