import type { Actor } from '#domain/sessions/types';
import type { Lang } from '#lib/lang';
import { getFrontLayout } from '../queries.ts';
import { pinsOf } from '../rules.ts';
import type { FrontLayout, FrontPlace } from '../types.ts';
import { addLayout } from './arrange-front.ts';

/** Where a story stood on the front page of a language another one stands now. Part of moving a text to another story. */
export async function movePins(actor: Actor, move: { lang: Lang; from: number; to: number }, now: Date): Promise<void> {
  const { lang, from, to } = move;
  const live = await getFrontLayout(lang);
  if (!live || pinsOf(live.layout).every(({ storyId }) => storyId !== from)) return;
  const moved = (place: FrontPlace): FrontPlace => (place?.storyId === from ? { ...place, storyId: to } : place);
  const { lead, secondary, choice, bands } = live.layout;
  const layout: FrontLayout = {
    ...live.layout,
    ...{ lead: moved(lead), secondary: secondary.map(moved), choice: choice.map(moved) },
    bands: bands.map((band) => ({ ...band, places: band.places.map(moved) })),
  };
  await addLayout(actor, { lang, layout, action: 'arrange' }, now);
}
