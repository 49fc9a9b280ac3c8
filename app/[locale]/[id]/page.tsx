import type { Metadata } from 'next';
import { ArticlePage } from '#components/reader/article/article-page.tsx';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { getArticle } from '#domain/articles/queries';
import type { Article } from '#domain/articles/types';
import { tagOfStory } from '#domain/listings/rules';
import { articlePath } from '#lib/paths';
import { Gone } from '../_page/gone.tsx';
import { Missing } from '../_page/missing.tsx';
import { articleFrame, editionPaths } from '../_view/article-frame.ts';
import { articleJsonLd } from '../_view/article-json-ld.ts';
import { articleMetadata } from '../_view/article-metadata.ts';
import { articleTags, publishedArticleView } from '../_view/published-article.ts';
import { readerLang, readSlug } from '../_view/reader-lang.ts';

type Props = { params: Promise<{ locale: string; id: string; slug?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { article } = await readArticle(params);
  return article?.status === 'published' ? articleMetadata(article) : {};
}

export default async function ArticleRoute({ params }: Props) {
  const { lang, storyId, slug, article } = await readArticle(params);
  const now = new Date();
  if (article?.status === 'taken-down') return <Gone article={article} now={now} />;
  if (article?.status !== 'published')
    return <Missing lang={lang} path={`/${storyId}/${slug ?? ''}`} storyId={storyId} now={now} />;
  const path = articlePath(lang, storyId, article.slug);
  if (slug !== article.slug) return <PressNote status={301} location={path} tags={[tagOfStory(storyId)]} />;
  return <Published article={article} now={now} />;
}

async function Published({ article, now }: { article: Article; now: Date }) {
  const editions = await editionPaths(article.storyId);
  const { settings, frame } = await articleFrame(article, editions);
  const published = await publishedArticleView(article, { now, siteName: settings.name[article.lang] });
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={articleTags(published)} ttlSeconds={3_600} />
      <JsonLd data={articleJsonLd(article, { ...published, settings, editions })} />
      <ArticlePage article={published.view} />
    </PageFrame>
  );
}

async function readArticle(params: Props['params']) {
  const lang = await readerLang(params);
  const { id, slug } = await params;
  const storyId = Number(id);
  const article = Number.isSafeInteger(storyId) ? await getArticle(storyId, lang) : null;
  return { lang, storyId, slug: slug === undefined ? null : readSlug(slug), article };
}
