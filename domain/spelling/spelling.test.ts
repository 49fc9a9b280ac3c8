import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { listActs } from '#domain/audit/queries';
import { actorOf, newArticle, now, system } from '#domain/testing';
import { closeSpelling } from '#lib/spelling/spelling-desk';
import type { Finding } from '#lib/spelling/types';
import { addWord } from './commands/add-word.ts';
import { learnWords } from './commands/learn-words.ts';
import { removeWord } from './commands/remove-word.ts';
import { parseQuestion, parseWord } from './input.ts';
import { checkTexts, listAddedWords, listLessons, suggestWords } from './queries.ts';

const editor = actorOf('editor');
const reporter = actorOf('reporter');
const folders = { with: '', without: '' };

beforeAll(() => {
  folders.with = mkdtempSync(join(tmpdir(), 'arainfo-spelling-'));
  folders.without = mkdtempSync(join(tmpdir(), 'arainfo-spelling-none-'));
  mkdirSync(join(folders.with, 'dictionaries'));
  const write = (name: string, text: string) =>
    writeFileSync(join(folders.with, 'dictionaries', name), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  write('kk_KZ.aff', 'SET UTF-8\nSFX A Y 1\nSFX A 0 да .\n');
  write('kk_KZ.dic', '4\nқала/A\nмектеп\nҚазақстан\nбала\n');
});

afterEach(() => closeSpelling());
afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

async function unknown(text: string, varFolder = folders.with): Promise<string[]> {
  const { findings } = await checkTexts(reporter, varFolder, { lang: 'kk', texts: [text] });
  return (findings[0] as Finding[]).filter(({ kind }) => kind === 'spelling').map(({ word }) => word);
}

onBothEngines('the check of spelling', () => {
  test('finds words neither a dictionary nor the newsroom knows, with their places', async () => {
    const text = 'Қалада мектеп, кала жок. Казакстан балаларға хорошо.';
    expect(await unknown(text)).toEqual(['кала', 'жок', 'Казакстан']);
    const { findings } = await checkTexts(reporter, folders.with, { lang: 'kk', texts: ['', text] });
    expect(findings[1]?.map(({ from, to, word }) => text.slice(from, to) === word)).toEqual([true, true, true]);
  });

  test('puts the word with other Kazakh letters first', async () => {
    const first = async (word: string) => (await suggestWords(reporter, folders.with, { lang: 'kk', word }))[0];
    expect([await first('казакстан'), await first('кала'), await first('калада')]).toEqual([
      'Қазақстан',
      'қала',
      'қалада',
    ]);
  });

  test('without a Kazakh dictionary says so and still finds what is no word’s spelling', async () => {
    const task = { lang: 'kk' as const, texts: ['Қалла қалла мектепп , карова хорошо'] };
    const { findings, missing } = await checkTexts(reporter, folders.without, task);
    expect(missing).toEqual(['kk']);
    expect(findings[0]?.map(({ kind }) => kind)).toEqual(['doubled', 'spaces']);
    const russian = await checkTexts(reporter, folders.without, { lang: 'ru', texts: ['Карова шла домой'] });
    expect([russian.missing, russian.findings[0]?.map(({ word }) => word)]).toEqual([[], ['Карова']]);
  });

  test('knows a word from the next question on after it is added, with endings, until it is removed', async () => {
    expect(await unknown('Тезебек Тезебекке')).toEqual(['Тезебек', 'Тезебекке']);
    const id = await addWord(editor, parseWord({ lang: 'kk', word: ' Тезебек ' }), now);
    expect(await unknown('Тезебек Тезебекке')).toEqual([]);
    expect((await listAddedWords({ text: 'тезе', limit: 10, offset: 0 })).words).toMatchObject([
      { id, word: 'тезебек' },
    ]);
    await removeWord(editor, id, now);
    expect(await unknown('Тезебек')).toEqual(['Тезебек']);
    const everything = { userId: null, noun: 'word', action: null, from: null, to: null };
    const { acts } = await listActs(actorOf('chief'), everything, { limit: 5, offset: 0 });
    expect(acts.map(({ action }) => action)).toEqual(['remove', 'create']);
  });

  test('a word is added once, by editors, and must be one word of Cyrillic letters', async () => {
    const input = parseWord({ lang: 'ru', word: 'Меркенский' });
    await addWord(editor, input, now);
    await expect(addWord(editor, input, now)).rejects.toMatchObject({ code: 'word-known' });
    await expect(addWord(reporter, input, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeWord(reporter, 1, now)).rejects.toMatchObject({ code: 'forbidden' });
    for (const word of ['', 'екі сөз', 'word', 'а', 'ә'.repeat(61), 7])
      expect(() => parseWord({ lang: 'kk', word }), String(word)).toThrow(
        expect.objectContaining({ code: 'input-invalid' }),
      );
  });

  test('learns what three published articles use, and nothing from fewer or from drafts', async () => {
    for (const place of ['Тезебекте', 'Тезебекке', 'Тезебектің']) await newArticle({ title: `${place} той` });
    for (let drafts = 0; drafts < 3; drafts += 1) await newArticle({ title: 'Қателік', status: 'draft' });
    await newArticle({ title: 'Сирексөз' });
    await learnWords(system, now);
    expect(await unknown('Тезебектен қателік сирексөз той')).toEqual(['қателік', 'сирексөз']);
    expect(await listLessons()).toMatchObject([{ lang: 'kk', documents: 4, learnedAt: now }]);
    await expect(learnWords(editor, now)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('what the editor asks', () => {
  test.each([
    [{ lang: 'kk', texts: ['а'.repeat(100_001)] }],
    [{ lang: 'kk', texts: Array(5).fill('а'.repeat(90_000)) }],
    [{ lang: 'en', texts: [] }],
    [{ lang: 'kk', word: '' }],
    [{ lang: 'kk' }],
    [null],
  ])('is refused when it is too much or nothing: %#', (question) => {
    expect(() => parseQuestion(question)).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });
});
