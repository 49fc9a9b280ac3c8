import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { scheduleArticle } from '#domain/articles/commands/schedule-article';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { arrangeFront } from '#domain/front/commands/arrange-front';
import { emptyLayout } from '#domain/front/rules';
import { countReads } from '#domain/popular/commands/count-reads';
import { actorOf, hourMs, hoursAgo, newArticle, newNames, now, system } from '#domain/testing';
import { almatyDay } from '#lib/text/dates';
import { type Front, frontView } from './front-view.ts';

const paidFor = (rubricId: number | null = null) => ({ format: 'advertising', rubricId }) as const;

onBothEngines('a paid piece', () => {
  test('never comes to the top of the front page, to the latest or to the most read by itself', async () => {
    const news: number[] = [];
    for (let hours = 5; hours > 0; hours--) news.unshift(await newArticle({ publishedAt: hoursAgo(hours) }));
    const paid = await newArticle({ parts: paidFor() });
    const campaign = await newArticle({ parts: { format: 'campaign' } });
    await countReads(
      [paid, campaign, ...news].map((storyId) => ({ storyId, lang: 'kk', day: almatyDay(now), count: storyId })),
    );
    const { view } = await frontView('kk', now);
    const shown = [view.lead, ...view.secondary, ...view.latest];
    expect(shown.map((card) => card?.id)).toEqual(news);
    expect(view.popular.map((card) => card.id)).toEqual(news);
  });

  test('stands where it was put by hand and in the band of its rubric, with its label', async () => {
    const { sport, bilim } = await newNames();
    const inSport = await newArticle({ parts: paidFor(sport) });
    const onTop = await newArticle({ parts: paidFor(bilim) });
    const layout = { ...emptyLayout, lead: { storyId: onTop, expiresAt: null } };
    await arrangeFront(system, { lang: 'kk', baseId: 0, layout }, now);
    const { view } = await frontView('kk', now);
    expect(view.lead).toMatchObject({ id: onTop, label: 'advertising' });
    expect(view.bands).toMatchObject([{ rubric: { name: 'Спорт' }, cards: [{ id: inSport, label: 'advertising' }] }]);
  });
});

onBothEngines('an arranged front page', () => {
  test('shows what is pinned until its end, then fills the place by itself, and says when', async () => {
    const [old, middle, fresh] = [
      await newArticle({ publishedAt: hoursAgo(30) }),
      await newArticle({ publishedAt: hoursAgo(20) }),
      await newArticle({ publishedAt: hoursAgo(10) }),
    ];
    const end = now.getTime() + hourMs;
    const breaking = { text: 'Дауыл', href: '/1/dauyl', endsAt: end + hourMs };
    const layout = { ...emptyLayout, lead: { storyId: old, expiresAt: end }, choice: [null], breaking };
    await arrangeFront(system, { lang: 'kk', baseId: 0, layout }, now);
    const before = await frontView('kk', now);
    expect(before.view.lead?.id).toBe(old);
    expect(before.view.secondary.map(({ id }) => id)).toEqual([fresh, middle]);
    expect(before.view.breaking).toEqual({ text: 'Дауыл', href: '/1/dauyl' });
    expect(before.changesAt).toBe(end);
    const after = await frontView('kk', new Date(end));
    expect(after.view.lead?.id).toBe(fresh);
    expect(after.changesAt).toBe(end + hourMs);
    expect((await frontView('kk', new Date(end + hourMs))).view.breaking).toBeNull();
  });

  test('a story taken down leaves no hole, and every story shown is named', async () => {
    const { sport } = await newNames();
    const gone = await newArticle();
    const shown = await newArticle({ parts: { rubricId: sport } });
    const pinned = { storyId: gone, expiresAt: null };
    const bands = [{ rubricId: sport, style: 'list' as const, places: [pinned] }];
    await arrangeFront(system, { lang: 'kk', baseId: 0, layout: { ...emptyLayout, lead: pinned, bands } }, now);
    await takeDownArticle(system, { storyId: gone, lang: 'kk', reason: '' }, now);
    const { view, storyIds } = await frontView('kk', now);
    expect(view.lead?.id).toBe(shown);
    expect(view.bands).toEqual([]);
    expect(storyIds).toEqual([shown]);
  });

  test('shows only the chosen bands, in their order and style', async () => {
    const { sport, bilim } = await newNames();
    for (let count = 0; count < 5; count++) await newArticle();
    const inSport = await newArticle({ parts: { rubricId: sport }, publishedAt: hoursAgo(50) });
    const inBilim = await newArticle({ parts: { rubricId: bilim }, publishedAt: hoursAgo(51) });
    const ids = async () => (await frontView('kk', now)).view.bands.map(({ cards, layout }) => [layout, cards[0]?.id]);
    const first = await ids();
    expect(first).toEqual([
      [1, inBilim],
      [2, inSport],
    ]);
    const layout = { ...emptyLayout, bands: [{ rubricId: sport, style: 'list' as const, places: [] }] };
    await arrangeFront(system, { lang: 'kk', baseId: 0, layout }, now);
    expect(await ids()).toEqual([[3, inSport]]);
  });
});

onBothEngines('a look ahead at the front page', () => {
  const chief = actorOf('chief');
  const tomorrow = hoursAgo(-24);

  test('shows what is scheduled by then, without what will be over, and readers see nothing of it', async () => {
    const { sport } = await newNames();
    const over = await newArticle({ publishedAt: hoursAgo(2) });
    const old = await newArticle({ publishedAt: hoursAgo(3) });
    const soon = await newArticle({ status: 'draft', parts: { rubricId: sport } });
    const later = await newArticle({ status: 'draft' });
    await scheduleArticle(system, { storyId: soon, lang: 'kk', at: hoursAgo(-20) }, now);
    await scheduleArticle(system, { storyId: later, lang: 'kk', at: hoursAgo(-30) }, now);
    await transaction(async () => {
      const { db, t } = database();
      await db.update(t.articles).set({ unpublishAt: tomorrow }).where(eq(t.articles.storyId, over));
    });
    const layout = { ...emptyLayout, choice: [{ storyId: later, expiresAt: null }] };
    const ids = ({ view }: Front) => [view.lead, ...view.secondary, ...view.choice].map((card) => card?.id);
    expect(ids(await frontView('kk', now))).toEqual([over, old]);
    expect(ids(await frontView('kk', tomorrow))).toEqual([over, old]);
    expect(ids(await frontView('kk', tomorrow, { actor: chief, layout }))).toEqual([soon, old]);
    expect(ids(await frontView('kk', hoursAgo(-31), { actor: chief, layout }))).toEqual([soon, old, later]);
    expect(ids(await frontView('kk', now, { actor: chief }))).toEqual([over, old]);
  });

  test('is for those who arrange it', async () => {
    for (const role of ['reporter', 'editor'] as const)
      await expect(frontView('kk', now, { actor: actorOf(role) })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
