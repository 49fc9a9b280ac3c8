import { type Action, mayAct } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';

const verbs: [verb: string, action: Action][] = [
  ['publish', 'article.publish'],
  ['submit', 'article.submit'],
  ['return', 'article.return'],
  ['takeDown', 'article.take-down'],
  ['handOver', 'article.hand-over'],
  ['putAway', 'article.create'],
  ['bringBack', 'article.create'],
];

/** What this person's role may do to many articles at once; each command decides for each article. */
export function verbsInBulk(actor: Actor): string[] {
  return verbs.filter(([, action]) => mayAct(actor, action)).map(([verb]) => verb);
}
