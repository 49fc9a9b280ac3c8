import { afterEach, expect, test } from 'vitest';
import { createScriptWriter } from '#lib/text/scripts/script-writer';
import type { ScriptFace } from '../scripts/script-face.ts';
import { ask, memoryChanges, renderedPage, startTestServer } from '../testing.ts';
import type { PressNote } from './press-note.ts';

let running: Awaited<ReturnType<typeof startTestServer>> | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** A paper of one page whose words, note and spellings tests change. */
async function openPaper() {
  const state = {
    words: 'Цой келді',
    note: { tags: ['story:1'], status: 200 } as PressNote,
    spelling: 'Tsoi',
    hasScripts: true,
    renders: [] as string[],
  };
  const changes = memoryChanges();
  const readFace = async (script: ScriptFace['script']): Promise<ScriptFace | null> => {
    if (!state.hasScripts) return null;
    const exceptions = [{ word: 'Цой', spelling: state.spelling }];
    const write = createScriptWriter({ script, alphabet: '2021', exceptions });
    return { script, write, siteOrigin: 'http://paper.test' };
  };
  running = await startTestServer({
    changes,
    readFace,
    render: async (internalUrl) => {
      state.renders.push(internalUrl);
      if (internalUrl.includes('/missing')) return renderedPage('жоқ', { tags: [], status: 404, keep: false });
      return renderedPage(state.words, state.note);
    },
  });
  const { port } = running;
  return { state, changes, get: (path: string) => ask(port, path) };
}

test('one Kazakh text is printed in three scripts, each kept under its own address', async () => {
  const { state, get } = await openPaper();
  for (let i = 0; i < 2; i += 1) {
    expect((await get('/1/a')).text).toContain('<main>Цой келді</main>');
    expect((await get('/lat/1/a')).text).toContain('<main>Tsoi keldı</main>');
    expect((await get('/tote/1/a')).text).toContain('كەلدى</main>');
  }
  expect(state.renders).toEqual(['/kk/1/a', '/kk-Latn/1/a', '/kk-Arab/1/a']);
});

test('a change of the story reaches every script, a change of spelling those in other scripts only', async () => {
  const { state, changes, get } = await openPaper();
  const paths = ['/1/a', '/lat/1/a'];
  for (const path of paths) await get(path);
  state.spelling = 'Tsoy';
  changes.commit('scripts');
  expect((await get('/lat/1/a')).text).toContain('Tsoy keldı');
  await get('/1/a');
  expect(state.renders).toHaveLength(3);
  state.words = 'Цой кетті';
  changes.commit('story:1');
  expect((await get('/lat/1/a')).text).toContain('Tsoy kettı');
  expect((await get('/1/a')).text).toContain('Цой кетті');
});

test('a takedown is complete by the next request in every script', async () => {
  const { state, changes, get } = await openPaper();
  for (const path of ['/lat/1/a', '/tote/1/a']) expect((await get(path)).status).toBe(200);
  state.words = 'алынды';
  state.note = { tags: ['story:1'], status: 410 };
  changes.commit('story:1');
  const [latin, arabic] = [await get('/lat/1/a'), await get('/tote/1/a')];
  expect([latin.status, arabic.status]).toEqual([410, 410]);
  expect(latin.text + arabic.text).not.toContain('keldı');
  expect(latin.text).toContain('alyndy');
});

test('a page that moved moved in its script', async () => {
  const { state, get } = await openPaper();
  state.note = { tags: ['story:1'], status: 301, location: '/1/b' };
  expect((await get('/lat/1/a')).headers.location).toBe('/lat/1/b');
  expect((await get('/1/a')).headers.location).toBe('/1/b');
});

test('where the paper has no script editions their addresses are missing', async () => {
  const { state, changes, get } = await openPaper();
  await get('/lat/1/a');
  state.hasScripts = false;
  changes.commit('story:1');
  const answer = await get('/lat/1/a');
  expect([answer.status, answer.text.includes('жоқ')]).toEqual([404, true]);
  expect(state.renders.at(-1)).toBe('/kk/missing?path=%2Flat%2F1%2Fa');
  expect((await get('/tote/zhoq')).status).toBe(404);
  expect(state.renders.at(-1)).toBe('/kk/missing?path=%2Fzhoq');
});
