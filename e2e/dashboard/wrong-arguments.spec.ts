import { FormArgument, sendAction, serverAction } from '../../bench/support/server-action.ts';
import { test } from '../support/desk.ts';
import { cookieOf } from '../support/direct.ts';
import { newDraft } from '../support/drafts.ts';
import { tableOfActions } from '../support/table-of-actions.ts';
import { NewsroomFile } from '../support/targets.ts';
import { expect } from '../support/test.ts';
import { words } from '../support/words.ts';

/** Well formed, and nothing that an action has a use for in every place. */
const wrong: unknown[] = [{ get: { a: [1] }, tags: 5, blocks: [null] }, null, 'мәтін', [[{}]], 1e300, 1.5, true];
const isForm = (arg: unknown) => arg instanceof FormArgument;

let file: NewsroomFile;

test.beforeAll(({ ownServer }) => {
  newDraft(ownServer.varFolder, 'chief', 'kk', `Бөтен дерек ${Date.now()}`);
  file = new NewsroomFile(ownServer.varFolder);
});

test.afterAll(() => file.close());

for (const lang of ['kk', 'ru'] as const) {
  test(`every server action called with what it does not take is refused and writes nothing; one that reads a form says so in ${lang}`, async ({
    ownServer: { address },
  }) => {
    const cookie = `${await cookieOf(address, 'admin')}; arainfo-lang=${lang}`;
    const sentence = words[lang].Refusal[422].text;
    const before = await file.settled();
    for (const [name, { args }] of Object.entries(tableOfActions(file.targets('chief')))) {
      const action = serverAction(name);
      for (const value of args.length > 0 ? wrong : []) {
        const what = `${name} with ${JSON.stringify(value)}`;
        const given = args.map(() => value);
        const response = await sendAction(address, action, given, { cookie });
        const text = await response.text();
        expect(response.status, what).toBeLessThan(500);
        if (!args.some(isForm)) continue;
        expect(response.status, what).toBe(422);
        expect(text, what).toContain(sentence);
      }
      expect(file.fingerprint(), name).toEqual(before);
    }
  });
}

test('an action sent by a form without a script, but with its form in another place, is refused and writes nothing', async ({
  ownServer: { address },
}) => {
  const cookie = await cookieOf(address, 'admin');
  const before = await file.settled();
  let sent = 0;
  for (const [name, { args }] of Object.entries(tableOfActions(file.targets('chief')))) {
    if (args.length === 0 || isForm(args[0])) continue;
    const { id, page } = serverAction(name);
    const body = new FormData();
    body.append(`$ACTION_ID_${id}`, '');
    const response = await fetch(address + page, { method: 'POST', body, headers: { cookie, origin: address } });
    // An action that takes an object looks into it by itself and answers with a sentence on its page.
    const looksItself = typeof args[0] === 'object' && args[0] !== null;
    expect(looksItself ? [200, 422] : [422], name).toContain(response.status);
    expect(file.fingerprint(), name).toEqual(before);
    sent += 1;
  }
  expect(sent).toBeGreaterThan(60);
});

test('an arrangement and a text in pieces of the wrong kind are refused with a sentence', async ({
  ownServer: { address },
}) => {
  const cookie = await cookieOf(address, 'admin');
  const { draft, mediaId } = file.targets('chief');
  const pieces = [...wrong, {}];
  const before = await file.settled();
  for (const piece of pieces) {
    const calls: [name: string, args: unknown[]][] = [
      ['mergeAction', [draft.id, piece, piece]],
      ['saveFrontAction', ['kk', 0, piece]],
      ['setFocalAction', [mediaId, piece]],
    ];
    for (const [name, args] of calls) {
      const what = `${name} with ${JSON.stringify(piece)}`;
      const response = await sendAction(address, serverAction(name), args, { cookie });
      expect(response.status, what).toBe(200);
      expect(await response.text(), what).toMatch(/"ok":false.*"message":"[^"]{10,}/);
    }
  }
  expect(file.fingerprint()).toEqual(before);
});
