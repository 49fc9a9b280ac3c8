import { parseWallTime } from '#lib/text/dates';
import type { SavedPage } from '../types.ts';
import { headlineKey } from './drop-masthead.ts';

const site = /^([\w-]{2,40}\.kz)\s*[-–—|]/iu;
const furniture =
  /^(?:[\w.-]{2,40}\.kz(?:\s*[-–—|].*)?|Байланыс|Контакты|Басты бет|Главная|Іздеу|Поиск|Мәзір|Меню|Қаз|Рус|KZ|RU)$/iu;
const numericDate = /^(\d{2})[./](\d{2})[./](\d{4})(?:,?\s+(\d{1,2}:\d{2}))?$/;
const searchedLines = 16;

/** Finds headline and site in the text of a saved article page; the masthead stays in `body` for `prepareArticle`. null when there is no article. */
export function readSavedPage(text: string): SavedPage | null {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const title = findHeadline(lines);
  const longest = lines.reduce((most, line) => Math.max(most, line === title ? 0 : line.length), 0);
  if (!title || longest < 80) return null;
  const top = lines.slice(0, searchedLines);
  const source =
    top
      .slice(0, 3)
      .map((line) => site.exec(line)?.[1])
      .find((name) => name !== undefined) ?? null;
  const dateLine = top.find((line) => numericDate.test(line));
  const body = lines.filter((line) => line !== dateLine).join('\n\n');
  return { title, body, source, published_at: dateLine === undefined ? null : isoDate(dateLine) };
}

function isoDate(line: string): string | null {
  const [, day = '', month = '', year = '', time] = numericDate.exec(line) ?? [];
  const written = `${year}-${month}-${day}${time === undefined ? '' : `T${time.padStart(5, '0')}`}`;
  return parseWallTime(written) === null ? null : written;
}

function findHeadline(lines: readonly string[]): string | null {
  const top = lines.slice(0, searchedLines);
  const counts = new Map<string, number>();
  for (const line of top) counts.set(headlineKey(line), (counts.get(headlineKey(line)) ?? 0) + 1);
  const isCandidate = (line: string) => line.length >= 8 && line.length <= 300 && !furniture.test(line);
  const repeated = top.find((line) => isCandidate(line) && (counts.get(headlineKey(line)) ?? 0) > 1);
  return repeated ?? top.find((line) => isCandidate(line)) ?? null;
}
