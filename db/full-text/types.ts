import type { SQL } from 'drizzle-orm';

/** One word of a query in the ways the index may have it: any of its stems among the stems, of which there is one at least, or of its folds among the folds. */
export type TermKeys = { stems: readonly string[]; folds: readonly string[] };

/** A word of which perhaps only the beginning was typed: a fold that begins in one of these ways, or one of these whole. */
export type StartOfWord = { starts: readonly string[]; whole: readonly string[] };

/** What is looked for; keys are letters and digits only, as in the index. */
export type TextQuery = {
  /** Groups of which every one must be there; a group needs one of its terms. Words of phrases are among them. */
  every: readonly (readonly TermKeys[])[];
  /** Folds that follow one another, in one of several readings, for each quoted phrase. */
  phrases: readonly (readonly (readonly string[])[])[];
  /** What must not be there. */
  none: readonly TermKeys[];
  /** Phrases that must not be there. */
  noPhrases: readonly (readonly (readonly string[])[])[];
  /** In the headline; null where nothing is being typed. Either this or a group of `every` is there. */
  typing: StartOfWord | null;
};

/** An article as the index takes it: words in order. */
export type IndexText = { titleStems: string[]; bodyStems: string[]; titleFolds: string[]; bodyFolds: string[] };

/** A word as it was met: its fold, one spelling with its lead over the others, and in how many articles. */
export type MetWord = { fold: string; form: string; lead: number; count: number };

/** Whether what was met is added to what is known of the word or takes its place. */
export type Counting = 'more' | 'anew';

export type WordRow = { id: number; fold: string; form: string; count: number };

/**
 * The full-text index of one engine. `search_documents` is joined as `d`; what comes back are pieces of one `select`, so that filters,
 * order and pages are written once.
 */
export type FullText = {
  /** `from` of a query for articles; `d` and the index are in it. `ranked`: what `relevance` needs for this query as well. */
  source(ranked?: TextQuery): SQL;
  matches(query: TextQuery): SQL;
  /** How well an article answers, more is better: BM25 with headlines six times the text, the same on both engines. */
  relevance(query: TextQuery): SQL;
  put(articleId: number, text: IndexText): Promise<void>;
  /** Counts words met in articles, each once; new ones come in. */
  countWords(words: readonly MetWord[], seenAt: Date, counting: Counting): Promise<void>;
  /** Makes new words findable by `listSimilar`. */
  putGrams(words: readonly Pick<WordRow, 'id' | 'fold'>[]): Promise<void>;
  /** Words of the index that share a run of three letters with one of this length, at most `distance` letters longer or shorter. */
  listSimilar(fold: string, distance: number): Promise<WordRow[]>;
};

/** Weights of the four columns and the two constants of BM25. */
export const weights = { titleStem: 6, bodyStem: 1, titleFold: 3, bodyFold: 0.5, k1: 1.2, b: 0.75 };
