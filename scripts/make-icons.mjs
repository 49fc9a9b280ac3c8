// Makes public/favicon.ico and everything in public/icons from the sign below. Usage: node scripts/make-icons.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

const target = new URL('../public/icons/', import.meta.url);
const paper = '#fbf8f2';
const light = { dawn: '#b8390e', moon: '#1f4380' };
const dark = { dawn: '#ff957a', moon: '#a8c4f7' };

// The same two shapes as components/ui/mark.tsx.
const disc = 'M4.6 22a12 12 0 1 1 22.8 0z';
const line = 'M1 24.5h30V28H1z';

const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>.d{fill:${light.dawn}}.m{fill:${light.moon}}@media(prefers-color-scheme:dark){.d{fill:${dark.dawn}}.m{fill:${dark.moon}}}</style><path class="d" d="${disc}"/><path class="m" d="${line}"/></svg>\n`;

/** `share` of the square is taken by the sign; maskable icons keep it inside the safe circle. */
function tile(share) {
  const scale = share;
  const shift = (32 * (1 - scale)) / 2;
  const sign = `<g transform="translate(${shift} ${shift - scale}) scale(${scale})"><path fill="${light.dawn}" d="${disc}"/><path fill="${light.moon}" d="${line}"/></g>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${paper}" d="M0 0h32v32H0z"/>${sign}</svg>`,
  );
}

async function png(name, size, share) {
  const bytes = await sharp(tile(share), { density: 72 * (size / 32) * 2 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
  writeFileSync(new URL(name, target), bytes);
}

/** An ICO file is a table of 16 bytes a picture and the pictures, here PNG, which every browser of this century reads. */
function ico(pictures) {
  const table = Buffer.alloc(6 + 16 * pictures.length);
  table.writeUInt16LE(1, 2);
  table.writeUInt16LE(pictures.length, 4);
  let offset = table.length;
  pictures.forEach(({ size, bytes }, at) => {
    const entry = 6 + 16 * at;
    table.writeUInt8(size, entry);
    table.writeUInt8(size, entry + 1);
    table.writeUInt16LE(1, entry + 4);
    table.writeUInt16LE(32, entry + 6);
    table.writeUInt32LE(bytes.length, entry + 8);
    table.writeUInt32LE(offset, entry + 12);
    offset += bytes.length;
  });
  return Buffer.concat([table, ...pictures.map(({ bytes }) => bytes)]);
}

/** The light sign: a program that draws an ICO knows no colour scheme. */
async function signOf(size) {
  const bytes = await sharp(Buffer.from(favicon), { density: 72 * (size / 32) * 4 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
  return { size, bytes };
}

mkdirSync(target, { recursive: true });
writeFileSync(new URL('icon.svg', target), favicon);
await png('apple-touch-icon.png', 180, 0.72);
await png('icon-192.png', 192, 0.8);
await png('icon-512.png', 512, 0.8);
await png('icon-maskable-512.png', 512, 0.56);
const signs = await Promise.all([16, 32, 48].map(signOf));
writeFileSync(new URL('../favicon.ico', target), ico(signs));
