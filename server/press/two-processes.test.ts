import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { ask, renderedPage, startTestServer } from '../testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'press-'));
const file = join(folder, 'paper.db');

afterAll(() => rmSync(folder, { recursive: true }));

/** One process' view of the paper: a server whose renderer reads the story's text out of the database. */
async function openPaper() {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.exec(
    'create table if not exists changes (seq integer primary key autoincrement, tag text not null, at integer not null)',
  );
  db.exec('create table if not exists story (id integer primary key, text text not null)');
  const latest = db.prepare<[], number>('select coalesce(max(seq), 0) from changes').pluck();
  const since = db.prepare<[number], { seq: number; tag: string }>(
    'select seq, tag from changes where seq > ? order by seq',
  );
  const text = db.prepare<[], string>('select text from story where id = 1').pluck();
  const server = await startTestServer({
    changes: { latest: () => latest.get() ?? 0, since: async (seq) => since.all(seq) },
    render: async () => renderedPage(text.get() ?? 'none', { tags: ['story:1'], status: 200 }),
  });
  const write = db.transaction((value: string) => {
    db.prepare('insert into story values (1, ?) on conflict do update set text = excluded.text').run(value);
    db.prepare("insert into changes (tag, at) values ('story:1', 0)").run();
  });
  const close = async () => {
    await server.stop();
    db.close();
  };
  return { read: async () => (await ask(server.port, '/1/a')).text, write, close, press: server.press };
}

/** Runs the same writes in a process of its own. */
function openWriter() {
  const source = `
    import Database from 'better-sqlite3';
    const db = new Database(process.argv[2]);
    const write = db.transaction((value) => {
      db.prepare('insert into story values (1, ?) on conflict do update set text = excluded.text').run(value);
      db.prepare("insert into changes (tag, at) values ('story:1', 0)").run();
    });
    process.on('message', (value) => { write(value); process.send(value); });
    process.send('ready');`;
  const stub = new URL('./change-watch.ts', import.meta.url).pathname;
  const child = fork(stub, [file], { execArgv: ['--input-type=module', '--eval', source], cwd: process.cwd() });
  const write = async (value: string) => {
    child.send(value);
    await once(child, 'message');
  };
  return { ready: once(child, 'message'), write, stop: () => child.kill() };
}

test('two processes on one database see each other’s changes on the next request', async () => {
  const paper = await openPaper();
  paper.write('one');
  const writer = openWriter();
  await writer.ready;
  expect(await paper.read()).toContain('one');
  for (let version = 1; version <= 20; version += 1) {
    await writer.write(`version ${version}.`);
    expect(await paper.read()).toContain(`version ${version}.`);
    expect(await paper.read()).toContain(`version ${version}.`);
  }
  expect(paper.press.stats.renders).toBe(21);
  writer.stop();
  await paper.close();
});

test('two presses on one database see each other’s changes', async () => {
  const [first, second] = [await openPaper(), await openPaper()];
  for (const value of ['alpha', 'beta', 'gamma']) {
    first.write(value);
    expect(await first.read()).toContain(value);
    expect(await second.read()).toContain(value);
  }
  await first.close();
  await second.close();
});

test('a restart after a change serves the new text', async () => {
  const before = await openPaper();
  before.write('before');
  expect(await before.read()).toContain('before');
  before.write('after');
  await before.close();
  const after = await openPaper();
  expect(await after.read()).toContain('after');
  await after.close();
});
