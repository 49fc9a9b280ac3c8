import { useEffect } from 'react';
import type { PageCommand } from './text/editor-commands.ts';

/** Ctrl/⌘ S saves wherever the cursor is, with Shift under a name; the browser's own dialog never opens. */
export function useSaveKeys(run: (command: PageCommand) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSaveKey(event)) return;
      event.preventDefault();
      if (!event.repeat) run(event.shiftKey ? 'saveNamed' : 'save');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [run]);
}

/** On a Kazakh or Russian keyboard the key of S gives «ы»; it is meant all the same. */
function isSaveKey({ key, code, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey || !(ctrlKey || metaKey)) return false;
  return key.toLowerCase() === 's' || (code === 'KeyS' && /\P{ASCII}/u.test(key));
}
