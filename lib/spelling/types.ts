import type { Lang, Localized } from '../lang.ts';
import type { TypographyRule } from '../text/typography/propose-changes.ts';

/** Where the two files of a dictionary lie. */
export type DictionaryFiles = { aff: string; dic: string };

/** Lower-case words and stems the newsroom knows besides the dictionaries. */
export type KnownWords = Localized<{ words: ReadonlySet<string>; stems: ReadonlySet<string> }>;

/** The same as it is sent to the worker. */
export type WordList = Localized<{ words: string[]; stems: string[] }>;

export type FindingKind = 'spelling' | 'doubled' | 'long-sentence' | 'short-number' | 'ordinal' | TypographyRule;

/**
 * A place of a paragraph an editor may want to look at, as UTF-16 offsets; `fix` is what would stand there, null where nobody can say without
 * asking. `name` is the stem of an unknown capitalised word: where several in one article share it, it is somebody's name.
 */
export type Finding = { from: number; to: number; kind: FindingKind; word: string; fix: string | null; name?: string };

export type CheckedTexts = {
  findings: Finding[][];
  /** Languages for which there is no dictionary, of those the texts need. */
  missing: Lang[];
};
