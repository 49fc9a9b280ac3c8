import type { ArticleView } from '#components/reader/view-models.ts';
import type { Article } from '#domain/articles/types';
import type { SiteSettings } from '#domain/settings/types';
import { type Lang, otherLang } from '#lib/lang';
import { authorPath, homePath, staticPagePath } from '#lib/paths';
import type { Editions } from './article-frame.ts';
import { absoluteUrl } from './site-url.ts';

type Facts = { view: ArticleView; searchImages: string[]; settings: SiteSettings; editions: Editions };

/** NewsArticle and BreadcrumbList: https://developers.google.com/search/docs/appearance/structured-data/article */
export function articleJsonLd(article: Article, facts: Facts): object {
  return { '@context': 'https://schema.org', '@graph': [newsArticle(article, facts), breadcrumbList(facts.view)] };
}

function newsArticle(article: Article, { view, searchImages, settings, editions }: Facts): object {
  const { lang } = article;
  const translation = editions[otherLang(lang)];
  return {
    '@type': 'NewsArticle',
    '@id': `${view.url}#article`,
    mainEntityOfPage: view.url,
    headline: article.title,
    ...(article.lead ? { description: article.lead } : {}),
    inLanguage: lang,
    ...(article.rubric ? { articleSection: article.rubric.name } : {}),
    ...(view.published
      ? { datePublished: view.published.iso, dateModified: (view.updated ?? view.published).iso }
      : {}),
    ...(searchImages.length > 0 ? { image: searchImages.map(absoluteUrl) } : {}),
    author: authors(article),
    publisher: publisher(settings, lang),
    isAccessibleForFree: true,
    ...(view.tags.length > 0 ? { keywords: view.tags.map((tag) => tag.name) } : {}),
    ...(translation ? { workTranslation: { '@id': `${absoluteUrl(translation)}#article` } } : {}),
  };
}

function authors(article: Article): object[] {
  const named = article.credits.filter((credit) => credit.role === 'author');
  return named.map((credit) => ({
    '@type': credit.isHouse ? 'Organization' : 'Person',
    name: credit.name,
    url: absoluteUrl(authorPath(article.lang, credit.slug)),
  }));
}

/** The paper as search engines know it. */
export function publisher(settings: SiteSettings, lang: Lang): object {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${absoluteUrl('/')}#publisher`,
    name: settings.name[lang],
    url: absoluteUrl(homePath(lang)),
    logo: { '@type': 'ImageObject', url: absoluteUrl('/icons/icon-512.png'), width: 512, height: 512 },
    publishingPrinciples: absoluteUrl(staticPagePath(lang, 'rules')),
    correctionsPolicy: absoluteUrl(staticPagePath(lang, 'corrections')),
    sameAs: Object.values(settings.socials).filter((address) => address !== null),
  };
}

function breadcrumbList(view: ArticleView): object {
  const items = view.breadcrumb.map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absoluteUrl(href),
  }));
  return { '@type': 'BreadcrumbList', itemListElement: items };
}
