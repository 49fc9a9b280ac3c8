import { actorName } from '#app/_server/actor-name.ts';
import { partLines, thingsInParts } from '#app/_server/part-lines.ts';
import type { PartsEntry } from '#components/dashboard/history/revision-list.tsx';
import { nameThings } from '#domain/desk/name-things';
import { listPartsChanges, readRevision } from '#domain/revisions/queries';
import type { RevisionHead } from '#domain/revisions/types';
import type { SignedIn } from '#domain/sessions/types';
import { formatDateTime } from '#lib/text/dates';

const maxEntries = 200;

type Page = { articleId: number; heads: RevisionHead[]; until: number | null };

/** Changes of what the languages share that fall between the revisions of one page, newest first, and whether older ones were left out. */
export async function partsEntries(
  { actor, user }: SignedIn,
  page: Page,
): Promise<{ parts: PartsEntry[]; isCut: boolean }> {
  const { articleId, heads, until } = page;
  const last = heads.at(-1);
  const range = {
    from: last && last.number > 1 ? last.savedAt : null,
    before: until === null ? null : (await readRevision(actor, articleId, until)).savedAt,
  };
  const changes = await listPartsChanges(actor, articleId, { ...range, limit: maxEntries });
  const things = changes.flatMap(({ parts }) => thingsInParts(parts));
  const knownOf = await nameThings(actor, things, user.lang);
  const entries = changes.map(({ id, at, actor: by, parts }) => ({
    ...{ kind: 'parts' as const, id, at: at.getTime() },
    by: `${formatDateTime(at, user.lang)}, ${actorName(by, user.lang)}`,
    lines: partLines(parts, knownOf, user.lang),
  }));
  return { parts: entries.filter(({ lines }) => lines.length > 0), isCut: changes.length === maxEntries };
}
