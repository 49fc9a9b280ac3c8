/** The views of the library, in the order of their tabs. */
export const libraryViews = ['all', 'picture', 'document', 'mine', 'alt', 'credit', 'deleted'] as const;
export type LibraryView = (typeof libraryViews)[number];

const queries: Record<LibraryView, Record<string, string>> = {
  all: {},
  picture: { kind: 'picture' },
  document: { kind: 'document' },
  mine: { mine: '1' },
  alt: { missing: 'alt' },
  credit: { missing: 'credit' },
  deleted: { deleted: '1' },
};

type Filter = { kind?: string; missing?: 'alt' | 'credit'; uploadedBy?: number; isDeleted?: boolean };

/** The view a filter shows. */
export function viewOf({ kind, missing, uploadedBy, isDeleted }: Filter): LibraryView {
  if (isDeleted) return 'deleted';
  if (missing) return missing;
  if (uploadedBy !== undefined) return 'mine';
  return kind === 'picture' || kind === 'document' ? kind : 'all';
}

/** The hidden fields a search form needs to stay in its view. */
export const queryOf = (view: LibraryView) => Object.entries(queries[view]);

/** Where a view stands, searched and paged; page 1 has no parameter. */
export function libraryHref(view: LibraryView, search: string, page = 1): string {
  const query = new URLSearchParams(queries[view]);
  if (search !== '') query.set('q', search);
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? '/dashboard/media' : `/dashboard/media?${query}`;
}
