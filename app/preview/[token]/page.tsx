import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { articleFrame, editionPaths } from '#app/[locale]/_view/article-frame.ts';
import { publishedArticleView } from '#app/[locale]/_view/published-article.ts';
import { ArticlePage } from '#components/reader/article/article-page.tsx';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { PreviewBanner } from '#components/reader/preview/preview-banner.tsx';
import { getPreviewedOnce } from './previewed.ts';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await getPreviewedOnce(params))?.title ?? '' };
}

/** The newest text of an article as its page will look, for who has the link. */
export default async function PreviewPage({ params }: Props) {
  const article = await getPreviewedOnce(params);
  if (!article) notFound();
  setRequestLocale(article.lang);
  const { settings, frame } = await articleFrame(article, await editionPaths(article.storyId), false);
  const siteName = settings.name[article.lang];
  const { view } = await publishedArticleView(article, { now: new Date(), siteName, ageMark: settings.ageMark });
  return (
    <PageFrame frame={frame}>
      <PreviewBanner lang={article.lang} />
      <ArticlePage article={view} />
    </PageFrame>
  );
}
