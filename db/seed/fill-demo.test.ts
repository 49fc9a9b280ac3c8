import { desc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { getArticle, listCards, listCorrections } from '#domain/articles/queries';
import { getFrontLayout } from '#domain/front/queries';
import { isLetterNumber } from '#domain/inbox/rules';
import { letterStatuses } from '#domain/inbox/types';
import { countListed, listStoryIds } from '#domain/listings/queries';
import { listOf } from '#domain/listings/rules';
import { listPageTitles } from '#domain/pages/queries';
import { listMostRead } from '#domain/popular/queries';
import { listRelated } from '#domain/related/queries';
import { listRubrics } from '#domain/rubrics/queries';
import { getSiteSettings } from '#domain/settings/queries';
import { usualScripts } from '#domain/settings/rules';
import { now } from '#domain/testing';
import { authors } from './authors.ts';
import { fillDemo, readSeedStories } from './fill-demo.ts';
import { fillStarter } from './fill-starter.ts';
import { settings } from './settings.ts';
import { starterPages } from './starter-pages.ts';

const stories = await readSeedStories();
const russian = stories.filter((story) => story.ru);

onBothEngines('the demo newsroom', () => {
  test('is a whole paper', async () => {
    await fillStarter();
    await fillDemo(now);
    expect(await countListed('all', 'kk')).toBe(stories.length);
    expect(await countListed('all', 'ru')).toBe(russian.length);
    for (const rubric of (await listRubrics()).filter((each) => !each.isStream)) {
      expect(await countListed(listOf.rubric(rubric.id), 'kk'), rubric.slug).toBeGreaterThan(0);
    }
    expect(await getSiteSettings()).toEqual({ ...settings, shownAgeMark: settings.ageMark, scripts: usualScripts });
    expect((await listPageTitles('kk')).map(({ slug }) => slug)).toEqual([
      ...starterPages.map(({ slug }) => slug),
      'subscription',
    ]);
    const { db, t } = database();
    expect(await db.select({ slug: t.authors.slug }).from(t.authors)).toHaveLength(authors.length);
    const dates = (await listCards(await listStoryIds('all', 'kk', { limit: 100 }), 'kk')).map(
      (card) => card.publishedAt?.getTime() ?? 0,
    );
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(Math.max(...dates)).toBeLessThanOrEqual(now.getTime());
    for (const lang of ['kk', 'ru'] as const) {
      expect((await getFrontLayout(lang))?.layout.lead).toMatchObject({ expiresAt: null });
      expect((await listMostRead(lang, '2026-10-01', 10)).length).toBe(10);
      expect((await listCorrections(lang, 10)).length).toBeGreaterThan(0);
    }
  });

  test('has letters in every state and both languages, the newest nobody has taken', async () => {
    await fillStarter();
    await fillDemo(now);
    const { db, t } = database();
    const rows = await db.select().from(t.letters).orderBy(desc(t.letters.createdAt));
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(letterStatuses));
    expect(new Set(rows.map((row) => row.lang))).toEqual(new Set(['kk', 'ru']));
    expect(rows[0]).toMatchObject({ status: 'new', assigneeId: null });
    expect(rows.every((row) => isLetterNumber(row.number) && row.createdAt <= now)).toBe(true);
    expect((await db.select().from(t.letterNotes)).every((note) => note.actor !== '')).toBe(true);
  });

  test('has related stories under almost every article', async () => {
    await fillStarter();
    await fillDemo(now);
    const lonely: number[] = [];
    for (const id of await listStoryIds('all', 'kk', { limit: 100 })) {
      const article = await getArticle(id, 'kk');
      if (!article) throw new Error(`Story ${id} has no text.`);
      const related = await listRelated(article, 4);
      expect(related.every((card) => card.storyId !== id && card.lang === 'kk')).toBe(true);
      if (related.length < 2) lonely.push(id);
    }
    expect(lonely.length).toBeLessThanOrEqual(1);
  });

  test('broken off by a fault leaves the newsroom empty, so that the next start fills it', async () => {
    await expect(fillDemo(now)).rejects.toThrow(/does not exist/);
    const { db, t } = database();
    expect(await db.select({ key: t.settings.key }).from(t.settings)).toEqual([]);
    expect(await db.select({ id: t.authors.id }).from(t.authors)).toEqual([]);
    await fillStarter();
    await fillDemo(now);
    expect(await countListed('all', 'kk')).toBe(stories.length);
  });
});
