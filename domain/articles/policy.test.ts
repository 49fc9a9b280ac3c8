import { expect, test } from 'vitest';
import type { Role } from '#domain/sessions/types';
import { actorOf } from '#domain/testing';
import { type ArticleAction, mayDo, requireAllowed } from './policy.ts';

const everyone: Role[] = ['reporter', 'editor', 'chief', 'admin', 'system'];

test.each<[ArticleAction, Role[]]>([
  ['create', everyone],
  ['publish', ['editor', 'chief', 'admin', 'system']],
  ['change-published', ['editor', 'chief', 'admin', 'system']],
  ['correct', ['editor', 'chief', 'admin', 'system']],
  ['take-down', ['chief', 'admin', 'system']],
])('%s is for %j and nobody else', (action, roles) => {
  expect(everyone.filter((role) => mayDo(actorOf(role), action))).toEqual(roles);
});

test('what a role may not do is refused by name', () => {
  expect(() => requireAllowed(actorOf('reporter'), 'publish')).toThrow(expect.objectContaining({ code: 'forbidden' }));
  expect(() => requireAllowed(actorOf('editor'), 'publish')).not.toThrow();
});
