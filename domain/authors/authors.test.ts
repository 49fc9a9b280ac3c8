import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { listStoryIds } from '#domain/listings/queries';
import { findRedirect } from '#domain/redirects/queries';
import { getStoryParts } from '#domain/stories/queries';
import { actorOf, newArticle, newNames, now, tagsSince } from '#domain/testing';
import { addUser } from '#domain/users/commands/add-user';
import { getUser } from '#domain/users/queries';
import { addAuthor } from './commands/add-author.ts';
import { changeAuthor } from './commands/change-author.ts';
import { mergeAuthors } from './commands/merge-authors.ts';
import { removeAuthor } from './commands/remove-author.ts';
import { type AuthorInput, parseAuthor } from './input.ts';
import { countStoriesByAuthor, getAuthor, searchAuthors } from './queries.ts';

const editor = actorOf('editor');
const chief = actorOf('chief');
const author = (name: string, more: Partial<AuthorInput> = {}) =>
  parseAuthor({
    ...{ name: { kk: name, ru: name }, role: { kk: 'Тілші', ru: 'Корреспондент' } },
    ...{ bio: { kk: 'Бірінші.\n\nЕкінші.', ru: '' }, slug: '', portraitMediaId: null },
    ...more,
  });
const credit = (authorId: number, role: 'author' | 'photographer' = 'author') => ({ authorId, role, lang: null });

const wordless = {
  ...{ licence: { kk: '', ru: '' }, source: { kk: '', ru: '' }, found: { caption: '', credit: '', source: '' } },
  ...{ lacksAlt: false, lacksCredit: false, folded: '' },
};

async function newPicture(): Promise<number> {
  const blank = { kk: '', ru: '' };
  const [row] = await transaction(async () => {
    const { db, t } = database();
    return db
      .insert(t.media)
      .values({
        ...{ hash: 'a', kind: 'picture', state: 'ready', mime: 'image/jpeg', fileName: '', width: 1, height: 1 },
        ...{ bytes: 1, color: '#000000', focalX: 0.5, focalY: 0.5, alt: blank, caption: blank, credit: blank },
        ...{ ...wordless, variants: [], createdAt: now },
      })
      .returning({ id: t.media.id });
  });
  return row?.id ?? 0;
}

