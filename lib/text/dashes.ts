import type { Lang } from '#lib/lang';
import { applyEdits, type Edit } from './edits.ts';

const speech = /(?<=[»”",!?]\s)-(?=\p{Ll})|(?<=^)-(?=\p{Ll}{4})/u;
const spaced = /(?<=^|[\s»”"])--?(?=\s)/u;
const anyHyphen = new RegExp(`${speech.source}|${spaced.source}`, 'gmu');

/** The dash of running text: en in Kazakh, em in Russian. */
export function dashOf(lang: Lang): '–' | '—' {
  return lang === 'kk' ? '–' : '—';
}

/** A lone or doubled hyphen between spaces as a dash: – in Kazakh, — in Russian; ranges, hyphens in words and minus signs stay. */
export function spacedDashes(text: string, lang: Lang): { text: string; count: number } {
  const edits = dashEdits(text, lang);
  return { text: applyEdits(text, edits), count: edits.length };
}

/** The edits of `spacedDashes`; a space the hyphen lost on either side is put back. */
export function dashEdits(text: string, lang: Lang): Edit[] {
  if (!text.includes('-')) return [];
  return [...text.matchAll(anyHyphen)].map(({ index: from, 0: hyphen }) => {
    const to = from + hyphen.length;
    const before = /[»”"]/.test(text.charAt(from - 1)) ? ' ' : '';
    const after = /\s/.test(text.charAt(to)) ? '' : ' ';
    return { from, to, text: `${before}${dashOf(lang)}${after}` };
  });
}
