import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '#lib/lang';
import { lossySlug } from './lossy-slug.ts';
import { slugify } from './slug.ts';

const fileOf = (lang: Lang) => new URL(`../../../shared/corpus/${lang}.jsonl.gz`, import.meta.url);
const isThere = langs.every((lang) => existsSync(fileOf(lang)));
const titles = isThere ? langs.flatMap(readTitles) : [];

describe.skipIf(!isThere)('slugs of thousands of real headlines (skipped without ../shared/corpus)', () => {
  const slugs = titles.map((title) => slugify(title));

  test('are small Latin letters, digits and single hyphens, at most 80 and never nothing', () => {
    expect(titles.length).toBeGreaterThan(5_000);
    expect(slugs.filter((slug) => slug.length > 80 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  test('differ where headlines differ', () => {
    expect(new Set(slugs).size / new Set(titles).size).toBeGreaterThanOrEqual(0.999);
  });

  test('keep every word of a headline that fits', () => {
    const whole = titles.filter((title) => slugify(title, 500).length <= 80);
    const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length;
    const plain = whole.filter((title) => /^[\p{L}\p{N}\s]+$/u.test(title) && !/[ьъ]/i.test(title));
    expect(plain.length).toBeGreaterThan(300);
    expect(plain.filter((title) => wordsOf(title) !== wordsOf(slugify(title)))).toEqual([]);
  });

  test('stay the same when made from themselves and in any form of composition', () => {
    expect(slugs.filter((slug) => slugify(slug) !== slug)).toEqual([]);
    expect(titles.filter((title) => slugify(title.normalize('NFD')) !== slugify(title))).toEqual([]);
  });

  test('of the old site tell one headline from another', () => {
    expect(new Set(titles.map(lossySlug)).size / new Set(titles).size).toBeGreaterThanOrEqual(0.999);
  });
});

function readTitles(lang: Lang): string[] {
  const lines = gunzipSync(readFileSync(fileOf(lang)))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => (JSON.parse(line) as { title: string }).title);
}
