import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { picturesBeside } from '#cli/import-pictures';
import { latestChange } from '#db/changes';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { systemActor } from '#domain/sessions/rules';
import { newArticle, now } from '#domain/testing';
import { openMediaStore } from '#lib/media-store';
import { createForesight, type Foresight } from '../foresight.ts';
import { importFile, type LineOutcome } from './import-file.ts';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'arainfo-import-'));
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#c04020' } });
  writeFileSync(join(folder, 'there.jpg'), await picture.jpeg().toBuffer());
  writeFileSync(join(folder, 'broken.jpg'), 'not a picture');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const body = 'Көрмеге жүз оқушы келді. Олар кітаптарын алып келді.';

function fileOf(name: string, ...records: object[]): string {
  const path = join(folder, name);
  const whole = records.map((record) =>
    JSON.stringify({ lang: 'kk', title: 'Көрме', body, source: 'Сайт', ...record }),
  );
  writeFileSync(path, whole.join('\n'));
  return path;
}

async function run(paths: string[], foresight: Foresight | null): Promise<LineOutcome[]> {
  const outcomes: LineOutcome[] = [];
  const store = openMediaStore(`file:${join(folder, 'media')}`);
  for (const path of paths) {
    await importFile(systemActor('import'), path, {
      ...{ now, ownHosts: ['old.example'], foresight, pictures: picturesBeside(path, store) },
      onOutcome: (outcome) => outcomes.push(outcome),
    });
  }
  return outcomes.sort((a, b) => a.line - b.line);
}

const told = (outcomes: LineOutcome[]) =>
  outcomes.map((outcome) => ({
    kind: outcome.kind.replace('would-add', 'added'),
    storyId: 'storyId' in outcome ? outcome.storyId : null,
    gaps: 'article' in outcome ? outcome.article.gaps : null,
  }));

async function rowCounts() {
  const { db, t } = database();
  const tables = [t.stories, t.articles, t.imports, t.media, t.tags, t.audit];
  return Promise.all(tables.map(async (table) => (await db.select().from(table)).length));
}

onBothEngines('importing files', () => {
  test('a dry run writes nothing and tells exactly what the real run then does', async () => {
    const ours = await newArticle();
    const earlier = fileOf('earlier.jsonl', { id: 5 }, { id: 6, title: 'Мектеп' });
    await run([earlier], null);
    const first = fileOf(
      'first.jsonl',
      { id: 5 },
      { id: 6, title: 'Басқа мәтін' },
      { id: ours, title: 'Нөмірі біздікі' },
      { id: 5, lang: 'ru', title: 'Выставка', body: 'Выставку посетили сто учеников.' },
      { id: 5, lang: 'ru', title: 'Ещё одна', body: 'Её посетили сто учеников.' },
      { id: 6, lang: 'ru', title: 'Чужая', body: 'Её посетили сто учеников.', source: 'Другой сайт' },
      { id: 40, title: 'Жаңа' },
      { id: 40, title: 'Сол нөмір' },
      { id: 40, lang: 'ru', title: 'Новая', body: 'Её посетили сто учеников.' },
      { title: 'Нөмірсіз' },
      { id: 41, title: 'Нөмірсіз алған нөмір' },
      { title: '' },
    );
    const second = fileOf('second.jsonl', { id: 40 }, { title: 'Тағы бір нөмірсіз' });
    const before = { rows: await rowCounts(), seq: await latestChange() };
    const foreseen = await run([first, second], createForesight());
    expect({ rows: await rowCounts(), seq: await latestChange() }).toEqual(before);
    expect(foreseen.map((outcome) => outcome.kind)).toContain('id-taken');
    expect(told(foreseen)).toEqual(told(await run([first, second], null)));
  });

  test('a number that is taken is foreseen', async () => {
    const ours = await newArticle();
    const file = fileOf('taken.jsonl', { id: ours });
    expect(await run([file], createForesight())).toMatchObject([{ line: 1, kind: 'id-taken', storyId: ours }]);
  });

  test('a picture that is not beside the file is missing, and one of the network is never fetched', async () => {
    const file = fileOf(
      'pictured.jsonl',
      { title: 'Бар', image: 'there.jpg', photo_credit: 'Диас Оразбек' },
      { title: 'Авторсыз', image: 'there.jpg' },
      { title: 'Сынық', image: 'broken.jpg', photo_credit: 'Диас Оразбек' },
      { title: 'Жоқ', image: 'nowhere.jpg' },
      { title: 'Қалта', image: 'media' },
      { title: 'Желіде', image: 'https://old.example/1.jpg' },
      { title: 'Суретсіз' },
    );
    const pictureGaps = (outcomes: LineOutcome[]) =>
      told(outcomes).map(({ gaps }) => gaps?.filter((gap) => gap === 'credit' || gap.startsWith('picture')));
    const expected = [
      [],
      ['credit'],
      ['picture'],
      ['picture'],
      ['picture'],
      ['picture', 'picture-elsewhere'],
      ['picture'],
    ];
    expect(pictureGaps(await run([file], createForesight()))).toEqual(expected);
    expect(pictureGaps(await run([file], null))).toEqual(expected);
  });
});
