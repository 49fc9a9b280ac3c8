import { starterRubrics } from '#db/seed/starter';
import { type CorpusRecord, readCorpus } from './corpus.ts';
import { randomNumbers } from './random.ts';

/** A line of an import file. */
export type ImportLine = CorpusRecord & {
  published_at: string;
  category: string;
  author: string;
  tags: string[];
  image?: string;
};

const given = [
  'Айбек',
  'Айгүл',
  'Бақыт',
  'Гүлнәр',
  'Дана',
  'Ерлан',
  'Жанар',
  'Мадина',
  'Нұрлан',
  'Сәуле',
  'Тимур',
  'Шолпан',
];
const family = ['Ахмет', 'Байжан', 'Досжан', 'Ермек', 'Жақсылық', 'Қайрат', 'Мұрат', 'Оразбай', 'Сейіт', 'Тұрар'];
const tagCount = 300;
const tenYearsMs = 10 * 365 * 86_400_000;

/**
 * Makes the corpus larger: headlines and paragraphs of two articles recombined, ten years of dates before `now`, the starter's
 * rubrics, 120 authors, 300 tags a language. The same arguments give the same lines, but for the dates.
 */
export function* varyCorpus(wanted: { kk: number; ru: number }, now: Date): Generator<ImportLine> {
  const random = randomNumbers(20_261_123);
  const records = readCorpus();
  for (const lang of ['kk', 'ru'] as const) {
    const own = records.filter((record) => record.lang === lang);
    const tags = frequentWords(own, tagCount);
    const rubrics = starterRubrics.slice(1).map((rubric) => rubric.name[lang]);
    const pick = <T>(list: readonly T[], skew = 1): T => list[Math.floor(random() ** skew * list.length)] as T;
    const seen = new Set<string>();
    for (let made = 0; made < wanted[lang]; made += 1) {
      const [first, second] = pickNewPair(seen, () => pick(own));
      const time = now.getTime() - 3_600_000 - (made / wanted[lang]) * tenYearsMs;
      yield {
        lang,
        title: recombine(first.title, second.title, ' '),
        body: recombine(first.body, second.body, '\n\n'),
        published_at: new Date(time).toISOString(),
        category: pick(rubrics),
        author: `${pick(given)} ${pick(family)}`,
        tags: [...new Set([pick(tags, 3), pick(tags, 3), pick(tags)])],
      };
    }
  }
}

function pickNewPair(seen: Set<string>, pick: () => CorpusRecord): [CorpusRecord, CorpusRecord] {
  for (;;) {
    const [first, second] = [pick(), pick()];
    const key = `${first.title}\n${second.title}`;
    if (seen.has(key) || first === second) continue;
    seen.add(key);
    return [first, second];
  }
}

/** The first half of one text and the second half of another, cut where `gap` stands. */
function recombine(first: string, second: string, gap: string): string {
  const [head, tail] = [first.split(gap), second.split(gap)];
  return [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.ceil(tail.length / 2))].join(gap);
}

function frequentWords(records: readonly CorpusRecord[], count: number): string[] {
  const sums = new Map<string, number>();
  for (const { title } of records) {
    for (const word of title.match(/\p{L}{6,}/gu) ?? [])
      sums.set(word.toLowerCase(), (sums.get(word.toLowerCase()) ?? 0) + 1);
  }
  const sorted = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, count).map(([word]) => word);
}
