const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const spaceRuns = /[ \t\u1680\u2000-\u200A\u205F\u3000]+/g;
const narrowNoBreakSpace = /\u202F/g;
const emojiJoiner = /(?<=[\uFE0F\p{Extended_Pictographic}\p{Emoji_Modifier}])\u200D(?=\p{Extended_Pictographic})/gu;
const emojiTags = /\u{1F3F4}?[\u{E0000}-\u{E007F}]+/gu;
const strayVariationSelectors = /(?<!\p{Emoji})[\uFE00-\uFE0F]/gu;
const invisible =
  /[^\P{Cc}\n\t]|\u034F|[\u17B4\u17B5]|[\u180B-\u180F]|[\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFD-\uFFFF\p{Cs}]/gu;
// A noncharacter no cleaned text can contain: it stands for the joiner while the invisible characters are removed.
const joinerKept = '\uFDD0';
const needsCare =
  /[^\n\x20-\x7E\u00A0-\u00AC\u00AE-\u0233\u0400-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF\u2100-\u22FF]/;

/**
 * Text as it may be stored: NFC, `\n` the only control character, no soft hyphens, zero-width or bidi characters, no U+FFFD.
 * Spaces collapse to one, lines are trimmed, at most one blank line stays; U+00A0 stays (U+202F becomes it: fonts lack it).
 * A joiner stays between emoji.
 */
export function cleanText(text: string): string {
  const visible = needsCare.test(text) ? removeInvisible(text) : text;
  const lines = visible.replace(spaceRuns, ' ').split('\n');
  const trimmed = lines.map((line) => line.trim()).join('\n');
  return trimmed
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
}

/** `cleanText` on one line: every line break becomes a space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ');
}

function removeInvisible(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(narrowNoBreakSpace, '\u00A0')
    .replaceAll(joinerKept, '')
    .replace(emojiTags, (run) => (run.startsWith('\u{1F3F4}') ? run : ''))
    .replace(strayVariationSelectors, '')
    .replace(emojiJoiner, joinerKept)
    .replace(invisible, (char) => (char === joinerKept ? '\u200D' : ''));
}
