import { cleanLine } from '#lib/text/clean-text';
import { almatyDay } from '#lib/text/dates';
import { truncateWords } from '#lib/text/truncate';

/** Digits and capitals that cannot be taken for one another when read aloud or by hand. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const signCount = 5;

/** Days after the last change for which a letter that was answered or closed is kept, and one that was spam. */
export const closedLetterDays = 365;
export const spamLetterDays = 30;

/**
 * The number of a letter, `26-3F9K2`: the year in Almaty and five of 30 signs, 24 million a year, so that none can be guessed
 * from another. `random` gives a whole number from 0 to below its argument.
 */
export function letterNumber(now: Date, random: (below: number) => number): string {
  const drawn = Array.from({ length: signCount }, () => signs[random(signs.length)] ?? '');
  return `${almatyDay(now).slice(2, 4)}-${drawn.join('')}`;
}

/** Whether an address's `sent` looks like a number of ours; nothing else is shown. */
export function isLetterNumber(value: string): boolean {
  return /^\d\d-[2-9A-Z]{5}$/.test(value);
}

/** The title of a draft made from a letter: its subject, or its first words. */
export function draftTitle(letter: { subject: string; text: string }): string {
  return letter.subject || truncateWords(cleanLine(letter.text), 100);
}
