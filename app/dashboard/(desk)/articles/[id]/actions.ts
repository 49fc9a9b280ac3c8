'use server';

import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { LinkCheck, Named, StoryChangeAnswer, StoryDraft } from '#components/dashboard/editor/editor-types.ts';
import { parseFilter } from '#domain/article-table/input';
import { listArticles } from '#domain/article-table/queries';
import { listStates } from '#domain/articles/queries';
import { searchAuthors } from '#domain/authors/queries';
import { changeStory } from '#domain/stories/commands/change-story';
import { parseStoryChange } from '#domain/stories/input';
import { searchTags } from '#domain/tags/queries';
import { isLang } from '#lib/lang';

const found = { limit: 10, offset: 0 };

/** Published stories of one language by words of their headline. */
export async function searchStoriesAction(text: string, lang: string): Promise<Named[]> {
  const { actor } = await requireActor();
  const { rows } = await listArticles(actor, parseFilter({ status: 'published', lang, q: shortened(text) }));
  return rows.slice(0, found.limit).map(({ storyId, title }) => ({ id: storyId, name: title }));
}

export async function searchTagsAction(text: string, lang: string): Promise<Named[]> {
  const { user } = await requireActor();
  const named = isLang(lang) ? lang : user.lang;
  const { tags } = await searchTags({ text: shortened(text), kind: null, lang: named, ...found });
  return tags.map(({ id, name }) => ({ id, name: name[named] }));
}

export async function searchAuthorsAction(text: string, lang: string): Promise<Named[]> {
  const { user } = await requireActor();
  const named = isLang(lang) ? lang : user.lang;
  const { authors } = await searchAuthors({ text: shortened(text), lang: named, ...found });
  return authors.map(({ id, name }) => ({ id, name: name[named] }));
}

/** Whether a path of this site leads to a story that readers see; other pages and other sites are not looked at. */
export async function checkLinkAction(href: string): Promise<LinkCheck> {
  await requireActor();
  const number = /^\/(?:(?:ru|lat|tote)\/)?(\d{1,9})(?:[/?#]|$)/.exec(String(href))?.[1];
  if (number === undefined) return 'unchecked';
  const texts = await listStates(Number(number));
  return texts.some((text) => text.status === 'published') ? 'good' : 'missing';
}

/** Changes what the languages of a story share. */
export async function changeStoryAction(
  storyId: number,
  baseVersion: number,
  story: StoryDraft,
): Promise<StoryChangeAnswer> {
  const { actor, user } = await requireActor();
  const result = await runCommand(user.lang, () => {
    const given: StoryDraft = Object(story);
    const change = parseStoryChange({ baseVersion, parts: partsOf(given), relatedIds: idsOf(given.related) });
    return changeStory(actor, { storyId, ...change }, new Date());
  });
  if (result.ok) return { ok: true, version: result.value.version };
  const { code, message, details } = result;
  return { ok: false, message, newestVersion: code === 'story-conflict' ? Number(details.version) : null };
}

function partsOf({ rubricId, format, heroMediaId, ageMark, tags, placeIds, credits }: StoryDraft) {
  return {
    ...{ rubricId, format, heroMediaId, ageMark, placeIds },
    tagIds: idsOf(tags),
    credits: eachOf(credits, ({ authorId, role, lang }) => ({ authorId, role, lang })),
  };
}

function idsOf(items: Named[]): unknown {
  return eachOf(items, (item) => item.id);
}

/** What is no list, or no object in it, is left as it is for the parser to refuse: a caller by hand may send anything. */
function eachOf<T>(items: T[], read: (item: T) => unknown): unknown {
  return Array.isArray(items) ? items.map((item) => item && read(item)) : items;
}

function shortened(text: string): string {
  return String(text).slice(0, 200);
}
