import { readdirSync, readFileSync, statSync } from 'node:fs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { arabicLetters, everydayLetters, kazakhLetters, latinLetters, rareLetters } from '../../scripts/letters.ts';
import { glyphsByCodePoint, openFont } from '../../scripts/sfnt.ts';
import { fontFiles } from './font-files.ts';
import { scriptFonts } from './script-fonts.ts';

const folder = new URL('../../public/fonts/', import.meta.url);
const stylesheet = readFileSync(new URL('fonts.css', import.meta.url), 'utf8');
const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
const glyphs = new Map<string, Map<number, number>>();

beforeAll(async () => {
  for (const name of files) {
    const sfnt = await subsetFont(readFileSync(new URL(name, folder)), '', {
      keepAllGlyphs: true,
      targetFormat: 'sfnt',
    });
    glyphs.set(name, glyphsByCodePoint(openFont(sfnt)));
  }
});

function missing(name: string, letters: string): string[] {
  return [...letters].filter((letter) => !glyphs.get(name)?.get(letter.codePointAt(0) ?? 0));
}

describe('the self-hosted fonts', () => {
  const everyday = files.filter((name) => !/-rare|-latin|^naskh/.test(name));
  const rare = files.filter((name) => name.includes('-rare'));

  test.each(everyday)(
    '%s has every Kazakh letter, the names of the scripts, the tenge and the signs of print',
    (name) => {
      expect(missing(name, `Qazaqşa${kazakhLetters}₸№«»–—“”…0123456789`)).toEqual([]);
      expect(missing(name, everydayLetters).filter((letter) => !/[\u0301\u2011←→]/.test(letter))).toEqual([]);
    },
  );

  test.each(rare)('%s has the letters of both Latin alphabets of Kazakh that its face lacks', (name) => {
    expect(missing(name, 'ÄäĞğİıÑñÖöŞŪūÜüÁáŃńÓóÚúÝý')).toEqual([]);
    expect(missing(name, rareLetters).length).toBeLessThan(60);
  });

  test.each(files.filter((name) => name.includes('-latin')))('%s has both Latin alphabets and no Cyrillic', (name) => {
    expect(missing(name, 'AaÄäBbDdEeFfGgĞğHhIıİiJjKkLlMmNnÑñOoÖöPpQqRrSsŞşTtUuŪūÜüVvYyZz')).toEqual([]);
    expect(missing(name, 'ÁáGg\u0301ŃńÓóÚúÝý«»–—…0123456789')).toEqual([]);
    expect(missing(name, latinLetters).filter((letter) => !/[\u0301\u2011←→Ǵǵ]/.test(letter))).toEqual([]);
    expect(missing(name, 'жғқ')).toHaveLength(3);
  });

  test.each(files.filter((name) => name.startsWith('naskh')))('%s has every letter of töte', (name) => {
    expect(missing(name, 'اەۆگعدجزيكقلمنڭوپرستۋۇفحھچشىء،؛؟«»–—…0123456789')).toEqual([]);
    expect(missing(name, arabicLetters).filter((letter) => letter !== '\u0301')).toEqual([]);
  });

  test('no face of a script edition is named by pages in Cyrillic, each by its own', () => {
    expect(stylesheet).not.toMatch(/naskh|-latin/i);
    expect(scriptFonts['kk-Latn'].css).not.toMatch(/naskh/i);
    expect(scriptFonts['kk-Arab'].css).not.toMatch(/-latin/);
    for (const { css } of Object.values(scriptFonts)) expect(css).not.toMatch(/["'&<>]/);
  });

  test('a letter with no glyph is noticed', () => {
    expect(missing(everyday[0] ?? '', '漢')).toEqual(['漢']);
  });

  test('the first screen needs at most 60 kB of fonts', () => {
    const bytes = fontFiles.map((path) => statSync(new URL(`../../public${path}`, import.meta.url)).size);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });

  test('that of a script edition no more than that', () => {
    for (const { preload } of Object.values(scriptFonts)) {
      const bytes = preload.map((path) => statSync(new URL(`../../public${path}`, import.meta.url)).size);
      expect(bytes.length).toBeGreaterThan(1);
      expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
    }
  });

  test('the stylesheet names exactly the files that exist', () => {
    const rules =
      stylesheet +
      Object.values(scriptFonts)
        .map(({ css }) => css)
        .join('');
    const named = [...rules.matchAll(/\/fonts\/([\w.-]+\.woff2)/g)].map((match) => match[1]);
    expect(named.sort()).toEqual([...files].sort());
  });
});
