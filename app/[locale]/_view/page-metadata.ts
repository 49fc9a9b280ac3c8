import type { Metadata } from 'next';
import type { Lang } from '#lib/lang';
import { withLang } from '#lib/paths';
import { absoluteUrl } from './site-url.ts';

type PageFacts = {
  lang: Lang;
  siteName: string;
  title: string;
  description: string | null;
  /** Path of this page with language prefix and page number. */
  path: string;
  /** Paths of all editions that exist, this one included. */
  editions?: Partial<Record<Lang, string>>;
  image?: { url: string; width: number; height: number; alt: string } | null;
  article?: {
    publishedAt: string | null;
    updatedAt: string | null;
    authors: string[];
    section: string | null;
    tags: string[];
  };
  isHidden?: boolean;
};

const ogLocales: Record<Lang, string> = { kk: 'kk_KZ', ru: 'ru_KZ' };

/** What search engines and messengers read in the head. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { lang, siteName, title, description, path, editions, image, article } = facts;
  const url = absoluteUrl(path);
  return {
    title,
    ...(description ? { description } : {}),
    alternates: { canonical: url, languages: languageLinks(editions) },
    robots: facts.isHidden
      ? { index: false, follow: true }
      : { index: true, follow: true, 'max-image-preview': 'large' },
    openGraph: {
      ...(article
        ? {
            type: 'article' as const,
            ...(article.publishedAt ? { publishedTime: article.publishedAt } : {}),
            ...(article.updatedAt ? { modifiedTime: article.updatedAt } : {}),
            authors: article.authors,
            ...(article.section ? { section: article.section } : {}),
            tags: article.tags,
          }
        : { type: 'website' as const }),
      ...{ siteName, title, url, locale: ogLocales[lang] },
      ...(description ? { description } : {}),
      ...(image ? { images: [image] } : {}),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  };
}

/** Both editions of a page that has the same path in each. */
export function bothEditions(path: string): Record<Lang, string> {
  return { kk: path, ru: withLang('ru', path) };
}

function languageLinks(editions: Partial<Record<Lang, string>> | undefined): Record<string, string> {
  const { kk, ru } = editions ?? {};
  if (!kk || !ru) return {};
  return { kk: absoluteUrl(kk), ru: absoluteUrl(ru), 'x-default': absoluteUrl(kk) };
}
