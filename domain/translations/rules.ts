import type { ArticleState } from '#domain/articles/types';

/** The revision a translation is to say the same as: what readers see of the source, else what the desk has of it. */
export function sourceRevision(source: Pick<ArticleState, 'status' | 'headRevision' | 'liveRevision'>): number {
  return source.status === 'published' ? (source.liveRevision ?? source.headRevision) : source.headRevision;
}
