import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { fullStory, newUser } from '#domain/articles/testing';
import { listActs } from '#domain/audit/queries';
import { countListed } from '#domain/listings/queries';
import { actorOf, newArticle, now, plainStory, system, tagsSince } from '#domain/testing';
import { changeStory } from './commands/change-story.ts';
import { getStoryParts, getStoryVersion, listPickedIds } from './queries.ts';

const everyAct = { userId: null, noun: null, action: null, from: null, to: null };

onBothEngines('changing a story', () => {
  test('files its published texts anew in both languages and notes the lists before and after', async () => {
    const { storyId, names, lists } = await fullStory();
    await newArticle({ storyId, lang: 'ru', title: 'Открыта библиотека' });
    const before = await latestChange();
    const parts = {
      ...plainStory,
      ...{ rubricId: names.sport, format: 'interview' as const, tagIds: [names.kitap], placeIds: [names.merki] },
      credits: [{ authorId: names.dias, role: 'author' as const, lang: null }],
    };
    const change = { storyId, baseVersion: 1, parts, relatedIds: [] };
    expect(await changeStory(actorOf('editor'), change, now)).toEqual({ version: 2 });
    expect(await getStoryParts(storyId)).toEqual(parts);
    const now2 = ['all', `rubric:${names.sport}`, 'format:interview', `tag:${names.kitap}`, `place:${names.merki}`];
    for (const lang of ['kk', 'ru'] as const) {
      for (const list of [...now2, `author:${names.dias}`]) expect(await countListed(list, lang)).toBe(1);
      for (const list of [`rubric:${names.bilim}`, 'format:news', `tag:${names.mektep}`, `place:${names.taraz}`])
        expect(await countListed(list, lang)).toBe(0);
      const touched = [...lists, ...now2, `author:${names.dias}`].map((list) => `${list}:${lang}`);
      expect(await tagsSince(before)).toEqual(expect.arrayContaining([`story:${storyId}`, ...touched]));
    }
  });

  test('leaves in the journal what was changed, as it was and as it is', async () => {
    const { storyId, names } = await fullStory();
    const other = await newArticle();
    const before = (await getStoryParts(storyId)) ?? plainStory;
    const parts = { ...before, rubricId: names.sport, credits: before.credits.slice(1) };
    await changeStory(actorOf('editor'), { storyId, baseVersion: 1, parts, relatedIds: [other] }, now);
    const { acts } = await listActs(actorOf('chief'), everyAct, { limit: 1, offset: 0 });
    expect(acts).toMatchObject([{ action: 'change', noun: 'story', nounId: String(storyId) }]);
    expect(acts[0]?.details).toEqual({
      rubricId: { from: names.bilim, to: names.sport },
      credits: { from: before.credits, to: parts.credits },
      relatedIds: { from: [], to: [other] },
    });
  });

  test('of a draft is nothing to readers', async () => {
    const owner = await newUser('reporter', 'Аружан');
    const { storyId } = await createDraft(owner, { lang: 'kk', title: 'Т' }, now);
    const other = await newArticle();
    const before = await latestChange();
    await changeStory(owner, { storyId, baseVersion: 1, parts: plainStory, relatedIds: [other, other] }, now);
    expect(await latestChange()).toBe(before);
    expect(await listPickedIds(storyId)).toEqual([other]);
    expect(await getStoryVersion(storyId)).toBe(2);
  });

  test('sent once more because its answer was lost is answered again and changes nothing', async () => {
    const { storyId, names } = await fullStory();
    const other = await newArticle();
    const parts = { ...plainStory, rubricId: names.sport, tagIds: [names.kitap] };
    const change = { storyId, baseVersion: 1, parts, relatedIds: [other] };
    await changeStory(actorOf('editor'), change, now);
    const before = await latestChange();
    expect(await changeStory(actorOf('editor'), change, now)).toEqual({ version: 2 });
    expect([await latestChange(), await getStoryVersion(storyId)]).toEqual([before, 2]);
    const another = { ...change, parts: { ...parts, tagIds: [] } };
    await expect(changeStory(actorOf('editor'), another, now)).rejects.toMatchObject({ code: 'story-conflict' });
  });

  test("over somebody else's change, with what does not exist, or by whom it does not concern is refused", async () => {
    const owner = await newUser('reporter', 'Аружан');
    const { storyId } = await createDraft(owner, { lang: 'kk', title: 'Т' }, now);
    const change = { storyId, baseVersion: 1, parts: plainStory, relatedIds: [] };
    const refused = async (actor: typeof owner, part: object) =>
      changeStory(actor, { ...change, ...part }, now).then(
        () => 'done',
        (error) => error.code,
      );
    expect(await refused(owner, { baseVersion: 2 })).toBe('story-conflict');
    expect(await refused(owner, { storyId: 404 })).toBe('not-found');
    expect(await refused(owner, { relatedIds: [404] })).toBe('input-invalid');
    for (const part of [{ tagIds: [404] }, { rubricId: 404 }, { heroMediaId: 404 }, { placeIds: [404] }])
      expect(await refused(owner, { parts: { ...plainStory, ...part } })).toBe('input-invalid');
    expect(await refused(await newUser('reporter', 'Бөтен'), {})).toBe('not-found');
    await newArticle({ storyId, lang: 'ru' });
    expect(await refused(owner, {})).toBe('forbidden');
    expect(await refused(system, {})).toBe('done');
  });
});
