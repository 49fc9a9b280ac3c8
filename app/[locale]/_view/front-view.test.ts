import { expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { countReads } from '#domain/popular/commands/count-reads';
import { hoursAgo, newArticle, newNames, now } from '#domain/testing';
import { almatyDay } from '#lib/text/dates';
import { frontView } from './front-view.ts';

const paidFor = (rubricId: number | null = null) => ({ format: 'advertising', rubricId }) as const;

onBothEngines('a paid piece', () => {
  test('never comes to the top of the front page, to the latest or to the most read by itself', async () => {
    const news: number[] = [];
    for (let hours = 5; hours > 0; hours--) news.unshift(await newArticle({ publishedAt: hoursAgo(hours) }));
    const paid = await newArticle({ parts: paidFor() });
    await countReads([paid, ...news].map((storyId) => ({ storyId, lang: 'kk', day: almatyDay(now), count: storyId })));
    const { view } = await frontView('kk', now);
    const shown = [view.lead, ...view.secondary, ...view.latest];
    expect(shown.map((card) => card?.id)).toEqual(news);
    expect(view.popular.map((card) => card.id)).toEqual(news);
  });

  test('stands where it was put by hand and in the band of its rubric, with its label', async () => {
    const { sport, bilim } = await newNames();
    const inSport = await newArticle({ parts: paidFor(sport) });
    const onTop = await newArticle({ parts: paidFor(bilim) });
    await transaction(async () => {
      const { db, t } = database();
      await db.insert(t.frontSlots).values({ lang: 'kk', slot: 'lead', position: 0, storyId: onTop, expiresAt: null });
    });
    const { view } = await frontView('kk', now);
    expect(view.lead).toMatchObject({ id: onTop, label: 'advertising' });
    expect(view.bands).toMatchObject([{ rubric: { name: 'Спорт' }, cards: [{ id: inSport, label: 'advertising' }] }]);
  });
});
