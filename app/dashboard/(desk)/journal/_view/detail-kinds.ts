import type { ActRow, DetailName } from '#domain/audit/types';
import type { ThingKind } from '#domain/desk/name-things';

/** How a detail of the journal is said to people. */
export type DetailKind =
  | ThingKind
  | ('text' | 'flag' | 'moment' | 'count' | 'numbered' | 'percent' | 'lang' | 'role' | 'letterStatus' | 'topic')
  | ('robots' | 'presence' | 'alphabet' | 'localized' | 'posts' | 'setting' | 'nested');

/** A detail as it is labelled, and how its value is said. */
export type Detail = { label: string; kind: DetailKind };

/** What a detail of an act means: the same name is one thing in one act and another in another. */
export function detailOf({ action, noun }: Pick<ActRow, 'action' | 'noun'>, name: string): Detail | null {
  const own = ownMeanings[`${action} ${noun}`]?.[name] ?? ownMeanings[action]?.[name];
  if (own) return own;
  const kind = Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : null;
  return kind && { label: name, kind: kind === 'ofNoun' ? thingKind(noun) : kind };
}

function thingKind(noun: string): DetailKind {
  return noun === 'tag' || noun === 'author' || noun === 'rubric' || noun === 'place' ? noun : 'numbered';
}

const revision: Detail = { label: 'revision', kind: 'numbered' };

const quiet: Detail = { label: 'isQuiet', kind: 'flag' };

const ownMeanings: Record<string, Record<string, Detail>> = {
  'hand-over': { from: { label: 'fromUser', kind: 'user' }, to: { label: 'toUser', kind: 'user' } },
  translate: { from: { label: 'source', kind: 'article' }, revision: { label: 'sourceRevision', kind: 'numbered' } },
  link: { from: { label: 'fromStory', kind: 'story' } },
  part: { from: { label: 'fromStory', kind: 'story' } },
  'restore-revision': { from: { label: 'olderRevision', kind: 'numbered' }, revision },
  'confirm-translation': { revision: { label: 'sourceRevision', kind: 'numbered' } },
  'reword-correction': { before: { label: 'textBefore', kind: 'text' } },
  'plan-take-down': { before: { label: 'plannedBefore', kind: 'moment' } },
  'plan-post': { isSilent: quiet },
  'change settings': { isSilent: quiet },
  'change article': { before: { label: 'olderRevision', kind: 'numbered' } },
  'merge author': { role: { label: 'authorRole', kind: 'localized' } },
  'remove author': { role: { label: 'authorRole', kind: 'localized' } },
};

/** Names that mean one thing wherever they stand, those inside another detail too; `ofNoun`: one of what the act was done to. */
const kinds: Record<Exclude<DetailName, PartName> | InnerName, DetailKind | 'ofNoun'> = {
  ...{ alphabet: 'alphabet', arabic: 'text', assigneeId: 'user', at: 'moment', before: 'numbered', bio: 'localized' },
  ...{ changed: 'setting', channels: 'nested', email: 'text', file: 'text', formerKey: 'nested', from: 'text' },
  ...{ fromPath: 'text', hasToken: 'flag', host: 'text', hub: 'text', ids: 'ofNoun', indexNow: 'nested' },
  ...{ into: 'ofNoun', isNewToken: 'flag', isOn: 'flag', isOpinion: 'flag', isSilent: 'flag', isWanted: 'flag' },
  ...{ key: 'text', kk: 'text', lang: 'lang', latin: 'text', layout: 'numbered', mandatorySecondFactor: 'role' },
  ...{ mediaId: 'media', mine: 'numbered', moved: 'count', name: 'localized', number: 'text', path: 'text' },
  ...{ plannedFor: 'moment', policy: 'robots', postAt: 'moment', posts: 'posts', presence: 'presence', reason: 'text' },
  ...{ refused: 'count', revision: 'numbered', role: 'role', roleBefore: 'role', ru: 'text', slug: 'text' },
  ...{
    status: 'letterStatus',
    story: 'story',
    successor: 'text',
    telegram: 'nested',
    text: 'text',
    theirs: 'numbered',
  },
  ...{ to: 'text', toPath: 'text', topic: 'topic', until: 'moment', word: 'text', written: 'count' },
  ...{ x: 'percent', y: 'percent' },
};

type PartName =
  | ('ageMark' | 'credits' | 'format' | 'heroMediaId')
  | ('placeIds' | 'relatedIds' | 'rubricId' | 'tagIds');

type InnerName =
  | ('channels' | 'formerKey' | 'hasToken' | 'host' | 'isNewToken')
  | ('isOn' | 'key' | 'kk' | 'posts' | 'ru');
