import type { Lang } from '../../lang.ts';
import type { Edit } from '../edits.ts';
import { replaceEach } from './replace-each.ts';

const noBreak = '\u00A0';
const money = 'теңге|тенге|тг|₸|₽|руб|доллар|еуро|евро';
const scale = 'млн|млрд|трлн|мың|тыс';
const units = 'км|м|см|мм|кг|г|га|т|л|мл|сағ|мин|сек|пайыз|процент';

const both = [
  /(?<=№) ?(?=\d)/gu,
  new RegExp(`(?<=\\d) (?=(?:${scale}|${money}|${units})(?!\\p{Ll}{3}))`, 'gu'),
  new RegExp(`(?<=\\d (?:${scale})\\.?) (?=(?:${money}))`, 'gu'),
  /(?<=\d) ?(?=°[CС]?)/gu,
  /(?<=(?<!\p{L})\p{Lu}\.) (?=\p{Lu}(?:\.|\p{Ll}))/gu,
  /(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu,
  /(?<=(?<![\d,.])\d{1,3}) (?=\d{3}(?!\d))/gu,
  /(?<=\S) (?=[–—](?:\s|$))/gu,
];

const own: Record<Lang, RegExp[]> = {
  kk: [
    /(?<=\d) (?=(?:жж?|ғғ?)\.)/gu,
    /(?<=(?<!\p{L})(?:т|ж|б|з|с)\.) (?=[бтсзд]\.)/gu,
    / (?=(?:қ|ауд|обл|көш|даң)\.)(?<=(?<!\p{L})\p{Lu}\p{Ll}+ )/gu,
  ],
  ru: [
    /(?<=\d) (?=(?:гг?|вв?)\.)/gu,
    /(?<=(?<!\p{L})[тинб]\.) (?=[депокэ]\.)/gu,
    /(?<=(?<!\p{L})(?:г|ул|пр|обл|пос|с|им|стр|рис|ст|д|кв)\.) (?=[\p{Lu}\d])/gu,
  ],
};

/** A space that must not end a line as U+00A0 (fonts lack U+202F): № 5, 5 млн теңге, Қ. Тоқаев, 2026 ж., Тараз қ., before a dash. */
export function noBreakEdits(text: string, lang: Lang): Edit[] {
  return [...both, ...own[lang]].flatMap((pattern) => replaceEach(text, pattern, noBreak));
}
