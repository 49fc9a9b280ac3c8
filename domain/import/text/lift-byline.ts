import { titleCaseName } from '#lib/text/title-case-name';
import type { CreditRole, ImportCredit, Piece } from '../types.ts';
import { isPersonName, isSignature } from './person-name.ts';
import { isRegionName } from './place-names.ts';

export type Byline = { credits: ImportCredit[]; photoCredit: string | null; place: string | null };
export type LiftedByline = Byline & { pieces: Piece[]; count: number };

const labels: { role: CreditRole; pattern: RegExp }[] = [
  {
    role: 'author',
    pattern:
      /^(?:Мақала\s+авторы|Мәтін\s+авторы|Автор(?:ы|лар|лары)?|Мәтін|Дайындаған|Әзірлеген|Жазған|Жазып\s+алған|Әңгімелескен|Сұхбаттасқан|Сұхбат\s+жүргізген|Сұхбатты?\s+(?:алған|жүргізген)|Автор\s+текста|Текст|(?:Материал\s+)?подготовил[аи]?|Беседовал[аи]?|Записал[аи]?)$/iu,
  },
  {
    role: 'photographer',
    pattern:
      /^(?:Фото|Фотосурет(?:тер)?|Сурет(?:тер)?|Сурет(?:тер)?(?:ді)?\s+түсірген|Фото(?:ны|суретті|суреттерді)?\s+түсірген|Суретке\s+түсірген|Фотограф|Снимки|Фото\s+сделал[аи]?|Автор\s+фото)$/iu,
  },
  { role: 'translator', pattern: /^(?:Аударған|Аудармашы|Қазақшалаған|Перевод|Переводчик|Перев[её]л[аи]?)$/iu },
];
const byAuthor =
  /^(?:(?:Фото|Снимки)\s+автора|Суре(?:т|ттер|тті|ттерді)\s+(?:түсірген\s+)?автор(?:дікі)?|Фотоны\s+түсірген\s+автор|Автор\s+түсірген\s+сурет(?:тер)?)$/iu;
const labelled = /^([\p{L}\s]{4,28}?)\s*[:–—-]\s*(.{3,120})$/u;
const place =
  /^(?:Тараз|Алматы|Астана|Шымкент|.{2,30}\s(?:қаласы|ауданы|облысы|ауылы|қ\.|область|район)|г\.\s?.{2,20})$/u;

const nothing: Byline = { credits: [], photoCredit: null, place: null };

/** Takes who wrote, photographed and translated out of the last lines of an article; ordinary last sentences stay. */
export function liftByline(pieces: readonly Piece[]): LiftedByline {
  const kept = [...pieces];
  let found = nothing;
  let count = 0;
  while (kept.length > 1 && count < 4) {
    const line = kept.at(-1)?.text ?? '';
    const byline = parseBylineLine(line);
    if (!byline || isSomebodyInTheStory(line, kept)) break;
    found = join(byline, found);
    kept.pop();
    count++;
  }
  const last = kept.at(-1);
  const inline = last?.kind === 'text' && count === 0 ? cutSignature(last.text) : null;
  if (last && inline) {
    kept[kept.length - 1] = { ...last, text: inline.text };
    found = join(inline.byline, found);
    count++;
  }
  return { ...withPhotographer(found), pieces: kept, count };
}

/** A bare name in ordinary letters that the text has already mentioned is a caption, not a signature. */
function isSomebodyInTheStory(line: string, pieces: readonly Piece[]): boolean {
  const names = line.split(/\s*,\s*|\s+(?:және|мен|и)\s+/u);
  if (!names.every((name) => isPersonName(name, true) && !isSignature(name))) return false;
  const surnames = names.map((name) => (name.split(' ').at(-1) ?? '').slice(0, 6));
  return pieces.slice(0, -1).some((piece) => surnames.some((surname) => piece.text.includes(surname)));
}

