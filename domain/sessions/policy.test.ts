import { expect, test } from 'vitest';
import { actorOf } from '#domain/testing';
import { type Action, mayAct, requireMay } from './policy.ts';
import type { Role } from './types.ts';

const everyone: Role[] = ['reporter', 'editor', 'chief', 'admin', 'system'];

test.each<[Action, Role[]]>([
  ['article.create', everyone],
  ['article.publish', ['editor', 'chief', 'admin', 'system']],
  ['article.take-down', ['chief', 'admin', 'system']],
  ['front.arrange', ['chief', 'admin', 'system']],
  ['users.manage', ['admin', 'system']],
  ['settings.change', ['admin', 'system']],
  ['jobs.run', ['system']],
])('%s is for %j and nobody else', (action, roles) => {
  expect(everyone.filter((role) => mayAct(actorOf(role), action))).toEqual(roles);
});

test('what a role may not do is refused by name', () => {
  const refusal = expect.objectContaining({ code: 'forbidden', details: { action: 'article.publish' } });
  expect(() => requireMay(actorOf('reporter'), 'article.publish')).toThrow(refusal);
  expect(() => requireMay(actorOf('editor'), 'article.publish')).not.toThrow();
});
