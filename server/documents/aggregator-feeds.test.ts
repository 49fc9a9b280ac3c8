import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { addArticle } from '#domain/articles/commands/add-article';
import { type Block, type Body, bodyVersion } from '#domain/body/types';
import { changeSiteSettings } from '#domain/settings/commands/change-site-settings';
import { unnamedSite } from '#domain/settings/rules';
import { createStory } from '#domain/stories/commands/create-story';
import { actorOf, hoursAgo, newArticle, now, plainStory, system } from '#domain/testing';
import { newPicture, origin, readXml } from './testing.ts';

type Item = { title: string; enclosure?: Record<'@url' | '@type', string>[]; 'content:encoded'?: string };

const items = async (path: string): Promise<Item[]> => (await readXml(path)).rss.channel.item;

const addressOf = (name: string) => `${origin}/media/${name}-1200.jpg`;

onBothEngines('what aggregators are told', () => {
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

  test('all pictures of an article are given in the order in which it shows them, each once', async () => {
    const [hero, river, bridge, market] = [
      await newPicture('hero'),
      await newPicture('river'),
      await newPicture('bridge'),
      await newPicture('market'),
    ];
    const blocks: Block[] = [
      { type: 'image', mediaId: river },
      { type: 'gallery', images: [{ mediaId: bridge }, { mediaId: hero }, { mediaId: market }, { mediaId: 9_999 }] },
      { type: 'image', mediaId: river, caption: 'Тағы бір рет' },
    ];
    const storyId = await createStory(system, { ...plainStory, heroMediaId: hero }, now);
    const body: Body = { version: bodyVersion, blocks };
    const text = { title: 'Өзен', lead: null, body };
    await addArticle(system, { storyId, lang: 'kk', text, status: 'published', publishedAt: now }, now);
    const all = ['hero', 'river', 'bridge', 'market'].map(addressOf);
    for (const path of ['/dzen.xml', '/yandex.xml']) {
      const [item] = await items(path);
      expect(item?.enclosure?.map((file) => file['@url'])).toEqual(all);
      expect(item?.enclosure?.every((file) => file['@type'] === 'image/jpeg')).toBe(true);
    }
    const shown = ((await items('/dzen.xml'))[0]?.['content:encoded'] ?? '').matchAll(/<img src="([^"]+)"/g);
    expect([...new Set([...shown].map(([, address]) => address))]).toEqual(all);
  });

  test('of an article without pictures, none is given', async () => {
    await newArticle();
    for (const path of ['/dzen.xml', '/yandex.xml']) expect((await items(path))[0]).not.toHaveProperty('enclosure');
  });
});
