import { desc } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { actorOf, hourMs, hoursAgo, newArticle, newNames, now, system, tagsSince } from '#domain/testing';
import { type Arrangement, arrangeFront } from './commands/arrange-front.ts';
import { undoFront } from './commands/undo-front.ts';
import { findFrontStories, getFormerLayout, getFrontBoard, getFrontLayout, listFrontLayouts } from './queries.ts';
import { emptyLayout } from './rules.ts';
import type { FrontLayout } from './types.ts';

const chief = actorOf('chief', null);
const pinned = (storyId: number): FrontLayout => ({ ...emptyLayout, lead: { storyId, expiresAt: null } });
const arrange = (layout: FrontLayout, baseId = 0, lang: Arrangement['lang'] = 'kk') =>
  arrangeFront(chief, { lang, baseId, layout }, now);
const refused = (code: string) => expect.objectContaining({ code });

onBothEngines('the front page of a language', () => {
  let story = 0;
  beforeEach(async () => {
    story = await newArticle();
  });

  test('is arranged anew by every save, is live at once, noted and journalled', async () => {
    expect(await getFrontLayout('kk')).toBeNull();
    const seq = await latestChange();
    const saved = await arrange(pinned(story));
    expect(await getFrontLayout('kk')).toEqual({ id: saved.id, layout: pinned(story), actor: 'chief@test', at: now });
    expect(await tagsSince(seq)).toEqual(['front:kk']);
    const { db, t } = database();
    const [act] = await db.select().from(t.audit).orderBy(desc(t.audit.id)).limit(1);
    expect(act).toMatchObject({ action: 'arrange', noun: 'front', nounId: 'kk', actor: 'chief@test' });
  });

  test('leaves the other language as it is', async () => {
    await arrange(pinned(story));
    expect(await getFrontLayout('ru')).toBeNull();
    await arrange(emptyLayout, 0, 'ru');
    expect((await getFrontLayout('kk'))?.layout).toEqual(pinned(story));
  });

  test('of two who began from the same, the second is refused and nothing is overwritten', async () => {
    const other = await newArticle();
    const { id } = await arrange(pinned(story));
    await arrange(pinned(other), id);
    await expect(arrange(pinned(story), id)).rejects.toThrow(refused('front-conflict'));
    await expect(arrange(pinned(story), 0)).rejects.toThrow(refused('front-conflict'));
    expect((await getFrontLayout('kk'))?.layout).toEqual(pinned(other));
  });

  test('of two at the same moment exactly one is saved', async () => {
    const both = await Promise.allSettled([arrange(pinned(story)), arrange(emptyLayout)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await listFrontLayouts(chief, 'kk', 1)).rows).toHaveLength(1);
  });

  test('takes no story and no rubric that does not exist', async () => {
    await expect(arrange(pinned(story + 1000))).rejects.toThrow(refused('article-missing'));
    const bands: FrontLayout['bands'] = [{ rubricId: 999, style: 'row', places: [] }];
    await expect(arrange({ ...emptyLayout, bands })).rejects.toThrow(refused('not-found'));
    expect(await getFrontLayout('kk')).toBeNull();
  });

  test('takes a banner only with an end that is still to come', async () => {
    const breaking = { text: '  Дауыл келе жатыр ', href: '/1/dauyl', endsAt: now.getTime() + hourMs };
    const { layout } = await arrange({ ...emptyLayout, breaking });
    expect(layout.breaking).toEqual({ ...breaking, text: 'Дауыл келе жатыр' });
    const past = { ...emptyLayout, breaking: { ...breaking, endsAt: now.getTime() } };
    await expect(arrange(past, 1)).rejects.toThrow(refused('front-banner-over'));
    const { endsAt: _, ...endless } = breaking;
    const wrong = { ...emptyLayout, breaking: endless } as unknown as FrontLayout;
    await expect(arrange(wrong, 1)).rejects.toThrow(refused('input-invalid'));
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a part unknown', { ...emptyLayout, extra: 1 }],
    ['a part missing', { lead: null }],
    ['too many places', { ...emptyLayout, secondary: [null, null, null, null] }],
    ['a broken number', { ...emptyLayout, lead: { storyId: 1.5, expiresAt: null } }],
    ['an end that is no time', { ...emptyLayout, lead: { storyId: 1, expiresAt: 'soon' } }],
    ['a style unknown', { ...emptyLayout, bands: [{ rubricId: 1, style: 'zigzag', places: [] }] }],
    ['a rubric twice', { ...emptyLayout, bands: [1, 1].map((rubricId) => ({ rubricId, style: 'row', places: [] })) }],
    ['a link that runs', { ...emptyLayout, breaking: { text: 'x', href: 'javascript:alert(1)', endsAt: 9e12 } }],
    ['a text too long', { ...emptyLayout, breaking: { text: 'ә'.repeat(141), href: '/1', endsAt: 9e12 } }],
  ])('refuses %s whole', async (_, layout) => {
    await expect(arrange(layout as FrontLayout)).rejects.toThrow(refused('input-invalid'));
    expect(await getFrontLayout('kk')).toBeNull();
  });

  test('undo brings the one before back as a new one, and what it took by another undo', async () => {
    const seq = await latestChange();
    const first = await arrange(pinned(story));
    const undone = await undoFront(chief, { lang: 'kk', baseId: first.id }, now);
    expect(undone.layout).toEqual(emptyLayout);
    await expect(undoFront(chief, { lang: 'kk', baseId: first.id }, now)).rejects.toThrow(refused('front-conflict'));
    const again = await undoFront(chief, { lang: 'kk', baseId: undone.id }, now);
    expect((await getFrontLayout('kk'))?.layout).toEqual(pinned(story));
    expect(new Set([first.id, undone.id, again.id]).size).toBe(3);
    expect(await tagsSince(seq)).toEqual(['front:kk', 'front:kk', 'front:kk']);
  });

  test('undo is refused where nothing was ever arranged', async () => {
    await expect(undoFront(chief, { lang: 'kk', baseId: 0 }, now)).rejects.toThrow(refused('not-found'));
  });

  test('its history says who and when, twenty a page, newest first', async () => {
    let baseId = 0;
    const at = (position: number) => new Date(now.getTime() + position * hourMs);
    for (let position = 0; position < 21; position++)
      baseId = (await arrangeFront(chief, { lang: 'kk', baseId, layout: emptyLayout }, at(position))).id;
    const first = await listFrontLayouts(chief, 'kk', 1);
    expect(first).toMatchObject({ hasMore: true });
    expect(first.rows).toHaveLength(20);
    expect(first.rows[0]).toEqual({ id: baseId, actor: 'chief@test', at: at(20) });
    const second = await listFrontLayouts(chief, 'kk', 2);
    expect(second).toMatchObject({ hasMore: false, rows: [{ at: at(0) }] });
    expect((await listFrontLayouts(chief, 'ru', 1)).rows).toEqual([]);
    expect((await getFormerLayout(chief, 'kk', baseId))?.layout).toEqual(emptyLayout);
    expect(await getFormerLayout(chief, 'ru', baseId)).toBeNull();
  });

  test('is arranged and looked into by chiefs only', async () => {
    for (const role of ['reporter', 'editor'] as const) {
      const actor = actorOf(role, null);
      const acts = [
        arrangeFront(actor, { lang: 'kk', baseId: 0, layout: emptyLayout }, now),
        undoFront(actor, { lang: 'kk', baseId: 0 }, now),
        listFrontLayouts(actor, 'kk', 1),
        getFormerLayout(actor, 'kk', 1),
        getFrontBoard(actor, 'kk'),
        findFrontStories(actor, 'kk', 'кітапхана', now),
      ];
      const codes = (await Promise.allSettled(acts)).map((each) => each.status === 'rejected' && each.reason.code);
      expect(codes, role).toEqual(acts.map(() => 'forbidden'));
    }
    expect(await getFrontLayout('kk')).toBeNull();
  });

  describe('on the desk', () => {
    test('shows what fills it, and of what is pinned whether readers can see it', async () => {
      const { sport } = await newNames();
      const inSport = await newArticle({
        title: 'Дзюдодан чемпион',
        parts: { rubricId: sport },
        publishedAt: hoursAgo(1),
      });
      const paid = await newArticle({ title: 'Жиһаз', parts: { rubricId: sport, format: 'advertising' } });
      await arrange(pinned(inSport));
      await takeDownArticle(system, { storyId: inSport, lang: 'kk', reason: '' }, now);
      const board = await getFrontBoard(chief, 'kk');
      expect(board.supply.newest).toEqual([story]);
      expect(board.supply.rubrics.find(({ rubricId }) => rubricId === sport)?.newest).toEqual([paid]);
      expect(board.saved?.layout).toEqual(board.layout);
      const of = (id: number) => board.stories.find(({ storyId }) => storyId === id);
      expect(of(inSport)).toMatchObject({ title: 'Дзюдодан чемпион', rubric: 'Спорт', isPublished: false });
      expect(of(paid)).toMatchObject({ isPublished: true, isPaid: true });
      const names = board.rubrics.map(({ name }) => name);
      expect(names).toContain('Спорт');
      expect(names).not.toContain('Жаңалықтар');
      expect(names).not.toContain('Пікір');
    });

    test('finds published stories of the language by words of the headline', async () => {
      const draft = await newArticle({ status: 'draft', title: 'Кітапхана күні' });
      await newArticle({ lang: 'ru', title: 'Кітапхана' });
      const found = await findFrontStories(chief, 'kk', 'кітапхананың', now);
      expect(found.map(({ storyId }) => storyId)).toEqual([story]);
      expect(found.map(({ storyId }) => storyId)).not.toContain(draft);
      expect(await findFrontStories(chief, 'kk', '', now)).toEqual([]);
    });
  });
});
