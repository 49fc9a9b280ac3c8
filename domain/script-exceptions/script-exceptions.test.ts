import { describe, expect, test } from 'vitest';
import { latestChange, listChangesSince } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { changeScriptSettings } from '#domain/settings/commands/change-script-settings';
import { parseScriptSettings } from '#domain/settings/input';
import { getSiteSettings } from '#domain/settings/queries';
import { listedScripts, shownScripts } from '#domain/settings/rules';
import { actorOf, now } from '#domain/testing';
import { removeScriptException } from './commands/remove-script-exception.ts';
import { saveScriptException } from './commands/save-script-exception.ts';
import { parseScriptException } from './input.ts';
import { getScriptException, getScriptWriter, searchScriptExceptions } from './queries.ts';
import { maxExceptions } from './rules.ts';

const editor = actorOf('editor');
const admin = actorOf('admin');
const save = (word: string, latin: string, arabic = '') => saveScriptException(editor, { word, latin, arabic }, now);
const inLatin = async (text: string) => (await getScriptWriter('kk-Latn'))?.(text);

onBothEngines('script exceptions', () => {
  test('are what the writer of a script spells, and an empty one is left to the letters', async () => {
    await save('Цой', 'Tsoy');
    expect(await inLatin('Цойдың әні')).toBe('Tsoydyñ änı');
    expect((await getScriptWriter('kk-Arab'))?.('Цой')).toBe('تسوي');
  });

  test('of the same word replace each other; each change touches the pages in other scripts and the journal', async () => {
    const id = await save('Цой', 'Tsoy');
    expect(await save('Цой', 'Tsoi', 'سوي')).toBe(id);
    expect(await getScriptException(id)).toEqual({ id, word: 'Цой', latin: 'Tsoi', arabic: 'سوي' });
    await removeScriptException(editor, id, now);
    expect(await inLatin('Цой')).toBe('Tsoi');
    expect((await listChangesSince(0))?.map(({ tag }) => tag)).toEqual(['scripts', 'scripts', 'scripts']);
    const { db, t } = database();
    const acts = await db.select({ action: t.audit.action, noun: t.audit.noun }).from(t.audit);
    expect(acts.map(({ action, noun }) => `${action} ${noun}`)).toEqual([
      'change script-exception',
      'change script-exception',
      'remove script-exception',
    ]);
    await expect(removeScriptException(editor, id, now)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('are found in any script and listed in the order of the alphabet', async () => {
    await save('Яссауи', 'Yassaui');
    await save('Әуезов', 'Auezov', 'اۋەزوۆ');
    const search = (text: string) => searchScriptExceptions({ text, limit: 10, offset: 0 });
    expect((await search('')).exceptions.map(({ word }) => word)).toEqual(['Әуезов', 'Яссауи']);
    expect((await search('YASS')).total).toBe(1);
    expect((await search('اۋە')).exceptions[0]?.word).toBe('Әуезов');
  });

  test('are so many that a page can be written with all of them, and no more', async () => {
    const full = Array.from({ length: maxExceptions }, (_, at) => ({ word: `Цой${at}`, latin: 'Tsoy', arabic: '' }));
    await transaction(async () => {
      const { db, t } = database();
      for (let from = 0; from < full.length; from += 1_000)
        await db.insert(t.scriptExceptions).values(full.slice(from, from + 1_000));
    });
    await expect(save('Ким', 'Kim')).rejects.toMatchObject({ code: 'script-exceptions-full' });
    await save('Цой4999', 'Tsoi');
    expect((await searchScriptExceptions({ text: 'Tsoi', limit: 9, offset: 0 })).total).toBe(1);
  });

  test('are not for a reporter to change', async () => {
    const reporter = actorOf('reporter');
    await expect(saveScriptException(reporter, { word: 'Цой', latin: 'T', arabic: '' }, now)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(removeScriptException(reporter, 1, now)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

onBothEngines('settings of the script editions', () => {
  test('choose the alphabet, or that there are none; every page changes', async () => {
    expect((await getSiteSettings()).scripts).toEqual({ presence: 'listed', alphabet: '2021' });
    await changeScriptSettings(admin, { presence: 'unlisted', alphabet: '2018' }, now);
    expect(await inLatin('Тәуелсіздік')).toBe('Táýelsizdik');
    await changeScriptSettings(admin, { presence: 'off', alphabet: '2021' }, now);
    expect(await getScriptWriter('kk-Latn')).toBeNull();
    expect((await listChangesSince(0))?.map(({ tag }) => tag)).toEqual(['site', 'map:scripts', 'site', 'map:scripts']);
  });

  test('are not for an editor to change', async () => {
    const off = { presence: 'off', alphabet: '2021' } as const;
    await expect(changeScriptSettings(editor, off, now)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await latestChange()).toBe(0);
  });
});

test('readers are led to editions that search engines need not know', () => {
  const settings = (presence: string) => parseScriptSettings({ presence, alphabet: '2021' });
  expect([shownScripts(settings('listed')), listedScripts(settings('listed'))].map((list) => list.length)).toEqual([
    2, 2,
  ]);
  expect([shownScripts(settings('unlisted')), listedScripts(settings('unlisted'))].map((list) => list.length)).toEqual([
    2, 0,
  ]);
  expect([shownScripts(settings('off')), listedScripts(settings('off'))].map((list) => list.length)).toEqual([0, 0]);
  expect(() => parseScriptSettings({ presence: 'on', alphabet: '2021' })).toThrow();
  expect(() => parseScriptSettings({ presence: 'off', alphabet: '1929' })).toThrow();
});

describe('what an editor types as an exception', () => {
  test.each([
    [
      { word: ' Цой ', latin: 'Tsoy', arabic: '' },
      { word: 'Цой', latin: 'Tsoy', arabic: '' },
    ],
    [
      { word: 'Правда', latin: 'Правда', arabic: 'Правда' },
      { word: 'Правда', latin: 'Правда', arabic: 'Правда' },
    ],
    [{ word: 'Жаңа Зеландия', latin: "N'ew-Zealand 2", arabic: 'جاڭا' }, { latin: "N'ew-Zealand 2" }],
  ])('%j is taken', (given, taken) => {
    expect(parseScriptException(given)).toMatchObject(taken);
  });

  test.each([
    [{ word: '', latin: 'a', arabic: '' }, 'word', 'required'],
    [{ word: 'Google', latin: 'Google', arabic: '' }, 'word', 'bad-value'],
    [{ word: 'Ц', latin: 'a', arabic: '' }, 'word', 'bad-value'],
    [{ word: '«Правда»', latin: 'Pravda', arabic: '' }, 'word', 'bad-value'],
    [{ word: '7-арна', latin: '7-arna', arabic: '' }, 'word', 'bad-value'],
    [{ word: 'Цой', latin: '', arabic: '' }, 'latin', 'required'],
    [{ word: 'Цой', latin: 'Цуй', arabic: '' }, 'latin', 'bad-value'],
    [{ word: 'Цой', latin: '', arabic: 'Tsoy' }, 'arabic', 'bad-value'],
    [{ word: 'а'.repeat(101), latin: 'a', arabic: '' }, 'word', 'too-long'],
  ])('%j is refused', (given, field, fault) => {
    expect(() => parseScriptException(given)).toThrow(
      expect.objectContaining({ code: 'input-invalid', details: { field, fault } }),
    );
  });
});
