import { inlineText } from '#domain/body/rules';
import type { Body } from '#domain/body/types';
import { linkedFile } from '#domain/media/rules';
import { scriptPrefixes } from '#lib/editions';
import type { Lang } from '#lib/lang';
import { countWords } from '#lib/text/reading-time';
import { truncateWords } from '#lib/text/truncate';
import type { Target } from './types.ts';

/** A paragraph of more words than this is hard to read on a phone. */
export const maxParagraphWords = 120;

const shownLetters = 120;
const lists = { category: 'rubric', tag: 'tag', place: 'place', author: 'author' } as const;
const prefixes = ['/ru', ...Object.values(scriptPrefixes)];
const fixed = /^(archive(\/\d{4}(\/\d{2}(\/\d{2})?)?)?|popular|contact|search|issues(\/.*)?)?$/;
const files = /^\/(media|fonts|icons|enhance|feed\.|sitemap|news-sitemap|robots)/;

/** What a public path (decoded, without query) names, whether it is there or not; null for what no page could have. */
export function readTarget(path: string): Target | null {
  const hash = linkedFile(path);
  if (hash !== null) return { kind: 'file', hash };
  if (files.test(path)) return { kind: 'fixed' };
  const prefix = prefixes.find((each) => path === each || path.startsWith(`${each}/`)) ?? '';
  const lang: Lang = prefix === '/ru' ? 'ru' : 'kk';
  const rest = path.slice(prefix.length).replaceAll(/^\/|\/$/g, '');
  if (fixed.test(rest)) return { kind: 'fixed' };
  const [first = '', second, ...more] = rest.split('/');
  if (more.length > 0) return null;
  if (/^[1-9]\d{0,9}$/.test(first)) return { kind: 'story', lang, id: Number(first) };
  if (second === undefined) return null;
  if (first === 'page') return { kind: 'page', lang, slug: second };
  return Object.hasOwn(lists, first) ? { kind: lists[first as keyof typeof lists], slug: second } : null;
}

/** The path on this site a link leads to, decoded and without query; null where it leads elsewhere. `siteUrl` has no slash at the end. */
export function ownPath(href: string, siteUrl: string): string | null {
  const local = href.startsWith(`${siteUrl}/`) ? href.slice(siteUrl.length) : href;
  if (!local.startsWith('/') || local.startsWith('//')) return null;
  const path = local.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/** The beginnings of the paragraphs that are too long. */
export function longParagraphs(body: Body): string[] {
  return body.blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return [];
    const text = inlineText(block.content);
    return text.length > maxParagraphWords && countWords(text) > maxParagraphWords
      ? [truncateWords(text, shownLetters)]
      : [];
  });
}
