import type { ArticleView } from '#components/reader/view-models.ts';
import type { Article, StoryFormat } from '#domain/articles/types';
import { licenceUrl } from '#domain/media/rules';
import type { MediaView } from '#domain/media/types';
import { otherLang } from '#lib/lang';
import { authorPath } from '#lib/paths';
import { isoWithOffset } from '#lib/text/dates';
import type { Editions } from '../article-frame.ts';
import { mediaPath } from '../picture-view.ts';
import { absoluteUrl } from '../site-url.ts';
import { personNode } from './author.ts';
import { breadcrumbNode } from './page-nodes.ts';
import { graph, type Paper, paperNode } from './paper.ts';

type Shown = {
  view: ArticleView;
  hero: MediaView | null;
  paper: Paper;
  editions: Editions;
  /** Whether the text of this page is the translation of the two. */
  isTranslation: boolean;
};

/** What is not news says so. */
const types: Partial<Record<StoryFormat, string>> = {
  advertising: 'AdvertiserContentArticle',
  campaign: 'AdvertiserContentArticle',
  opinion: 'OpinionNewsArticle',
};

const searchShapes = ['16x9', '4x3', '1x1'];

/** An article of its paper, and the way to it: https://developers.google.com/search/docs/appearance/structured-data/article */
export function articleJsonLd(article: Article, shown: Shown): object {
  return graph(articleNode(article, shown), breadcrumbNode(shown.view.breadcrumb));
}

function articleNode(article: Article, shown: Shown): object {
  const { view, hero, editions, isTranslation } = shown;
  const other = editions[otherLang(article.lang)];
  const images = hero ? imageNodes(hero, view.hero?.credit ?? null) : [];
  return {
    '@type': types[article.format] ?? 'NewsArticle',
    '@id': `${view.url}#article`,
    url: view.url,
    mainEntityOfPage: view.url,
    headline: article.title,
    ...(view.lead ? { description: view.lead } : {}),
    ...(images.length > 0 ? { image: images } : {}),
    ...dates(view),
    author: authorNodes(article, view),
    ...translators(article),
    publisher: paperNode(shown.paper),
    inLanguage: article.lang,
    ...(article.rubric ? { articleSection: article.rubric.name } : {}),
    ...(view.tags.length > 0 ? { keywords: view.tags.map((tag) => tag.name) } : {}),
    wordCount: article.wordCount,
    isAccessibleForFree: true,
    ...(other ? { [isTranslation ? 'translationOfWork' : 'workTranslation']: { '@id': articleId(other) } } : {}),
    ...corrections(article),
  };
}

function articleId(path: string): string {
  return `${absoluteUrl(path)}#article`;
}

function dates({ published, updated }: ArticleView): object {
  return published ? { datePublished: published.iso, dateModified: (updated ?? published).iso } : {};
}

/** The picture at the top in the three shapes search engines ask for. */
function imageNodes(hero: MediaView, credit: string | null): object[] {
  const licence = licenceUrl(hero.licence);
  return hero.variants
    .filter((file) => searchShapes.includes(file.crop) && file.format === 'jpeg' && file.width >= 300)
    .map((file) => ({
      '@type': 'ImageObject',
      url: absoluteUrl(mediaPath(file.path)),
      ...{ width: `${file.width} px`, height: `${file.height} px` },
      ...(credit ? { creditText: credit } : {}),
      ...(licence ? { license: licence } : {}),
    }));
}

function authorNodes({ credits, lang }: Article, view: ArticleView): object[] {
  const roles = new Map(view.authors.map(({ href, role }) => [href, role]));
  return credits
    .filter((credit) => credit.role === 'author')
    .map(({ name, slug, isHouse }) => {
      const href = authorPath(lang, slug);
      return personNode({ name, role: roles.get(href) ?? null }, { isHouse, href });
    });
}

function translators({ credits, lang }: Article): object {
  const named = credits.filter((credit) => credit.role === 'translator');
  const nodes = named.map(({ name, slug, isHouse }) =>
    personNode({ name, role: null }, { isHouse, href: authorPath(lang, slug) }),
  );
  return nodes.length > 0 ? { translator: nodes } : {};
}

function corrections({ corrections: notices }: Article): object {
  if (notices.length === 0) return {};
  return {
    correction: notices.map(({ at, text, rewordedAt }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: isoWithOffset(at),
      ...(rewordedAt ? { dateModified: isoWithOffset(rewordedAt) } : {}),
    })),
  };
}
