// Usage: node scripts/make-script-fonts.mjs FOLDER
// FOLDER holds literata/ onest/ noto-naskh-arabic/ as published in @expo-google-fonts (complete, unsplit faces).
// The faces of the Latin and the töte edition; pages in Cyrillic never name them.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { arabicLetters, latinLetters, rangeOf } from './letters.ts';

const root = new URL('..', import.meta.url).pathname;
const target = join(root, 'public/fonts');
const latinFeatures = ['ccmp', 'locl', 'kern', 'mark', 'mkmk', 'tnum', 'lnum'];
const arabicFeatures = [
  'ccmp',
  'locl',
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'calt',
  'liga',
  'mark',
  'mkmk',
  'kern',
  'curs',
];

const latin = (name, face) => ({
  ...{ name: `${name}-latin`, family: 'Literata L', style: 'normal', isPreloaded: true },
  ...{ letters: latinLetters, features: latinFeatures, ...face },
});
const arabic = (name, file, weight) => ({
  ...{ family: 'Naskh', name, file: `noto-naskh-arabic/${file}.ttf`, weight, style: 'normal', isPreloaded: true },
  ...{ letters: arabicLetters, features: arabicFeatures, adjust: 'size-adjust:112%;' },
});

// Families of their own: a face that comes too late would otherwise have those of Cyrillic fetched as well.
const serifs = 'Literata F,Literata N,Georgia,serif';
const sans = 'Onest F,Onest R,Arial,sans-serif';
const russian = `main [lang=ru]{font-family:Literata,${serifs}}`;

const editions = {
  'kk-Latn': {
    faces: [
      latin('literata-400', { file: 'literata/400Regular/Literata_400Regular.ttf', weight: '400' }),
      latin('literata-600', { file: 'literata/600SemiBold/Literata_600SemiBold.ttf', weight: '500 900' }),
      latin('literata-400i', {
        ...{ file: 'literata/400Regular_Italic/Literata_400Regular_Italic.ttf', weight: '400 900' },
        ...{ style: 'italic', isPreloaded: false },
      }),
      latin('onest-500', { file: 'onest/500Medium/Onest_500Medium.ttf', weight: '400 900', family: 'Onest L' }),
    ],
    rules: `:root:root{--serif:Literata L,${serifs};--sans:Onest L,${sans}}${russian}`,
  },
  'kk-Arab': {
    faces: [
      arabic('naskh-400', '400Regular/NotoNaskhArabic_400Regular', '400 599'),
      arabic('naskh-600', '600SemiBold/NotoNaskhArabic_600SemiBold', '600 900'),
    ],
    // Joined letters must not be pulled apart.
    rules: `:root:root{--serif:Naskh,${serifs};--sans:Naskh,${sans}}${russian}:root:root *{letter-spacing:0!important}svg text{direction:ltr}`,
  },
};

/** Without quotation marks, so that the rules can stand in a page as they are. */
async function makeFace(folder, face) {
  const bytes = await subsetFont(readFileSync(join(folder, face.file)), face.letters, {
    ...{ targetFormat: 'woff2', noHinting: true, keepFeatures: face.features },
  });
  const name = `${face.name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.woff2`;
  writeFileSync(join(target, name), bytes);
  console.log(name, bytes.length);
  const { family, weight, style, adjust = '', letters } = face;
  const css = `@font-face{font-family:${family};font-style:${style};font-weight:${weight};font-display:optional;${adjust}src:url(/fonts/${name});unicode-range:${rangeOf(letters)}}`;
  return { path: `/fonts/${name}`, css, isPreloaded: face.isPreloaded };
}

async function makeEdition(folder, [edition, { faces, rules }]) {
  const made = [];
  for (const face of faces) made.push(await makeFace(folder, face));
  const preload = made.filter((face) => face.isPreloaded).map((face) => `'${face.path}'`);
  return `  '${edition}': {\n    preload: [${preload.join(', ')}],\n    css: '${made.map((face) => face.css).join('')}${rules}',\n  },\n`;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node scripts/make-script-fonts.mjs FOLDER');
for (const old of readdirSync(target)) if (/^naskh-|-latin\./.test(old)) rmSync(join(target, old));
const entries = [];
for (const edition of Object.entries(editions)) entries.push(await makeEdition(folder, edition));
writeFileSync(
  join(root, 'components/ui/script-fonts.ts'),
  `import type { Script } from '#lib/editions';\n\n/** The faces of the script editions, to be preloaded, and their rules; written by scripts/make-script-fonts.mjs. */\nexport const scriptFonts: Record<Script, { preload: string[]; css: string }> = {\n${entries.join('')}};\n`,
);
copyFileSync(join(folder, 'noto-naskh-arabic/LICENSE_FONT'), join(target, 'OFL-noto-naskh-arabic.txt'));