/** Reads one whole line as a byline or picture credit; null when it is a sentence of the article. */
export function parseBylineLine(line: string): Byline | null {
  if (line.length > 160) return null;
  const text = line.replace(/[.\s]+$/u, (end) => (/(?:^|[\s.])\p{Lu}\.$/u.test(line) ? end.trimEnd() : '')).trim();
  const whole = parsePart(text);
  if (whole) return whole;
  const parts = text
    .split(/(?<=\p{L}{3})\.\s+|\s*[;|]\s*|(?<=\p{Lu}{2}),\s+(?=Сурет|Фото)/u)
    .map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4) return null;
  const parsed = parts.map(parsePart);
  return parsed.every((part) => part !== null) ? parsed.reduce<Byline>((sum, part) => join(sum, part), nothing) : null;
}

function parsePart(text: string): Byline | null {
  if (byAuthor.test(text)) return { ...nothing, credits: [{ name: '', role: 'photographer' }] };
  return parseLabelled(text) ?? parseUnlabelled(text) ?? parseNames(text, 'author', false);
}

function parseLabelled(text: string): Byline | null {
  const match = labelled.exec(text);
  if (!match) return null;
  const role = labels.find(({ pattern }) => pattern.test(match[1] ?? ''))?.role;
  const value = match[2] ?? '';
  if (!role) return null;
  if (role === 'photographer' && /^автор(?:а|дікі)?$/iu.test(value))
    return { ...nothing, credits: [{ name: '', role }] };
  const names = parseNames(value, role, true);
  if (names) return names;
  return role === 'photographer' && value.split(/\s+/).length <= 7 ? { ...nothing, photoCredit: value } : null;
}

/** «Суреттерді түсірген Асан ҮСЕНОВ»: a label of one or two words without a colon. */
function parseUnlabelled(text: string): Byline | null {
  const wordsOf = text.split(/\s+/);
  for (const size of [2, 1]) {
    const role = labels.find(({ pattern }) => pattern.test(wordsOf.slice(0, size).join(' ')))?.role;
    const names = role ? parseNames(wordsOf.slice(size).join(' '), role, false) : null;
    if (names) return names;
  }
  return null;
}

function parseNames(text: string, role: CreditRole, isCertain: boolean): Byline | null {
  const parts = text.split(/\s*,\s*|\s+(?:және|мен|и)\s+/u).filter((part) => part !== '');
  const names = parts.filter((part) => isPersonName(part, isCertain));
  const first = parts[0];
  if (first === undefined || !names.includes(first) || names.length > 4) return null;
  const rest = parts.filter((part) => !names.includes(part));
  const signedFrom = rest.find((part) => place.test(part) || isRegionName(part)) ?? null;
  const isWorkplace = isSignature(first) && /тілші|журналист|корреспондент|газет|студент|мүше/iu.test(rest.join(' '));
  if (rest.length > (signedFrom ? 1 : 0) && !isWorkplace) return null;
  return { ...nothing, credits: names.map((name) => ({ name: titleCaseName(name), role })), place: signedFrom };
}

const trailing =
  /^(.*[.!?…»”"])\s+((?:\p{Lu}[\p{Ll}-]+|\p{Lu}\.)(?:\s(?:\p{Lu}[\p{Ll}-]+|\p{Lu}\.))?\s?\p{Lu}{3,}(?:-\p{Lu}{2,})?)\.?$/su;

function cutSignature(text: string): { text: string; byline: Byline } | null {
  const match = /\p{Lu}{3}\.?$/u.test(text) ? trailing.exec(text) : null;
  if (!match?.[1] || !match[2] || match[1].length < 60 || !isSignature(match[2])) return null;
  return { text: match[1], byline: { ...nothing, credits: [{ name: titleCaseName(match[2]), role: 'author' }] } };
}

function join(first: Byline, second: Byline): Byline {
  return {
    credits: [...first.credits, ...second.credits],
    photoCredit: first.photoCredit ?? second.photoCredit,
    place: first.place ?? second.place,
  };
}

/** «Фото автора» names nobody itself: the photographer is the author. */
function withPhotographer(byline: Byline): Byline {
  const author = byline.credits.find((credit) => credit.role === 'author' && credit.name !== '')?.name ?? '';
  const named = byline.credits.map((credit) => (credit.name === '' ? { ...credit, name: author } : credit));
  const isNew = (credit: ImportCredit, index: number) =>
    named.findIndex((other) => other.name === credit.name && other.role === credit.role) === index;
  return { ...byline, credits: named.filter((credit) => credit.name !== '').filter(isNew) };
}
