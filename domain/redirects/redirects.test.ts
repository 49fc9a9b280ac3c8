import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { actorOf, newArticle, newNames, now, system } from '#domain/testing';
import { addRedirect } from './commands/add-redirect.ts';
import { countAddresses } from './commands/count-addresses.ts';
import { moveAddress } from './commands/move-address.ts';
import { removeRedirect } from './commands/remove-redirect.ts';
import { parseRedirect } from './input.ts';
import { findRedirect, findWay, listRedirects } from './queries.ts';
import { publicPath } from './rules.ts';

const chief = actorOf('chief');
const add = (fromPath: string, toPath: string) => addRedirect(chief, parseRedirect({ fromPath, toPath }), now);
const list = (text = '', more = {}) => listRedirects({ text, limit: 10, offset: 0, ...more });

onBothEngines('redirects', () => {
  test('added by hand lead on; the address is kept decoded, the aim ready for a header', async () => {
    await add('/%D0%B1%D0%B0%D0%B9%D0%BB%D0%B0%D0%BD%D1%8B%D1%81/', '/page/біз-туралы');
    expect(await findRedirect('/байланыс')).toBe(`/page/${encodeURI('біз-туралы')}`);
    expect(await latestChange()).toBe(0);
  });

  test('twice from one address are refused', async () => {
    await add('/old', '/contact');
    await expect(add('/old', '/popular')).rejects.toMatchObject({ code: 'redirect-exists' });
    expect(await findRedirect('/old')).toBe('/contact');
  });

  test('are laid to where the way ends, whichever was there first; those that would run in a circle are refused', async () => {
    await add('/b', '/c');
    expect(await add('/a', '/b')).toMatchObject({ toPath: '/c' });
    await add('/c', '/d');
    expect([await findRedirect('/a'), await findRedirect('/b'), await findRedirect('/c')]).toEqual(['/d', '/d', '/d']);
    await expect(add('/d', '/a')).rejects.toMatchObject({ code: 'redirect-loop', details: { path: '/d' } });
    expect((await list()).total).toBe(3);
  });

  test('to an article lead to the address it has by now', async () => {
    const story = await newArticle({ title: 'Бірінші тақырып' });
    await add('/old', `/${story}/birinshi-taqyryp`);
    await add('/ru/old', `/ru/${story}/birinshi-taqyryp`);
    await transaction(async () => {
      const { db, t } = database();
      await db.update(t.articles).set({ slug: 'ekinshi-taqyryp' }).where(eq(t.articles.storyId, story));
    });
    expect(await findWay('/old')).toBe(`/${story}/ekinshi-taqyryp`);
    expect(await findWay('/ru/old')).toBe(`/ru/${story}/birinshi-taqyryp`);
    expect(await findWay('/zhoq')).toBeNull();
  });

  test('lead on from the same address in the form older systems had for phones, and count it', async () => {
    await add('/news/5-old', '/contact');
    await add('/news/6-old/amp', '/popular');
    await add('/news/6-old', '/contact');
    expect(await findWay('/news/5-old/amp')).toBe('/contact');
    expect([await findWay('/news/6-old/amp'), await findWay('/amp')]).toEqual(['/popular', null]);
    const count = (path: string) => countAddresses([{ path, kind: 'moved', hits: 2, at: now, referrer: null }]);
    await count('/news/5-old/amp');
    await count('/news/6-old/amp');
    const hits = (await list()).redirects.map((row) => `${row.fromPath} ${row.hits}`);
    expect(hits.toSorted()).toEqual(['/news/5-old 2', '/news/6-old 0', '/news/6-old/amp 2']);
  });

  test('from an address at which there is something are refused, also where it was taken down', async () => {
    await newNames();
    const story = await newArticle();
    for (const path of [
      '/category/sport',
      '/ru/tag/kitap',
      '/author/aruna',
      `/${story}/slug`,
      '/contact',
      '/archive/2026',
    ])
      await expect(add(path, '/popular')).rejects.toMatchObject({ code: 'redirect-live' });
    await takeDownArticle(system, { storyId: story, lang: 'kk', reason: 'сынақ' }, now);
    await expect(add(`/${story}/slug`, '/popular')).rejects.toMatchObject({ code: 'redirect-live' });
    await add(`/ru/${story}/slug`, '/popular');
    await add('/category/zhoq', '/category/sport');
  });

  test('are removed', async () => {
    const { id } = await add('/old', '/contact');
    await removeRedirect(chief, id, now);
    expect(await findRedirect('/old')).toBeNull();
    await expect(removeRedirect(chief, id, now)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('are listed newest first, by page, and found by either address as it stands', async () => {
    for (const name of ['a', 'b', '100%', 'a_c'])
      await add(`/from-${name.replace('%', '%25')}`, `/aim-${name.replace('%', '%25')}`);
    expect((await list()).redirects.map((each) => each.fromPath)).toEqual([
      '/from-a_c',
      '/from-100%',
      '/from-b',
      '/from-a',
    ]);
    expect((await list('100%')).total).toBe(1);
    expect((await list('a_')).redirects.map((each) => each.fromPath)).toEqual(['/from-a_c']);
    expect((await list('aim-b')).total).toBe(1);
    const page = await list('', { limit: 1, offset: 3 });
    expect([page.redirects.map((each) => each.fromPath), page.total]).toEqual([['/from-a'], 4]);
  });

  test('of things that move stay one step long whatever way they go', async () => {
    const pathOf = (lang: string, slug: string) => `/${lang}/${slug}`;
    const move = (from: string, to: string) => transaction(() => moveAddress(pathOf, { from, to }, now));
    await move('a', 'b');
    await move('b', 'c');
    expect([await findRedirect('/kk/a'), await findRedirect('/kk/b')]).toEqual(['/kk/c', '/kk/c']);
    await move('c', 'a');
    expect(await findRedirect('/kk/a')).toBeNull();
    expect([await findRedirect('/ru/b'), await findRedirect('/ru/c')]).toEqual(['/ru/a', '/ru/a']);
  });

  test.each(['reporter', 'editor'] as const)('are not for a %s to change', async (role) => {
    const input = parseRedirect({ fromPath: '/a', toPath: '/b' });
    await expect(addRedirect(actorOf(role), input, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeRedirect(actorOf(role), 1, now)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('what somebody types as an address', () => {
  test.each([
    ['/a/', '/a'],
    [' /a?x=1#y ', '/a'],
    ['/байланыс', '/байланыс'],
    ['/%D0%B0', '/а'],
    ['/a?b%3Fc', '/a'],
  ])('%j is %j', (given, path) => {
    expect(publicPath(given)).toBe(path);
  });

  test.each([
    'a',
    'https://evil.example/',
    '//evil.example',
    '/a//b',
    '/a\\b',
    '/%ff',
    '/a%3Fb',
    '/dashboard',
    '/api/x',
    '/',
    '/ru',
    `/${'a'.repeat(600)}`,
  ])('%j is refused as the address that moved', (given) => {
    const parse = () => parseRedirect({ fromPath: given, toPath: '/contact' });
    expect(parse).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });

  test.each(['https://evil.example/', '//evil.example', '/dashboard/users', '/a'])(
    '%j is refused as the aim',
    (toPath) => {
      expect(() => parseRedirect({ fromPath: '/a', toPath })).toThrow(
        expect.objectContaining({ details: { field: 'toPath', fault: 'bad-address' } }),
      );
    },
  );
});
