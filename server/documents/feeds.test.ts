import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { addArticle } from '#domain/articles/commands/add-article';
import { fullStory } from '#domain/articles/testing';
import { type Block, type Body, bodyVersion } from '#domain/body/types';
import { changePingSettings } from '#domain/pings/commands/change-ping-settings';
import { parsePingChoices } from '#domain/pings/input';
import { addRedirect } from '#domain/redirects/commands/add-redirect';
import { createStory } from '#domain/stories/commands/create-story';
import { actorOf, newArticle, now, plainStory, system } from '#domain/testing';
import { origin, readDocument, readXml } from './testing.ts';

onBothEngines('feeds', () => {
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
    const items = JSON.parse((await readDocument(`/${path}/feed.json`)).text).items;
    expect(items).toMatchObject([{ id: `${origin}/${storyId}`, language: 'kk', authors: [{ name: 'Аруна Сәрсен' }] }]);
    expect((await readXml(`/${path}/feed.xml`)).rss.channel.item).toHaveLength(1);
  });

  test('feeds name the hub that passes them on, where there is one', async () => {
    await newArticle();
    expect(await readDocument('/feed.xml')).not.toHaveProperty('link');
    const telegram = { token: '', isForgotten: false, channels: { kk: '', ru: '' }, posts: 'chosen', isSilent: false };
    const choices = { indexNow: { isOn: false, host: 'yandex.com' }, hub: 'https://hub.test/?a=1&b=2', telegram };
    await changePingSettings(actorOf('admin'), parsePingChoices(choices), '', now);
    const [self, hub] = (await readXml('/feed.xml')).rss.channel['atom:link'];
    expect([self['@rel'], self['@href'], hub['@rel']]).toEqual(['self', `${origin}/feed.xml`, 'hub']);
    const json = await readDocument('/ru/feed.json');
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
    const { language, items } = JSON.parse((await readDocument('/tote/feed.json')).text);
    expect([language, items[0].title]).toEqual(['kk-Arab', 'قوعام']);
    expect(items[0].content_html).not.toMatch(/[\u0400-\u052f]/);
    expect((await readDocument('/lat/feed.xml')).tags).toContain('scripts');
    expect(await readDocument('/lat/tag/zhoq/feed.xml')).toMatchObject({ status: 404 });
  });

  test('a feed of nothing is missing', async () => {
    expect(await readDocument('/tag/zhoq/feed.xml')).toMatchObject({ status: 404, tags: [] });
    expect(await readDocument('/sitemap/2026-11.xml')).toMatchObject({ status: 404 });
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
    expect(await readDocument(path)).toMatchObject(location === null ? { status: 404 } : { status: 301, location });
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
    const [item] = JSON.parse((await readDocument('/feed.json')).text).items;
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
    const { items } = JSON.parse((await readDocument('/feed.json')).text);
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
    const latin = JSON.parse((await readDocument('/lat/feed.json')).text).items;
    expect(latin.map((item: { tags: string[] }) => item.tags[0])).toContain('Jarnama');
  });
});
