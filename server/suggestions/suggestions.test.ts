import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { engine } from '#db/client';
import { onBothEngines } from '#db/testing';
import { saveScriptException } from '#domain/script-exceptions/commands/save-script-exception';
import { changeScriptSettings } from '#domain/settings/commands/change-script-settings';
import { actorOf, newArticle, now } from '#domain/testing';
import { createFaceReader } from '../scripts/read-face.ts';
import { ask } from '../testing.ts';
import { createSuggestions } from './suggestions.ts';

onBothEngines('headlines suggested', () => {
  let stop: () => void;
  let get: (lang: string, text: string) => Promise<unknown>;

  beforeEach(async () => {
    const answer = createSuggestions({
      changes: { latest: () => engine().latestChange(), since: async () => null },
      readFace: createFaceReader('https://paper.test'),
      ...{ secure: [], trustedProxies: [] },
    });
    const server = createServer((request, response) => {
      void answer(request, response, request.url?.split('?')[1] ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    get = async (lang, text) => JSON.parse((await ask(port, `/?${new URLSearchParams({ lang, q: text })}`)).text);
    stop = () => void server.close();
  });

  afterEach(() => stop());

  test('come in the script of the page, Russian ones as they are', async () => {
    const id = await newArticle({ title: 'Тараз: «Ақ жол» көшесі' });
    const ru = await newArticle({ title: 'Тараз: ремонт улицы', lang: 'ru' });
    const russian = { title: 'Тараз: ремонт улицы', href: `/ru/${ru}/taraz-remont-ulitsy`, lang: 'ru' };
    const path = `/${id}/taraz-aq-zhol-koshesi`;
    expect(await get('kk', 'тара')).toEqual([{ title: 'Тараз: «Ақ жол» көшесі', href: path, lang: 'kk' }, russian]);
    expect(await get('kk-Latn', 'tara')).toEqual([
      { title: 'Taraz: «Aq jol» köşesı', href: `/lat${path}`, lang: 'kk-Latn' },
      russian,
    ]);
    expect(await get('kk-Arab', 'تاراز')).toEqual([
      { title: 'تاراز: «اق جول» كوشەسى', href: `/tote${path}`, lang: 'kk-Arab' },
      russian,
    ]);
    expect(await get('ru', 'тара')).toEqual([russian, { title: 'Тараз: «Ақ жол» көшесі', href: path, lang: 'kk' }]);
    expect(await get('<b>', 'тара')).toEqual(await get('kk', 'тара'));
  });

  test('follow the exceptions and the settings', async () => {
    await newArticle({ title: 'Цой келді' });
    const titles = async () => ((await get('kk-Latn', 'цой')) as { title: string }[]).map((each) => each.title);
    expect(await titles()).toEqual(['Tsoi keldı']);
    await saveScriptException(actorOf('editor'), { word: 'Цой', latin: 'Tsoy', arabic: '' }, now);
    expect(await titles()).toEqual(['Tsoy keldı']);
    await changeScriptSettings(actorOf('admin'), { presence: 'off', alphabet: '2021' }, now);
    expect(await titles()).toEqual(['Цой келді']);
  });
});
