import { overdueMs } from '#domain/articles/rules';
import type { PlannedMoment } from '#domain/desk/types';

/** `overdue`: its time went by and it did not happen; `past`: its time went by and nothing is to be done any more. */
export type PlannedState = 'ahead' | 'overdue' | 'past';

const undone = { publish: 'scheduled', 'take-down': 'published' } as const;

/** How a planned moment stands at `now`; a minute late is not late yet. */
export function plannedState(
  { kind, at, status }: Pick<PlannedMoment, 'kind' | 'at' | 'status'>,
  now: Date,
): PlannedState {
  if (now.getTime() - at.getTime() <= overdueMs) return 'ahead';
  return kind !== 'embargo' && undone[kind] === status ? 'overdue' : 'past';
}
