import { StatusMark, type StatusShape } from '#components/ui/status-mark.tsx';
import type { ArticleStatus } from '#domain/articles/types';

const shapes: Record<ArticleStatus, StatusShape> = {
  draft: 'ring',
  review: 'half',
  scheduled: 'clock',
  published: 'disc',
  'taken-down': 'cross',
};

/** Where an article stands, as shape and word; the word comes from the namespace `ArticleState`. */
export function ArticleStatusMark({ status, label }: { status: ArticleStatus; label: string }) {
  return <StatusMark shape={shapes[status]} label={label} />;
}
