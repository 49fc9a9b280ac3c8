import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { fullStory } from '#domain/articles/testing';
import { addPage } from '#domain/pages/commands/add-page';
import { removePage } from '#domain/pages/commands/remove-page';
import { saveScriptException } from '#domain/script-exceptions/commands/save-script-exception';
import { changeScriptSettings } from '#domain/settings/commands/change-script-settings';
import { changeTag } from '#domain/tags/commands/change-tag';
import { actorOf, hoursAgo, newArticle, newNames, now, tagsSince } from '#domain/testing';
import { origin, readDocument, readXml } from './testing.ts';

onBothEngines('maps and the list of feeds', () => {
  test('the map names every published page in its editions, and what is taken down no more', async () => {
    const { storyId } = await fullStory();
    await newArticle({ storyId, lang: 'ru', title: 'Книга' });
    const locations = async (path: string) =>
      ((await readXml(path)).urlset.url ?? []).map((url: { loc: string }) => url.loc.slice(origin.length));
    const index = (await readXml('/sitemap.xml')).sitemapindex.sitemap;
    expect(index.map((part: { loc: string }) => part.loc)).toEqual(
      ['pages', 'tags', 'authors', '2026-11'].map((of) => `${origin}/sitemap/${of}.xml`),
    );
    expect((await readXml('/sitemap/2026-11.xml')).urlset.url.at(-1)).toEqual({
      loc: `${origin}/ru/${storyId}/kniga`,
      lastmod: now.toISOString(),
      'xhtml:link': [
        ['kk', `/${storyId}/tarazda-kitapkhana-ashyldy`],
        ['kk-Latn', `/lat/${storyId}/tarazda-kitapkhana-ashyldy`],
        ['kk-Arab', `/tote/${storyId}/tarazda-kitapkhana-ashyldy`],
        ['ru', `/ru/${storyId}/kniga`],
        ['x-default', `/${storyId}/tarazda-kitapkhana-ashyldy`],
      ].map(([lang, path]) => ({ '@rel': 'alternate', '@hreflang': lang, '@href': `${origin}${path}` })),
    });
    const inAll = (path: string) => [path, `/lat${path}`, `/tote${path}`, `/ru${path}`];
    expect(await locations('/sitemap/tags.xml')).toEqual([...inAll('/tag/kitap'), ...inAll('/tag/mektep')]);
    expect(await locations('/sitemap/authors.xml')).toEqual([...inAll('/author/aruna'), '/ru/author/dias']);
    expect(await locations('/sitemap/2026-11.xml')).toHaveLength(4);
    expect(await locations('/sitemap/pages.xml')).toEqual(
      expect.arrayContaining([
        '/',
        '/ru',
        '/category/bilim',
        '/ru/place/taraz',
        '/archive/2026',
        '/ru/archive/2026/11',
      ]),
    );
    await takeDownArticle(actorOf('chief'), { storyId, lang: 'kk', reason: 'сынақ' }, now);
    expect(await locations('/sitemap/2026-11.xml')).toEqual([`/ru/${storyId}/kniga`]);
    expect(await locations('/sitemap/tags.xml')).toEqual(['/ru/tag/kitap', '/ru/tag/mektep']);
  });

  test('the map says of a list in each language when that one changed', async () => {
    const { storyId } = await fullStory();
    await newArticle({ storyId, lang: 'ru', title: 'Книга', publishedAt: hoursAgo(5) });
    const urls = ['/sitemap/tags.xml', '/sitemap/pages.xml'].map(async (path) => (await readXml(path)).urlset.url);
    const times = new Map(
      (await Promise.all(urls)).flat().map((url: { loc: string; lastmod?: string }) => [url.loc, url.lastmod]),
    );
    for (const path of ['', '/category/bilim', '/tag/kitap']) {
      expect(times.get(origin + (path || '/'))).toBe(now.toISOString());
      expect(times.get(`${origin}/lat${path}`)).toBe(now.toISOString());
      expect(times.get(`${origin}/ru${path}`)).toBe(hoursAgo(5).toISOString());
    }
  });

  test('the map leaves out what lists nothing', async () => {
    await newNames();
    const index = async () =>
      ((await readXml('/sitemap.xml')).sitemapindex.sitemap as { loc: string }[]).map(({ loc }) =>
        loc.slice(origin.length),
      );
    expect(await index()).toEqual(['/sitemap/pages.xml']);
    await newArticle();
    expect(await index()).toEqual(['/sitemap/pages.xml', '/sitemap/2026-11.xml']);
  });

  test('the map names static pages until they are taken off the site', async () => {
    const chief = actorOf('chief');
    await addPage(chief, { titles: { kk: 'Байқау', ru: 'Конкурс' }, slug: 'baiqau' }, now);
    const map = async () => (await readDocument('/sitemap/pages.xml')).text;
    expect(await map()).toContain('/ru/page/baiqau<');
    await removePage(chief, { slug: 'baiqau', successor: null }, now);
    expect(await map()).not.toContain('/page/baiqau');
  });

  test('the list of all feeds names those that hold something', async () => {
    await fullStory();
    const [kk, latin, arabic, ru] = (await readXml('/opml.xml')).opml.body.outline;
    const addressesIn = (outline: { outline: { '@xmlUrl': string }[] }) =>
      outline.outline.map((feed) => feed['@xmlUrl'].slice(origin.length));
    const addresses = [
      ...['/feed.xml', '/category/zhanalyqtar/feed.xml', '/category/bilim/feed.xml', '/place/taraz/feed.xml'],
      ...['/tag/kitap/feed.xml', '/tag/mektep/feed.xml', '/author/aruna/feed.xml'],
    ];
    expect(addressesIn(kk)).toEqual(addresses);
    expect(addressesIn(latin)).toEqual(addresses.map((path) => `/lat${path}`));
    expect(addressesIn(arabic)).toEqual(addresses.map((path) => `/tote${path}`));
    expect(latin.outline[0]).toMatchObject({ '@htmlUrl': `${origin}/lat` });
    expect(latin.outline[5]).toMatchObject({ '@text': 'Mektep', '@htmlUrl': `${origin}/lat/tag/mektep` });
    expect(addressesIn(ru)).toEqual(['/ru/feed.xml']);
    await changeScriptSettings(actorOf('admin'), { presence: 'off', alphabet: '2021' }, now);
    expect((await readXml('/opml.xml')).opml.body.outline).toHaveLength(2);
  });

  test('maps and the list of feeds are written anew after a rename, a new page and another choice of scripts', async () => {
    const { names } = await fullStory();
    const paths = ['/sitemap/tags.xml', '/sitemap/pages.xml', '/opml.xml', '/sitemap/2026-11.xml'];
    const tags = new Map<string, string[]>();
    for (const path of paths) tags.set(path, (await readDocument(path)).tags);
    const droppedBy = async (act: () => Promise<unknown>) => {
      const before = await latestChange();
      await act();
      const touched = await tagsSince(before);
      return paths.filter((path) => tags.get(path)?.some((tag) => touched.includes(tag)));
    };
    const [chief, admin] = [actorOf('chief'), actorOf('admin')];
    const input = { name: { kk: 'Кітаптар', ru: 'Книги' }, kind: 'topic', slug: 'kitaptar' } as const;
    expect(await droppedBy(() => changeTag(chief, names.kitap, input, now))).toEqual(paths.slice(0, 3));
    expect((await readDocument('/sitemap/tags.xml')).text).toContain('/tag/kitaptar');
    const choice = { presence: 'off', alphabet: '2021' } as const;
    expect(await droppedBy(() => changeScriptSettings(admin, choice, now))).toEqual(paths);
    expect((await readDocument('/sitemap/2026-11.xml')).text).not.toContain('/lat/');
    expect(await droppedBy(() => saveScriptException(chief, { word: 'Цой', latin: 'Tsoy', arabic: '' }, now))).toEqual([
      '/opml.xml',
    ]);
  });
});
