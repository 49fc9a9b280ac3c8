import type { StatusShape } from '#components/ui/status-mark.tsx';
import type { LetterStatus } from '#domain/inbox/types';

/** The shape beside the word of a letter's state. */
export const letterShapes: Record<LetterStatus, StatusShape> = {
  new: 'ring',
  open: 'half',
  answered: 'disc',
  closed: 'disc',
  spam: 'cross',
};
