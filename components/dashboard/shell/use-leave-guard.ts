import { useEffect } from 'react';

/** Asks before the page is left with something unsaved: by closing, by reloading, or by a link inside the desk. */
export function useLeaveGuard(isUnsaved: boolean, question: string): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const close = (event: BeforeUnloadEvent) => event.preventDefault();
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || staysHere(link)) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      if (confirm(question)) removeEventListener('beforeunload', close);
      else {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    addEventListener('beforeunload', close);
    document.addEventListener('click', follow, true);
    return () => {
      removeEventListener('beforeunload', close);
      document.removeEventListener('click', follow, true);
    };
  }, [isUnsaved, question]);
}

function staysHere(link: HTMLAnchorElement): boolean {
  return link.pathname === location.pathname && link.search === location.search && link.hash !== '';
}
