import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';

const read = (path) => readFileSync(new URL(`../public/${path}`, import.meta.url));

function picturesOf(ico) {
  return Array.from({ length: ico.readUInt16LE(4) }, (_, at) => {
    const entry = 6 + 16 * at;
    const offset = ico.readUInt32LE(entry + 12);
    return { size: ico.readUInt8(entry), bytes: ico.subarray(offset, offset + ico.readUInt32LE(entry + 8)) };
  });
}

test('favicon.ico has the sign of icon.svg in three sizes, in colours and clear around', async () => {
  const pictures = picturesOf(read('favicon.ico'));
  expect(pictures.map(({ size }) => size)).toEqual([16, 32, 48]);
  for (const { size, bytes } of pictures) {
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: size, height: size, hasAlpha: true });
    const drawn = sharp(read('icons/icon.svg'), { density: 9 * size }).resize(size, size);
    expect((await sharp(bytes).raw().toBuffer()).equals(await drawn.raw().toBuffer())).toBe(true);
  }
});
