import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { addArticle } from '#domain/articles/commands/add-article';
import { type Block, type Body, bodyVersion } from '#domain/body/types';
import { createStory } from '#domain/stories/commands/create-story';
import { newArticle, now, plainStory, system } from '#domain/testing';
import { parseRoute } from '../routes/parse-route.ts';
import { readDocumentWords } from './document-words.ts';
import { newPicture } from './testing.ts';
import { createDocumentWriter } from './write-document.ts';

const origin = 'https://paper.test';
const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@' },
  isArray: (name) => ['item', 'enclosure'].includes(name),
});

type Item = { title: string; enclosure?: Record<'@url' | '@type', string>[]; 'content:encoded'?: string };

async function items(path: string): Promise<Item[]> {
  const write = createDocumentWriter({ origin, words: readDocumentWords('.'), now: () => now.getTime() });
  const route = parseRoute(path, new Set());
  if (route.kind !== 'document') throw new Error(`${path} is no document`);
  return parser.parse((await write(route)).text).rss.channel.item;
}

const addressOf = (name: string) => `${origin}/media/${name}-1200.jpg`;

onBothEngines('pictures for aggregators', () => {
  test('all of an article are given in the order in which it shows them, each once', async () => {
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

  test('of an article without any, none is given', async () => {
    await newArticle();
    for (const path of ['/dzen.xml', '/yandex.xml']) expect((await items(path))[0]).not.toHaveProperty('enclosure');
  });
});
