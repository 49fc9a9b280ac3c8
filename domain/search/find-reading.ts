import { isDeepStrictEqual } from 'node:util';
import type { TextQuery } from '#db/full-text/types';
import { otherKeyboards } from '#lib/text/keyboard-layout';
import { doubtKnown, findMeant, isHopeless, type Meant, type Work } from './correct-words.ts';
import { isEmptyQuery, type ParsedQuery, parseQuery, tellingWords } from './parse-query.ts';
import { planAll, planStrict, planSure } from './plan-query.ts';
import { countAnswers, countMatches } from './queries.ts';
import type { Narrowing } from './types.ts';

/**
 * A query in the way it was answered: `total` articles answer `plan`; `text` is how it would be written if it is another than what was asked,
 * else null.
 */
export type Reading = { query: ParsedQuery; plan: TextQuery; total: number; text: string | null };

const maxTries = 12;
/** Once something was found, no more than this are tried in all. */
const answeredTries = 6;
/** What a letter weighs against finding more, and what it takes to doubt a word that is in the paper. */
const [costWeight, doubtCost] = [3, 1];
/** With so many answers further forms of the words are not asked for: they only cost time. */
const plenty = 48;

/**
 * Reads a query so that something answers it: as it stands, else as typed on another keyboard («-мір», which asks for nothing, was to be
 * «өмір»), else with misspelt words put right. Where nothing has all the words, the likeliest reading is given with `total` 0.
 */
export async function findReading(text: string, narrowing: Narrowing): Promise<Reading> {
  const asked = parseQuery(text);
  let unsure: Reading | null = null;
  for (const typed of [null, ...otherKeyboards(text)]) {
    const query = typed === null ? asked : parseQuery(typed);
    if (isEmptyQuery(query)) continue;
    const plans = { strict: planStrict(query), sure: planSure(query), wide: planAll(query) };
    const { total, isSure, wide } = await countAnswers(plans, narrowing, plenty);
    if (isSure && total >= plenty) return { query, plan: plans.strict, total, text: typed };
    const reading = { query, plan: plans.wide, total: wide, text: typed };
    if (isSure) return reading;
    if (wide > 0) unsure ??= reading;
  }
  const corrected = isEmptyQuery(asked) ? null : await findCorrected(asked, narrowing, unsure);
  return corrected ?? { query: asked, plan: planAll(asked), total: 0, text: null };
}

/** `unsure` is what is found of the query as it stands by folds only: a reading among the others. */
async function findCorrected(
  asked: ParsedQuery,
  narrowing: Narrowing,
  unsure: Reading | null,
): Promise<Reading | null> {
  const work: Work = { looked: 0 };
  const meant = await findMeant(asked, work);
  if (isHopeless(meant)) return unsure ?? likeliestOf(asked, meant);
  const own = unsure ? [{ ...unsure, cost: meant.reduce((sum, each) => sum + (each.ownCost ?? 0), 0) }] : [];
  const readings = await readAll(asked, meant, { narrowing, own });
  if (readings.answered) return filled(readings.answered, narrowing);
  if (!meant.some((each) => each.isKnown)) return readings.likeliest;
  const doubted = await readAll(asked, await doubtKnown(meant, work), { narrowing, own: [] });
  if (doubted.answered) return filled(doubted.answered, narrowing);
  return readings.likeliest ?? doubted.likeliest;
}

/** The likeliest reading of what nothing answers; null where it is what was asked. */
function likeliestOf(asked: ParsedQuery, meant: readonly Meant[]): Reading | null {
  const [first] = combine(meant);
  return first ? { ...readingOf(asked, first.words), total: 0 } : null;
}

function readingOf(asked: ParsedQuery, words: string[]): Omit<Reading, 'total'> {
  const spoken = { ...asked, words };
  const query = { ...asked, words: tellingWords(spoken) };
  return { query, plan: planStrict(query), text: textOf(spoken) };
}

/** A reading that people meant, with further forms where it has few answers. */
async function filled({ query, plan, total, text }: Reading, narrowing: Narrowing): Promise<Reading> {
  const reading = { query, plan, total, text };
  return total >= plenty ? reading : widened(reading, narrowing);
}

/** With further forms of its words, where they have any. */
async function widened(reading: Reading, narrowing: Narrowing): Promise<Reading> {
  const plan = planAll(reading.query);
  return isDeepStrictEqual(plan, reading.plan)
    ? reading
    : { ...reading, plan, total: await countMatches(plan, narrowing) };
}

/** A reading with results and how unlikely it is. */
type Costing = Reading & { cost: number };
type Readings = { answered: Reading | null; likeliest: Reading | null };

/** Words that belong together stand together in more articles: a likely reading gives way to one that finds many times as much. */
async function readAll(
  asked: ParsedQuery,
  meant: readonly Meant[],
  { narrowing, own }: { narrowing: Narrowing; own: readonly Costing[] },
): Promise<Readings> {
  const answered: Costing[] = [...own];
  let likeliest: Reading | null = null;
  let tries = 0;
  for (const { words, cost } of combine(meant)) {
    if (tries >= (answered.length > 0 ? Math.min(maxTries, answeredTries) : maxTries)) break;
    tries += 1;
    const spoken = readingOf(asked, words);
    const reading = { ...spoken, total: await countMatches(spoken.plan, narrowing) };
    if (reading.total > 0) answered.push({ ...reading, cost });
    likeliest ??= reading;
  }
  const rank = ({ total, cost }: Costing) => Math.log(total) - costWeight * cost;
  const [best] = answered.sort((a, b) => rank(b) - rank(a));
  return { answered: best ?? null, likeliest };
}

type Combination = { words: string[]; cost: number };

/** The query with some of its words put right, likeliest first: a known word is touched only where the others alone find nothing. */
function combine(meant: readonly Meant[]): Combination[] {
  let all: Combination[] = [{ words: [], cost: 0 }];
  for (const { word, isKnown, ownCost, likely } of meant) {
    const own = ownCost !== null || likely.length === 0 ? [{ word, cost: ownCost ?? 0 }] : [];
    const choices = [...own, ...likely.map((guess) => ({ ...guess, cost: guess.cost + (isKnown ? doubtCost : 0) }))];
    all = all
      .flatMap(({ words, cost }) =>
        choices.map((choice) => ({ words: [...words, choice.word], cost: cost + choice.cost })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, maxTries * 2);
  }
  const asked = meant.map(({ word }) => word).join(' ');
  return all.filter(({ words }) => words.join(' ') !== asked);
}

/** The query as one would type it. */
function textOf({ words, phrases, without, withoutPhrases }: ParsedQuery): string {
  return [
    ...words,
    ...phrases.map((phrase) => `«${phrase.join(' ')}»`),
    ...without.map((word) => `-${word}`),
    ...withoutPhrases.map((phrase) => `-«${phrase.join(' ')}»`),
  ].join(' ');
}
