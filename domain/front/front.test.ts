import { describe, expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { hoursAgo, newArticle, now, system } from '#domain/testing';
import { listFrontSlots } from './queries.ts';
import { planFront } from './rules.ts';

const newest = Array.from({ length: 20 }, (_, index) => 100 - index);

describe('the plan of the front page', () => {
  test('without anything chosen the newest fill it in order', () => {
    expect(planFront([], newest)).toEqual({
      lead: 100,
      secondary: [99, 98, 97],
      latest: [96, 95, 94, 93, 92, 91, 90, 89],
    });
  });

  test('what is chosen comes first and stands nowhere twice', () => {
    const plan = planFront(
      [
        { slot: 'secondary', storyId: 99 },
        { slot: 'lead', storyId: 7 },
        { slot: 'secondary', storyId: 7 },
        { slot: 'secondary', storyId: 5 },
      ],
      newest,
    );
    expect(plan).toEqual({ lead: 7, secondary: [99, 5, 100], latest: [98, 97, 96, 95, 94, 93, 92, 91] });
  });

  test('a young paper has what it has', () => {
    expect(planFront([], [])).toEqual({ lead: null, secondary: [], latest: [] });
    expect(planFront([], [2, 1])).toEqual({ lead: 2, secondary: [1], latest: [] });
    expect(planFront([{ slot: 'lead', storyId: 1 }], [1])).toEqual({ lead: 1, secondary: [], latest: [] });
  });

  test('a second lead is not lost where it is among the newest', () => {
    const plan = planFront(
      [
        { slot: 'lead', storyId: 3 },
        { slot: 'lead', storyId: 2 },
      ],
      [3, 2, 1],
    );
    expect(plan).toEqual({ lead: 3, secondary: [2, 1], latest: [] });
  });
});

type Slot = {
  lang?: 'kk' | 'ru';
  slot: 'lead' | 'secondary';
  position?: number;
  storyId: number;
  expiresAt?: Date | null;
};

async function putOnFront(...slots: Slot[]): Promise<void> {
  await transaction(async () => {
    const { db, t } = database();
    await db
      .insert(t.frontSlots)
      .values(slots.map((slot) => ({ lang: 'kk' as const, position: 0, expiresAt: null, ...slot })));
  });
}

onBothEngines('slots of the front page', () => {
  test('come in their order, each language its own', async () => {
    const [a, b, c] = [await newArticle(), await newArticle(), await newArticle()];
    await newArticle({ storyId: c, lang: 'ru' });
    await putOnFront(
      { slot: 'secondary', position: 1, storyId: b },
      { slot: 'secondary', position: 0, storyId: c },
      { slot: 'lead', storyId: a },
      { lang: 'ru', slot: 'lead', storyId: c },
    );
    expect(await listFrontSlots('kk', now)).toEqual([
      { slot: 'lead', storyId: a },
      { slot: 'secondary', storyId: c },
      { slot: 'secondary', storyId: b },
    ]);
    expect(await listFrontSlots('ru', now)).toEqual([{ slot: 'lead', storyId: c }]);
  });

  test('end at their time', async () => {
    const storyId = await newArticle();
    await putOnFront({ slot: 'lead', storyId, expiresAt: now });
    expect(await listFrontSlots('kk', hoursAgo(1))).toHaveLength(1);
    expect(await listFrontSlots('kk', now)).toEqual([]);
  });

  test('a story taken down or not published in this language leaves no hole', async () => {
    const gone = await newArticle();
    const draft = await newArticle({ status: 'draft' });
    const russian = await newArticle({ lang: 'ru' });
    await putOnFront(
      { slot: 'lead', storyId: gone },
      { slot: 'secondary', storyId: draft },
      { slot: 'secondary', position: 1, storyId: russian },
    );
    await takeDownArticle(system, { storyId: gone, lang: 'kk', reason: '' }, now);
    expect(await listFrontSlots('kk', now)).toEqual([]);
  });
});
