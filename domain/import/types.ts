import type { Body } from '#domain/body/types';
import type { Lang } from '#lib/lang';

/** One line of an import file after validation; null means the paper did not say. `id` is the old site's number. */
export type ImportRecord = {
  lang: Lang;
  title: string;
  lead: string | null;
  body: string;
  publishedAt: Date | null;
  category: string | null;
  author: string | null;
  tags: string[];
  source: string | null;
  sourceUrl: string | null;
  image: string | null;
  photoCredit: string | null;
  id: number | null;
  slug: string | null;
  repairs: Repair[];
};

export type CreditRole = 'author' | 'photographer' | 'translator';
export type ImportCredit = { name: string; role: CreditRole };

/** The card under which the old site printed everything («AR-AY», «Автор», «Arainfo.kz жастар газеті»). */
export type HouseAuthor = { name: string; role: string | null; bio: string | null };

/** What the import changed in an article; each has a sentence in the import report. */
export type RepairKind =
  | 'byline'
  | 'dashes'
  | 'dropped-links'
  | 'dropped-media'
  | 'headline-case'
  | 'house-author'
  | 'html'
  | 'joined-paragraphs'
  | 'language'
  | 'lookalikes'
  | 'masthead'
  | 'misplaced-quotes'
  | 'missing-spaces'
  | 'page-furniture'
  | 'page-tail'
  | 'photo-credit'
  | 'quote-marks'
  | 'rebuilt-paragraphs'
  | 'repeated-headline'
  | 'split-lists'
  | 'unsafe-link';

export type Repair = { kind: RepairKind; count: number };

/** What a published article should have and this one has not. */
export type Gap = 'author' | 'credit' | 'date' | 'picture' | 'picture-elsewhere' | 'rubric';

/** An article ready to be stored; nothing in it is markup. `bylinePlace` is the place a reporter signed from. */
export type PreparedArticle = {
  lang: Lang;
  title: string;
  lead: string | null;
  body: Body;
  publishedAt: Date | null;
  rubricName: string | null;
  authors: ImportCredit[];
  bylinePlace: string | null;
  houseAuthor: HouseAuthor | null;
  photoCredit: string | null;
  tags: string[];
  source: string | null;
  sourceUrl: string | null;
  image: string | null;
  oldId: number | null;
  oldSlug: string | null;
  repairs: Repair[];
  gaps: Gap[];
};

export type RecordField =
  | 'author'
  | 'body'
  | 'category'
  | 'id'
  | 'image'
  | 'lang'
  | 'lead'
  | 'photo_credit'
  | 'published_at'
  | 'slug'
  | 'source'
  | 'source_url'
  | 'tags'
  | 'title';

export type RecordProblem =
  | 'empty'
  | 'missing'
  | 'not-a-date'
  | 'not-a-number'
  | 'not-text'
  | 'out-of-range'
  | 'too-long'
  | 'unknown';

/** Why a line cannot be imported; each has a sentence in the import report. */
export type RecordReason = 'json-broken' | 'record-not-an-object' | `${RecordField}-${RecordProblem}`;

/** What the text of a saved page says for certain; validated like a line of JSONL. */
export type SavedPage = { title: string; body: string; source: string | null; published_at: string | null };

/** A paragraph on its way into a body; `row` holds table cells separated by `cellSeparator`. */
export type PieceKind = 'text' | 'heading' | 'subheading' | 'item' | 'ordered-item' | 'quote' | 'row';
export type Piece = { kind: PieceKind; text: string };
export const cellSeparator = ' | ';
