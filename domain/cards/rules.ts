import type { CardRef } from './types.ts';

/** The size Facebook, Telegram and the others show whole. */
export const cardWidth = 1200;
export const cardHeight = 630;
/** WhatsApp leaves out what is larger than 300 kB; slow lines want less. */
export const maxCardBytes = 120_000;
/** Articles that came out longer ago get no card by themselves: an archive of 100,000 would fill the disk. */
export const freshMs = 30 * 86_400_000;

/** The tag of the pages whose head names this card. */
export const tagOfCard = ({ noun, nounId, lang }: CardRef) => `card:${noun}:${nounId}:${lang}`;

/** The name of a card's file, its bytes' hash in it: another picture has another address. */
export function cardFileName({ noun, nounId, lang }: CardRef, hash: string): string {
  return `${noun}-${nounId}-${lang}-${hash.slice(0, 12)}.jpg`;
}

/** What a file name is the card of, or null where it is no such name. */
export function readCardFileName(name: string): CardRef | null {
  const [, noun, id, lang] = /^(story|rubric|author|site)-(\d{1,10})-(kk|ru)-[0-9a-f]{12}\.jpg$/.exec(name) ?? [];
  if (!noun || !id || !lang) return null;
  return { noun: noun as CardRef['noun'], nounId: Number(id), lang: lang as CardRef['lang'] };
}
