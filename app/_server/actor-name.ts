import type { Lang } from '#lib/lang';
import { deskWords } from './desk-words.ts';

const programs = ['seed', 'import', 'scheduler', 'sign-in', 'setup', 'mail'];

/** Who did something, for people to read: a name, or in their language which part of the program it was. */
export function actorName(name: string, lang: Lang): string {
  return programs.includes(name) ? deskWords(lang, 'Shell')(`programs.${name}`) : name;
}
