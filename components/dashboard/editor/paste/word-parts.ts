/** What Word's HTML says by its own styles: list paragraphs, their painted markers, footnotes. */

export function isWordItem(element: Element): boolean {
  const style = styleOf(element);
  return /mso-list:\s*l\d/i.test(style) || /^MsoListParagraph/i.test(element.className);
}

/** The sign Word paints before an item; it is no text of the writer's. */
export function isWordMarker(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(styleOf(element));
}

/** An item counts when its marker does: «1.», «2)», «а)»; anything else is a bullet. */
export function isWordItemOrdered(element: Element): boolean {
  const marker = [...element.querySelectorAll('*')].find(isWordMarker);
  const text = marker?.textContent ?? element.textContent ?? '';
  return /^\s*\(?(?:\d{1,3}|[a-zа-я]|[ivx]+)[.)]/i.test(text);
}

/** Notes by the name their reference points at («#_ftn1»). */
export function wordNotes(root: ParentNode): Map<string, string> {
  const notes = new Map<string, string>();
  for (const element of root.querySelectorAll('div[id^="ftn"], div[id^="edn"]')) {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').replace(/^\s*\[?\w{1,4}\]?\s+/, '');
    if (text.trim() !== '') notes.set(`#_${element.id}`, text.trim());
  }
  return notes;
}

export function isWordNotes(element: Element): boolean {
  return /mso-element:\s*(?:footnote|endnote)/i.test(styleOf(element)) || /^(?:ftn|edn)\d+$/.test(element.id);
}

export function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}
