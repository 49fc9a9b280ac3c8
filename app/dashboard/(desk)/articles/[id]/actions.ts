'use server';

import { requireActor } from '#app/_server/require-actor.ts';
import type { LinkCheck, Named } from '#components/dashboard/editor/editor-types.ts';
import { parseFilter } from '#domain/article-table/input';
import { listArticles } from '#domain/article-table/queries';
import { listStates } from '#domain/articles/queries';
import { searchAuthors } from '#domain/authors/queries';
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

function shortened(text: string): string {
  return String(text).slice(0, 200);
}
