import type { Lang } from '#lib/lang';
import { cleanLine, cleanText } from '#lib/text/clean-text';
import { spacedDashes } from '#lib/text/dashes';
import { guillemets } from '#lib/text/quote-marks';
import { countWords } from '#lib/text/reading-time';
import { repairLookalikes } from '#lib/text/repair-lookalikes';
import { titleCaseName } from '#lib/text/title-case-name';
import { dropMasthead } from './text/drop-masthead.ts';
import { calmHeadline } from './text/headline.ts';
import { joinBrokenParagraphs } from './text/join-paragraphs.ts';
import { type Byline, liftByline, parseBylineLine } from './text/lift-byline.ts';
import { moveMisplacedQuotes } from './text/misplaced-quotes.ts';
import { restoreSpaces } from './text/missing-spaces.ts';
import { dropFurniture } from './text/page-furniture.ts';
import { paragraphsToBlocks } from './text/paragraphs-to-blocks.ts';
import { isPersonName } from './text/person-name.ts';
import { type PlainText, plainLine, plainPieces } from './text/plain-text.ts';
import { rebuildParagraphs } from './text/rebuild-paragraphs.ts';
import { splitInlineLists } from './text/split-inline-lists.ts';
import type {
  Gap,
  HouseAuthor,
  ImportCredit,
  ImportRecord,
  Piece,
  PreparedArticle,
  RecordReason,
  Repair,
  RepairKind,
} from './types.ts';

export type Prepared = { article: PreparedArticle; reasons: null } | { article: null; reasons: RecordReason[] };

/** A block on its own longer than this was paragraphs once; beside other paragraphs a longer one may be meant so. */
const longestAlone = 100;
const longestBeside = 150;

