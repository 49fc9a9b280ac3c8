import { expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { actorOf, newArticle, now } from '#domain/testing';
import { fileMissingOldSlugs } from './commands/file-old-slug.ts';
import { listByOldSlug } from './queries.ts';
import { oldSlugsOf } from './rules.ts';

const title = 'Жастардың жарқын үні';

onBothEngines('an address of the old site whose number is not ours', () => {
  test('leads to the published story of that headline, in its language', async () => {
    const storyId = await newArticle({ title });
    await newArticle({ title: 'Жастардың жаңа үні' });
    for (const path of ['/32714/zhastardy-zhar-yn-ni', '/zhastardy-zhar-yn-ni', '/1/zhastardy-zhar-yn-ni-5/amp'])
      expect([path, await listByOldSlug(path, 'kk')]).toEqual([path, [storyId]]);
    expect(await listByOldSlug('/32714/zhastardy-zhar-yn-ni', 'ru')).toEqual([]);
    expect(await listByOldSlug('/32714', 'kk')).toEqual([]);
  });

  test('leads nowhere before the story is published and after it is taken down', async () => {
    const storyId = await newArticle({ title });
    await newArticle({ title, status: 'draft' });
    expect(await listByOldSlug('/1/zhastardy-zhar-yn-ni', 'kk')).toEqual([storyId]);
    await takeDownArticle(actorOf('chief'), { storyId, lang: 'kk', reason: 'қате' }, now);
    expect(await listByOldSlug('/1/zhastardy-zhar-yn-ni', 'kk')).toEqual([]);
  });

  test('is learnt at night for what was published before addresses were remembered', async () => {
    const storyId = await newArticle({ title });
    await newArticle({ title: 'ҚҒҰ' });
    await transaction(async () => {
      const { db, t } = database();
      await db.delete(t.oldSlugs);
    });
    await fileMissingOldSlugs();
    expect(await listByOldSlug('/1/zhastardy-zhar-yn-ni', 'kk')).toEqual([storyId]);
  });
});

test.each([
  ['/32714/zhastardy-zhar-yn-ni', ['zhastardy-zhar-yn-ni']],
  ['/6102/zhualy-9', ['zhualy-9', 'zhualy']],
  ['/32696/r-a-ynny/amp', ['r-a-ynny']],
  ['/32696/r-a-ynny/', ['r-a-ynny']],
  ['/category/zhastar', []],
  ['/2026', []],
  ['/a%20b', []],
  [`/${'a-'.repeat(300)}a`, []],
])('%s may be %j', (path, slugs) => expect(oldSlugsOf(path)).toEqual(slugs));
