// Usage: node scripts/make-fonts.mjs FOLDER
// FOLDER holds literata/ onest/ noto-serif/ roboto/ as published in @expo-google-fonts (complete, unsplit faces) and
// LiberationSerif-*.ttf, LiberationSans-*.ttf, which share the metrics of Times New Roman and Arial.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { everydayLetters, rareLetters, rareRange } from './letters.ts';
import { glyphsByCodePoint, openFont, textWidth, verticalMetrics } from './sfnt.ts';

const root = new URL('..', import.meta.url).pathname;
const target = join(root, 'public/fonts');

const faces = [
  {
    family: 'Literata',
    name: 'literata-400',
    file: 'literata/400Regular/Literata_400Regular.ttf',
    weight: '400',
    style: 'normal',
    preload: true,
  },
  {
    family: 'Literata',
    name: 'literata-600',
    file: 'literata/600SemiBold/Literata_600SemiBold.ttf',
    weight: '500 900',
    style: 'normal',
    preload: true,
  },
  {
    family: 'Literata',
    name: 'literata-400i',
    file: 'literata/400Regular_Italic/Literata_400Regular_Italic.ttf',
    weight: '400 900',
    style: 'italic',
    preload: false,
  },
  {
    family: 'Onest',
    name: 'onest-500',
    file: 'onest/500Medium/Onest_500Medium.ttf',
    weight: '400 900',
    style: 'normal',
    preload: true,
  },
];

const fallbacks = [
  {
    family: 'Literata F',
    like: 'literata-400',
    weight: '400',
    locals: ['Times New Roman', 'Liberation Serif', 'Tinos'],
    file: 'LiberationSerif-Regular.ttf',
  },
  {
    family: 'Literata F',
    like: 'literata-600',
    weight: '500 900',
    locals: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
    file: 'LiberationSerif-Bold.ttf',
  },
  {
    family: 'Literata N',
    like: 'literata-400',
    weight: '400',
    locals: ['Noto Serif'],
    file: 'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  },
  {
    family: 'Literata N',
    like: 'literata-600',
    weight: '500 900',
    locals: ['Noto Serif Bold'],
    file: 'noto-serif/700Bold/NotoSerif_700Bold.ttf',
  },
  {
    family: 'Onest F',
    like: 'onest-500',
    weight: '400 900',
    locals: ['Arial', 'Liberation Sans', 'Arimo'],
    file: 'LiberationSans-Regular.ttf',
  },
  {
    family: 'Onest R',
    like: 'onest-500',
    weight: '400 900',
    locals: ['Roboto'],
    file: 'roboto/400Regular/Roboto_400Regular.ttf',
  },
];

// Widths are compared on running text of both languages.
const sample =
  'Студенты вышли на берег реки ранним утром, чтобы привести в порядок любимое место отдыха горожан. За четыре часа они ' +
  'собрали больше тонны мусора, посадили саженцы и договорились встречаться каждую субботу. ' +
  'Оқушылар таңертең ерте тұрып, өзен жағасын тазалауға шықты. Төрт сағаттың ішінде бір тоннадан астам қоқыс жинап, көшет отырғызды. ' +
  'Енді әр сенбі сайын кездесіп тұруға келісті. Көрші үйлердің тұрғындары оларға ыстық шай мен бауырсақ әкеліп берді.';

async function makeFace(folder, face, letters, suffix) {
  const bytes = await subsetFont(readFileSync(join(folder, face.file)), letters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['ccmp', 'locl', 'kern', 'mark', 'mkmk', 'tnum', 'lnum'],
  });
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const name = `${face.name}${suffix}.${digest}.woff2`;
  writeFileSync(join(target, name), bytes);
  console.log(name, bytes.length);
  return name;
}

function faceRule(face, name, range) {
  const rangeLine = range ? `\n  unicode-range:\n    ${range};` : '';
  return `@font-face {
  font-family: ${face.family};
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: optional;
  src: url('/fonts/${name}') format('woff2');${rangeLine}
}
`;
}

function percent(value) {
  return `${(value * 100).toFixed(1)}%`;
}

function fallbackRule(folder, fallback) {
  const like = faces.find((face) => face.name === fallback.like);
  const ours = openFont(readFileSync(join(folder, like.file)));
  const theirs = openFont(readFileSync(join(folder, fallback.file)));
  const known = glyphsByCodePoint(theirs);
  const shared = [...sample].filter((letter) => known.has(letter.codePointAt(0))).join('');
  const adjust = textWidth(ours, shared) / textWidth(theirs, shared);
  const metrics = verticalMetrics(ours);
  return `@font-face {
  font-family: '${fallback.family}';
  font-weight: ${fallback.weight};
  src: ${fallback.locals.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(adjust)};
  ascent-override: ${percent(metrics.ascent / adjust)};
  descent-override: ${percent(metrics.descent / adjust)};
  line-gap-override: ${percent(metrics.lineGap / adjust)};
}
`;
}

/** The faces the cards of shared links are drawn in, uncompressed, with every letter of both files of a face. */
async function makeCardFace(folder, name) {
  const face = faces.find((each) => each.name === name);
  const bytes = await subsetFont(readFileSync(join(folder, face.file)), everydayLetters + rareLetters, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: ['ccmp', 'locl', 'kern', 'mark', 'mkmk', 'lnum'],
  });
  writeFileSync(join(root, 'domain/cards/faces', `${name}.ttf`), bytes);
  console.log(`${name}.ttf`, bytes.length);
}

async function makeFonts(folder) {
  mkdirSync(target, { recursive: true });
  for (const old of readdirSync(target))
    if (old.endsWith('.woff2') && !/^naskh-|-latin\./.test(old)) rmSync(join(target, old));
  const rules = [];
  const preloads = [];
  for (const face of faces) {
    const everyday = await makeFace(folder, face, everydayLetters, '');
    const rare = await makeFace(folder, face, rareLetters, '-rare');
    rules.push(faceRule(face, everyday), faceRule(face, rare, rareRange()));
    if (face.preload) preloads.push(`/fonts/${everyday}`);
  }
  for (const fallback of fallbacks) rules.push(fallbackRule(folder, fallback));
  writeFileSync(join(root, 'components/ui/fonts.css'), `/* Written by scripts/make-fonts.mjs. */\n${rules.join('\n')}`);
  const list = preloads.map((path) => `  '${path}',\n`).join('');
  writeFileSync(
    join(root, 'components/ui/font-files.ts'),
    `/** The faces of every first screen, to be preloaded; written by scripts/make-fonts.mjs. */\nexport const fontFiles = [\n${list}] as const;\n`,
  );
  for (const name of ['literata-600', 'onest-500']) await makeCardFace(folder, name);
  copyFileSync(join(folder, 'literata/LICENSE_FONT'), join(target, 'OFL-literata.txt'));
  copyFileSync(join(folder, 'onest/LICENSE_FONT'), join(target, 'OFL-onest.txt'));
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node scripts/make-fonts.mjs FOLDER');
await makeFonts(folder);
