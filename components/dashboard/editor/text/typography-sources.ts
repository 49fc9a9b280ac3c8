import type { Editor } from '@tiptap/core';
import type { Lang } from '#lib/lang';
import { proposeTypography, type TypographyChange } from '#lib/text/typography/propose-changes';

/** A proposed change of the body, at its place in the document; `context` is what stands around it. */
export type PlacedChange = TypographyChange & { context: { before: string; after: string } };

const contextLength = 28;

/** What typesetting would change in the whole document, in order. A footnote between letters counts as one sign and stays. */
export function proposeInDocument(editor: Editor, lang: Lang): PlacedChange[] {
  const changes: PlacedChange[] = [];
  editor.state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const text = node.textBetween(0, node.content.size, undefined, '\uFFFC');
    for (const change of proposeTypography(text, lang)) {
      const at = position + 1;
      changes.push({ ...change, from: at + change.from, to: at + change.to, context: contextOf(text, change) });
    }
    return false;
  });
  return changes;
}

export function contextOf(text: string, { from, to }: { from: number; to: number }): PlacedChange['context'] {
  return { before: text.slice(Math.max(0, from - contextLength), from), after: text.slice(to, to + contextLength) };
}

/** Makes the chosen changes in one step that can be undone. */
export function applyInDocument(editor: Editor, changes: readonly TypographyChange[]): void {
  editor.commands.command(({ tr }) => {
    for (const { from, to, after } of [...changes].sort((a, b) => b.from - a.from)) {
      if (after === '') tr.delete(from, to);
      else tr.insertText(after, from, to);
    }
    return true;
  });
}
