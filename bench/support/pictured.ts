import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { starterRubrics } from '#db/seed/starter';
import { type CorpusRecord, readCorpus } from './corpus.ts';
import type { ImportLine } from './vary.ts';

const pictureCount = 6;
export const picturedPerLang = 24;
export const articleLength = 4_000;

/**
 * Writes the newest stories of a newsroom that is measured as readers see it: every one has a picture and a text of 4,000
 * characters. Gives the path of the import file; the pictures lie beside it.
 */
export async function writePicturedStories(folder: string, now: Date): Promise<string> {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < pictureCount; number += 1) await drawPicture(join(folder, `${number}.jpg`), number);
  const records = readCorpus();
  const lines = (['kk', 'ru'] as const).flatMap((lang) => {
    const own = records.filter((record) => record.lang === lang);
    return Array.from({ length: picturedPerLang }, (_, at): ImportLine => {
      const rubric = starterRubrics[1 + (at % (starterRubrics.length - 1))];
      return {
        lang,
        title: own[at]?.title ?? '',
        body: textOf(own.slice(at * 8, at * 8 + 8)),
        published_at: new Date(now.getTime() - (at + 1) * 60_000).toISOString(),
        category: rubric?.name[lang] ?? '',
        author: lang === 'kk' ? 'Айгүл Байжан' : 'Айгуль Байжан',
        tags: own[at]?.title.match(/\p{L}{6,}/gu)?.slice(0, 3) ?? [],
        image: `${at % pictureCount}.jpg`,
      };
    });
  });
  const file = join(folder, 'pictured.jsonl');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}

/** Articles one after another, cut at a word, so that the text has 4,000 characters or a few less. */
function textOf(records: readonly CorpusRecord[]): string {
  const text = records.map((record) => record.body).join('\n\n');
  const cut = text.slice(0, articleLength);
  return `${cut.slice(0, cut.lastIndexOf(' '))}.`;
}

async function drawPicture(file: string, number: number): Promise<void> {
  const hue = number * 60;
  const circles = Array.from({ length: 60 }, (_, at) => {
    const [x, y, r] = [(at * 397 + number * 131) % 1600, (at * 211) % 1000, 30 + ((at * 53) % 160)];
    return `<circle cx="${x}" cy="${y}" r="${r}" fill="hsl(${(hue + at * 7) % 360} 60% ${30 + (at % 5) * 10}%)" opacity="0.6"/>`;
  });
  const sky = `<rect width="1600" height="1000" fill="hsl(${hue} 40% 70%)"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000">${sky}${circles.join('')}</svg>`;
  await sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toFile(file);
}
