import type { Metadata } from 'next';
import { ArticlePage } from '#components/reader/article/article-page.tsx';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { isTranslation } from '#domain/articles/queries';
import type { Article } from '#domain/articles/types';
import { tagOfStory } from '#domain/listings/rules';
import { telegramChannel } from '#domain/settings/rules';
import { articlePath } from '#lib/paths';
import { Gone } from '../_page/gone.tsx';
import { Missing } from '../_page/missing.tsx';
import { articleFrame } from '../_view/article-frame.ts';
import { articleMetadata } from '../_view/article-metadata.ts';
import { editionPathsOnce } from '../_view/edition-paths-once.ts';
import { articleJsonLd } from '../_view/json-ld/article.ts';
import { articleOnce } from '../_view/once.ts';
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
  if (article?.status === 'taken-down')
    return <Gone article={article} isAtItsAddress={slug === article.slug} now={now} />;
  if (article?.status !== 'published')
    return <Missing lang={lang} path={`/${storyId}/${slug ?? ''}`} storyId={storyId} now={now} />;
  const path = articlePath(lang, storyId, article.slug);
  if (slug !== article.slug) return <PressNote status={301} location={path} tags={[tagOfStory(storyId)]} />;
  return <Published article={article} now={now} />;
}

async function Published({ article, now }: { article: Article; now: Date }) {
  const editions = await editionPathsOnce(article.storyId);
  const { settings, frame } = await articleFrame(article, editions);
  const published = await publishedArticleView(article, {
    now,
    siteName: settings.name[article.lang],
    ageMark: settings.ageMark,
  });
  const paper = { settings, frame };
  const translated = await isTranslation(article.storyId, article.lang);
  const channel = telegramChannel(settings);
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={articleTags(published)} ttlSeconds={3_600} />
      <JsonLd data={articleJsonLd(article, { ...published, paper, editions, isTranslation: translated })} />
      {channel && <meta property="telegram:channel" content={channel} />}
      <ArticlePage article={published.view} />
    </PageFrame>
  );
}

async function readArticle(params: Props['params']) {
  const lang = await readerLang(params);
  const { id, slug } = await params;
  const storyId = Number(id);
  const article = Number.isSafeInteger(storyId) ? await articleOnce(storyId, lang) : null;
  return { lang, storyId, slug: slug === undefined ? null : readSlug(slug), article };
}
