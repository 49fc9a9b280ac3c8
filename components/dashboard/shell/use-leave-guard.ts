import { useEffect } from 'react';

/**
 * What would be left: `on-its-way` is saved while a link is followed, but not after the window is closed or somebody is signed out;
 * `waiting` is not saved before somebody has done something about it.
 */
export type Unsaved = 'nothing' | 'on-its-way' | 'waiting';

/** The event by which something that is no link asks whether the page may be left. */
const leaving = 'desk-leave';

/** What has the browser ask before the page goes away; nothing any more once somebody has said that they go. */
const closing = new Set<(event: BeforeUnloadEvent) => void>();
const answered = new WeakSet<Event>();

/**
 * Asks before the page is left with something unsaved: by closing, by reloading, by signing out, by choosing another language, and, where
 * it waits, by a link or the command field of the desk. Of several guards on a page one asks.
 */
export function useLeaveGuard(unsaved: Unsaved, question: string): void {
  useEffect(() => {
    if (unsaved === 'nothing') return;
    const close = (event: BeforeUnloadEvent) => event.preventDefault();
    const leave = (event: Event) => ask(event, question);
    const send = (event: SubmitEvent) => {
      if (event.target instanceof HTMLFormElement && event.target.matches('[data-leaves]')) leave(event);
    };
    const follow = (event: MouseEvent) => {
      if (leadsAway(event)) leave(event);
    };
    closing.add(close);
    addEventListener('beforeunload', close);
    document.addEventListener('submit', send, true);
    if (unsaved === 'waiting') {
      addEventListener(leaving, leave);
      document.addEventListener('click', follow, true);
    }
    return () => {
      closing.delete(close);
      removeEventListener('beforeunload', close);
      document.removeEventListener('submit', send, true);
      removeEventListener(leaving, leave);
      document.removeEventListener('click', follow, true);
    };
  }, [unsaved, question]);
}

/** Whether the page may be left by something that is no link; asks where something is unsaved. */
export function mayLeave(): boolean {
  return dispatchEvent(new Event(leaving, { cancelable: true }));
}

function ask(event: Event, question: string): void {
  if (answered.has(event)) return;
  if (confirm(question)) {
    answered.add(event);
    for (const close of closing) removeEventListener('beforeunload', close);
  } else {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/** A link of the text that is being written leads nowhere, and one that opens beside this page leaves nothing. */
function leadsAway({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.isContentEditable || link.target === '_blank') return false;
  return !(ctrlKey || metaKey || shiftKey || button !== 0 || staysHere(link));
}

function staysHere(link: HTMLAnchorElement): boolean {
  return link.pathname === location.pathname && link.search === location.search && link.hash !== '';
}
