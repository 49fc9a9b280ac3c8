import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { addArticle } from '#domain/articles/commands/add-article';
import { type Body, bodyVersion } from '#domain/body/types';
import { aggregatorLength } from '#domain/feeds/rules';
import { createStory } from '#domain/stories/commands/create-story';
import { now, plainBody, plainStory, system } from '#domain/testing';
import { langs } from '#lib/lang';
import { cleanText } from '#lib/text/clean-text';
import { newPicture, readDocument } from './testing.ts';

const badInput = join(import.meta.dirname, '../../../shared/badinput');
const folders = ['strings', 'unicode', 'xss', 'sqli', 'csv', 'fts', 'redirect', 'traversal', 'http', 'richtext'];

/** Every text of the set, from its lists of strings and its files of lines, as the newsroom would store it. */
function badTexts(): string[] {
  const texts = folders.flatMap((folder) =>
    readdirSync(join(badInput, folder), { recursive: true, encoding: 'utf8' }).flatMap((name) => {
      const read = () => readFileSync(join(badInput, folder, name), 'utf8');
      if (name.endsWith('.json')) return stringsIn(read());
      return name.endsWith('.txt') ? read().split('\n') : [];
    }),
  );
  return [...new Set(texts.map(cleanText))].filter((text) => text !== '');
}

/** Of JSON of any depth, names included. */
function stringsIn(json: string): string[] {
  return (json.match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((text) => JSON.parse(text) as string);
}

/** A tag and an author with each of these names in both languages. */
async function newNamed(names: readonly string[], from: number) {
  return transaction(async () => {
    const { db, t } = database();
    const named = names.map((name, at) => ({ slug: `bad-${from + at}`, name: { kk: name, ru: name } }));
    const blank = { role: { kk: '', ru: '' }, bio: { kk: '', ru: '' }, isHouse: false };
    const tags = await db
      .insert(t.tags)
      .values(named.map((each) => ({ ...each, kind: 'topic' as const })))
      .returning({ id: t.tags.id });
    const authors = await db
      .insert(t.authors)
      .values(named.map((each) => ({ ...each, ...blank })))
      .returning({ id: t.authors.id });
    return {
      tagIds: tags.map(({ id }) => id),
      credits: authors.map(({ id }) => ({ authorId: id, role: 'author' as const, lang: null })),
    };
  });
}

/** As many articles as an aggregator is given, which together say all the texts: in title, lead, body, beside a picture and as names. */
async function publishAll(texts: readonly string[]): Promise<void> {
  const size = Math.ceil(texts.length / aggregatorLength);
  for (let from = 0; from < texts.length; from += size) {
    const some = texts.slice(from, from + size);
    const [title = 'Т', ...others] = some;
    const mediaId = await newPicture(`bad-${from}`, title);
    const names = await newNamed(
      some.map((each) => each.slice(0, 120)),
      from,
    );
    const storyId = await createStory(system, { ...plainStory, ...names, heroMediaId: mediaId }, now);
    const { blocks } = plainBody(...some);
    const shown = some.slice(0, 20).map((caption) => ({ type: 'image' as const, mediaId, caption }));
    const body: Body = { version: bodyVersion, blocks: [...shown, ...blocks] };
    const text = { title: title.slice(0, 500), lead: others.join(' ').slice(0, 5_000) || null, body };
    for (const lang of langs)
      await addArticle(system, { storyId, lang, text, status: 'published', publishedAt: now }, now);
  }
}

const xmlPaths = [
  ...['/feed.xml', '/lat/feed.xml', '/tote/feed.xml', '/ru/feed.xml'],
  ...['/tag/bad-1/feed.xml', '/ru/author/bad-2/feed.xml'],
  ...['/yandex.xml', '/dzen.xml', '/ru/yandex.xml', '/ru/dzen.xml', '/news-sitemap.xml', '/ru/news-sitemap.xml'],
  ...['/sitemap/2026-11.xml', '/sitemap/tags.xml', '/sitemap/authors.xml', '/opml.xml'],
];
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'item' });

onBothEngines('texts meant to break', () => {
  test.skipIf(!existsSync(badInput))('leave every document whole', { timeout: 120_000 }, async () => {
    const texts = badTexts();
    expect(texts.length).toBeGreaterThan(2_000);
    await publishAll(texts);
    const read = async (path: string) => (await readDocument(path)).text;
    for (const path of xmlPaths) expect([path, XMLValidator.validate(await read(path))]).toEqual([path, true]);
    const html = ['/feed.json', '/lat/feed.json', '/tote/feed.json', '/ru/feed.json', '/tag/bad-1/feed.json'].map(
      async (path) => JSON.parse(await read(path)).items.map((item: { content_html: string }) => item.content_html),
    );
    const dzen = parser.parse(await read('/dzen.xml')).rss.channel.item;
    expect(dzen).toHaveLength(aggregatorLength);
    const all = [
      ...(await Promise.all(html)).flat(),
      ...dzen.map((item: Record<string, string>) => item['content:encoded']),
    ];
    for (const text of all)
      expect(text).not.toMatch(/<(script|style|iframe|svg|object|img src=(?!"https:\/\/paper\.test\/media\/))/i);
  });
});
