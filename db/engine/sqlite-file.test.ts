import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readMigrations } from './migrations.ts';
import { openSqlite } from './sqlite.ts';

const known = readMigrations('sqlite').length;

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arainfo-file-'));
  path = join(folder, 'arainfo.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refusal = (code: string) => expect.objectContaining({ code, details: { path } });

async function makePaper(): Promise<void> {
  const engine = openSqlite(path);
  await engine.migrate();
  await engine.write(async ({ db, t }) => db.insert(t.settings).values({ key: 'site', value: { name: 'Арай' } }));
  await engine.close();
}

async function readSettings() {
  const engine = openSqlite(path);
  await engine.migrate();
  const rows = await engine.reader.db.select().from(engine.reader.t.settings);
  await engine.close();
  return rows;
}

describe('the database file', () => {
  test('is made with its folder on the first start and found on the second', async () => {
    path = join(folder, 'new', 'var', 'arainfo.db');
    await makePaper();
    expect(await readSettings()).toEqual([{ key: 'site', value: { name: 'Арай' } }]);
  });

  test('lost, it is not made anew over an old paper', async () => {
    await makePaper();
    rmSync(path);
    expect(() => openSqlite(path)).toThrow(refusal('database-lost'));
    expect(existsSync(path)).toBe(false);
  });

  test('emptied to nothing, it counts as lost', async () => {
    await makePaper();
    truncateSync(path, 0);
    expect(() => openSqlite(path)).toThrow(refusal('database-lost'));
    expect(readFileSync(path)).toHaveLength(0);
  });

  test('of zero bytes where no paper ever was, it is a first start', async () => {
    writeFileSync(path, '');
    await makePaper();
    expect(await readSettings()).toHaveLength(1);
  });

  test('copied from a backup without its marker, it is opened', async () => {
    await makePaper();
    rmSync(`${path}.paper`);
    expect(await readSettings()).toHaveLength(1);
    expect(existsSync(`${path}.paper`)).toBe(true);
  });

  test.each(['another application', 'no application'])('of %s is refused and stays as it was', (owner) => {
    const other = new BetterSqlite3(path);
    if (owner === 'another application') other.pragma('application_id = 1196444487');
    other.exec('create table notes (text)');
    other.close();
    const before = readFileSync(path);
    expect(() => openSqlite(path)).toThrow(refusal('database-foreign'));
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}.paper`)).toBe(false);
  });

  test('that is no database at all is refused and stays as it was', () => {
    const text = 'Бұл дерекқор емес.\n'.repeat(500);
    writeFileSync(path, text);
    expect(() => openSqlite(path)).toThrow(refusal('database-foreign'));
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('of a newer program is refused and loses nothing', async () => {
    await makePaper();
    const newer = new BetterSqlite3(path);
    newer.exec("insert into migrations (hash) values ('of tomorrow')");
    newer.close();
    const engine = openSqlite(path);
    await expect(engine.migrate()).rejects.toMatchObject({ code: 'database-newer', details: { migration: known + 1 } });
    expect(await engine.reader.db.select().from(engine.reader.t.settings)).toHaveLength(1);
    await engine.close();
  });

  test('keeps its old state when a migration breaks in the middle', async () => {
    const half = new BetterSqlite3(path);
    half.pragma('application_id = 1095909705');
    half.exec('create table tags (something)');
    half.close();
    const engine = openSqlite(path);
    await expect(engine.migrate()).rejects.toThrow(/tags/);
    await engine.close();
    const after = new BetterSqlite3(path);
    expect(after.prepare('select name from sqlite_schema').pluck().all()).toEqual(['tags']);
    after.close();
  });
});

/** Opens the database in a process of its own and says `fine` or the code of the refusal. */
const program = `
const { openSqlite } = await import('#db/engine/sqlite');
try {
  const engine = openSqlite(process.env.TEST_DATABASE);
  await engine.migrate();
  await engine.write(async ({ db, t }) => db.insert(t.changes).values({ tag: 'p' + process.pid, at: new Date(0) }));
  await engine.close();
  process.stdout.write('fine');
} catch (error) {
  process.stdout.write(String(error.code ?? error));
}
`;

function openElsewhere(user: { uid?: number } = {}): Promise<string> {
  const root = join(import.meta.dirname, '..', '..');
  const env = { ...process.env, TEST_DATABASE: path };
  const child: ChildProcess = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    env,
    ...user,
  });
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });
}

describe('several processes', () => {
  test('that start on a new file at once all find it ready, migrated once', async () => {
    expect(await Promise.all([1, 2, 3].map(() => openElsewhere()))).toEqual(['fine', 'fine', 'fine']);
    const engine = openSqlite(path);
    expect(await engine.reader.db.select().from(engine.reader.t.changes)).toHaveLength(3);
    await engine.close();
    const file = new BetterSqlite3(path);
    expect(file.prepare('select count(*) from migrations').pluck().get()).toBe(known);
    file.close();
  });

  const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

  test('a folder we may not write in is said to be read-only', async () => {
    chmodSync(folder, 0o555);
    expect(await openElsewhere(nobody)).toBe('database-read-only');
  });

  test('a paper we may read but not write is said to be read-only', async () => {
    await makePaper();
    chmodSync(path, 0o444);
    expect(await openElsewhere(nobody)).toBe('database-read-only');
  });
});
