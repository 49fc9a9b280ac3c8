import { findCardFile } from '#domain/cards/queries';
import { cardHeight, cardWidth } from '#domain/cards/rules';
import type { CardRef } from '#domain/cards/types';
import type { MediaView } from '#domain/media/types';
import type { Lang } from '#lib/lang';
import type { ShareImage } from './page-metadata.ts';
import { mediaPath } from './picture-view.ts';
import { absoluteUrl } from './site-url.ts';

export const siteCard = (lang: Lang): CardRef => ({ noun: 'site', nounId: 0, lang });

type Instead = { alt: string; hero?: MediaView | null };

/** The card of a page; until it is drawn the picture of its story, else the card of the site, else nothing. */
export async function shareImage(card: CardRef, { alt, hero = null }: Instead): Promise<ShareImage | null> {
  const file = await findCardFile(hero ? [card] : [card, siteCard(card.lang)]);
  if (file) return { url: absoluteUrl(mediaPath(`cards/${file}`)), width: cardWidth, height: cardHeight, alt };
  const wide = hero?.variants.find((variant) => variant.crop === '16x9' && variant.format === 'jpeg');
  if (!hero || !wide) return null;
  return { url: absoluteUrl(mediaPath(wide.path)), width: wide.width, height: wide.height, alt: hero.alt };
}
