type Shown = { path: string; query: string; question: string };

let shown: Shown | null = null;
let place = -1;

/** Says which address the open page has, its query as `URLSearchParams` writes it, and what to ask before something unsaved is left. */
export function noteShown(page: Shown): void {
  shown = page;
  place = placeInHistory();
}

/**
 * Has a page loaded anew when somebody goes back or forward to it: the router would show it as it was when it was left, an article
 * without what was written in it since. Who stays because of something unsaved gets the address of the open page back; a browser
 * that does not tell places in its history asks by itself and keeps the other one. Must be called before the router and every part
 * of a page listen: listeners of a window are called in their order.
 */
export function loadAnewFromHistory(): void {
  let isAnswered = false;
  addEventListener('beforeunload', (event) => {
    if (isAnswered) event.stopImmediatePropagation();
  });
  addEventListener('popstate', (event) => {
    if (!shown || isAddressOf(shown)) return;
    event.stopImmediatePropagation();
    const steps = place - placeInHistory();
    if (steps !== 0 && isUnsaved() && !confirm(shown.question)) {
      history.go(steps);
      return;
    }
    isAnswered = steps !== 0;
    location.reload();
  });
}

function isAddressOf({ path, query }: Shown): boolean {
  return location.pathname === path && new URLSearchParams(location.search).toString() === query;
}

/** Counted from the oldest page of this tab; -1 where the browser does not tell. */
function placeInHistory(): number {
  return 'navigation' in window ? (window.navigation.currentEntry?.index ?? -1) : -1;
}

/** Whether a part of the page would have the browser ask before it goes away. */
function isUnsaved(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}
