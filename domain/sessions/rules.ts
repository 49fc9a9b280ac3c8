import type { Actor } from './types.ts';

/** The actor for work that no person does: an import, the first filling of a newsroom, the scheduler. */
export function systemActor(program: 'import' | 'seed' | 'scheduler'): Actor {
  return { name: program, role: 'system', userId: null } as Actor;
}
