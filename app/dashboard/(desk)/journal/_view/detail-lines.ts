import { deskWords } from '#app/_server/desk-words.ts';
import { partLines, thingsInParts } from '#app/_server/part-lines.ts';
import type { ActDetails } from '#components/dashboard/journal/act-details.tsx';
import type { ActRow } from '#domain/audit/types';
import type { KnownOf, Thing, ThingKind } from '#domain/desk/name-things';
import { readChangedParts } from '#domain/stories/input';
import type { Lang } from '#lib/lang';
import { formatDateTime } from '#lib/text/dates';
import { type DetailKind, detailOf } from './detail-kinds.ts';
import { wordOf } from './word-of.ts';

type Means = { act: ActRow; knownOf: KnownOf; lang: Lang };

/** The details of one line of the journal under their names, values as people know them; what a newer program wrote stands as it is. */
export function detailLines(means: Means): ActDetails {
  const { act, knownOf, lang } = means;
  if (act.noun === 'story' && act.action === 'change')
    return { facts: [], parts: partLines(readChangedParts(act.details), knownOf, lang) };
  return { facts: factsOf(act.details, means), parts: [] };
}

/** Everything the details of an act name by number, to ask the names of. */
export function thingsInDetails(act: ActRow): Thing[] {
  if (act.noun === 'story' && act.action === 'change') return thingsInParts(readChangedParts(act.details));
  return Object.entries(act.details).flatMap(([name, value]) => {
    const kind = detailOf(act, name)?.kind;
    if (kind === undefined || !isThing(kind)) return [];
    return [value].flat().flatMap((id) => (typeof id === 'number' ? [{ kind, id }] : []));
  });
}

function factsOf(details: object, means: Means): ActDetails['facts'] {
  const t = deskWords(means.lang, 'Journal');
  return Object.entries(details).map(([name, value]: [string, unknown]) => {
    const detail = detailOf(means.act, name);
    return detail
      ? { label: t(`detail.${detail.label}`), value: said(value, detail.kind, means) }
      : { label: name, value: plain(value) };
  });
}

function said(value: unknown, kind: DetailKind, means: Means): string {
  const t = deskWords(means.lang, 'Journal');
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return t('none');
  if (Array.isArray(value)) return value.map((each: unknown) => said(each, kind, means)).join(', ');
  if (isThing(kind)) return typeof value === 'number' ? nameOf(kind, value, means) : plain(value);
  if (kind === 'nested' && typeof value === 'object') return nested(value, means);
  return sayers[kind](value, means.lang);
}

function nested(value: object, means: Means): string {
  return factsOf(value, means)
    .map((fact) => deskWords(means.lang, 'Journal')('fact', fact))
    .join('; ');
}

type Sayer = (value: unknown, lang: Lang) => string;

/** A code by its word; `path` is all of the word's path but the code. */
const word =
  (path: string): Sayer =>
  (value, lang) =>
    wordOf(lang, `${path}${plain(value)}`) ?? plain(value);

const sayers: Record<Exclude<DetailKind, ThingKind>, Sayer> = {
  text: plain,
  count: plain,
  nested: plain,
  numbered: (value) => `№ ${plain(value)}`,
  percent: (value) => `${Math.round(Number(value) * 100)} %`,
  flag: word('Journal.flag.'),
  moment: (value, lang) => sayMoment(value, lang),
  localized: (value, lang) => (isLocalized(value) ? value[lang] : plain(value)),
  lang: word('Articles.lang.'),
  role: word('Shell.roles.'),
  letterStatus: word('Inbox.statuses.'),
  topic: word('Pings.topics.'),
  posts: word('Pings.settings.posts.'),
  robots: word('Settings.robots.'),
  presence: word('Settings.scripts.'),
  alphabet: word('Settings.scripts.alphabet-'),
  setting: word('Journal.setting.'),
};

function sayMoment(value: unknown, lang: Lang): string {
  const at = new Date(typeof value === 'number' ? value : plain(value));
  return Number.isNaN(at.getTime()) ? plain(value) : formatDateTime(at, lang);
}

function nameOf(kind: ThingKind, id: number, { knownOf }: Means): string {
  const name = knownOf(kind, id)?.name;
  return name === undefined ? `№ ${id}` : `«${name}»`;
}

function isThing(kind: DetailKind): kind is ThingKind {
  return !Object.hasOwn(sayers, kind);
}

function isLocalized(value: unknown): value is Record<Lang, string> {
  return typeof value === 'object' && value !== null && 'kk' in value && 'ru' in value;
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
