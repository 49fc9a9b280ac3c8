import { getTranslations } from 'next-intl/server';
import type { ArticleView, AuthorCard, CreditView, NamedLink } from '#components/reader/view-models.ts';
import type { AgeMark, Article, ArticleCard, Credit } from '#domain/articles/types';
import { listAuthors } from '#domain/authors/queries';
import type { MediaView } from '#domain/media/types';
import { isPaid } from '#domain/stories/rules';
import type { Lang } from '#lib/lang';
import { articlePath, homePath, placePath, rubricPath, tagPath } from '#lib/paths';
import { formatDateTime, isoWithOffset } from '#lib/text/dates';
import { readingMinutes } from '#lib/text/reading-time';
import { bodyView } from './body-view.ts';
import { correctionView } from './correction-view.ts';
import { pictureView } from './picture-view.ts';
import { editionUrl } from './reader-edition.ts';
import { headline, person, storyCard, storyLabel } from './story-card.ts';

type Around = {
  now: Date;
  siteName: string;
  /** That of the site: what a story without a mark of its own has. */
  ageMark: AgeMark;
  related: ArticleCard[];
  next: ArticleCard | null;
  heroMedia: MediaView | null;
};

export async function articleView(
  article: Article,
  { now, siteName, ageMark, related, next, heroMedia }: Around,
): Promise<ArticleView> {
  const { lang, storyId } = article;
  const href = articlePath(lang, storyId, article.slug);
  const hero = pictureView(heroMedia);
  return {
    id: storyId,
    lang,
    href,
    url: editionUrl(href),
    breadcrumb: breadcrumb(article, siteName),
    label: storyLabel(article.format),
    isPaid: isPaid(article.format),
    ageMark: article.ageMark ?? ageMark,
    title: article.title,
    headline: headline(article.title, lang),
    lead: article.lead,
    credits: await creditViews(article.credits, lang),
    published: article.publishedAt && {
      iso: isoWithOffset(article.publishedAt),
      text: formatDateTime(article.publishedAt, lang),
    },
    updated: article.updatedAt && {
      iso: isoWithOffset(article.updatedAt),
      text: formatDateTime(article.updatedAt, lang),
    },
    places: article.places.map((place) => ({ name: place.name, href: placePath(lang, place.slug) })),
    readingMinutes: readingMinutes(article.wordCount, lang),
    hero: hero && { ...hero, credit: article.photoCredit ?? hero.credit },
    body: await bodyView(article.body, lang, now),
    source: article.source === null ? null : { name: article.source, href: article.sourceUrl },
    corrections: article.corrections.map((correction) => correctionView(correction, lang)),
    tags: article.tags.map((tag) => ({ name: tag.name, href: tagPath(lang, tag.slug) })),
    authors: await authorCards(article, lang),
    related: related.map((card) => storyCard(card, now)),
    next: next && storyCard(next, now),
  };
}

function breadcrumb(article: Article, siteName: string): NamedLink[] {
  const home = { name: siteName, href: homePath(article.lang) };
  return article.rubric
    ? [home, { name: article.rubric.name, href: rubricPath(article.lang, article.rubric.slug) }]
    : [home];
}

async function creditViews(credits: Credit[], lang: Lang): Promise<CreditView[]> {
  const t = await getTranslations({ locale: lang, namespace: 'Credit' });
  return credits.map((credit) => ({ ...person(credit, lang), role: credit.role === 'author' ? null : t(credit.role) }));
}

async function authorCards(article: Article, lang: Lang): Promise<AuthorCard[]> {
  const named = article.credits.filter((credit) => credit.role === 'author');
  const authors = new Map(
    (await listAuthors(named.map((credit) => credit.authorId))).map((author) => [author.id, author]),
  );
  return named.flatMap((credit) => {
    const author = authors.get(credit.authorId);
    if (!author) return [];
    const { href, portrait } = person(credit, lang);
    return [
      { name: author.name[lang], href, role: author.role[lang] || null, bio: author.bio[lang] || null, portrait },
    ];
  });
}
