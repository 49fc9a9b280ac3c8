import { expect, test, vi } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import type { CardRef } from '#domain/cards/types';
import type { MediaView } from '#domain/media/types';
import { changeSiteSettings } from '#domain/settings/commands/change-site-settings';
import { unnamedSite } from '#domain/settings/rules';
import { actorOf, now } from '#domain/testing';
import { shareImage, siteCard } from './share-image.ts';

vi.stubEnv('SITE_URL', 'https://paper.test');

const story: CardRef = { noun: 'story', nounId: 5, lang: 'kk' };
const alt = 'Таразда кітапхана ашылды';

function drawn(card: CardRef): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    const file = `${card.noun}-${card.nounId}-${card.lang}-0123456789ab.jpg`;
    const nothing = { round: 1, chosenMediaId: null, mediaId: null };
    await db.insert(t.cards).values({ ...card, ...nothing, file, state: 'ready', notedAt: now });
  });
}

function picture(words: string): MediaView {
  const nothing = { caption: '', credit: '', licence: '' };
  const variant = { crop: '16x9', format: 'jpeg', path: 'a.jpg', width: 1_200, height: 675 } as const;
  const file = { id: 1, width: 1_200, height: 675, color: '#000000', focal: { x: 0.5, y: 0.5 } };
  return { ...file, ...nothing, alt: words, variants: [variant] };
}

onBothEngines('the picture of a shared link', () => {
  test('is described by what the card says: the headline, or the name of the paper', async () => {
    const tagline = { kk: 'жастарға арналған басылым', ru: '' };
    await changeSiteSettings(actorOf('admin'), { ...unnamedSite, tagline }, now);
    expect(await shareImage(story, { alt })).toBeNull();
    await drawn(siteCard('kk'));
    expect(await shareImage(story, { alt })).toMatchObject({ alt: 'Arainfo — жастарға арналған басылым' });
    await drawn(story);
    expect(await shareImage(story, { alt })).toMatchObject({ alt, width: 1_200, height: 630 });
  });

  test('is described as the photograph is while there is no card, and by the headline where nobody described it', async () => {
    expect(await shareImage(story, { alt, hero: picture('Кітап сөресі') })).toMatchObject({ alt: 'Кітап сөресі' });
    expect(await shareImage(story, { alt, hero: picture('') })).toMatchObject({ alt });
  });
});
