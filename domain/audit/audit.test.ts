import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { requireEditable, requireReadable } from '#domain/articles/policy';
import { requireMay } from '#domain/sessions/policy';
import { actorOf, hoursAgo, now } from '#domain/testing';
import { isDomainError } from '#lib/errors';
import { noteAct } from './commands/note-act.ts';
import { noteDenied } from './commands/note-denied.ts';
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
  test('takes lines and lets none be changed or taken away, by whatever program', async () => {
    await fillJournal();
    const change = () => transaction(() => database().db.update(database().t.audit).set({ actor: 'nobody' }));
    const shorten = () => transaction(() => database().db.delete(database().t.audit));
    for (const meddle of [change, shorten])
      await expect(meddle()).rejects.toSatisfy((error: Error) => /append-only/.test(String(error.cause ?? error)));
    expect((await listActs(chief, all, range)).total).toBe(3);
  });

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

onBothEngines('a denied attempt', () => {
  const attempt = { right: 'article.take-down', path: '/dashboard/articles/1/state' };

  test('leaves a line with who, what and where', async () => {
    await noteDenied(actorOf('reporter', 7), attempt, now);
    const { acts } = await listActs(chief, all, range);
    expect(acts).toMatchObject([
      {
        action: 'be-denied',
        noun: 'right',
        nounId: attempt.right,
        userId: 7,
        details: { path: attempt.path },
        at: now,
      },
    ]);
  });

  test('can not flood the journal: thirty lines a person and hour, and others are still heard', async () => {
    for (let count = 0; count < 40; count += 1) await noteDenied(actorOf('reporter', 7), attempt, now);
    await noteDenied(actorOf('editor', 8), { right: 'users.manage', path: `/${'x'.repeat(5_000)}` }, now);
    expect((await listActs(chief, all, range)).total).toBe(31);
    expect((await listActs(chief, { ...all, userId: 8 }, range)).acts[0]?.details).toEqual({
      path: `/${'x'.repeat(199)}`,
    });
    await noteDenied(actorOf('reporter', 7), attempt, new Date(now.getTime() + 3_600_001));
    expect((await listActs(chief, all, range)).total).toBe(32);
  });

  test('is every refusal for want of a right, also one that hides what is there', () => {
    const refusal = (work: () => void): unknown => {
      try {
        work();
      } catch (error) {
        return isDomainError(error) ? { code: error.code, denied: error.denied, details: error.details } : error;
      }
      return null;
    };
    const reporter = actorOf('reporter', 7);
    const draft = { ownerId: 8, status: 'draft' as const };
    expect(refusal(() => requireMay(reporter, 'users.manage'))).toMatchObject({
      code: 'forbidden',
      denied: 'users.manage',
    });
    expect(refusal(() => requireReadable(reporter, draft))).toEqual({
      code: 'not-found',
      denied: 'article.read-any',
      details: {},
    });
    expect(refusal(() => requireReadable(reporter, null))).toEqual({ code: 'not-found', denied: null, details: {} });
    expect(refusal(() => requireEditable(reporter, { ...draft, status: 'published' }))).toMatchObject({
      code: 'forbidden',
      denied: 'article.edit-any',
    });
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
