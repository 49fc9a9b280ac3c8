import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { newNames, now, plainStory, system } from '#domain/testing';
import { addCredits } from './commands/add-credits.ts';
import { createStory } from './commands/create-story.ts';
import { getStoryParts, nextStoryId } from './queries.ts';

onBothEngines('stories', () => {
  test('the first story has number 1 and the next ones follow', async () => {
    expect(await nextStoryId()).toBe(1);
    expect(await createStory(system, plainStory, now)).toBe(1);
    expect(await createStory(system, plainStory, now)).toBe(2);
    expect(await nextStoryId()).toBe(3);
  });

  test('after a number that came from an older site new stories get higher ones', async () => {
    expect(await createStory(system, { ...plainStory, id: 109_747 }, now)).toBe(109_747);
    expect(await createStory(system, plainStory, now)).toBe(109_748);
    expect(await createStory(system, { ...plainStory, id: 32_714 }, now)).toBe(32_714);
    expect(await createStory(system, plainStory, now)).toBe(109_749);
  });

  test('a number is given once', async () => {
    await createStory(system, { ...plainStory, id: 7 }, now);
    await expect(createStory(system, { ...plainStory, id: 7 }, now)).rejects.toThrow();
  });

  test('stories made at the same time get different numbers', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(() => createStory(system, plainStory, now)));
    expect(ids.sort()).toEqual([1, 2, 3, 4]);
  });

  test('parts come back in their order, a tag named twice once', async () => {
    const names = await newNames();
    const parts = {
      rubricId: names.sport,
      format: 'interview' as const,
      heroMediaId: null,
      ageMark: '16+' as const,
      tagIds: [names.mektep, names.kitap, names.mektep],
      placeIds: [names.merki, names.taraz],
      credits: [
        { authorId: names.dias, role: 'photographer' as const, lang: null },
        { authorId: names.aruna, role: 'author' as const, lang: 'kk' as const },
      ],
    };
    const id = await createStory(system, parts, now);
    expect(await getStoryParts(id)).toEqual({ ...parts, tagIds: [names.mektep, names.kitap] });
    expect(await getStoryParts(id + 1)).toBeNull();
  });

  test('further credits stand after those there are', async () => {
    const names = await newNames();
    const first = { authorId: names.dias, role: 'author' as const, lang: 'kk' as const };
    const second = { authorId: names.aruna, role: 'author' as const, lang: 'ru' as const };
    const id = await createStory(system, { ...plainStory, credits: [first] }, now);
    await transaction(() => addCredits(id, [second]));
    await transaction(() => addCredits(id, []));
    expect((await getStoryParts(id))?.credits).toEqual([first, second]);
  });

  test('a story without texts is a line in the journal and nothing to readers', async () => {
    const id = await createStory(system, plainStory, now);
    const { db, t } = database();
    expect(await db.select({ noun: t.audit.noun, nounId: t.audit.nounId }).from(t.audit)).toEqual([
      { noun: 'story', nounId: String(id) },
    ]);
    expect(await latestChange()).toBe(0);
  });

  test('a part that does not exist is refused and nothing is left', async () => {
    await expect(createStory(system, { ...plainStory, tagIds: [404] }, now)).rejects.toThrow();
    expect(await nextStoryId()).toBe(1);
  });
});
