/** At most `maxLength` UTF-16 units, cut at a word boundary with «…» as the last one; a first word that is longer is cut inside. */
export function truncateWords(text: string, maxLength: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= maxLength) return trimmed;
  if (maxLength < 1) return '';
  const head = trimmed.slice(0, maxLength);
  const end = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  const cut = end > 0 ? head.slice(0, end) : wholeCharacters(trimmed.slice(0, maxLength - 1), trimmed);
  return `${withoutDanglingMarks(cut)}…`;
}

function withoutDanglingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.,:;–—…«“„("-]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function wholeCharacters(head: string, text: string): string {
  const splitsPair = /[\uD800-\uDBFF]/.test(head.charAt(head.length - 1));
  const whole = splitsPair ? head.slice(0, -1) : head;
  return /^[\p{M}\u200D]/u.test(text.slice(whole.length, whole.length + 2))
    ? whole.replace(/\P{M}\p{M}*$/u, '')
    : whole;
}
