import type { Lang } from '#lib/lang';

/** A lone or doubled hyphen between spaces as a dash: – in Kazakh, — in Russian; ranges, hyphens in words and minus signs stay. */
export function spacedDashes(text: string, lang: Lang): { text: string; count: number } {
  if (!text.includes('-')) return { text, count: 0 };
  let count = 0;
  const dash = lang === 'kk' ? '–' : '—';
  const spaced = text.replace(/(?<=[»”",!?]\s)-(?=\p{Ll})|(?<=^)-(?=\p{Ll}{4})/gmu, '- ');
  const result = spaced.replace(/(^|[\s»”"])(?:--?)(?=\s)/gm, (_whole, before: string) => {
    count++;
    return `${before === '' || /\s/.test(before) ? before : `${before} `}${dash}`;
  });
  return { text: result, count };
}
