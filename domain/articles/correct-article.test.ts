import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { actorOf, now, system, tagsSince } from '#domain/testing';
import { correctArticle } from './commands/correct-article.ts';
import { getArticle, listCorrections } from './queries.ts';
import { fullStory, later } from './testing.ts';

onBothEngines('correcting an article', () => {
  test('a notice stands with its article and on the page of corrections, newest first', async () => {
    const { storyId } = await fullStory();
    const before = await latestChange();
    await correctArticle(actorOf('editor'), { storyId, lang: 'kk', text: 'Бірінші' }, now);
    await correctArticle(actorOf('editor'), { storyId, lang: 'kk', text: 'Екінші' }, later);
    expect((await getArticle(storyId, 'kk'))?.corrections).toEqual([
      { at: now, text: 'Бірінші', rewordedAt: null },
      { at: later, text: 'Екінші', rewordedAt: null },
    ]);
    expect((await listCorrections('kk', 10)).map((notice) => notice.text)).toEqual(['Екінші', 'Бірінші']);
    expect(await listCorrections('kk', 1)).toEqual([{ at: later, text: 'Екінші', rewordedAt: null, storyId }]);
    expect(await listCorrections('ru', 10)).toEqual([]);
    expect(new Set(await tagsSince(before))).toEqual(new Set([`story:${storyId}`, 'corrections:kk']));
  });

  test('only a published article is corrected, and only by an editor', async () => {
    const { storyId } = await fullStory('draft');
    const correction = { storyId, lang: 'kk' as const, text: 'Түзету' };
    await expect(correctArticle(system, correction, now)).rejects.toMatchObject({ code: 'article-missing' });
    await expect(correctArticle(actorOf('reporter'), correction, now)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
