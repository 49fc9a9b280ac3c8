import { describe, expect, test } from 'vitest';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { actorOf, newArticle, newNames, now } from '#domain/testing';
import { addRedirect } from './commands/add-redirect.ts';
import { importRedirects, planImport } from './commands/import-redirects.ts';
import { parseRedirect } from './input.ts';
import { findRedirect, listRedirects } from './queries.ts';
import { maxLines, readLines } from './read-lines.ts';

const siteUrl = 'https://arainfo.test';
const chief = actorOf('chief');
const given = (...lines: string[]) => ({ text: lines.join('\n'), siteUrl });
const add = (fromPath: string, toPath: string) => addRedirect(chief, parseRedirect({ fromPath, toPath }), now);
const brief = (lines: Awaited<ReturnType<typeof planImport>>) =>
  lines.map((each) => `${each.line} ${each.outcome} ${each.outcome === 'refused' ? each.fault : each.to}`);

onBothEngines('a list of redirects', () => {
  test('is shown line by line before anything is written, and does the same when it is', async () => {
    await newNames();
    const story = await newArticle();
    await add('/known', '/contact');
    await add('/kept', '/popular');
    const list = given(
      ...['from,to', '# ескі сайт', '/a,/b', '/b,/contact', '/known,/popular', '/kept,/popular', '/x,/y', '/y,/x'],
      ...[`/${story}/slug,/contact`, '/category/sport,/contact', 'not an address', '/z,https://evil.example/'],
    );
    const foreseen = await planImport(chief, list);
    expect(brief(foreseen)).toEqual([
      ...[
        '3 new /contact',
        '4 new /contact',
        '5 replaces /popular',
        '6 same /popular',
        '7 refused loop',
        '8 refused loop',
      ],
      ...['9 refused live', '10 refused live', '11 refused not-two', '12 refused foreign'],
    ]);
    expect(foreseen[2]).toMatchObject({ before: '/contact' });
    expect((await listRedirects({ text: '', limit: 9, offset: 0 })).total).toBe(2);
    expect(await importRedirects(chief, list, now)).toEqual(foreseen);
    expect([await findRedirect('/a'), await findRedirect('/b')]).toEqual(['/contact', '/contact']);
    expect(await findRedirect('/known')).toBe('/popular');
    expect(await findRedirect('/x')).toBeNull();
    expect(brief(await planImport(chief, list)).slice(0, 4)).toEqual([
      ...['3 same /contact', '4 same /contact', '5 same /popular', '6 same /popular'],
    ]);
  });

  test('makes those there are lead further, so that no reader is led on twice', async () => {
    await add('/a', '/b');
    await importRedirects(chief, given('/b /байланыс'), now);
    const end = `/${encodeURI('байланыс')}`;
    expect([await findRedirect('/a'), await findRedirect('/b')]).toEqual([end, end]);
  });

  test('is one line in the journal, with how much of it was written', async () => {
    await importRedirects(chief, given('/a /b', '/c /d', 'е'), now);
    const { db, t } = database();
    const acts = await db.select({ action: t.audit.action, details: t.audit.details }).from(t.audit);
    expect(acts).toEqual([{ action: 'import', details: { written: 2, refused: 1 } }]);
  });

  test('is refused whole where it is too long, and is not for an editor', async () => {
    const long = given(...Array.from({ length: maxLines + 1 }, (_, index) => `/a${index} /b`));
    await expect(planImport(chief, long)).rejects.toMatchObject({
      code: 'redirects-too-many',
      details: { max: maxLines },
    });
    for (const act of [
      planImport(actorOf('editor'), given('/a /b')),
      importRedirects(actorOf('editor'), given('/a /b'), now),
    ])
      await expect(act).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a line', () => {
  const read = (line: string) => readLines(line, siteUrl)[0];

  test.each([
    ['/a /b'],
    ['/a\t/b'],
    ['"/a","/b"'],
    ['/a ; /b'],
    ['/a -> /b'],
    ['/a → /b'],
    ['Redirect 301 /a /b'],
    ['https://old.example/a?utm=1 https://arainfo.test/b'],
    ['/a/ /b/'],
  ])('%j says where to', (line) => {
    expect(read(line)).toMatchObject({ line: 1, step: { from: '/a', to: '/b' } });
  });

  test('may lead to the front pages, and keeps a comma of an address', () => {
    expect(read('/a /')).toMatchObject({ step: { from: '/a', to: '/' } });
    expect(read('/a /ru/')).toMatchObject({ step: { to: '/ru' } });
    expect(read('/a,1 /b')).toMatchObject({ step: { from: '/a,1', to: '/b' } });
  });

  test.each([
    ['/a', 'not-two'],
    ['/a /b /c', 'not-two'],
    ['a b', 'not-two'],
    ['/ /b', 'bad-from'],
    ['/?p=5 /b', 'bad-from'],
    ['/dashboard /b', 'bad-from'],
    ['/a /%ff', 'bad-to'],
    ['/a /api/x', 'bad-to'],
    ['/a //evil.example', 'bad-to'],
    ['/a https://evil.example/b', 'foreign'],
    ['/a javascript:alert(1)', 'not-two'],
    ['/a /a/', 'same-address'],
  ])('%j is refused as %s', (line, fault) => {
    expect(read(line)).toEqual({ line: 1, text: line, fault });
  });

  test('said twice counts once; with another aim it is refused', () => {
    expect(readLines('/a /b\n/a /b\r\n/a /c', siteUrl)).toEqual([
      { line: 1, text: '/a /b', step: { from: '/a', to: '/b' } },
      { line: 3, text: '/a /c', fault: 'twice' },
    ]);
  });
});
