import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { actorOf, hoursAgo, now } from '#domain/testing';
import { noteAct } from './commands/note-act.ts';
import { listActKinds, listActs, listActsAfter } from './queries.ts';
import { csvCell, csvLine } from './rules.ts';
import type { ActFilters } from './types.ts';

const chief = actorOf('chief');
const all: ActFilters = { userId: null, noun: null, action: null, from: null, to: null };
const range = { limit: 10, offset: 0 };

async function fillJournal(): Promise<void> {
  await transaction(async () => {
    await noteAct(actorOf('editor', 7), { action: 'publish', noun: 'article', nounId: 1 }, hoursAgo(3));
    await noteAct(
      actorOf('chief', 8),
      { action: 'take-down', noun: 'article', nounId: 1, details: { reason: 'а' } },
      hoursAgo(2),
    );
    await noteAct(actorOf('editor', 7), { action: 'merge', noun: 'tag', nounId: 2 }, hoursAgo(1));
  });
}

onBothEngines('the journal', () => {
  test('is read newest first, by page', async () => {
    await fillJournal();
    const { acts, total } = await listActs(chief, all, range);
    expect([acts.map((act) => act.action), total]).toEqual([['merge', 'take-down', 'publish'], 3]);
    expect(acts[1]).toMatchObject({
      actor: 'chief@test',
      userId: 8,
      nounId: '1',
      details: { reason: 'а' },
      at: hoursAgo(2),
    });
    const page = await listActs(chief, all, { limit: 1, offset: 2 });
    expect(page.acts.map((act) => act.action)).toEqual(['publish']);
  });

  test('is filtered by person, thing, act and time', async () => {
    await fillJournal();
    const actions = async (filters: Partial<ActFilters>) =>
      (await listActs(chief, { ...all, ...filters }, range)).acts.map((act) => act.action);
    expect(await actions({ userId: 7 })).toEqual(['merge', 'publish']);
    expect(await actions({ noun: 'article' })).toEqual(['take-down', 'publish']);
    expect(await actions({ action: 'merge' })).toEqual(['merge']);
    expect(await actions({ from: hoursAgo(2), to: hoursAgo(1) })).toEqual(['take-down']);
    expect(await actions({ userId: 7, noun: 'article', action: 'merge' })).toEqual([]);
    expect(await listActKinds(chief)).toEqual({
      nouns: ['article', 'tag'],
      actions: ['merge', 'publish', 'take-down'],
    });
  });

  test('is written out in pieces, oldest first', async () => {
    await fillJournal();
    const first = await listActsAfter(chief, all, { afterId: 0, limit: 2 });
    const rest = await listActsAfter(chief, all, { afterId: first.at(-1)?.id ?? 0, limit: 2 });
    expect([...first, ...rest].map((act) => act.action)).toEqual(['publish', 'take-down', 'merge']);
  });

  test.each(['reporter', 'editor'] as const)('is not for a %s', async (role) => {
    await expect(listActs(actorOf(role), all, range)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listActKinds(actorOf(role))).rejects.toMatchObject({ code: 'forbidden' });
    const piece = listActsAfter(actorOf(role), all, { afterId: 0, limit: 1 });
    await expect(piece).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a cell of the exported journal', () => {
  test.each([
    ['Әсел', 'Әсел'],
    ['=HYPERLINK("http://evil")', `"'=HYPERLINK(""http://evil"")"`],
    ['+7 701', `"'+7 701"`],
    ['-1', `"'-1"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['  =1', `"'  =1"`],
    ['a,b', '"a,b"'],
    ['a\nb', '"a\nb"'],
    ['', ''],
  ])('%j is %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  test('stands in a line with the time in Almaty', () => {
    const act = {
      id: 5,
      at: now,
      actor: '=cmd',
      userId: 1,
      action: 'merge',
      noun: 'tag',
      nounId: '2',
      details: { a: 'ә' },
    };
    expect(csvLine(act)).toBe(`5,2026-11-23T14:00:00+05:00,"'=cmd",merge,tag,2,"{""a"":""ә""}"\r\n`);
  });
});

test('no program of ours changes or deletes a line of the journal', () => {
  const files = globSync('{app,cli,db,domain,server}/**/*.{ts,tsx}', { exclude: ['**/node_modules/**'] });
  expect(files.length).toBeGreaterThan(100);
  const writers = files.filter((file) => /\.(update|delete)\(\s*(t|schema)\.audit\b/.test(readFileSync(file, 'utf8')));
  expect(writers).toEqual([]);
});
