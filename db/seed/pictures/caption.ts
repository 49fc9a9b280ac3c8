import type { SeedPicture } from '../types.ts';

type Words = readonly [alt: string, caption: string];

/** One scene's words, Kazakh then Russian, and its focal point. */
export function caption(key: string, kk: Words, ru: Words, [x, y]: readonly [number, number]): SeedPicture {
  return { key, alt: { kk: kk[0], ru: ru[0] }, caption: { kk: kk[1], ru: ru[1] }, focal: { x, y } };
}
