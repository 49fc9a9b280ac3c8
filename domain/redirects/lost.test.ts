import { describe, expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { actorOf, newArticle, newNames, now, system } from '#domain/testing';
import { lossySlug } from '#lib/text/lossy-slug';
import { readClues } from './clues.ts';
import { addRedirect } from './commands/add-redirect.ts';
import { type AddressCount, countAddresses } from './commands/count-addresses.ts';
import { forgetLost } from './commands/forget-lost.ts';
import { ignoreLost } from './commands/ignore-lost.ts';
import { parseRedirect } from './input.ts';
import { lostPath, maxLost, referrerHost } from './lost-rules.ts';
import { listLostAddresses, listRedirects } from './queries.ts';
import { suggestAims } from './suggestions.ts';

const chief = actorOf('chief');
const dayMs = 86_400_000;
const lost = (path: string, hits = 1, more: Partial<AddressCount> = {}): AddressCount => ({
  ...{ path, kind: 'lost', hits, at: now, referrer: null },
  ...more,
});
const search = { text: '', order: 'most', isIgnored: false, limit: 10_000, offset: 0 } as const;
const listed = async (more = {}) =>
  (await listLostAddresses({ ...search, ...more })).addresses.map(({ path, hits }) => `${path} ${hits}`);
const ago = (days: number) => new Date(now.getTime() - days * dayMs);

/** As many at once as the database takes, where how they are counted is not the point. */
async function storeRows(counts: AddressCount[]): Promise<void> {
  const rows = counts.map(({ path, hits, at }) => ({ path, hits, lastHitAt: at, referrer: null, isIgnored: false }));
  for (let start = 0; start < rows.length; start += 500)
    await transaction(async () => {
      const { db, t } = database();
      await db.insert(t.lostAddresses).values(rows.slice(start, start + 500));
    });
}

onBothEngines('addresses that lead nowhere', () => {
  test('are added up, the host that named them last is kept, most asked for or newest first', async () => {
    await countAddresses([lost('/a', 2, { referrer: 'old.example', at: ago(1) }), lost('/b')]);
    await countAddresses([lost('/a', 3, { at: ago(1) }), lost('/c', 1, { at: ago(2) })]);
    expect(await listed()).toEqual(['/a 5', '/b 1', '/c 1']);
    expect(await listed({ order: 'last' })).toEqual(['/b 1', '/a 5', '/c 1']);
    expect(await listed({ text: 'old.ex' })).toEqual(['/a 5']);
    expect(await listed({ limit: 1, offset: 1 })).toEqual(['/b 1']);
    expect((await listLostAddresses({ ...search, limit: 1 })).total).toBe(3);
  });

  test('never fill the table: those asked for least and longest ago make room', async () => {
    await countAddresses([lost('/wanted', 9, { at: ago(5) })]);
    const many = Array.from({ length: maxLost + 50 }, (_, index) =>
      lost(`/random-${index}`, 1, { at: ago(index / maxLost) }),
    );
    await storeRows(many.slice(0, maxLost - 1));
    await countAddresses(many.slice(maxLost - 1));
    const kept = await listed();
    expect(kept.length).toBe(maxLost);
    expect(kept[0]).toBe('/wanted 9');
    expect(kept).not.toContain(`/random-${maxLost + 49} 1`);
  });

  test('go away by themselves, and when there is something at them', async () => {
    await newNames();
    await countAddresses([
      ...[lost('/old', 5, { at: ago(91) }), lost('/once', 1, { at: ago(15) }), lost('/twice', 2, { at: ago(15) })],
      ...[lost('/category/sport', 7), lost('/new')],
    ]);
    await forgetLost(now);
    expect(await listed()).toEqual(['/twice 2', '/new 1']);
  });

  test('that were ignored are kept apart and can be brought back', async () => {
    await countAddresses([lost('/a'), lost('/b')]);
    await ignoreLost(chief, '/a', true);
    await countAddresses([lost('/a')]);
    expect([await listed(), await listed({ isIgnored: true })]).toEqual([['/b 1'], ['/a 2']]);
    await ignoreLost(chief, '/a', false);
    expect(await listed()).toEqual(['/a 2', '/b 1']);
    await expect(ignoreLost(chief, '/zhoq', true)).rejects.toMatchObject({ code: 'not-found' });
    await expect(ignoreLost(actorOf('editor'), '/a', true)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('that lead on now are lost no more, and their redirect counts', async () => {
    await countAddresses([lost('/a', 3), lost('/b')]);
    await addRedirect(chief, parseRedirect({ fromPath: '/a', toPath: '/contact' }), now);
    expect(await listed()).toEqual(['/b 1']);
    await countAddresses([lost('/a', 4, { kind: 'moved' }), lost('/nothing', 1, { kind: 'moved' })]);
    const { redirects } = await listRedirects({ text: '', limit: 9, offset: 0 });
    expect(redirects).toMatchObject([{ fromPath: '/a', hits: 4, lastHitAt: now }]);
  });
});

onBothEngines('what an address that leads nowhere may have meant', () => {
  const suggest = async (path: string) => (await suggestAims([path])).get(path)?.path;

  test('is the article of that slug, of the slug an older site gave its headline, or of that number', async () => {
    const title = 'Жастардың жарқын үні';
    const story = await newArticle({ title });
    const there = `/${story}/zhastardyn-zharqyn-uni`;
    expect(lossySlug(title)).toBe('zhastardy-zhar-yn-ni');
    expect(await suggest('/news/zhastardyn-zharqyn-uni')).toBe(there);
    expect(await suggest('/news/zhastardy-zhar-yn-ni.html')).toBe(there);
    expect(await suggest(`/kaz/${story}-something.html`)).toBe(there);
    expect(await suggest('/2019/05/12/zhastardy-zhar-yn-ni/')).toBe(there);
    expect(await suggest('/news/басқа-мақала')).toBeUndefined();
    expect(await suggest('/news/999')).toBeUndefined();
  });

  test('is never what was taken down or nobody has seen', async () => {
    const [gone, draft] = [
      await newArticle({ title: 'Ескі мектеп жөнделді' }),
      await newArticle({ title: 'Жаңа мектеп салынды', status: 'draft' }),
    ];
    await takeDownArticle(system, { storyId: gone, lang: 'kk', reason: '' }, now);
    for (const path of [
      '/a/eski-mektep-zhondeldi',
      '/a/eski-mektep-zh-ndeldi',
      `/a/${gone}`,
      '/a/zhana-mektep-salyndy',
      `/a/${draft}`,
    ])
      expect(await suggest(path), path).toBeUndefined();
  });

  test('is in the language of the address where there is a text in it', async () => {
    const story = await newArticle({ title: 'Кітапхана ашылды' });
    await newArticle({ storyId: story, lang: 'ru', title: 'Открылась библиотека' });
    expect(await suggest(`/rus/news/${story}`)).toBe(`/ru/${story}/otkrylas-biblioteka`);
    expect(await suggest('/news/otkrylas-biblioteka')).toBe(`/ru/${story}/otkrylas-biblioteka`);
    expect(await suggest('/ru/news/kitapkhana-ashyldy')).toBe(`/${story}/kitapkhana-ashyldy`);
  });

  test('is a rubric, tag, author or place by its slug or its name in either language', async () => {
    await newNames();
    expect(await suggest('/rubrika/sport')).toBe('/category/sport');
    expect(await suggest('/category/news/kultura')).toBe('/category/madeniet');
    expect(await suggest('/category/o-am')).toBe('/category/qogam');
    expect(await suggest('/ru/tags/knigi')).toBe('/ru/tag/kitap');
    expect(await suggest('/avtor/dias-orazbek')).toBe('/author/dias');
    expect(await suggest('/tag/sport')).toBeUndefined();
  });

  test('is nothing where the number is ours but has no text in this language: the page says so itself', async () => {
    const story = await newArticle();
    expect(await suggest(`/ru/${story}/tarazda-kitapkhana-ashyldy`)).toBeUndefined();
    expect(await suggest('/32714/tarazda-kitapkhana-ashyldy')).toBe(`/${story}/tarazda-kitapkhana-ashyldy`);
  });
});

describe('an address of an older site', () => {
  test.each([
    ['/news/32714-zhastardy.html', { lang: 'kk', id: 32714, slug: 'zhastardy', list: null }],
    ['/ru/novosti/sport-v-taraze-551', { lang: 'ru', id: 551, slug: 'sport-v-taraze', list: null }],
    ['/2019/05/12/slug-of-it', { lang: 'kk', id: null, slug: 'slug-of-it', list: null }],
    ['/kaz/32714', { lang: 'kk', id: 32714, slug: '', list: null }],
    ['/news/32714/slug/amp', { lang: 'kk', id: 32714, slug: 'slug', list: null }],
    ['/category/sport/page/3', { lang: 'kk', id: null, slug: 'sport', list: 'rubric' }],
    ['/байланыс', { lang: 'kk', id: null, slug: 'baylanys', list: null }],
    ['/00012345678', { lang: 'kk', id: null, slug: '', list: null }],
  ])('%s says %j', (path, clues) => {
    expect(readClues(path)).toEqual(clues);
  });
});

describe('what is counted as lost', () => {
  test.each([['/news/a'], ['/ru/novosti/b.html'], ['/байланыс'], ['/administraciya-oblysy'], ['/wpa'], ['/testament']])(
    '%s is',
    (path) => {
      expect(lostPath(encodeURI(path))).toBe(path);
    },
  );

  test.each([
    ...[
      '/wp-login.php',
      '/wp-admin/',
      '/.env',
      '/a/.git/config',
      '/index.php',
      '/uploads/a.jpg',
      '/phpmyadmin',
      '/admin',
      '/ru/login',
    ],
    ...[
      '/cgi-bin/luci',
      '/vendor/phpunit',
      '/a@b.kz',
      '/subscribe/a%40b.kz',
      '/%ff',
      '/dashboard/x',
      '/a<script>',
      `/${'a'.repeat(301)}`,
    ],
    ...['/actuator/health', '/server-status', '/backup.zip', "/a'or'1", '//evil.example'],
  ])('%s is not', (path) => {
    expect(lostPath(path)).toBeNull();
  });

  test('a query is never part of it', () => {
    expect(lostPath('/a?name=Айгүл')).toBe('/a');
  });

  test.each([
    ['https://Old.Example/secret?x=1', 'old.example'],
    ['http://xn--80a.kz/', 'xn--80a.kz'],
    ['javascript:alert(1)', null],
    ['about:blank', null],
    ['', null],
    [undefined, null],
    [`https://${'a'.repeat(3_000)}`, null],
  ])('of the page %s only the host is kept', (referer, host) => {
    expect(referrerHost(referer)).toBe(host);
  });
});
