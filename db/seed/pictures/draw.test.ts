import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictures } from './captions.ts';
import { drawPicture, pictureKeys } from './draw.ts';

describe.each(pictureKeys)('the picture %s', (key) => {
  const svg = drawPicture(key);

  test('is rendered by sharp at the stated size and is not blank', async () => {
    const image = sharp(Buffer.from(svg));
    const { width, height, format } = await image.metadata();
    expect([format, width, height]).toEqual(key.startsWith('portrait-') ? ['svg', 1000, 1000] : ['svg', 1800, 1200]);
    const { data, info } = await image.resize(120).greyscale().raw().toBuffer({ resolveWithObject: true });
    expect(info.height).toBe(key.startsWith('portrait-') ? 120 : 80);
    expect(new Set([...data].map((value) => value >> 3)).size).toBeGreaterThan(8);
  });

  test('closes every element it opens and writes no broken number', () => {
    expect(unclosed(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  test('refers only to paints, clips and filters it defines, and needs no font', () => {
    const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const wanted = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(wanted.filter((id) => !defined.has(id))).toEqual([]);
    expect(svg).not.toContain('<text');
  });

  test('is the same each time it is drawn', () => {
    expect(drawPicture(key)).toBe(svg);
  });
});

test('every picture has words in both languages, within a sensible length, and a focal point inside it', () => {
  expect(pictures.map(({ key }) => key).sort()).toEqual([...pictureKeys].sort());
  for (const { alt, caption, focal } of pictures) {
    for (const text of [alt.kk, alt.ru, caption.kk, caption.ru]) expect(text.trim().length, text).toBeGreaterThan(8);
    for (const text of [alt.kk, alt.ru]) expect(text.length, text).toBeLessThan(160);
    for (const share of [focal.x, focal.y]) expect(share > 0 && share < 1).toBe(true);
  }
});

test('no word of the captions mixes Latin letters into Cyrillic', () => {
  const source = ['land-captions.ts', 'people-captions.ts', 'portrait-captions.ts'].map((name) =>
    readFileSync(new URL(name, import.meta.url), 'utf8'),
  );
  expect(source.join('').match(/\p{Script=Cyrillic}+[A-Za-z]|[A-Za-z]+\p{Script=Cyrillic}/gu)).toBeNull();
});

test('an unknown key is refused', () => {
  expect(() => drawPicture('no-such-picture')).toThrow('no-such-picture');
});

function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', self] of xml.matchAll(/<(\/?)([a-zA-Z]+)(?:\s+[\w-]+="[^"<>]*")*\s*(\/?)>/g)) {
    if (end && open.at(-1) !== name) return [...open, `/${name}`];
    if (end) open.pop();
    else if (!self) open.push(name);
  }
  return xml.replace(/<\/?[a-zA-Z]+(?:\s+[\w-]+="[^"<>]*")*\s*\/?>/g, '') === '' ? open : ['text between elements'];
}
