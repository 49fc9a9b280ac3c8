import { createHash } from 'node:crypto';
import type { Actor } from '#domain/sessions/types';
import type { Foresight } from '../foresight.ts';
import { parseLine, parseRecord } from '../input.ts';
import { openNameBook } from '../name-book.ts';
import { readOldAddress } from '../old-address.ts';
import { prepareArticle, withoutPicture } from '../prepare-article.ts';
import { type ReadLine, readLines } from '../read-lines.ts';
import { recogniseFile } from '../recognise-file.ts';
import { readSavedPage } from '../text/read-saved-page.ts';
import type { ImportRecord, PreparedArticle } from '../types.ts';
import type { KeyedArticle, StoreOutcome } from './store-article.ts';
import { storeBatch } from './store-batch.ts';

/** What became of one line (a saved page is line 1); `reasons` are codes, each with a sentence in the report. */
export type LineOutcome =
  | { line: number; kind: 'refused'; reasons: string[] }
  | { line: number; kind: 'failed'; error: unknown }
  | { line: number; kind: StoreOutcome['kind'] | 'would-add'; storyId: number; article: PreparedArticle };

/** The pictures articles name, where they lie beside the file. */
export type PictureSource = {
  /** Takes one in and returns its number; null where there is none to take. */
  take(article: PreparedArticle): Promise<number | null>;
  /** Whether `take` would. */
  has(article: PreparedArticle): Promise<boolean>;
};

export type ImportOptions = {
  now: Date;
  /** Hosts of the paper's own older sites, without `www.`: their numbers and addresses are kept. */
  ownHosts: readonly string[];
  /** Given, nothing is written: everything is read and repaired, and what would become of it is told. One for all files of a run. */
  foresight: Foresight | null;
  onOutcome(outcome: LineOutcome): void;
  pictures: PictureSource;
};

type Waiting = KeyedArticle & { line: number };

const batchSize = 100;
/** A huge plain text file is recognised as a saved page; no article is this long. */
const maxPageLetters = 2_000_000;

/**
 * Imports one file (JSONL, also gzip, or the text of a saved page). What is broken is reported and the rest goes in; running it
 * again adds nothing, also after an interruption: every batch is one transaction and remembers what it brought.
 */
export async function importFile(actor: Actor, path: string, options: ImportOptions): Promise<void> {
  const { onOutcome, now, foresight, pictures } = options;
  let book = await openNameBook();
  let batch: Waiting[] = [];
  const store = async () => {
    const { outcomes, book: kept } = await storeBatch(actor, batch, book, now);
    outcomes.forEach((outcome, position) => {
      const waiting = batch[position];
      if (!waiting) return;
      const { line, article } = waiting;
      onOutcome(outcome.kind === 'failed' ? { ...outcome, line } : { ...outcome, line, article });
    });
    book = kept;
    batch = [];
  };
  for await (const prepared of prepareFile(path, options.ownHosts)) {
    if ('reasons' in prepared) onOutcome({ line: prepared.line, kind: 'refused', reasons: prepared.reasons });
    else if (foresight) onOutcome(await foresee(prepared, foresight, pictures));
    else batch.push(await withPicture(prepared, pictures));
    if (batch.length >= batchSize) await store();
  }
  if (batch.length > 0) await store();
}

type Refused = { line: number; reasons: string[] };

async function* prepareFile(path: string, ownHosts: readonly string[]): AsyncGenerator<Waiting | Refused> {
  const recognised = await recogniseFile(path);
  if (recognised.kind === null) yield { line: 1, reasons: [recognised.problem] };
  else if (recognised.kind === 'saved-page') yield await prepareSavedPage(path, ownHosts);
  else for await (const line of readLines(path)) yield prepareLine(line, ownHosts);
}

function prepareLine({ line, text, error }: ReadLine, ownHosts: readonly string[]): Waiting | Refused {
  if (text === null) return { line, reasons: [error] };
  const parsed = parseLine(text);
  return parsed.record ? key({ line, text, ownHosts }, parsed.record) : { line, reasons: parsed.reasons };
}

async function prepareSavedPage(path: string, ownHosts: readonly string[]): Promise<Waiting | Refused> {
  const lines: string[] = [];
  let letters = 0;
  for await (const { text, error, line } of readLines(path, { keepsBlank: true })) {
    if (text === null) return { line, reasons: [error] };
    letters += text.length;
    if (letters > maxPageLetters) return { line, reasons: ['page-too-long'] };
    lines.push(text);
  }
  const text = lines.join('\n');
  const page = readSavedPage(text);
  if (!page) return { line: 1, reasons: ['page-unreadable'] };
  const parsed = parseRecord(page);
  return parsed.record ? key({ line: 1, text, ownHosts }, parsed.record) : { line: 1, reasons: parsed.reasons };
}

type Read = { line: number; text: string; ownHosts: readonly string[] };

function key({ line, text, ownHosts }: Read, record: ImportRecord): Waiting | Refused {
  const prepared = prepareArticle(record);
  if (!prepared.article) return { line, reasons: prepared.reasons };
  const { lang, sourceUrl, title } = prepared.article;
  const old = readOldAddress(sourceUrl, ownHosts);
  const article = { ...prepared.article, oldId: prepared.article.oldId ?? old?.id ?? null };
  const origin = article.oldId === null ? (sourceUrl ?? digest(`${title}\n${record.body}`)) : String(article.oldId);
  return {
    line,
    key: `${lang}:${origin}`,
    contentHash: digest(text),
    article,
    oldPath: old?.path ?? null,
    heroMediaId: null,
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function withPicture(waiting: Waiting, pictures: PictureSource): Promise<Waiting> {
  const heroMediaId = await pictures.take(waiting.article);
  const article = heroMediaId === null ? withoutPicture(waiting.article) : waiting.article;
  return { ...waiting, article, heroMediaId };
}

async function foresee(waiting: Waiting, foresight: Foresight, pictures: PictureSource): Promise<LineOutcome> {
  const { line } = waiting;
  const hasPicture = await pictures.has(waiting.article);
  const article = hasPicture ? waiting.article : withoutPicture(waiting.article);
  const { kind, storyId } = await foresight.foresee(waiting);
  return { line, article, storyId, kind: kind === 'added' ? 'would-add' : kind };
}