onBothEngines('authors', () => {
  test('are added with what stands under the name', async () => {
    const id = await addAuthor(editor, author('Қамар Қарасаева'), now);
    expect(await getAuthor(id)).toEqual({
      ...{ id, slug: 'qamar-qarasaeva', name: { kk: 'Қамар Қарасаева', ru: 'Қамар Қарасаева' } },
      ...{ role: { kk: 'Тілші', ru: 'Корреспондент' }, bio: { kk: 'Бірінші.\n\nЕкінші.', ru: '' } },
      ...{ portraitMediaId: null, isHouse: false },
    });
    await expect(addAuthor(editor, author('Қамар ҚАРАСАЕВА'), now)).rejects.toMatchObject({ code: 'slug-taken' });
  });

  test('are removed when no story credits them; the user whose byline it was has none', async () => {
    const { aruna, dias } = await newNames();
    await newArticle({ parts: { credits: [credit(aruna)] }, status: 'draft' });
    await expect(removeAuthor(editor, aruna, now)).rejects.toMatchObject({ code: 'in-use', details: { count: 1 } });
    const user = { email: 'dias@paper.test', name: 'Диас', role: 'reporter', lang: 'kk', authorId: dias } as const;
    const userId = await addUser(actorOf('admin'), user, now);
    const before = await latestChange();
    await removeAuthor(editor, dias, now);
    expect(await tagsSince(before)).toEqual([`author:${dias}:kk`, `author:${dias}:ru`]);
    expect(await getAuthor(dias)).toBeNull();
    expect(await getUser(actorOf('admin'), userId)).toMatchObject({ authorId: null });
    await expect(removeAuthor(editor, dias, now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(removeAuthor(actorOf('reporter'), aruna, now)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('the paper itself is never removed', async () => {
    const { dias } = await newNames();
    await transaction(() => {
      const { db, t } = database();
      return db.update(t.authors).set({ isHouse: true }).where(eq(t.authors.id, dias));
    });
    await expect(removeAuthor(chief, dias, now)).rejects.toMatchObject({ code: 'author-house' });
  });

  test('are changed on their own pages and wherever a story of theirs is mentioned', async () => {
    const { aruna, dias } = await newNames();
    const story = await newArticle({ parts: { credits: [credit(aruna)] } });
    await newArticle({ parts: { credits: [credit(dias)] } });
    const portraitMediaId = await newPicture();
    const before = await latestChange();
    await changeAuthor(editor, aruna, author('Аруна Сәрсенбай', { slug: 'aruna-s', portraitMediaId }), now);
    expect(await getAuthor(aruna)).toMatchObject({ name: { kk: 'Аруна Сәрсенбай' }, slug: 'aruna-s', portraitMediaId });
    expect(await tagsSince(before)).toEqual([
      `author:${aruna}:kk`,
      `author:${aruna}:ru`,
      'map:lists',
      `story:${story}`,
    ]);
    expect(await findRedirect('/ru/author/aruna')).toBe('/ru/author/aruna-s');
  });

  test('have no portrait that is not a picture of the library', async () => {
    const refused = { code: 'input-invalid', details: { field: 'portraitMediaId', fault: 'bad-value' } };
    await expect(addAuthor(editor, author('а', { portraitMediaId: 5 }), now)).rejects.toMatchObject(refused);
    expect(() => author('а', { portraitMediaId: -1 })).toThrow(expect.objectContaining(refused));
  });

  test('of two spellings become one: credits, lists, the user who signs with it, the address', async () => {
    const { aruna, dias } = await newNames();
    const lone = await newArticle({ parts: { credits: [credit(dias), credit(dias, 'photographer')] } });
    const both = await newArticle({ parts: { credits: [credit(dias), credit(aruna)] } });
    await transaction(async () => {
      const { db, t } = database();
      const user = { email: 'd@example.kz', name: 'Д', role: 'reporter', lang: 'kk', isDemo: false } as const;
      await db.insert(t.users).values({ ...user, authorId: dias, createdAt: now });
    });
    const before = await latestChange();
    await mergeAuthors(chief, { fromId: dias, intoId: aruna }, now);
    expect(await getAuthor(dias)).toBeNull();
    expect((await getStoryParts(lone))?.credits).toEqual([credit(aruna), credit(aruna, 'photographer')]);
    expect((await getStoryParts(both))?.credits).toEqual([credit(aruna)]);
    expect(await listStoryIds(`author:${aruna}`, 'kk', { limit: 10 })).toEqual([both, lone]);
    expect(await findRedirect('/author/dias')).toBe('/author/aruna');
    const pages = [aruna, dias].flatMap((id) => [`author:${id}:kk`, `author:${id}:ru`]);
    expect(await tagsSince(before)).toEqual([...pages, 'map:lists', `story:${lone}`, `story:${both}`].sort());
    const { db, t } = database();
    expect(await db.select({ authorId: t.users.authorId }).from(t.users)).toEqual([{ authorId: aruna }]);
    const versions = await db.select({ version: t.stories.version }).from(t.stories);
    expect(versions).toEqual([{ version: 2 }, { version: 2 }]);
    await expect(mergeAuthors(editor, { fromId: aruna, intoId: aruna }, now)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(mergeAuthors(chief, { fromId: aruna, intoId: aruna }, now)).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  test('are found by a part of the name, in the order of the alphabet, and counted by stories', async () => {
    const { aruna, dias } = await newNames();
    await newArticle({ parts: { credits: [credit(dias), credit(dias, 'photographer')] } });
    const find = (text: string) => searchAuthors({ text, lang: 'kk', limit: 10, offset: 0 });
    expect((await find('')).authors.map((each) => each.id)).toEqual([aruna, dias]);
    expect((await find('ОРАЗ')).authors.map((each) => each.slug)).toEqual(['dias']);
    expect((await find('жоқ')).total).toBe(0);
    expect(await countStoriesByAuthor([aruna, dias])).toEqual(new Map([[dias, 1]]));
  });

  test('stand in the order of the Kazakh alphabet in the Russian desk, too', async () => {
    const names = ['Іле Сәрсен', 'Ұлан Серік', 'Иван Петров', 'Қанат Ли', 'Камал Омар', 'Үміт Асан'];
    for (const name of names) await addAuthor(editor, author(name), now);
    const { authors } = await searchAuthors({ text: '', lang: 'ru', limit: 10, offset: 0 });
    const ordered = ['Иван Петров', 'Камал Омар', 'Қанат Ли', 'Ұлан Серік', 'Үміт Асан', 'Іле Сәрсен'];
    expect(authors.map((each) => each.name.ru)).toEqual(ordered);
  });

  test('are not for a reporter to change', async () => {
    const { aruna } = await newNames();
    const reporter = actorOf('reporter');
    await expect(addAuthor(reporter, author('а'), now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(changeAuthor(reporter, aruna, author('а'), now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(changeAuthor(editor, 999, author('а'), now)).rejects.toMatchObject({ code: 'not-found' });
  });
});
