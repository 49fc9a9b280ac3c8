import { describe, expect, test } from 'vitest';
import { maxId, parseLine, parseRecord } from './input.ts';

const good = { lang: 'kk', title: 'Мектепте көрме ашылды', body: 'Көрмеге жүз оқушы келді.' };

function recordOf(fields: object) {
  const { record, reasons } = parseRecord({ ...good, ...fields });
  if (!record) throw new Error(reasons.join());
  return record;
}

describe('a line of JSONL', () => {
  test('with language, title and body is a record; everything else is unknown', () => {
    const record = recordOf({});
    expect(record).toMatchObject({
      ...good,
      publishedAt: null,
      category: null,
      author: null,
      id: null,
      slug: null,
      repairs: [],
    });
  });

  test.each([
    ['half-written', '{"lang":"kk","title":"Мек', 'json-broken'],
    ['no JSON', 'Мектепте көрме ашылды', 'json-broken'],
    ['an array', '[{"title":"а"}]', 'record-not-an-object'],
    ['a string', '"мектеп"', 'record-not-an-object'],
    ['a number', '42', 'record-not-an-object'],
    ['null', 'null', 'record-not-an-object'],
  ])('that is %s is refused', (_what, text, reason) => {
    expect(parseLine(text)).toEqual({ record: null, reasons: [reason] });
  });

  test.each([
    [{ title: 5 }, 'title-not-text'],
    [{ title: ['а'] }, 'title-not-text'],
    [{ title: '   ' }, 'title-empty'],
    [{ title: null }, 'title-missing'],
    [{ title: 'ә'.repeat(1001) }, 'title-too-long'],
    [{ body: '' }, 'body-empty'],
    [{ body: { html: 'а' } }, 'body-not-text'],
    [{ lang: 'en' }, 'lang-unknown'],
    [{ published_at: '2026-13-45' }, 'published_at-not-a-date'],
    [{ published_at: '30.02.2026' }, 'published_at-not-a-date'],
    [{ published_at: 1767225600 }, 'published_at-not-a-date'],
    [{ published_at: '0001-01-01' }, 'published_at-not-a-date'],
    [{ id: -7 }, 'id-out-of-range'],
    [{ id: 0 }, 'id-out-of-range'],
    [{ id: maxId + 1 }, 'id-out-of-range'],
    [{ id: 1e300 }, 'id-out-of-range'],
    [{ id: 3.5 }, 'id-not-a-number'],
    [{ id: '12a' }, 'id-not-a-number'],
    [{ id: true }, 'id-not-a-number'],
    [{ tags: [1] }, 'tags-not-text'],
    [{ category: 9 }, 'category-not-text'],
  ])('with %j says %s', (fields, reason) => {
    expect(parseRecord({ ...good, ...fields })).toEqual({ record: null, reasons: [reason] });
  });

  test('tells all its reasons at once', () => {
    expect(parseRecord({ lang: 'xx', title: '', body: 7 }).reasons?.toSorted()).toEqual([
      'body-not-text',
      'lang-unknown',
      'title-empty',
    ]);
  });
});

describe('fields', () => {
  test('an id written as text is a number', () => {
    expect(recordOf({ id: '109747' }).id).toBe(109747);
  });

  test('a date without time begins the day in Almaty; an offset is honoured', () => {
    expect(recordOf({ published_at: '2026-03-08' }).publishedAt?.toISOString()).toBe('2026-03-07T19:00:00.000Z');
    expect(recordOf({ published_at: '2026-03-08T12:00:00+06:00' }).publishedAt?.toISOString()).toBe(
      '2026-03-08T06:00:00.000Z',
    );
  });

  test("WordPress's date of a draft means no date", () => {
    expect(recordOf({ published_at: '0000-00-00 00:00:00' }).publishedAt).toBeNull();
  });

  test('a language not given is read from the body and reported', () => {
    const record = recordOf({ lang: null });
    expect(record.lang).toBe('kk');
    expect(record.repairs).toEqual([{ kind: 'language', count: 1 }]);
    expect(recordOf({ lang: '', body: 'Сегодня в школе открылась выставка, её посетили сто учеников.' }).lang).toBe(
      'ru',
    );
  });

  test('codes other sites use for the languages are understood', () => {
    expect(recordOf({ lang: 'KZ' }).lang).toBe('kk');
    expect(recordOf({ lang: 'ru_RU' }).lang).toBe('ru');
  });

  test.each([
    ['javascript:alert(1)'],
    ['file:///etc/passwd'],
    ['../../etc/passwd'],
    ['/etc/passwd'],
    ['C:\\secret.jpg'],
    ['data:image/svg+xml,<svg>'],
  ])('a picture at %s is left out and reported', (image) => {
    const record = recordOf({ image });
    expect(record.image).toBeNull();
    expect(record.repairs).toEqual([{ kind: 'unsafe-link', count: 1 }]);
  });

  test('a picture may be an address or lie beside the import file', () => {
    expect(recordOf({ image: 'https://example.kz/a.jpg' }).image).toBe('https://example.kz/a.jpg');
    expect(recordOf({ image: 'photos/наурыз.jpg' }).image).toBe('photos/наурыз.jpg');
  });

  test('a source address with a password or a foreign scheme is left out', () => {
    expect(recordOf({ source_url: 'https://a:b@example.kz/' }).sourceUrl).toBeNull();
    expect(recordOf({ source_url: 'ftp://example.kz/' }).sourceUrl).toBeNull();
  });

  test('old slugs of any script are kept, of a path the last part, 300 letters at most', () => {
    expect(recordOf({ slug: 'قازاق-ءباسپاسوزى' }).slug).toBe('قازاق-ءباسپاسوزى');
    expect(recordOf({ slug: '🎉' }).slug).toBe('🎉');
    expect(recordOf({ slug: '/32696/r-a-ynny/amp?x=1' }).slug).toBe('r-a-ynny');
    expect(recordOf({ slug: 'ә'.repeat(900) }).slug).toHaveLength(300);
    expect(recordOf({ slug: '..' }).slug).toBeNull();
  });

  test('tags come as a list or separated by commas, each once', () => {
    expect(recordOf({ tags: 'Тараз, спорт,Тараз' }).tags).toEqual(['Тараз', 'спорт']);
    expect(recordOf({ tags: ['<b>Тараз</b>'] }).tags).toEqual(['Тараз']);
  });

  test('names that objects inherit are no fields', () => {
    const parsed = parseLine('{"__proto__":{"title":"а"},"constructor":{"body":"б"},"body":"Мәтін."}');
    expect(parsed.reasons).toEqual(['title-missing']);
  });
});
