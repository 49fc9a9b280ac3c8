import { getArchiveSpan } from '#domain/listings/queries';
import { isInArchive } from '#domain/listings/rules';
import { listPages } from '#domain/pages/queries';
import { getNewest, listMapLists, listMapMonths } from '#domain/sitemaps/queries';
import { rowsPerPart, undated } from '#domain/sitemaps/rules';
import type { ListedNoun, MapList } from '#domain/sitemaps/types';
import { type Lang, langs } from '#lib/lang';
import {
  archivePath,
  authorPath,
  contactPath,
  homePath,
  placePath,
  rubricPath,
  staticPagePath,
  tagPath,
} from '#lib/paths';
import type { MapPart } from '../routes/document-grammar.ts';
import type { Entry } from './url-entry.ts';

const pathOf: Record<ListedNoun, (lang: Lang, slug: string) => string> = {
  rubrics: rubricPath,
  places: placePath,
  tags: tagPath,
  authors: authorPath,
};

/** The pages of a part that are no articles; null where there is no file of this number. A list is there where it is not empty. */
export async function listEntries({ of, number }: MapPart): Promise<Entry[] | null> {
  if (of === 'pages') return number === 1 ? pageEntries() : null;
  const noun = of === 'tags' ? 'tags' : 'authors';
  const entries = await nounEntries(noun, number);
  return entries.length === 0 && number > 1 ? null : entries;
}

async function pageEntries(): Promise<Entry[]> {
  const months = await listMapMonths();
  return [
    { paths: inEach(homePath), changedAt: { kk: await getNewest('kk'), ru: await getNewest('ru') } },
    ...(await nounEntries('rubrics', 1)),
    ...(await nounEntries('places', 1)),
    ...(await archiveEntries(months.map((month) => month.of).filter((of) => of !== undated))),
    { paths: inEach(contactPath), changedAt: {} },
    ...(await staticEntries()),
  ];
}

async function nounEntries(noun: ListedNoun, number: number): Promise<Entry[]> {
  const lists = await listMapLists(noun, { limit: rowsPerPart, offset: (number - 1) * rowsPerPart });
  return lists.map((list) => ({ paths: listPaths(noun, list), changedAt: list.changedAt }));
}

function listPaths(noun: ListedNoun, { slug, changedAt }: MapList): Entry['paths'] {
  return inEach(
    (lang) => pathOf[noun](lang, slug),
    (lang) => changedAt[lang] !== null,
  );
}

async function staticEntries(): Promise<Entry[]> {
  const shown = (await listPages()).filter(({ removedAt }) => removedAt === null);
  return shown.map(({ slug, titles, updatedAt }) => ({
    paths: inEach(
      (lang) => staticPagePath(lang, slug),
      (lang) => titles[lang] !== undefined,
    ),
    changedAt: { kk: updatedAt, ru: updatedAt },
  }));
}

/** The archive whole, by years and by months, in each language from its first to its last. */
async function archiveEntries(months: string[]): Promise<Entry[]> {
  const spans = { kk: await getArchiveSpan('kk'), ru: await getArchiveSpan('ru') };
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return ['', ...years, ...months].map((period) => ({
    paths: inEach(
      (lang) => (period === '' ? archivePath(lang) : archivePath(lang, ...period.split('-'))),
      (lang) => isInArchive(spans[lang], period),
    ),
    changedAt: {},
  }));
}

function inEach(path: (lang: Lang) => string, has: (lang: Lang) => boolean = () => true): Entry['paths'] {
  return Object.fromEntries(langs.filter(has).map((lang) => [lang, path(lang)]));
}
