import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getScriptWriter } from '#domain/script-exceptions/queries';
import { listedScripts } from '#domain/settings/rules';
import type { Site } from '#domain/settings/types';
import { inScript, isScript } from '#lib/editions';
import type { Lang } from '#lib/lang';
import { withLang } from '#lib/paths';
import { type Described, type HeadWords, headWords, type Measure } from '#lib/text/search-result';
import { editionUrl, readerEdition } from './reader-edition.ts';
import { absoluteUrl } from './site-url.ts';

export type ShareImage = { url: string; width: number; height: number; alt: string };

type PageFacts = Described & {
  lang: Lang;
  settings: Site;
  /** Number of a page of a list; nothing is said of the first. */
  page?: number;
  /** Path of this page with the prefix of its language and its page number. */
  path: string;
  /** Paths in both languages where the page exists in both, this one included. */
  editions?: Partial<Record<Lang, string>>;
  image?: ShareImage | null;
  article?: {
    publishedAt: string | null;
    updatedAt: string | null;
    authors: string[];
    section: string | null;
    tags: string[];
  };
  /** Path of the feed of this list. */
  feed?: string;
  isHidden?: boolean;
};

const ogLocales: Record<Lang, string> = { kk: 'kk_KZ', ru: 'ru_KZ' };

/** What search engines and messengers read in the head. */
export async function pageMetadata(facts: PageFacts): Promise<Metadata> {
  const { lang, settings, path, image, article } = facts;
  const siteName = settings.name[lang];
  const url = editionUrl(path);
  const { title, sharedTitle, description } = await wordsOf(facts);
  return {
    title,
    ...(description ? { description } : {}),
    alternates: {
      canonical: url,
      languages: languageLinks(facts),
      ...(facts.feed && { types: { 'application/rss+xml': editionUrl(facts.feed) } }),
    },
    robots: isHidden(facts)
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
      ...{ siteName, title: sharedTitle, url, locale: ogLocales[lang] },
      ...(description ? { description } : {}),
      ...(image ? { images: [image] } : {}),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  };
}

/** Of the pages of a list each says which it is. */
async function wordsOf(facts: PageFacts): Promise<HeadWords> {
  const { lang, settings, page = 1, text } = facts;
  const around = { siteName: settings.name[lang], lengthOf: await readMeasure() };
  if (page === 1) return headWords(facts, around);
  const t = await getTranslations({ locale: lang, namespace: 'Head' });
  return headWords({ ...facts, text: t('pageText', { page, text }) }, { ...around, ending: t('page', { page }) });
}

/** A script edition is cut by what it shows, not by what is stored. */
async function readMeasure(): Promise<Measure | undefined> {
  const edition = readerEdition();
  const write = isScript(edition) ? await getScriptWriter(edition) : null;
  return write === null ? undefined : (text) => write(text).length;
}

/** Both editions of a page that has the same path in each. */
export function bothEditions(path: string): Record<Lang, string> {
  return { kk: path, ru: withLang('ru', path) };
}

function isHidden({ isHidden = false, settings }: PageFacts): boolean {
  const edition = readerEdition();
  return isHidden || (isScript(edition) && !listedScripts(settings.scripts).includes(edition));
}

/** Every edition search engines may list, named alike on all of them and on no other page. */
function languageLinks(facts: PageFacts): Record<string, string> {
  const { lang, path, editions, settings } = facts;
  const own = lang === 'kk' ? { kk: path } : { ru: path };
  const { kk, ru }: Partial<Record<Lang, string>> = { ...own, ...editions };
  if (isHidden(facts) || !kk) return {};
  const scripts = listedScripts(settings.scripts).map((script) => [script, absoluteUrl(inScript(script, kk))]);
  if (!ru && scripts.length === 0) return {};
  return {
    kk: absoluteUrl(kk),
    ...Object.fromEntries(scripts),
    ...(ru ? { ru: absoluteUrl(ru) } : {}),
    'x-default': absoluteUrl(kk),
  };
}
