import { inScript, scripts } from '../../lib/editions.ts';
import { createScriptWriter } from '../../lib/text/scripts/script-writer.ts';
import { act } from '../support/act.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

test.use({ ownServerFor: 'changes' });

test('a takedown reaches every script by the next request', async ({ ownServer, newsroom, playwright }) => {
  const request = await playwright.request.newContext({ baseURL: ownServer.address });
  const { id, seed } = newsroom.story('dombyra-sheberi');
  const path = newsroom.path('dombyra-sheberi', 'kk');
  const addresses = [path, ...scripts.map((script) => inScript(script, path))];
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
  act(ownServer.varFolder, `await takeDownArticle(actor, { storyId: ${id}, lang: 'kk', reason: '' }, now);`);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(410);
  for (const script of scripts) {
    const title = createScriptWriter({ script, alphabet: '2021', exceptions: [] })(seed.kk?.title ?? '?');
    const gone = await (await request.get(inScript(script, path))).text();
    expect(gone).not.toContain(title);
    expect(gone).toContain(createScriptWriter({ script, alphabet: '2021', exceptions: [] })(words.kk.Gone.title));
    expect(await (await request.get(inScript(script, '/'))).text()).not.toContain(title);
  }
  await request.dispose();
});
