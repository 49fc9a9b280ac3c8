import type { Metadata } from 'next';
import type { Article } from '#domain/articles/types';
import { bodyText } from '#domain/body/rules';
import { listMediaViews } from '#domain/media/queries';
import { getSiteSettings } from '#domain/settings/queries';
import { articlePath } from '#lib/paths';
import { isoWithOffset } from '#lib/text/dates';
import { truncateWords } from '#lib/text/truncate';
import { editionPaths } from './article-frame.ts';
import { pageMetadata } from './page-metadata.ts';
import { mediaPath } from './picture-view.ts';
import { absoluteUrl } from './site-url.ts';

const maxDescription = 200;

export async function articleMetadata(article: Article): Promise<Metadata> {
  const { lang, storyId, slug, title } = article;
  const settings = await getSiteSettings();
  const siteName = settings.name[lang];
  return pageMetadata({
    ...{ lang, siteName },
    title: `${article.seoTitle ?? title} — ${siteName}`,
    description: article.seoDescription ?? truncateWords(article.lead ?? bodyText(article.body), maxDescription),
    path: articlePath(lang, storyId, slug),
    editions: await editionPaths(storyId),
    image: await shareImage(article),
    article: {
      publishedAt: article.publishedAt && isoWithOffset(article.publishedAt),
      updatedAt: article.updatedAt && isoWithOffset(article.updatedAt),
      authors: article.credits.filter((credit) => credit.role === 'author').map((credit) => credit.name),
      section: article.rubric?.name ?? null,
      tags: article.tags.map((tag) => tag.name),
    },
  });
}

async function shareImage(article: Article) {
  if (article.heroMediaId === null) return null;
  const media = (await listMediaViews([article.heroMediaId], article.lang)).get(article.heroMediaId);
  const file = media?.variants.find((variant) => variant.crop === '16x9' && variant.format === 'jpeg');
  if (!media || !file) return null;
  return { url: absoluteUrl(mediaPath(file.path)), width: file.width, height: file.height, alt: media.alt };
}
