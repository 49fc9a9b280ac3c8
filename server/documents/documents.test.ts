import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeEach, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { addArticle } from '#domain/articles/commands/add-article';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { fullStory } from '#domain/articles/testing';
import { type Block, type Body, bodyVersion } from '#domain/body/types';
import { addPage } from '#domain/pages/commands/add-page';
import { removePage } from '#domain/pages/commands/remove-page';
import { changePingSettings } from '#domain/pings/commands/change-ping-settings';
import { parsePingChoices } from '#domain/pings/input';
import { addRedirect } from '#domain/redirects/commands/add-redirect';
import { saveScriptException } from '#domain/script-exceptions/commands/save-script-exception';
import { changeScriptSettings } from '#domain/settings/commands/change-script-settings';
import { changeSiteSettings } from '#domain/settings/commands/change-site-settings';
import { unnamedSite } from '#domain/settings/rules';
import { createStory } from '#domain/stories/commands/create-story';
import { changeTag } from '#domain/tags/commands/change-tag';
import { actorOf, hoursAgo, newArticle, newNames, now, plainStory, system, tagsSince } from '#domain/testing';
import type { WriteDocument } from '../press/press.ts';
import { parseRoute } from '../routes/parse-route.ts';
import { readDocumentWords } from './document-words.ts';
import { createDocumentWriter } from './write-document.ts';

const origin = 'https://paper.test';
const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, trimValues: false },
  isArray: (name) => ['item', 'url', 'sitemap', 'outline', 'category'].includes(name),
});

