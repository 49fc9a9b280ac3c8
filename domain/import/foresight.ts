import { nextStoryId } from '#domain/stories/queries';
import { findKnown } from './commands/find-known.ts';
import type { KeyedArticle, StoreOutcome } from './commands/store-article.ts';
import { getKnownStory, type KnownStory, mayJoin } from './known-story.ts';

/** Tells what storing would do without writing anything; each answer counts the earlier ones as stored, as in a real run. */
export type Foresight = { foresee(keyed: KeyedArticle): Promise<StoreOutcome> };

/** Begins with what is in the newsroom now. What only the database would refuse (`failed`) cannot be foreseen. */
export function createForesight(): Foresight {
  const records = new Map<string, { contentHash: string; storyId: number }>();
  const stories = new Map<number, KnownStory>();
  let highest = 0;

  const findForeseen = ({ key, contentHash }: KeyedArticle): StoreOutcome | null => {
    const record = records.get(key);
    return (
      (record && { kind: record.contentHash === contentHash ? 'known' : 'differs', storyId: record.storyId }) || null
    );
  };

  return {
    async foresee(keyed) {
      const { article, key, contentHash } = keyed;
      const known = findForeseen(keyed) ?? (await findKnown(keyed));
      if (known) return known;
      const storyId = article.oldId ?? Math.max(await nextStoryId(), highest + 1);
      const story = article.oldId === null ? null : (stories.get(storyId) ?? (await getKnownStory(storyId)));
      if (story && !mayJoin(article, story)) return { kind: 'id-taken', storyId };
      const { lang, source, sourceUrl } = article;
      stories.set(storyId, { isImported: true, texts: [...(story?.texts ?? []), { lang, source, sourceUrl }] });
      records.set(key, { contentHash, storyId });
      highest = Math.max(highest, storyId);
      return { kind: 'added', storyId };
    },
  };
}
