export type { TagKind } from '#db/schema/sqlite/tags';

import type { TagKind } from '#db/schema/sqlite/tags';

export const tagKinds = ['person', 'organisation', 'event', 'topic'] as const satisfies readonly TagKind[];
