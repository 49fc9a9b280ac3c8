import type { PartLine, PartValue } from '#components/dashboard/history/parts-difference.tsx';
import type { KnownOf, Thing, ThingKind } from '#domain/desk/name-things';
import type { PartsChange } from '#domain/stories/input';
import type { Lang } from '#lib/lang';
import { deskWords } from './desk-words.ts';

/** Everything a change of a story names by number, to ask the names of. */
export function thingsInParts({ rubricId, heroMediaId, tagIds, placeIds, credits, relatedIds }: PartsChange): Thing[] {
  const authorIds = [credits?.from ?? [], credits?.to ?? []].flat().map((credit) => credit.authorId);
  return [
    ...things('rubric', rubricId),
    ...things('media', heroMediaId),
    ...things('tag', tagIds),
    ...things('place', placeIds),
    ...authorIds.map((id) => ({ kind: 'author' as const, id })),
    ...things('story', relatedIds),
  ];
}

/** What was changed of a story, part by part, as people know it. */
export function partLines(change: PartsChange, knownOf: KnownOf, lang: Lang): PartLine[] {
  const [t, e, j] = [deskWords(lang, 'History'), deskWords(lang, 'Editor'), deskWords(lang, 'Journal')];
  const articles = deskWords(lang, 'Articles');
  const name = (kind: ThingKind, id: number) => knownOf(kind, id)?.name ?? `№ ${id}`;
  const all = (kind: ThingKind) => (ids: number[]) => ids.map((id) => word(name(kind, id)));
  return [
    ...line(t('part.rubricId'), change.rubricId, (id) => [
      word(id === null ? e('field.noRubric') : name('rubric', id)),
    ]),
    ...line(t('part.format'), change.format, (format) => [word(articles(`format.${format}`))]),
    ...line(t('part.heroMediaId'), change.heroMediaId, (id) =>
      id === null ? [] : [{ text: name('media', id), href: `/dashboard/media/${id}` }],
    ),
    ...line(t('part.ageMark'), change.ageMark, (mark) => [word(mark ?? e('field.siteAgeMark'))]),
    ...line(t('part.tagIds'), change.tagIds, all('tag')),
    ...line(t('part.placeIds'), change.placeIds, all('place')),
    ...line(t('part.credits'), change.credits, (credits) =>
      credits.map(({ authorId, role, lang: only }) => {
        const said = [e(`credit.${role}`), ...(only ? [j(`detail.${only}`)] : [])].join(', ');
        return word(`${name('author', authorId)} (${said})`);
      }),
    ),
    ...line(t('part.relatedIds'), change.relatedIds, all('story')),
  ];
}

type Sides<Value> = { from: Value; to: Value } | undefined;

function line<Value>(label: string, sides: Sides<Value>, say: (value: Value) => PartValue[]): PartLine[] {
  return sides ? [{ label, before: say(sides.from), after: say(sides.to) }] : [];
}

function things(kind: ThingKind, sides: Sides<number | number[] | null>): Thing[] {
  if (!sides) return [];
  return [sides.from, sides.to].flat().flatMap((id) => (id === null ? [] : [{ kind, id }]));
}

const word = (text: string): PartValue => ({ text, href: null });
