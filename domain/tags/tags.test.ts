import { describe, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { fileArticle } from '#domain/listings/commands/file-article';
import { manyStories } from '#domain/listings/commands/note-listed';
import { countListed, listStoryIds } from '#domain/listings/queries';
import { findRedirect } from '#domain/redirects/queries';
import { getStoryParts } from '#domain/stories/queries';
import { actorOf, hoursAgo, newArticle, newNames, now, tagsSince } from '#domain/testing';
import { addTag } from './commands/add-tag.ts';
import { changeTag } from './commands/change-tag.ts';
import { mergeTags } from './commands/merge-tags.ts';
import { removeTag } from './commands/remove-tag.ts';
import { parseTag, type TagInput } from './input.ts';
import { countStoriesByTag, getTag, getTagBySlug, searchTags } from './queries.ts';

const editor = actorOf('editor');
const chief = actorOf('chief');
const tag = (kk: string, ru: string, more: Partial<TagInput> = {}) =>
  parseTag({ name: { kk, ru }, kind: 'topic', slug: '', ...more });
const search = (text: string, more = {}) => searchTags({ text, kind: null, lang: 'kk', limit: 10, offset: 0, ...more });

onBothEngines('tags', () => {
  test('are added with a kind; no page changes before a story has one', async () => {
    const before = await latestChange();
    const id = await addTag(editor, tag('Әль-Фараби', 'Аль-Фараби', { kind: 'person' }), now);
    expect(await getTag(id)).toMatchObject({ slug: 'al-farabi', kind: 'person' });
    expect(await latestChange()).toBe(before);
    await expect(addTag(editor, tag('Аль Фараби', 'а'), now)).rejects.toMatchObject({ code: 'slug-taken' });
  });

  test('are renamed on their own pages and on those of their stories; the old address leads on', async () => {
    const { kitap, mektep } = await newNames();
    const story = await newArticle({ parts: { tagIds: [kitap, mektep] } });
    await newArticle({ parts: { tagIds: [mektep] } });
    const before = await latestChange();
    await changeTag(editor, kitap, tag('Кітаптар', 'Книги', { slug: 'kitaptar', kind: 'event' }), now);
    expect(await getTag(kitap)).toMatchObject({ slug: 'kitaptar', kind: 'event', name: { kk: 'Кітаптар' } });
    expect(await tagsSince(before)).toEqual(['map:lists', `story:${story}`, `tag:${kitap}:kk`, `tag:${kitap}:ru`]);
    expect(await findRedirect('/tag/kitap')).toBe('/tag/kitaptar');
    expect(await findRedirect('/ru/tag/kitap')).toBe('/ru/tag/kitaptar');
  });

  test('of very many stories drop every page instead of naming each story', async () => {
    const { kitap } = await newNames();
    await transaction(async () => {
      const filing = { rubricId: null, format: 'news', tagIds: [kitap], placeIds: [], authorIds: [], publishedAt: now };
      for (let id = 1; id <= manyStories + 1; id += 1) await fileArticle(id, 'kk', filing, now);
    });
    const before = await latestChange();
    await changeTag(editor, kitap, tag('Кітаптар', 'Книги', { slug: 'kitap' }), now);
    expect(await tagsSince(before)).toEqual(['map:lists', 'site', `tag:${kitap}:kk`, `tag:${kitap}:ru`]);
  });

  describe('two made one', () => {
    test('give all stories to the one that stays, each once, in both languages and in order', async () => {
      const { kitap, mektep } = await newNames();
      const both = await newArticle({ parts: { tagIds: [kitap, mektep] }, publishedAt: hoursAgo(3) });
      const lone = await newArticle({ parts: { tagIds: [kitap] }, publishedAt: hoursAgo(2) });
      await newArticle({ storyId: lone, lang: 'ru', title: 'Открылась библиотека', publishedAt: hoursAgo(1) });
      const draft = await newArticle({ parts: { tagIds: [kitap] }, status: 'draft' });
      const other = await newArticle({ parts: { tagIds: [mektep] } });
      const before = await latestChange();
      expect(await mergeTags(chief, { fromId: kitap, intoId: mektep }, now)).toBe(3);
      expect(await listStoryIds(`tag:${mektep}`, 'kk', { limit: 10 })).toEqual([other, lone, both]);
      expect(await listStoryIds(`tag:${mektep}`, 'ru', { limit: 10 })).toEqual([lone]);
      expect(await countListed(`tag:${kitap}`, 'kk')).toBe(0);
      for (const story of [both, lone, draft, other]) expect((await getStoryParts(story))?.tagIds).toEqual([mektep]);
      expect(await getTagBySlug('kitap')).toBeNull();
      const pages = [kitap, mektep].flatMap((id) => [`tag:${id}:kk`, `tag:${id}:ru`]);
      const stories = [both, lone, other].map((id) => `story:${id}`);
      expect(await tagsSince(before)).toEqual([...pages, 'map:lists', ...stories].sort());
    });

    test('leave a redirect, a line in the journal and stories of a higher version', async () => {
      const { kitap, mektep } = await newNames();
      const story = await newArticle({ parts: { tagIds: [kitap] } });
      const other = await newArticle({ parts: { tagIds: [mektep] } });
      await changeTag(editor, kitap, tag('Кітаптар', 'Книги', { slug: 'kitaptar' }), now);
      await mergeTags(chief, { fromId: kitap, intoId: mektep }, now);
      for (const slug of ['kitap', 'kitaptar']) {
        expect(await findRedirect(`/tag/${slug}`)).toBe('/tag/mektep');
        expect(await findRedirect(`/ru/tag/${slug}`)).toBe('/ru/tag/mektep');
      }
      const { db, t } = database();
      const versions = await db.select({ id: t.stories.id, version: t.stories.version }).from(t.stories);
      expect(versions.find((row) => row.id === story)?.version).toBe(2);
      expect(versions.find((row) => row.id === other)?.version).toBe(1);
      const acts = await db.select({ action: t.audit.action, details: t.audit.details }).from(t.audit);
      expect(acts.find((act) => act.action === 'merge')?.details).toEqual({
        into: mektep,
        slug: 'kitaptar',
        name: { kk: 'Кітаптар', ru: 'Книги' },
        moved: 1,
      });
    });

    test('are refused: one with itself, one that is not there, by an editor', async () => {
      const { kitap, mektep } = await newNames();
      const merge = (fromId: number, intoId: number, actor = chief) => mergeTags(actor, { fromId, intoId }, now);
      await expect(merge(kitap, kitap)).rejects.toMatchObject({ code: 'input-invalid' });
      await expect(merge(999, kitap)).rejects.toMatchObject({ code: 'not-found' });
      await expect(merge(kitap, 999)).rejects.toMatchObject({ code: 'not-found' });
      await expect(merge(kitap, mektep, editor)).rejects.toMatchObject({ code: 'forbidden' });
      expect(await getTag(kitap)).not.toBeNull();
    });
  });

  test('that no story has can go, others stay', async () => {
    const { kitap, mektep } = await newNames();
    await newArticle({ parts: { tagIds: [kitap] }, status: 'draft' });
    await expect(removeTag(editor, kitap, now)).rejects.toMatchObject({ code: 'in-use', details: { count: 1 } });
    const before = await latestChange();
    await removeTag(editor, mektep, now);
    expect(await getTag(mektep)).toBeNull();
    expect(await tagsSince(before)).toEqual([`tag:${mektep}:kk`, `tag:${mektep}:ru`]);
  });

  test('are found by any part of a name in either language and sorted by the Kazakh alphabet', async () => {
    for (const name of ['Яблоко', 'Әлем', 'Бала', 'Абай', '100% табиғи'])
      await addTag(editor, tag(name, `${name} ру`), now);
    expect((await search('')).tags.map((each) => each.name.kk)).toEqual([
      '100% табиғи',
      'Абай',
      'Әлем',
      'Бала',
      'Яблоко',
    ]);
    expect((await search('ӘЛЕ')).tags.map((each) => each.slug)).toEqual(['alem']);
    expect((await search('бала РУ')).total).toBe(1);
    expect((await search('%')).total).toBe(1);
    expect((await search('', { kind: 'person' })).total).toBe(0);
    const page = await search('', { limit: 2, offset: 4 });
    expect([page.tags.map((each) => each.slug), page.total]).toEqual([['yabloko'], 5]);
  });

  test('are counted by their stories', async () => {
    const { kitap, mektep } = await newNames();
    await newArticle({ parts: { tagIds: [kitap] } });
    expect(await countStoriesByTag([kitap, mektep])).toEqual(new Map([[kitap, 1]]));
    expect(await countStoriesByTag([])).toEqual(new Map());
  });

  test('are not for a reporter to change', async () => {
    const { kitap } = await newNames();
    const before = await latestChange();
    const reporter = actorOf('reporter');
    await expect(addTag(reporter, tag('а', 'а'), now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(changeTag(reporter, kitap, tag('а', 'а'), now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeTag(reporter, kitap, now)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await latestChange()).toBe(before);
  });
});

test('a kind there is not is refused', () => {
  const wrong = () => parseTag({ name: { kk: 'а', ru: 'а' }, kind: 'rubric', slug: '' });
  expect(wrong).toThrow(expect.objectContaining({ details: { field: 'kind', fault: 'bad-value' } }));
});
