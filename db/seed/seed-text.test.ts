import { describe, expect, test } from 'vitest';
import { parseBody } from '#domain/body/input';
import { bodyMediaIds, bodyText } from '#domain/body/rules';
import type { Body } from '#domain/body/types';
import { fillIn } from '#domain/pages/fill-in';
import { fillingsOf } from '#domain/settings/fillings';
import type { ShownSettings } from '#domain/settings/types';
import { langs } from '#lib/lang';
import { countWords } from '#lib/text/reading-time';
import { authors } from './authors.ts';
import { expandBlocks } from './expand-blocks.ts';
import { readSeedStories } from './fill-demo.ts';
import { pages } from './pages.ts';
import { pictures } from './pictures/captions.ts';
import { settings } from './settings.ts';
import { starterPlaces, starterRubrics } from './starter.ts';
import { starterPages } from './starter-pages.ts';
import { tags } from './tags.ts';
import type { SeedBlock } from './types.ts';

const stories = await readSeedStories();
const pictureKeys = pictures.map((picture) => picture.key);
const numberOf = (keys: string[]) => (key: string) => (keys.includes(key) ? keys.indexOf(key) + 1 : null);
const names = { picture: numberOf(pictureKeys), story: numberOf(stories.map((story) => story.key)) };
const texts = stories.flatMap((story) =>
  langs.flatMap((lang) => (story[lang] ? [{ key: story.key, lang, ...story[lang] }] : [])),
);
const bodies = (lang: 'kk' | 'ru') =>
  texts.filter((text) => text.lang === lang).map((text) => expandBlocks(text.body, names));
const kinds = (body: Body) => body.blocks.map((block) => block.type);

/** Every text of a value, however deep, with the path that leads to it. */
function allTexts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => allTexts(inner, `${path}.${key}`));
}

const seed = { stories, pages, starterPages, authors, tags, settings, pictures, starterRubrics, starterPlaces };

describe('the demo newsroom', () => {
  test('has at least 24 stories, 16 of them in Russian too, over every rubric but the stream', () => {
    expect(stories.length).toBeGreaterThanOrEqual(24);
    expect(stories.filter((story) => story.ru).length).toBeGreaterThanOrEqual(16);
    expect(new Set(stories.map((story) => story.rubric))).toEqual(
      new Set(starterRubrics.slice(1).map((rubric) => rubric.slug)),
    );
    expect(new Set(stories.map((story) => story.key)).size).toBe(stories.length);
  });

  test.each(langs)('has a gallery, a table, a quote, a fact box, a read-also and a long read in %s', (lang) => {
    const all = bodies(lang);
    const used = new Set(all.flatMap(kinds));
    for (const kind of ['gallery', 'table', 'quote', 'image', 'fact-box', 'read-also', 'list', 'heading'])
      expect(used).toContain(kind);
    expect(Math.max(...all.map((body) => countWords(bodyText(body))))).toBeGreaterThan(1_200);
  });

  test('is right on whatever day it is filled: a weekday is a habit, no day of a month is named', () => {
    const habits = ['dombyra-sheberi', 'dzyudo', 'kitap-avtobusy', 'zhylyzhai'];
    const weekday =
      /(?:дүй|сей|сәр|бей)сенбі|жексенбі|(?<!\p{L})(?:сенбі(?!лік)|жұма(?:да)?(?!\p{L}))|понедельн|вторник|четверг|пятниц|суббот(?!ник)|воскресен/iu;
    const month =
      '(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр)';
    const dayOfMonth = new RegExp(`(?:\\d|первого)\\s${month}|${month}[нд][ыі]ң бірінен`, 'iu');
    for (const text of allTexts(stories, 'stories')) {
      const key = stories[Number(text[0].split('.')[1])]?.key ?? '';
      if (!habits.includes(key)) expect([...text, key]).not.toMatchObject({ 1: expect.stringMatching(weekday) });
      expect(text).not.toMatchObject({ 1: expect.stringMatching(dayOfMonth) });
    }
  });

  test('names only what exists', () => {
    const known = (items: { slug: string }[]) => items.map((item) => item.slug);
    for (const story of stories) {
      expect(known(starterRubrics)).toContain(story.rubric);
      expect(known(starterPlaces)).toEqual(expect.arrayContaining(story.places));
      expect(known(tags)).toEqual(expect.arrayContaining(story.tags));
      expect(authors.map((author) => author.key)).toEqual(
        expect.arrayContaining(story.credits.map((credit) => credit.author)),
      );
      expect(pictureKeys).toContain(story.hero);
    }
    for (const author of authors) if (author.portrait !== null) expect(pictureKeys).toContain(author.portrait);
  });

  test('has a picture for every place that asks for one and a story for every read-also', () => {
    const wanted = (blocks: SeedBlock[]) =>
      blocks.flatMap((block) => {
        if (typeof block === 'string') return [];
        if ('image' in block) return [block.image];
        return 'gallery' in block ? block.gallery.map((image) => image.picture) : [];
      });
    for (const text of texts) {
      expect(pictureKeys).toEqual(expect.arrayContaining(wanted(text.body)));
      const body = expandBlocks(text.body, names);
      expect(body.blocks).toHaveLength(text.body.length);
      expect(bodyMediaIds(body).length).toBe(new Set(wanted(text.body)).size);
    }
  });

  test('every picture has alt text and caption in both languages and a focal point inside it', () => {
    expect(new Set(pictureKeys).size).toBe(pictures.length);
    for (const { alt, caption, focal } of pictures) {
      for (const text of [alt.kk, alt.ru, caption.kk, caption.ru]) expect(text.trim()).not.toBe('');
      for (const part of [focal.x, focal.y]) expect(part >= 0 && part <= 1).toBe(true);
    }
  });
});

