import { partLines, thingsInParts } from '#app/_server/part-lines.ts';
import type { PartLine } from '#components/dashboard/history/parts-difference.tsx';
import { nameThings } from '#domain/desk/name-things';
import type { EditableArticle } from '#domain/desk/types';
import type { SignedIn } from '#domain/sessions/types';
import { changedParts } from '#domain/stories/changed-parts';
import { readChangedParts } from '#domain/stories/input';
import { getPartsBefore } from '#domain/stories/queries';

/** What would change if a story's parts became what they were before a change; empty where they are so now. Throws `not-found`. */
export async function partsBefore(
  { actor, user }: SignedIn,
  { article, story }: EditableArticle,
  changeId: number,
): Promise<PartLine[]> {
  const before = await getPartsBefore(article.storyId, changeId);
  const change = readChangedParts(changedParts({ ...story.parts, relatedIds: story.relatedIds }, before));
  const knownOf = await nameThings(actor, thingsInParts(change), user.lang);
  return partLines(change, knownOf, user.lang);
}
