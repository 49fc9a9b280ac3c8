import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Body } from '#domain/body/types';
import { countWords } from '#lib/text/reading-time';
import { parseRecord } from './input.ts';
import { prepareArticle } from './prepare-article.ts';
import { readLines } from './read-lines.ts';
import { readSavedPage } from './text/read-saved-page.ts';

const shared = '../shared';

function prepare(fields: object) {
  const parsed = parseRecord({ lang: 'kk', title: 'Жаңа мектеп', body: 'Мектеп ашылды.', ...fields });
  if (!parsed.record) throw new Error(parsed.reasons.join());
  const { article, reasons } = prepareArticle(parsed.record);
  if (!article) throw new Error(reasons.join());
  return article;
}

function paragraphsOf(body: Body): string[] {
  return body.blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.content.map((run) => run.text).join('')] : [],
  );
}

describe('preparing an article', () => {
  test('invents nothing: what the record does not say is null and listed as a gap', () => {
    expect(prepare({})).toMatchObject({
      lead: null,
      publishedAt: null,
      rubricName: null,
      authors: [],
      houseAuthor: null,
      photoCredit: null,
      gaps: ['date', 'picture', 'author', 'rubric'],
      repairs: [],
    });
  });

  test('a title loses tags, references, control and invisible characters', () => {
    expect(prepare({ title: '<b>Жа\u0000ңа</b>\u200b &laquo;мектеп&raquo;\u0007\n ашылды' }).title).toBe(
      'Жаңа «мектеп» ашылды',
    );
  });

  test('look-alike letters are mended and counted', () => {
    const article = prepare({ title: 'Жаңа мəселе', body: 'Аcтана қаласында мектеп ашылды.' });
    expect(article.title).toBe('Жаңа мәселе');
    expect(paragraphsOf(article.body)).toEqual(['Астана қаласында мектеп ашылды.']);
    expect(article.repairs).toContainEqual({ kind: 'lookalikes', count: 2 });
  });

  test('a byline beside a house author makes the reporter the author', () => {
    const article = prepare({ author: 'AR-AY', body: 'Мектеп ашылды.\n\nАйгүл САРБАЗОВА' });
    expect(article.authors).toEqual([{ name: 'Айгүл Сарбазова', role: 'author' }]);
    expect(article.houseAuthor).toEqual({ name: 'AR-AY', role: null, bio: null });
  });

  test('an author of the record is credited once, also when the text is signed', () => {
    const article = prepare({ author: 'Айгүл САРБАЗОВА', body: 'Мектеп ашылды.\n\nАйгүл Сарбазова' });
    expect(article.authors).toEqual([{ name: 'Айгүл Сарбазова', role: 'author' }]);
    expect(article.houseAuthor).toBeNull();
  });

  test('several authors in one field are several', () => {
    expect(prepare({ author: 'Айгүл Сарбазова, Ерлан Сарбазов' }).authors.map((author) => author.name)).toEqual([
      'Айгүл Сарбазова',
      'Ерлан Сарбазов',
    ]);
  });

  test('a headline repeated at the top of the body goes, the credit line becomes the credit', () => {
    const article = prepare({ title: 'Жаңа мектеп', body: 'ЖАҢА МЕКТЕП\n\nашық дереккөз\n\nМектеп ашылды.' });
    expect(paragraphsOf(article.body)).toEqual(['Мектеп ашылды.']);
    expect(article.photoCredit).toBe('ашық дереккөз');
  });

  test('a body of nothing but its headline keeps it', () => {
    expect(paragraphsOf(prepare({ title: 'Жаңа мектеп', body: 'Жаңа мектеп' }).body)).toEqual(['Жаңа мектеп']);
  });

  test.each([
    [{ title: '<p></p>' }, ['title-empty']],
    [{ title: '\u200b' }, ['title-empty']],
    [{ body: '<img src="a.jpg">' }, ['body-empty']],
    [{ title: '<br>', body: '&nbsp;' }, ['title-empty', 'body-empty']],
  ])('%j leaves nothing to read and is refused', (fields, reasons) => {
    const { record } = parseRecord({ lang: 'kk', title: 'Мектеп', body: 'Мәтін.', ...fields });
    expect(record && prepareArticle(record)).toEqual({ article: null, reasons });
  });

  test('the place in the author field is where the author signed from', () => {
    expect(prepare({ body: 'Мектеп ашылды.', author: 'Айгүл САРБАЗОВА, Меркі' })).toMatchObject({
      authors: [{ name: 'Айгүл Сарбазова', role: 'author' }],
      bylinePlace: 'Меркі',
      houseAuthor: null,
    });
  });

  test('the first picture of an HTML body is the picture where the record names none', () => {
    expect(prepare({ body: '<p>Мектеп.</p><img src="https://a.kz/1.jpg">' })).toMatchObject({
      image: 'https://a.kz/1.jpg',
      gaps: ['date', 'credit', 'author', 'rubric'],
    });
  });

  test.each([
    ['Arabic', 'قازاق ءباسپاسوزى', 'بۇگىنى جانە ەرتەڭى.'],
    ['emoji', '🎉 Мереке 🇰🇿', 'Құттықтаймыз 👨‍👩‍👧!'],
    ['a lone surrogate', 'Мектеп \ud800', 'Мәтін \udfff соңы.'],
  ])('%s is text like any other', (_what, title, text) => {
    const article = prepare({ title, body: text });
    expect(article.title).not.toBe('');
    expect(article.title.isWellFormed()).toBe(true);
    expect(paragraphsOf(article.body)).toHaveLength(1);
  });

  test('preparing the same record twice gives the same article', () => {
    const body = 'Мектеп "Самал" - жаңа,кең.Ол ашылды.\n\nАйгүл САРБАЗОВА';
    expect(prepare({ body })).toEqual(prepare({ body }));
  });

  test('an article that reads well already is not changed again', () => {
    const first = prepare({
      title: 'ЖАҢА "САМАЛ" МЕКТЕБІ АШЫЛДЫ',
      body: 'Мектеп "Самал" - кең.\n\n- Кең бе?\n\n- Иә, кең.',
    });
    const second = prepare({ title: first.title, body: paragraphsOf(first.body).join('\n\n') });
    expect([second.title, second.body, second.repairs]).toEqual([first.title, first.body, []]);
  });
});

