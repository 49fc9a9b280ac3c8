import { listServerActions, sendAction, serverAction } from '../../bench/support/server-action.ts';
import { test } from '../support/desk.ts';
import { cookieOf } from '../support/direct.ts';
import { newDraft } from '../support/drafts.ts';
import { tableOfActions } from '../support/table-of-actions.ts';
import { NewsroomFile } from '../support/targets.ts';
import { expect } from '../support/test.ts';

const originsAround = (own: string) => [
  null,
  'null',
  'https://evil.example',
  `${own}.evil.example`,
  `${own}0`,
  own.replace('127.0.0.1', 'localhost'),
];

test('no mutation is taken from another origin, whoever’s cookie it brings, and nothing changes', async ({
  ownServer,
}) => {
  test.setTimeout(180_000);
  const { address, varFolder } = ownServer;
  newDraft(varFolder, 'admin', 'kk', `Сырттан ${Date.now()}`);
  const cookie = await cookieOf(address, 'admin');
  const file = new NewsroomFile(varFolder);
  const table = tableOfActions(file.targets('admin'));
  const { draft } = file.targets('admin');
  const before = await file.settled();
  for (const origin of originsAround(address)) {
    for (const { name } of listServerActions()) {
      const call = { cookie, origin };
      const response = await sendAction(address, serverAction(name), table[name]?.args ?? [], call);
      expect(response.status, `${name} from ${origin}`).toBe(403);
      await response.body?.cancel();
    }
    for (const [method, path] of [
      ['POST', `/dashboard/articles/${draft.id}/save`],
      ['POST', `/dashboard/stories/${draft.storyId}/save`],
      ['POST', `/dashboard/articles/${draft.id}/presence`],
      ['POST', '/dashboard/media/1/save'],
      ['POST', '/dashboard/pages/imprint/save'],
      ['POST', '/api/uploads'],
      ['PATCH', '/api/uploads/x'],
      ['POST', '/api/uploads/x'],
      ['DELETE', '/api/uploads/x'],
      ['POST', '/api/letters'],
    ] as const) {
      const headers = { cookie, 'content-type': 'application/json', ...(origin !== null && { origin }) };
      const response = await fetch(address + path, { method, headers, body: '{}' });
      expect(response.status, `${method} ${path} from ${origin}`).toBe(403);
      await response.body?.cancel();
    }
  }
  expect(file.fingerprint()).toEqual(before);
  file.close();
});
