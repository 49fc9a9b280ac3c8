const signs: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', Backspace: '⌫' };

/** A shortcut as keyboards print it: «Ctrl + Alt + 2», on a Mac «⌘ ⌥ 2». */
export function keyName(shortcut: string, isMac: boolean): string {
  const mac: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
  const parts = shortcut.split('-').map((part) => {
    const modifier = isMac ? mac[part] : part === 'Mod' ? 'Ctrl' : undefined;
    return modifier ?? signs[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
  return parts.join(isMac ? ' ' : ' + ');
}
