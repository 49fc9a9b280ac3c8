'use server';

import { requireActor } from '#app/_server/require-actor.ts';
import type { ChosenIds, ChosenNames, LinkCheck, Named } from '#components/dashboard/editor/editor-types.ts';
import { parseFilter } from '#domain/article-table/input';
import { listArticles } from '#domain/article-table/queries';
import { listAuthors, searchAuthors } from '#domain/authors/queries';
import { findAddress } from '#domain/health/queries';
import { ownPath } from '#domain/health/rules';
import { findRedirect } from '#domain/redirects/queries';
import { searchTags } from '#domain/tags/queries';
import { isLang } from '#lib/lang';
import { tagNames, titlesOf } from '../_view/editor-view.ts';

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

/** How what was chosen in one language of a story is called in the other. */
export async function nameChosenAction(ids: ChosenIds, lang: string): Promise<ChosenNames> {
  const { user } = await requireActor();
  const named = isLang(lang) ? lang : user.lang;
  const tags = await tagNames(numbers(ids?.tags), named);
  const authors = await listAuthors(numbers(ids?.authors));
  return {
    tags: Object.fromEntries(tags.map(({ id, name }) => [id, name])),
    authors: Object.fromEntries(authors.map(({ id, name }) => [id, name[named]])),
    stories: await titlesOf(numbers(ids?.stories), named),
  };
}

/** Whether a path of this site leads to something that readers find; other sites are not looked at. */
export async function checkLinkAction(href: string): Promise<LinkCheck> {
  await requireActor();
  const path = ownPath(shortened(href), '');
  if (path === null) return 'unchecked';
  const isLive = (await findAddress(path)) === 'live' || (await findRedirect(path)) !== null;
  return isLive ? 'good' : 'missing';
}

function numbers(given: unknown): number[] {
  if (!Array.isArray(given)) return [];
  return given.filter((each) => Number.isSafeInteger(each) && each > 0 && each < 2 ** 31).slice(0, 200);
}

function shortened(text: string): string {
  return String(text).slice(0, 200);
}
