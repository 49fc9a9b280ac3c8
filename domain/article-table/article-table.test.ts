import { describe, expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { putAwayDraft } from '#domain/articles/commands/put-away-draft';
import { saveArticle } from '#domain/articles/commands/save-article';
import { submitArticle } from '#domain/articles/commands/submit-article';
import { getArticleState } from '#domain/articles/queries';
import { newUser, saveOf } from '#domain/articles/testing';
import type { Actor } from '#domain/sessions/types';
import { actorOf, hoursAgo, newArticle, newNames, now } from '#domain/testing';
import { filterQuery, parseFilter } from './input.ts';
import { listArticles } from './queries.ts';

async function titles(actor: Actor, query: Record<string, unknown> = {}) {
  const { rows, total } = await listArticles(actor, parseFilter(query));
  expect(total).toBeGreaterThanOrEqual(rows.length);
  return rows.map((row) => row.title);
}

describe('the filter in the address', () => {
  test('what cannot be understood is left out', () => {
    const broken = { status: 'x', lang: ['kk', 'ru'], rubric: '-1', from: '2026-02-30', sort: '1', page: '0', q: '' };
    expect(parseFilter(broken)).toEqual({ lang: 'kk', sort: 'saved', page: 1 });
  });

  test('a filter and its query string say the same, the usual left out', () => {
    const filter = parseFilter({ status: 'review', rubric: '3', q: 'су тасқыны', page: '2', from: '2026-03-01' });
    expect(filterQuery(filter)).toBe(
      'status=review&rubric=3&from=2026-03-01&q=%D1%81%D1%83+%D1%82%D0%B0%D1%81%D2%9B%D1%8B%D0%BD%D1%8B&page=2',
    );
    expect(parseFilter(Object.fromEntries(new URLSearchParams(filterQuery(filter))))).toEqual(filter);
    expect(filterQuery(parseFilter({}))).toBe('');
  });
});

onBothEngines('the table of articles', () => {
  test('shows editors everything, a reporter their own and what is published', async () => {
    const reporter = await newUser('reporter', 'Аружан');
    const other = await newUser('reporter', 'Дана');
    await newArticle({ title: 'Жарияланған' });
    await createDraft(reporter, { lang: 'kk', title: 'Аружандікі' }, now);
    await createDraft(other, { lang: 'kk', title: 'Данадікі' }, now);
    expect((await titles(actorOf('editor'))).sort()).toEqual(['Аружандікі', 'Данадікі', 'Жарияланған']);
    expect((await titles(reporter)).sort()).toEqual(['Аружандікі', 'Жарияланған']);
    expect(await titles(reporter, { owner: other.userId })).toEqual([]);
  });

  test('each filter by itself', async () => {
    const names = await newNames();
    const reporter = await newUser('reporter', 'Аружан', names.dias);
    const parts = { rubricId: names.bilim, placeIds: [names.taraz], format: 'interview' as const };
    await newArticle({
      title: 'Сұхбат: су тасқыны',
      parts: { ...parts, credits: [{ authorId: names.aruna, role: 'author', lang: null }] },
    });
    await newArticle({ title: 'Ескі 100%_жаңалық', publishedAt: hoursAgo(72) });
    await newArticle({ title: 'Новость', lang: 'ru' });
    const { articleId } = await createDraft(reporter, { lang: 'kk', title: 'Тексеруде' }, now);
    await submitArticle(reporter, { articleId, note: '' }, now);
    const editor = actorOf('editor');
    const by = (query: Record<string, unknown>) => titles(editor, query);
    expect(await by({ status: 'review' })).toEqual(['Тексеруде']);
    expect(await by({ lang: 'ru' })).toEqual(['Новость']);
    expect(await by({ rubric: names.bilim })).toEqual(['Сұхбат: су тасқыны']);
    expect(await by({ place: names.taraz })).toEqual(['Сұхбат: су тасқыны']);
    expect(await by({ format: 'interview' })).toEqual(['Сұхбат: су тасқыны']);
    expect(await by({ author: names.aruna })).toEqual(['Сұхбат: су тасқыны']);
    expect(await by({ author: names.dias, owner: reporter.userId })).toEqual(['Тексеруде']);
    expect(await by({ to: '2026-11-20' })).toEqual(['Ескі 100%_жаңалық']);
    expect(await by({ from: '2026-11-23', status: 'published', lang: 'kk' })).toEqual(['Сұхбат: су тасқыны']);
    expect(await by({ q: 'ТАСҚЫНЫ су' })).toEqual(['Сұхбат: су тасқыны']);
    expect(await by({ q: '0%_ж' })).toEqual(['Ескі 100%_жаңалық']);
    expect(await by({ q: '%' })).toEqual(['Ескі 100%_жаңалық']);
    expect(await by({ q: "'\\" })).toEqual([]);
  });

  test('is sorted by the last save, by publication or by title, page by page', async () => {
    await newArticle({ title: 'Б', publishedAt: hoursAgo(1) });
    await newArticle({ title: 'А', publishedAt: hoursAgo(2) });
    const storyId = await newArticle({ title: 'В', publishedAt: hoursAgo(3) });
    const id = (await getArticleState(storyId, 'kk'))?.id ?? 0;
    await saveArticle(await newUser('editor'), saveOf(id, 1, 'В жаңа'), new Date(now.getTime() + 1_000));
    const editor = actorOf('editor');
    expect((await titles(editor))[0]).toBe('В');
    expect(await titles(editor, { sort: 'published' })).toEqual(['Б', 'А', 'В']);
    expect(await titles(editor, { sort: 'title' })).toEqual(['А', 'Б', 'В']);
    expect(await titles(editor, { q: 'жаңа' })).toEqual(['В']);
    const { rows } = await listArticles(editor, parseFilter({}));
    expect(rows.map((row) => row.isChangedSince)).toEqual([true, false, false]);
    const beyond = await listArticles(editor, parseFilter({ page: '2' }));
    expect(beyond).toEqual({ rows: [], total: 3 });
  });

  test('titles stand in the order of the Kazakh alphabet', async () => {
    const ordered = [
      'Ана',
      'Ая',
      'Әже',
      'Бала',
      'Жер',
      'Зат',
      'Кино',
      'Қала',
      'Тау',
      'Ұя',
      'Үй',
      'Ықылас',
      'Іле',
      'Эссе',
    ];
    for (const title of [...ordered].sort()) await newArticle({ title });
    expect(await titles(actorOf('editor'), { sort: 'title' })).toEqual(ordered);
  });

  test('a draft that was put away is shown only where one asks for those', async () => {
    const reporter = await newUser('reporter', 'Аружан');
    const { articleId } = await createDraft(reporter, { lang: 'kk', title: 'Керексіз' }, now);
    await putAwayDraft(reporter, { articleId }, now);
    expect(await titles(reporter)).toEqual([]);
    expect(await titles(reporter, { status: 'put-away' })).toEqual(['Керексіз']);
  });
});
