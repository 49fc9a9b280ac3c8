import type { SuffixRule } from './kazakh-suffixes.ts';

/** Everything the suffix stripper knows of one spelling (the full Kazakh one, or the folded one without harmony). */
export type SuffixGrammar = {
  suffixes: ReadonlyMap<string, readonly SuffixRule[]>;
  longest: number;
  wholeWords: ReadonlySet<string>;
  /** Letter → the `after` classes it belongs to. */
  classes: ReadonlyMap<string, string>;
  /** True when a suffix of this harmony may follow the stem. */
  isHarmonious: (stem: string, back: boolean) => boolean;
};

/** Takes inflection off a lower-case word, longest suffix first, until nothing fits, then evens out the stem's end. */
export function stripSuffixes(word: string, grammar: SuffixGrammar): string {
  let stem = devoiced(word);
  let isVerbal = false;
  for (;;) {
    const rule = longestSuffix(stem, isVerbal, grammar);
    if (rule === undefined) return evenEnd(stem);
    stem = devoiced(stem.slice(0, -rule.suffix.length));
    isVerbal = rule.isVerbal;
  }
}

/** The same grammar without endings whose first letters may be the stem's instead, and what to put behind a stem to see which of its letters they take. */
export type OtherReading = { sure: SuffixGrammar; revealing: readonly string[] };

/**
 * The other stems under which forms of the same word may stand: «құрбаны» is құрба- with -ны or құрбан with -ы, which only a dictionary could
 * tell. Without the one that `stripSuffixes` gives; what looks wrong is no word of any text.
 */
export function otherStems(word: string, grammar: SuffixGrammar, { sure, revealing }: OtherReading): string[] {
  const stem = stripSuffixes(word, grammar);
  const bases = [stem, stripSuffixes(word, sure)];
  const forms = bases.flatMap((base) => revealing.map((ending) => base + ending));
  const revealed = forms.map((form) => stripSuffixes(form, grammar)).filter((each, at) => each !== forms[at]);
  return [...new Set([...bases, ...revealed])].filter((each) => each !== stem);
}

/** Suffix rules by suffix, for `SuffixGrammar`. */
export function groupSuffixes(rules: readonly SuffixRule[]): Map<string, SuffixRule[]> {
  return Map.groupBy(rules, (rule) => rule.suffix);
}

function longestSuffix(word: string, onlyVerbal: boolean, grammar: SuffixGrammar): SuffixRule | undefined {
  if (grammar.wholeWords.has(word)) return undefined;
  for (let length = Math.min(grammar.longest, word.length - 2); length > 0; length--) {
    const rules = grammar.suffixes.get(word.slice(-length));
    if (rules === undefined) continue;
    const stem = word.slice(0, -length);
    const rule = rules.find((candidate) => (candidate.isVerbal || !onlyVerbal) && fits(stem, candidate, grammar));
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function fits(stem: string, rule: SuffixRule, grammar: SuffixGrammar): boolean {
  if (stem.length < rule.minStem || !mayPrecede(stem, rule, grammar)) return false;
  if (rule.back !== null && !grammar.isHarmonious(stem, rule.back)) return false;
  return !isCountry(stem, rule.suffix) && !endsWholeWord(stem, rule.suffix, grammar);
}

/** The first letters of the suffix are the end of a known word: облыс-ы, қызмет-ін. */
function endsWholeWord(stem: string, suffix: string, { wholeWords }: SuffixGrammar): boolean {
  for (let length = 1; length < suffix.length; length++)
    if (wholeWords.has(stem + suffix.slice(0, length))) return true;
  return false;
}

function mayPrecede(stem: string, rule: SuffixRule, grammar: SuffixGrammar): boolean {
  const last = stem.charAt(stem.length - 1);
  if (rule.after === 'i') return last === 'ы' || last === 'і' || last === 'и';
  if (rule.after === 'p') return /[лдт][ае]р$/.test(stem);
  for (const kind of grammar.classes.get(last) ?? '') if (rule.after.includes(kind)) return true;
  return false;
}

/** Қазақстан is no ablative: no Kazakh stem ends in a consonant and с. */
function isCountry(stem: string, suffix: string): boolean {
  return suffix === 'тан' && /[^аәеёиоөуұүыіэюя]с$/.test(stem);
}

function devoiced(stem: string): string {
  const voiceless = { б: 'п', г: 'к', ғ: 'қ' }[stem.charAt(stem.length - 1)];
  return voiceless === undefined ? stem : stem.slice(0, -1) + voiceless;
}

/** Verbs in -ла/-ле lose the vowel in the present, орын loses its ы in орны: neither letter may divide the forms. */
function evenEnd(stem: string): string {
  const open = stem.length >= 5 && /[^аәеёиоөұүыіэюя][ае]$/.test(stem) ? stem.slice(0, -1) : stem;
  return open.length >= 4 && /[аәеёиоөұүыіэюя][^аәеёиоөұүыіэюя][ыіи][нлзқкпр]$/.test(open)
    ? open.slice(0, -2) + open.slice(-1)
    : open;
}
