import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { getArticleState } from '#domain/articles/queries';
import { fullStory, newUser } from '#domain/articles/testing';
import { nameThings } from '#domain/desk/name-things';
import { countListed } from '#domain/listings/queries';
import { listPartsChanges } from '#domain/revisions/queries';
import { removeTag } from '#domain/tags/commands/remove-tag';
import { actorOf, newArticle, now, plainStory, tagsSince } from '#domain/testing';
import { changeStory } from './commands/change-story.ts';
import { restoreParts } from './commands/restore-parts.ts';
import { getStoryParts, listPickedIds } from './queries.ts';

const editor = actorOf('editor');
const always = { limit: 10, from: null, before: null };
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** A published story changed twice: first its rubric and tags, then its format and what stands beside it. */
async function changedTwice() {
  const { storyId, names } = await fullStory();
  const articleId = (await getArticleState(storyId, 'kk'))?.id ?? 0;
  const original = (await getStoryParts(storyId)) ?? plainStory;
  const first = { ...original, rubricId: names.sport, tagIds: [names.mektep] };
  await changeStory(editor, { storyId, baseVersion: 1, parts: first, relatedIds: [] }, later(1));
  const other = await newArticle({ title: 'Қасындағы' });
  const second = { ...first, format: 'interview' as const };
  await changeStory(editor, { storyId, baseVersion: 2, parts: second, relatedIds: [other] }, later(2));
  const changes = await listPartsChanges(editor, articleId, always);
  const [newest = 0, oldest = 0] = changes.map(({ id }) => id);
  return { storyId, articleId, names, original, first, second, other, newest, oldest };
}

onBothEngines('changes of what the languages share', () => {
  test('are listed newest first with who, when and what, also between two moments', async () => {
    const { articleId, names, other } = await changedTwice();
    expect(await listPartsChanges(editor, articleId, always)).toMatchObject([
      {
        ...{ at: later(2), actor: 'editor@test' },
        parts: { format: { from: 'news', to: 'interview' }, relatedIds: { from: [], to: [other] } },
      },
      {
        at: later(1),
        parts: {
          rubricId: { from: names.bilim, to: names.sport },
          tagIds: { from: [names.kitap, names.mektep], to: [names.mektep] },
        },
      },
    ]);
    const between = async (range: { from: Date | null; before: Date | null }) =>
      (await listPartsChanges(editor, articleId, { limit: 10, ...range })).map(({ at }) => at);
    expect(await between({ from: later(2), before: null })).toEqual([later(2)]);
    expect(await between({ from: null, before: later(2) })).toEqual([later(1)]);
  });

  test('of a draft are not for who may not read it', async () => {
    const owner = await newUser('reporter', 'Аружан');
    const { articleId } = await createDraft(owner, { lang: 'kk', title: 'Т' }, now);
    const stranger = await newUser('reporter', 'Бөтен');
    await expect(listPartsChanges(stranger, articleId, always)).rejects.toMatchObject({ code: 'not-found' });
    expect(await listPartsChanges(owner, articleId, always)).toEqual([]);
  });
});

onBothEngines('going back to before a change of what the languages share', () => {
  test('takes back that change alone or with all later ones, and stands in the history itself', async () => {
    const { storyId, articleId, original, first, newest, oldest } = await changedTwice();
    await restoreParts(editor, { storyId, changeId: newest, baseVersion: 3 }, later(3));
    expect(await getStoryParts(storyId)).toEqual(first);
    expect(await listPickedIds(storyId)).toEqual([]);
    await restoreParts(editor, { storyId, changeId: oldest, baseVersion: 4 }, later(4));
    expect(await getStoryParts(storyId)).toEqual(original);
    const [last] = await listPartsChanges(editor, articleId, always);
    expect(last).toMatchObject({ at: later(4), parts: { rubricId: { to: original.rubricId } } });
  });

  test('files a published text anew in the lists of then', async () => {
    const { storyId, names, oldest } = await changedTwice();
    const before = await latestChange();
    await restoreParts(editor, { storyId, changeId: oldest, baseVersion: 3 }, later(3));
    expect(await countListed(`rubric:${names.bilim}`, 'kk')).toBe(1);
    expect(await countListed(`rubric:${names.sport}`, 'kk')).toBe(0);
    const touched = [`story:${storyId}`, `rubric:${names.bilim}:kk`, `rubric:${names.sport}:kk`];
    expect(await tagsSince(before)).toEqual(expect.arrayContaining(touched));
  });

  test('leaves out what has been deleted since', async () => {
    const { storyId, names, oldest } = await changedTwice();
    await removeTag(actorOf('chief'), names.kitap, later(3));
    await restoreParts(editor, { storyId, changeId: oldest, baseVersion: 3 }, later(4));
    expect((await getStoryParts(storyId))?.tagIds).toEqual([names.mektep]);
  });

  test("over somebody else's change, by whom it does not concern or to what never was is refused", async () => {
    const { storyId, newest } = await changedTwice();
    const restoring = { storyId, changeId: newest, baseVersion: 3 };
    const refused = (actor: typeof editor, part: object) =>
      restoreParts(actor, { ...restoring, ...part }, later(3)).then(
        () => 'done',
        (error) => error.code,
      );
    const stranger = await newArticle();
    expect(await refused(editor, { baseVersion: 2 })).toBe('story-conflict');
    expect(await refused(editor, { changeId: 999_999 })).toBe('not-found');
    expect(await refused(editor, { storyId: stranger, baseVersion: 1 })).toBe('not-found');
    expect(await refused(await newUser('reporter', 'Бөтен'), {})).toBe('forbidden');
    expect(await refused(editor, {})).toBe('done');
  });
});

onBothEngines('names of things', () => {
  test('are in the language asked for, and a draft is not named to who may not read it', async () => {
    const { names } = await fullStory();
    const owner = await newUser('reporter', 'Аружан');
    const { articleId, storyId } = await createDraft(owner, { lang: 'kk', title: 'Құпия' }, now);
    const stranger = await newUser('reporter', 'Бөтен');
    const things = [
      { kind: 'tag', id: names.kitap },
      { kind: 'author', id: names.aruna },
      { kind: 'user', id: owner.userId ?? 0 },
      { kind: 'story', id: storyId },
      { kind: 'article', id: articleId },
      { kind: 'media', id: 404 },
    ] as const;
    const named = async (actor: typeof editor, lang: 'kk' | 'ru') => {
      const knownOf = await nameThings(actor, [...things], lang);
      return things.map(({ kind, id }) => knownOf(kind, id)?.name ?? null);
    };
    expect(await named(owner, 'kk')).toEqual(['Кітап', 'Аруна Сәрсен', 'Аружан', 'Құпия', 'Құпия', null]);
    expect(await named(stranger, 'ru')).toEqual(['Книги', 'Аруна Сарсен', 'Аружан', null, null, null]);
  });
});
