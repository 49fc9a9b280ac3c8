import { useEffect } from 'react';

/** The event by which something that is no link asks whether the page may be left. */
export const leaving = 'desk-leave';

/** Asks before the page is left with something unsaved: by closing, by reloading, by a link or the command field of the desk. */
export function useLeaveGuard(isUnsaved: boolean, question: string): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const close = (event: BeforeUnloadEvent) => event.preventDefault();
    const leave = (event: Event) => {
      if (confirm(question)) removeEventListener('beforeunload', close);
      else event.preventDefault();
    };
    const follow = (event: MouseEvent) => {
      if (!leadsAway(event)) return;
      leave(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    addEventListener('beforeunload', close);
    addEventListener(leaving, leave);
    document.addEventListener('click', follow, true);
    return () => {
      removeEventListener('beforeunload', close);
      removeEventListener(leaving, leave);
      document.removeEventListener('click', follow, true);
    };
  }, [isUnsaved, question]);
}

/** Whether the page may be left by something that is no link; asks where something is unsaved. */
export function mayLeave(): boolean {
  return dispatchEvent(new Event(leaving, { cancelable: true }));
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
