import { type Action, mayAct } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';

export type NavigationItem = { key: string; href: string };
export type NavigationGroup = { key: 'work' | 'catalogue' | 'manage'; items: NavigationItem[] };

type Entry = [key: string, action: Action | null];

const entries: Record<NavigationGroup['key'], Entry[]> = {
  work: [
    ['today', null],
    ['articles', null],
    ['front', 'front.arrange'],
    ['translations', null],
    ['calendar', null],
    ['media', null],
    ['inbox', 'inbox.read'],
  ],
  catalogue: [
    ['rubrics', 'rubrics.edit'],
    ['tags', 'tags.edit'],
    ['places', 'places.edit'],
    ['authors', 'authors.edit'],
    ['pages', 'pages.edit'],
    ['redirects', 'redirects.edit'],
    ['spelling', 'spelling.edit'],
    ['script-exceptions', 'script-exceptions.edit'],
  ],
  manage: [
    ['health', 'health.read'],
    ['users', 'users.manage'],
    ['journal', 'journal.read'],
    ['pings', 'pings.read'],
    ['settings', 'settings.change'],
  ],
};

/** The parts of the desk this person may enter; the pages check it themselves. */
export function navigationFor(actor: Actor): NavigationGroup[] {
  const groups = Object.entries(entries) as [NavigationGroup['key'], Entry[]][];
  return groups
    .map(([key, items]) => ({
      key,
      items: items
        .filter(([, action]) => action === null || mayAct(actor, action))
        .map(([item]) => ({ key: item, href: item === 'today' ? '/dashboard' : `/dashboard/${item}` })),
    }))
    .filter(({ items }) => items.length > 0);
}
