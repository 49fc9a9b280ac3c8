/** Puts `text` in place of the UTF-16 units from `from` up to `to` of a text. */
export type Edit = { from: number; to: number; text: string };

/** The text with all edits made; they are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}
