import type { LibraryFilter } from '#domain/media/queries/library';
import type { Actor } from '#domain/sessions/types';

/** The library's filter out of an address; what it does not know is left out. */
export function readLibraryFilter(query: Record<string, string | string[] | undefined>, actor: Actor): LibraryFilter {
  const word = (name: string) => String([query[name]].flat()[0] ?? '').trim();
  const [kind, missing, page] = [word('kind'), word('missing'), Number(word('page'))];
  return {
    ...(word('q') !== '' && { search: word('q').slice(0, 200) }),
    ...((kind === 'picture' || kind === 'document') && { kind }),
    ...((missing === 'alt' || missing === 'credit') && { missing }),
    ...(word('mine') === '1' && actor.userId !== null && { uploadedBy: actor.userId }),
    ...(word('deleted') === '1' && { isDeleted: true }),
    ...(Number.isSafeInteger(page) && page > 0 && page < 100_000 && { page }),
  };
}