/** Turns a checked record into an article that reads well; refuses one whose title or body is empty once the markup is gone. Nothing is invented. */
export function prepareArticle(record: ImportRecord): Prepared {
  const repairs = new Map<RepairKind, number>(record.repairs.map(({ kind, count }) => [kind, count]));
  const note = (kind: RepairKind, count: number) => count > 0 && repairs.set(kind, (repairs.get(kind) ?? 0) + count);
  const source = plainPieces(cleanText(record.body));
  noteMarkup(source, note);
  const rawTitle = cleanLine(plainLine(cleanText(record.title)));
  const page = dropMasthead(source.pieces, rawTitle);
  note('masthead', page.masthead);
  note('repeated-headline', page.headlines);
  note('page-tail', page.tail);
  const listed = splitInlineLists(page.pieces);
  note('split-lists', listed.count);
  const mended = mendPieces(listed.pieces, record.lang, note);
  const byline = liftByline(mended);
  note('byline', byline.count);
  const furnished = dropFurniture(byline.pieces);
  note('page-furniture', furnished.count);
  const pieces = layOut(furnished.pieces, record.lang, note);
  const plainBody = pieces.map((piece) => piece.text).join('\n');
  const title = mendTitle(rawTitle, plainBody, record.lang, note);
  const reasons: RecordReason[] = [
    ...(title === '' ? ['title-empty' as const] : []),
    ...(plainBody === '' ? ['body-empty' as const] : []),
  ];
  if (reasons.length > 0) return { article: null, reasons };
  const credits = creditsOf(record.author, byline, page.houseAuthor);
  note('house-author', credits.houseAuthor ? 1 : 0);
  const photoCredit = record.photoCredit ?? page.photoCredit ?? byline.photoCredit ?? furnished.photoCredit;
  note('photo-credit', photoCredit && !record.photoCredit ? 1 : 0);
  const image = record.image ?? source.images.find((address) => /^https?:\/\//i.test(address)) ?? null;
  const article = {
    lang: record.lang,
    title,
    lead: record.lead === null ? null : mendLine(record.lead, record.lang) || null,
    body: paragraphsToBlocks(pieces),
    publishedAt: record.publishedAt,
    rubricName: record.category,
    ...credits,
    photoCredit,
    tags: record.tags,
    source: record.source,
    sourceUrl: record.sourceUrl,
    image,
    oldId: record.id,
    oldSlug: record.slug,
    repairs: [...repairs].map(([kind, count]): Repair => ({ kind, count })),
  };
  return { article: { ...article, gaps: gapsOf(article) }, reasons: null };
}

type Note = (kind: RepairKind, count: number) => void;

function noteMarkup(source: PlainText, note: Note): void {
  note('html', source.hadMarkup ? 1 : 0);
  note('dropped-links', source.droppedLinks);
  note('dropped-media', source.droppedMedia);
}

/** Repairs that need the whole text at once; the number of pieces and their order stay. */
function mendPieces(pieces: readonly Piece[], lang: Lang, note: Note): Piece[] {
  const cleaned = pieces
    .map((piece) => ({ ...piece, text: cleanLine(piece.text) }))
    .filter((piece) => piece.text !== '');
  const spaced = restoreSpaces(cleaned.map((piece) => piece.text).join('\n'));
  const moved = moveMisplacedQuotes(spaced.text.split('\n'));
  note('missing-spaces', spaced.count);
  note('misplaced-quotes', moved.count);
  const looked = repairLookalikes(moved.paragraphs.join('\n'));
  note('lookalikes', looked.repaired);
  let quotes = 0;
  const quoted = looked.text.split('\n').map((text) => {
    const result = guillemets(text, lang);
    quotes += result.count;
    return result.text;
  });
  note('quote-marks', quotes);
  const dashed = spacedDashes(quoted.join('\n'), lang);
  note('dashes', dashed.count);
  const texts = dashed.text.split('\n');
  return cleaned.map((piece, index) => ({ ...piece, text: texts[index] ?? '' })).filter((piece) => piece.text !== '');
}

function layOut(pieces: readonly Piece[], lang: Lang, note: Note): Piece[] {
  const joined = joinBrokenParagraphs(pieces);
  note('joined-paragraphs', joined.count);
  const limit = joined.pieces.length === 1 ? longestAlone : longestBeside;
  return joined.pieces.flatMap((piece) => {
    if (piece.kind !== 'text' || piece.text.length < limit * 4 || countWords(piece.text) <= limit) return [piece];
    const paragraphs = rebuildParagraphs(piece.text, lang);
    if (paragraphs.length > 1) note('rebuilt-paragraphs', paragraphs.length);
    return paragraphs.map((text) => ({ kind: 'text' as const, text }));
  });
}

function mendTitle(title: string, body: string, lang: Lang, note: Note): string {
  const looked = repairLookalikes(title);
  const quoted = guillemets(looked.text, lang);
  const dashed = spacedDashes(quoted.text, lang);
  const calm = calmHeadline(dashed.text, body);
  note('lookalikes', looked.repaired);
  note('quote-marks', quoted.count);
  note('dashes', dashed.count);
  note('headline-case', calm === dashed.text ? 0 : 1);
  return calm;
}

function mendLine(text: string, lang: Lang): string {
  return spacedDashes(guillemets(repairLookalikes(cleanLine(plainLine(cleanText(text)))).text, lang).text, lang).text;
}

/** The record's author is a person, several persons, or the house under whose name the site printed everything. */
function creditsOf(
  author: string | null,
  byline: Byline,
  card: HouseAuthor | null,
): Pick<PreparedArticle, 'authors' | 'bylinePlace' | 'houseAuthor'> {
  const line = author === null ? null : parseBylineLine(author);
  const alone = author !== null && isPersonName(author, true) ? titleCaseName(author) : null;
  const named = line?.credits ?? (alone === null ? null : [{ name: alone, role: 'author' as const }]);
  const houseAuthor = card ?? (author !== null && named === null ? { name: author, role: null, bio: null } : null);
  const all = [...(named ?? []), ...byline.credits];
  const isFirst = (credit: ImportCredit, index: number) =>
    all.findIndex((other) => other.name === credit.name && other.role === credit.role) === index;
  return { authors: all.filter(isFirst), bylinePlace: byline.place ?? line?.place ?? null, houseAuthor };
}

/** The article as it goes in where the picture it names was not taken in; `picture-elsewhere` tells that it is an address of the network. */
export function withoutPicture(article: PreparedArticle): PreparedArticle {
  const gaps = article.gaps.filter((gap) => gap !== 'credit' && gap !== 'picture');
  const isElsewhere = article.image !== null && /^https?:/i.test(article.image);
  return { ...article, gaps: [...gaps, 'picture', ...(isElsewhere ? ['picture-elsewhere' as const] : [])] };
}

function gapsOf(article: Omit<PreparedArticle, 'gaps'>): Gap[] {
  const gaps: Gap[] = [];
  if (article.publishedAt === null) gaps.push('date');
  if (article.image === null) gaps.push('picture');
  if (article.image !== null && article.photoCredit === null) gaps.push('credit');
  if (!article.authors.some((credit) => credit.role === 'author')) gaps.push('author');
  if (article.rubricName === null) gaps.push('rubric');
  return gaps;
}
