import type { Lang } from '#lib/lang';
import { countWords } from '#lib/text/reading-time';
import { splitSentences } from '#lib/text/split-sentences';
import { stemWords } from '#lib/text/words';

const shortest = 40;
const longest = 90;
const ideal = 62;
const windowUnits = 3;
const maxUnits = 40;

/** One sentence, or a quotation with everything inside it; never cut further. */
type Unit = { text: string; words: number; stems: Set<string>; startsSpeech: boolean };

const leansBack = {
  kk: /^(?:Ол|Олар|Оның|Оны|Оған|Онда|Одан|Олардың|Оларды|Бұл|Бұлар|Бұның|Бұған|Бұдан|Осы|Осының|Осыған|Осылай(?:ша)?|Сол|Соның|Сонда|Содан|Сондықтан|Сондай-ақ|Мұндай|Мұнда|Мұның|Мұны|Яғни|Демек|Алайда|Бірақ|Дегенмен|Әйтсе де|Тіпті|Өйткені|Себебі|Аталған|Екіншіден|Үшіншіден|Ал|Және)(?![\p{L}-])/u,
  ru: /^(?:Он|Она|Они|Оно|Его|Её|Ее|Их|Ему|Им|Это|Этот|Эта|Эти|Этого|Этому|Этом|Такой|Такая|Такие|Также|Кроме|При этом|Поэтому|Однако|Но|А|И|Так|Там|Тогда|Туда|Тем не менее|Потому|Затем|Более того|Тот|Та|Те|То есть|Именно|Ведь|Причём|Причем|Во-вторых|В-третьих)(?![\p{L}-])/u,
};
const turnsAway = {
  kk: /^(?:Еске салайық|Еске салсақ|Айта кетейік|Айта кетерлігі|Атап өтерлігі|Сонымен қатар|Сонымен бірге|Бұдан бөлек|Одан бөлек|Бұған дейін|Естеріңізге|Қазіргі таңда|Қазіргі уақытта|Бүгінде|Бүгінгі таңда|Осы ретте|Осы орайда|Жалпы|Өз кезегінде|Кейін|Наурыз|Биыл|Былтыр|Айтуынша)(?!\p{L})/u,
  ru: /^(?:Напомним|Отметим|Между тем|Тем временем|Ранее|Сейчас|Сегодня|В настоящее время|По словам|По данным|В свою очередь|Что касается|Кстати|В целом|Накануне|Позже|Кроме того)(?!\p{L})/u,
};

/**
 * Cuts one lost block into paragraphs of 40–90 words at sentence ends: speech after a dash begins one, sentences that
 * share words or lean on the one before stay together. A quotation is never cut, however long. One element = nothing to cut.
 */
export function rebuildParagraphs(text: string, lang: Lang): string[] {
  const units = splitSentences(text, lang).map((sentence) => toUnit(sentence, lang));
  const paragraphs: string[] = [];
  let from = 0;
  for (let at = 1; at <= units.length; at++) {
    if (at < units.length && !units[at]?.startsSpeech) continue;
    paragraphs.push(...cutRun(units.slice(from, at), lang));
    from = at;
  }
  return paragraphs;
}

function toUnit(text: string, lang: Lang): Unit {
  const stems = new Set(stemWords(text, lang).filter((stem) => stem.length > 3));
  return { text, words: countWords(text), stems, startsSpeech: /^[–—-]\s/.test(text) };
}

/** The cheapest cut of a run of units: length and cohesion of the gaps, by dynamic programming. */
function cutRun(units: readonly Unit[], lang: Lang): string[] {
  const gaps = units.map((_unit, at) => (at === 0 ? 0 : gapCost(units, at, lang)));
  const best: Cut[] = [{ from: 0, cost: 0 }];
  for (let end = 1; end <= units.length; end++) best.push(bestCut(units, end, gaps, best));
  const paragraphs: string[] = [];
  for (let end = units.length; end > 0; ) {
    const from = best[end]?.from ?? 0;
    paragraphs.push(
      units
        .slice(from, end)
        .map((unit) => unit.text)
        .join(' '),
    );
    end = from;
  }
  return paragraphs.reverse();
}

type Cut = { from: number; cost: number };

/** Where the paragraph that ends before `end` should begin; never longer than `longest` words unless it is one unit. */
function bestCut(units: readonly Unit[], end: number, gaps: readonly number[], best: readonly Cut[]): Cut {
  let words = 0;
  let cut: Cut = { from: end - 1, cost: Number.POSITIVE_INFINITY };
  for (let from = end - 1; from >= Math.max(0, end - maxUnits); from--) {
    words += units[from]?.words ?? 0;
    if (words > longest && from < end - 1) break;
    const cost = (best[from]?.cost ?? 0) + lengthCost(words) + (gaps[from] ?? 0);
    if (cost < cut.cost) cut = { from, cost };
  }
  return cut;
}

function lengthCost(words: number): number {
  const off = (words - ideal) / ideal;
  return words < shortest ? 0.6 + 3 * ((shortest - words) / shortest) : off * off;
}

function gapCost(units: readonly Unit[], at: number, lang: Lang): number {
  const first = units[at]?.text ?? '';
  const before = stemsOf(units.slice(Math.max(0, at - windowUnits), at));
  const after = stemsOf(units.slice(at, at + windowUnits));
  const cohesion =
    2 * similarity(before, after) + similarity(units[at - 1]?.stems ?? before, units[at]?.stems ?? after);
  if (turnsAway[lang].test(first)) return cohesion - 0.35;
  return leansBack[lang].test(first) ? cohesion + 0.7 : cohesion;
}

function stemsOf(units: readonly Unit[]): Set<string> {
  const all = new Set<string>();
  for (const unit of units) for (const stem of unit.stems) all.add(stem);
  return all;
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  return shared / Math.sqrt(a.size * b.size);
}
