import { findCardFile } from '#domain/cards/queries';
import { cardHeight, cardWidth, readCardFileName } from '#domain/cards/rules';
import type { CardRef } from '#domain/cards/types';
import type { MediaView } from '#domain/media/types';
import type { Lang } from '#lib/lang';
import { settingsOnce } from './once.ts';
import type { ShareImage } from './page-metadata.ts';
import { mediaPath } from './picture-view.ts';
import { absoluteUrl } from './site-url.ts';

export const siteCard = (lang: Lang): CardRef => ({ noun: 'site', nounId: 0, lang });

type Instead = { alt: string; hero?: MediaView | null };

/**
 * The card of a page; until it is drawn the picture of its story, else the card of the site, else nothing. `alt` is what the card of
 * the page says.
 */
export async function shareImage(card: CardRef, { alt, hero = null }: Instead): Promise<ShareImage | null> {
  const file = await findCardFile(hero ? [card] : [card, siteCard(card.lang)]);
  if (file) {
    const isOfSite = readCardFileName(file)?.noun === 'site';
    const said = isOfSite ? await siteWords(card.lang) : alt;
    return { url: absoluteUrl(mediaPath(`cards/${file}`)), width: cardWidth, height: cardHeight, alt: said };
  }
  const wide = hero?.variants.find((variant) => variant.crop === '16x9' && variant.format === 'jpeg');
  if (!hero || !wide) return null;
  return { url: absoluteUrl(mediaPath(wide.path)), width: wide.width, height: wide.height, alt: hero.alt || alt };
}

async function siteWords(lang: Lang): Promise<string> {
  const { name, tagline } = await settingsOnce();
  return [name[lang], tagline[lang]].filter((words) => words !== '').join(' — ');
}
