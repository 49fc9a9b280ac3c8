import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts that break careless programs: markup, quotes, formulas, templates, right-to-left marks, long words, odd letters. */
const own = [
  '<script>window.__ran = 1</script>',
  '"><img src=x onerror="window.__ran = 1">',
  "'><svg/onload=window.__ran=1>",
  '</textarea><script>window.__ran = 1</script>',
  'javascript:window.__ran=1',
  '{{constructor.constructor("window.__ran=1")()}}',
  '<%= 7*7 %> #{7*7} {{7*7}}',
  "'; drop table letters; --",
  "' or '1'='1",
  '=HYPERLINK("http://evil.example")',
  '../../../../etc/passwd%00',
  '\u202eabc\u202c \u200bәғқңөұүһі \ufeff',
  '👩‍👩‍👧‍👦 🇰🇿 Ｆｕｌｌ',
  `ﷺ${'а'.repeat(3_000)}`,
  'a\r\nSet-Cookie: a=b\r\n\r\n',
  '\ud800 \ud83d',
  '&lt;b&gt; &amp;amp; &#x27;',
];

/** Those of ours, and those of the folder `HOSTILE_TEXTS` where somebody has a larger collection (blns.json): minutes more. */
export function hostileTexts(): string[] {
  const folder = process.env.HOSTILE_TEXTS ?? '';
  const naughty = join(folder, 'blns.json');
  if (folder === '' || !existsSync(naughty)) return own;
  return [...own, ...(JSON.parse(readFileSync(naughty, 'utf8')) as string[])];
}