describe('its text', () => {
  test.each(texts)('$key in $lang is a body the newsroom accepts', ({ body, title, lead }) => {
    const expanded = expandBlocks(body, names);
    expect(parseBody(JSON.parse(JSON.stringify(expanded)))).toEqual(expanded);
    expect(bodyText(expanded)).not.toMatch(/\*\*|\]\(/);
    expect(title.trim() === title && title !== '' && lead.trim() === lead && lead !== '').toBe(true);
  });

  test('of every page is a body the newsroom accepts, in both languages', () => {
    for (const page of [...pages, ...starterPages]) {
      for (const lang of langs) {
        const expanded = expandBlocks(page[lang].body, names);
        expect(parseBody(JSON.parse(JSON.stringify(expanded)))).toEqual(expanded);
      }
    }
  });

  test.each(langs)(
    'of the starter pages in %s names only placeholders there are, and says all of itself once they are filled',
    (lang) => {
      const shown: ShownSettings = { ...settings, shownAgeMark: '12+' };
      for (const page of starterPages) {
        const body = expandBlocks(page[lang].body, names);
        const filled = fillIn(body, fillingsOf(shown, lang));
        expect(bodyText(filled), page.slug).not.toMatch(/[{}]/);
        expect(filled.blocks.length, page.slug).toBe(body.blocks.length);
      }
    },
  );

  test('has no Latin look-alike inside a Cyrillic word and no ə', () => {
    const mixed = /[A-Za-z\u00C0-\u024F][\u0400-\u04FF]|[\u0400-\u04FF][A-Za-z\u00C0-\u024F]|[əƏǝ]/;
    expect(allTexts(seed, 'seed').filter(([, text]) => mixed.test(text))).toEqual([]);
  });

  test('has no letter composed of two, no invisible character and no straight double quotes', () => {
    const odd = ([, text]: [string, string]) =>
      text !== text.normalize('NFC') || /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF\uFFFD]|"/.test(text);
    expect(allTexts(seed, 'seed').filter(odd)).toEqual([]);
  });

  test('uses the Kazakh letters in Kazakh', () => {
    const kazakh = texts
      .filter((text) => text.lang === 'kk')
      .map((text) => bodyText(expandBlocks(text.body, names)))
      .join(' ')
      .toLowerCase();
    for (const letter of 'әғқңөұүһі') expect(kazakh).toContain(letter);
    for (const text of texts.filter((each) => each.lang === 'ru')) expect(text.title).not.toMatch(/[әғқңөұүһі]/i);
  });
});

describe('the short notation', () => {
  const inline = (text: string) => expandBlocks([text], names).blocks[0];

  test('knows bold, italic and safe links', () => {
    expect(inline('Бір **екі** _үш_ [төрт](https://arainfo.example/a_b_c) бес')).toEqual({
      type: 'paragraph',
      content: [
        ...[
          { text: 'Бір ' },
          { text: 'екі', marks: ['bold'] },
          { text: ' ' },
          { text: 'үш', marks: ['italic'] },
          { text: ' ' },
        ],
        ...[{ text: 'төрт', href: 'https://arainfo.example/a_b_c' }, { text: ' бес' }],
      ],
    });
  });

  test('prints an unsafe link as it was written', () => {
    expect(inline('[x](javascript:alert(1))')).toEqual({
      type: 'paragraph',
      content: [{ text: '[x](javascript:alert(1)' }, { text: ')' }],
    });
  });

  test('leaves out pictures and stories that do not exist', () => {
    const gallery = { gallery: [{ picture: 'zhoq', caption: '' }] };
    expect(expandBlocks([{ image: 'zhoq' }, gallery, { readAlso: 'zhoq' }], names).blocks).toEqual([]);
  });
});