const seedPage = `${shared}/seed/arainfo-article.txt`;

describe.skipIf(!existsSync(seedPage))('the saved page of the live site (skipped: ../shared is absent)', () => {
  const article = () => prepare({ lang: null, ...readSavedPage(readFileSync(seedPage, 'utf8')) });

  test('has its headline once, in ordinary letters', () => {
    const { title, body } = article();
    expect(title).toMatch(/^«Amanat» п\p{Ll}+(?: \p{Ll}+)+$/u);
    expect(JSON.stringify(body).toLowerCase()).not.toContain(title.slice(9).toLowerCase());
  });

  test('has its reporter, its credit and the card of the house', () => {
    expect(article()).toMatchObject({
      lang: 'kk',
      authors: [{ name: 'Қамар Қарасаева', role: 'author' }],
      photoCredit: 'ашық дереккөз',
      houseAuthor: { name: 'AR-AY', role: 'Автор', bio: 'Arainfo.kz жастар газеті' },
      source: 'Arainfo.kz',
    });
  });

  test('has all its words, in paragraphs of 40 to 90 words', () => {
    const paragraphs = paragraphsOf(article().body);
    expect(paragraphs.join(' ').split(' ')).toHaveLength(444);
    for (const paragraph of paragraphs) {
      expect(countWords(paragraph)).toBeGreaterThanOrEqual(40);
      expect(countWords(paragraph)).toBeLessThanOrEqual(90);
    }
    expect(paragraphs.filter((paragraph) => paragraph.startsWith('– '))).toHaveLength(1);
  });
});

const corpora = ['kk', 'ru'].map((lang) => `${shared}/corpus/${lang}.jsonl.gz`);

describe.skipIf(!corpora.every((path) => existsSync(path)))(
  '5,643 real articles (skipped: ../shared is absent)',
  () => {
    test('are all prepared, and no word of them is lost but what belongs to the page', async () => {
      let count = 0;
      for (const path of corpora) {
        for await (const { text } of readLines(path)) {
          const fields: { title: string; body: string } = JSON.parse(text ?? '');
          const { body } = prepare(fields);
          count++;
          const kept = countWords(
            JSON.stringify(body.blocks).replaceAll(
              /"(?:type|content|text|paragraph|items|list|ordered|heading|level)"|true|false/g,
              ' ',
            ),
          );
          expect(kept, fields.title).toBeGreaterThan(countWords(fields.body) * 0.8 - 20);
        }
      }
      expect(count).toBe(5643);
    }, 120_000);
  },
);

const nasty = ['strings/blns.json', 'unicode/unicode.json'].map((name) => `${shared}/badinput/${name}`);

describe.skipIf(!nasty.every((path) => existsSync(path)))('hostile strings (skipped: ../shared is absent)', () => {
  test('come out as clean text or are refused', () => {
    const strings = nasty
      .flatMap((path) => Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>))
      .filter((value) => typeof value === 'string');
    expect(strings.length).toBeGreaterThan(400);
    for (const value of strings) {
      const { record } = parseRecord({
        lang: 'ru',
        title: value,
        body: `${value}\n\n${value}`,
        author: value,
        slug: value,
        tags: [value],
      });
      if (!record) continue;
      const { article } = prepareArticle(record);
      const text = article ? article.title + paragraphsOf(article.body).join('') : '';
      expect(text).not.toMatch(/[\p{Cc}\u200b\u202e\ufeff]/u);
      expect(article?.title ?? '').not.toMatch(/<(?:script|img|iframe|svg)\b[^<>]*>/iu);
    }
  });
});