onBothEngines('documents', () => {
  let write: WriteDocument;

  beforeEach(() => {
    write = createDocumentWriter({ origin, words: readDocumentWords('.'), now: () => now.getTime() });
  });

  const read = async (path: string) => {
    const route = parseRoute(path, new Set());
    if (route.kind !== 'document') throw new Error(`${path} is no document`);
    return write(route);
  };
  const readXml = async (path: string) => {
    const { text, status } = await read(path);
    expect(status).toBe(200);
    expect(XMLValidator.validate(text)).toBe(true);
    return parser.parse(text);
  };

  test('a feed tells of the newest articles with their whole text and stable numbers', async () => {
    const { storyId } = await fullStory();
    await newArticle({ storyId, lang: 'ru', title: 'Открыта библиотека', lead: 'Лид <b>' });
    const { channel } = (await readXml('/ru/feed.xml')).rss;
    expect(channel).toMatchObject({ link: `${origin}/ru`, language: 'ru' });
    expect(channel.item).toHaveLength(1);
    expect(channel.item[0]).toMatchObject({
      title: 'Открыта библиотека',
      link: `${origin}/ru/${storyId}/otkryta-biblioteka`,
      guid: { '@isPermaLink': 'false', '#text': `${origin}/ru/${storyId}` },
      pubDate: 'Mon, 23 Nov 2026 09:00:00 +0000',
      'dc:creator': 'Аруна Сарсен',
      category: ['Образование', 'Книги', 'Школа'],
      description: 'Лид <b>',
      'content:encoded': '<p><strong>Лид &lt;b&gt;</strong></p><p>Бірінші абзац.</p><p>Екінші абзац.</p>',
    });
  });

  test.each(['category/bilim', 'tag/kitap', 'place/taraz', 'author/aruna'])('%s has feeds of its own', async (path) => {
    const { storyId } = await fullStory();
    await newArticle();
    const items = JSON.parse((await read(`/${path}/feed.json`)).text).items;
    expect(items).toMatchObject([{ id: `${origin}/${storyId}`, language: 'kk', authors: [{ name: 'Аруна Сәрсен' }] }]);
    expect((await readXml(`/${path}/feed.xml`)).rss.channel.item).toHaveLength(1);
  });

  test('feeds name the hub that passes them on, where there is one', async () => {
    await newArticle();
    expect(await read('/feed.xml')).not.toHaveProperty('link');
    const telegram = { token: '', isForgotten: false, channels: { kk: '', ru: '' }, posts: 'chosen', isSilent: false };
    const choices = { indexNow: { isOn: false, host: 'yandex.com' }, hub: 'https://hub.test/?a=1&b=2', telegram };
    await changePingSettings(actorOf('admin'), parsePingChoices(choices), '', now);
    const [self, hub] = (await readXml('/feed.xml')).rss.channel['atom:link'];
    expect([self['@rel'], self['@href'], hub['@rel']]).toEqual(['self', `${origin}/feed.xml`, 'hub']);
    const json = await read('/ru/feed.json');
    expect(JSON.parse(json.text).hubs).toEqual([{ type: 'WebSub', url: choices.hub }]);
    expect(json.link).toBe(`<${choices.hub}>; rel="hub", <${origin}/ru/feed.json>; rel="self"`);
  });

  test('a Kazakh feed is there in each script, with pages and entries of that edition', async () => {
    const linked = await newArticle({ title: 'Мектеп' });
    const blocks: Block[] = [
      { type: 'read-also', storyId: linked },
      { type: 'paragraph', content: [{ text: 'Жаңа үй', marks: ['bold'] }] },
    ];
    const storyId = await createStory(system, plainStory, now);
    const text = { title: 'Қоғам', lead: 'Шағын <b>', body: { version: bodyVersion, blocks } satisfies Body };
    await addArticle(system, { storyId, lang: 'kk', text, status: 'published', publishedAt: now }, now);
    const latin = (await readXml('/lat/feed.xml')).rss.channel;
    expect(latin).toMatchObject({ language: 'kk-Latn', link: `${origin}/lat` });
    expect(latin.item[0]).toMatchObject({
      title: 'Qoğam',
      link: `${origin}/lat/${storyId}/qogam`,
      guid: { '#text': `${origin}/lat/${storyId}` },
      description: 'Şağyn <b>',
    });
    expect(latin.item[0]['content:encoded']).toContain(`<a href="${origin}/lat/${linked}/mektep">Mektep</a>`);
    const { language, items } = JSON.parse((await read('/tote/feed.json')).text);
    expect([language, items[0].title]).toEqual(['kk-Arab', 'قوعام']);
    expect(items[0].content_html).not.toMatch(/[\u0400-\u052f]/);
    expect((await read('/lat/feed.xml')).tags).toContain('scripts');
    expect(await read('/lat/tag/zhoq/feed.xml')).toMatchObject({ status: 404 });
  });

  test('maps and the list of feeds are written anew after a rename, a new page and another choice of scripts', async () => {
    const { names } = await fullStory();
    const paths = ['/sitemap/tags.xml', '/sitemap/pages.xml', '/opml.xml', '/sitemap/2026-11.xml'];
    const tags = new Map<string, string[]>();
    for (const path of paths) tags.set(path, (await read(path)).tags);
    const droppedBy = async (act: () => Promise<unknown>) => {
      const before = await latestChange();
      await act();
      const touched = await tagsSince(before);
      return paths.filter((path) => tags.get(path)?.some((tag) => touched.includes(tag)));
    };
    const [chief, admin] = [actorOf('chief'), actorOf('admin')];
    const input = { name: { kk: 'Кітаптар', ru: 'Книги' }, kind: 'topic', slug: 'kitaptar' } as const;
    expect(await droppedBy(() => changeTag(chief, names.kitap, input, now))).toEqual(paths.slice(0, 3));
    expect((await read('/sitemap/tags.xml')).text).toContain('/tag/kitaptar');
    const choice = { presence: 'off', alphabet: '2021' } as const;
    expect(await droppedBy(() => changeScriptSettings(admin, choice, now))).toEqual(paths);
    expect((await read('/sitemap/2026-11.xml')).text).not.toContain('/lat/');
    expect(await droppedBy(() => saveScriptException(chief, { word: 'Цой', latin: 'Tsoy', arabic: '' }, now))).toEqual([
      '/opml.xml',
    ]);
  });

  test('a feed of nothing is missing', async () => {
    expect(await read('/tag/zhoq/feed.xml')).toMatchObject({ status: 404, tags: [] });
    expect(await read('/sitemap/2026-11.xml')).toMatchObject({ status: 404 });
  });

  const moves: [path: string, toPath: string, location: string | null][] = [
    ['/tag/eski/feed.xml', '/tag/кітап', '/tag/%D0%BA%D1%96%D1%82%D0%B0%D0%BF/feed.xml'],
    ['/tag/eski/feed.json', '/category/bilim', '/category/bilim/feed.json'],
    ['/tag/eski/feed.xml', '/', '/feed.xml'],
    ['/ru/tag/eski/feed.json', '/ru', '/ru/feed.json'],
    ['/ru/tag/eski/feed.xml', '/tag/kitap', '/tag/kitap/feed.xml'],
    ['/lat/tag/eski/feed.xml', '/tag/kitap', '/lat/tag/kitap/feed.xml'],
    ['/tote/tag/eski/feed.json', '/', '/tote/feed.json'],
    ['/lat/tag/eski/feed.xml', '/ru/tag/kitap', '/ru/tag/kitap/feed.xml'],
    ['/tote/tag/eski/feed.xml', '/lat/tag/kitap', '/lat/tag/kitap/feed.xml'],
    ['/tag/eski/feed.xml', '/5/slug', null],
    ['/tag/eski/feed.json', '/page/about', null],
    ['/lat/tag/eski/feed.xml', '/archive/2026', null],
  ];

  test.each(moves)('the feed %s moves with its page to %s', async (path, toPath, location) => {
    const fromPath = path.startsWith('/ru') ? '/ru/tag/eski' : '/tag/eski';
    await addRedirect(actorOf('chief'), { fromPath, toPath }, now);
    expect(await read(path)).toMatchObject(location === null ? { status: 404 } : { status: 301, location });
  });

  test('every kind of block becomes plain markup with whole addresses', async () => {
    const linked = await newArticle({ title: 'Мектеп' });
    const blocks: Block[] = [
      { type: 'heading', level: 2, content: [{ text: 'A & B' }] },
      { type: 'list', ordered: true, items: [[{ text: 'бір', marks: ['bold'] }]] },
      { type: 'quote', content: [{ text: 'сөз', href: '/contact' }], source: 'Кім' },
      { type: 'table', caption: 'К', header: [[{ text: 'Ж' }]], rows: [[[{ text: '1' }]]] },
      { type: 'embed', url: 'https://youtu.be/x?a=1&b=2', title: 'Бейне' },
      { type: 'read-also', storyId: linked },
      { type: 'fact-box', title: 'Ф', blocks: [{ type: 'paragraph', content: [{ text: 'ру', lang: 'ru' }] }] },
      { type: 'paragraph', content: [{ text: 'ж', note: 'Ескерту' }] },
    ];
    const storyId = await createStory(system, plainStory, now);
    const body: Body = { version: bodyVersion, blocks };
    const text = { title: 'Т', lead: null, body };
    await addArticle(system, { storyId, lang: 'kk', text, status: 'published', publishedAt: now }, now);
    const [item] = JSON.parse((await read('/feed.json')).text).items;
    expect(item.content_html).toBe(
      '<h2>A &amp; B</h2><ol><li><strong>бір</strong></li></ol>' +
        '<blockquote><p><a href="https://paper.test/contact">сөз</a></p><p>Кім</p></blockquote>' +
        '<table><caption>К</caption><thead><tr><th>Ж</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>' +
        '<p><a href="https://youtu.be/x?a=1&amp;b=2">Бейне</a></p>' +
        `<p>Тағы оқыңыз <a href="https://paper.test/${linked}/mektep">Мектеп</a></p>` +
        '<h3>Ф</h3><p><span lang="ru">ру</span></p><p>ж<sup>1</sup></p><ol><li>Ескерту</li></ol>',
    );
  });

  test('who paid, and that an authority speaks, is said in every feed before the text; other labels only file it', async () => {
    const labels = { advertising: 'Жарнама', campaign: 'Үгіт материалы', official: 'Ресми', opinion: 'Пікір' };
    for (const format of ['advertising', 'campaign', 'official', 'opinion'] as const)
      await newArticle({ title: format, lead: 'Лид', parts: { format } });
    const { items } = JSON.parse((await read('/feed.json')).text);
    const rss = (await readXml('/feed.xml')).rss.channel.item;
    expect(items).toHaveLength(4);
    for (const { title, tags, content_html: html } of items) {
      const label = labels[title as keyof typeof labels];
      const lead = '<p><strong>Лид</strong></p>';
      const start = title === 'opinion' ? lead : `<p><strong>${label}</strong></p>${lead}`;
      expect(tags[0]).toBe(label);
      expect(html.slice(0, start.length)).toBe(start);
      const item = rss.find((each: { title: string }) => each.title === title);
      expect(item).toMatchObject({ category: tags, 'content:encoded': html });
    }
    const latin = JSON.parse((await read('/lat/feed.json')).text).items;
    expect(latin.map((item: { tags: string[] }) => item.tags[0])).toContain('Jarnama');
  });

  test('aggregators are told of fresh news only', async () => {
    const fresh = await newArticle({ title: 'Жаңа', lead: 'Қысқаша' });
    await newArticle({ title: 'Ескі', publishedAt: hoursAgo(9 * 24) });
    await newArticle({ title: 'Жарнама', parts: { format: 'advertising' } });
    await newArticle({ title: 'Күні жоқ', publishedAt: null });
    const yandex = (await readXml('/yandex.xml')).rss.channel.item;
    expect(yandex).toHaveLength(1);
    expect(yandex[0]).toMatchObject({
      title: 'Жаңа',
      link: `${origin}/${fresh}/zhana`,
      'yandex:genre': 'message',
      'yandex:full-text': 'Қысқаша\n\nБірінші абзац.\n\nЕкінші абзац.',
    });
    expect((await readXml('/dzen.xml')).rss.channel.item).toHaveLength(1);
    const news = (await readXml('/news-sitemap.xml')).urlset.url;
    expect(news).toEqual([
      {
        loc: `${origin}/${fresh}/zhana`,
        'news:news': {
          'news:publication': { 'news:name': 'Arainfo', 'news:language': 'kk' },
          'news:publication_date': '2026-11-23T14:00:00+05:00',
          'news:title': 'Жаңа',
        },
      },
    ]);
    expect((await readXml('/ru/news-sitemap.xml')).urlset).not.toHaveProperty('url');
  });

  test('Dzen is told what is not for children, by the mark of the story or else of the site', async () => {
    await newArticle({ title: 'Ересек', parts: { ageMark: '18+' } });
    await newArticle({ title: 'Бала', parts: { ageMark: '6+' } });
    await newArticle({ title: 'Кез келген' });
    const ratings = async () => {
      const items: { title: string; 'media:rating': { '#text': string } }[] = (await readXml('/dzen.xml')).rss.channel
        .item;
      return Object.fromEntries(items.map((item) => [item.title, item['media:rating']['#text']]));
    };
    expect(await ratings()).toEqual({ Ересек: 'adult', Бала: 'nonadult', 'Кез келген': 'nonadult' });
    await changeSiteSettings(actorOf('admin'), { ...unnamedSite, ageMark: '18+' }, now);
    expect(await ratings()).toEqual({ Ересек: 'adult', Бала: 'nonadult', 'Кез келген': 'adult' });
  });

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
    const map = async () => (await read('/sitemap/pages.xml')).text;
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
});
