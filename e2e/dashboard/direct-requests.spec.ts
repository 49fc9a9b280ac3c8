import { isDeepStrictEqual } from 'node:util';
import { listServerActions, readAction, sendAction, serverAction } from '../../bench/support/server-action.ts';
import { type Action, allowedRoles } from '../../domain/sessions/policy.ts';
import { type DemoRole, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { cookieOf } from '../support/direct.ts';
import { newDraft } from '../support/drafts.ts';
import { type Tried, tableOfActions } from '../support/table-of-actions.ts';
import { NewsroomFile } from '../support/targets.ts';
import { expect } from '../support/test.ts';

const roles: DemoRole[] = ['reporter', 'editor', 'chief', 'admin'];
const refused = ['forbidden', 'not-found'].map((code) => deskWord('kk', `Refusals.${code}`));
/** Before sign-in, or for ending it; each has a test of its own. */
const withoutSignIn = [
  'signInAction',
  'askAccessLinkAction',
  'confirmSignInAction',
  'useAccessLinkAction',
  'askAccessLinkAction',
  'foundNewsroomAction',
  'changeLangAction',
];

let file: NewsroomFile;

// In the end an admin does all there is: renames the paper, turns the scripts off, makes one of two tags and of two authors.
test.use({ ownServerFor: 'direct-requests' });
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ ownServer }) => {
  newDraft(ownServer.varFolder, 'chief', 'kk', `Бөтен қолжазба ${Date.now()}`);
  await writeLetter(ownServer.address);
  file = new NewsroomFile(ownServer.varFolder);
});

test.afterAll(() => file.close());

async function writeLetter(address: string): Promise<void> {
  const body = new URLSearchParams({ name: 'Асан', contact: '', subject: 'Хат', text: 'Хаттың мәтіні' });
  const sent = await fetch(`${address}/api/letters`, { method: 'POST', body, headers: { origin: address } });
  expect(sent.url).toContain('/contact?sent=');
}

/** Whether a role may do what the action asks for; on somebody else's draft editors may what reporters may not. */
function mayTry({ need }: Tried, role: DemoRole): boolean {
  if (need === 'open' || need === 'private') return true;
  const right: Action = need === 'own-article' ? 'article.edit-any' : need;
  return (allowedRoles[right] as readonly string[]).includes(role);
}

test('the table of this file names every server action there is', () => {
  const known = Object.keys(tableOfActions(file.targets('chief')));
  expect(
    listServerActions()
      .map((action) => action.name)
      .sort(),
  ).toEqual(known.sort());
});

test('no server action does anything for whoever is not signed in', async ({ ownServer }) => {
  const before = await file.settled();
  for (const [name, { args }] of Object.entries(tableOfActions(file.targets('chief')))) {
    if (withoutSignIn.includes(name)) continue;
    const answer = await readAction(await sendAction(ownServer.address, serverAction(name), args));
    expect(answer.location, name).toContain('/dashboard/login');
    expect(answer.value, name).toBeUndefined();
    expect(file.fingerprint(), name).toEqual(before);
  }
});

for (const role of roles) {
  test(`a ${role} who sends by hand what they may not is refused, nothing changes and the journal says it`, async ({
    ownServer,
  }) => {
    const { address } = ownServer;
    const cookie = await cookieOf(address, role);
    const table = Object.entries(tableOfActions(file.targets('chief'))).filter(([, tried]) => !mayTry(tried, role));
    if (role === 'admin') expect(table).toEqual([]);
    const userId = file.userId(role);
    file.takeDenied(userId);
    const before = await file.settled();
    for (const [name, { need, args }] of table) {
      const answer = await readAction(await sendAction(address, serverAction(name), args, { cookie }));
      expect(answer.status, name).toBeLessThan(400);
      const message = messageOf(answer.value);
      if (message !== null)
        expect(
          refused.some((words) => message.includes(words)),
          `${name}: ${message}`,
        ).toBe(true);
      expect(JSON.stringify(answer.value ?? null), name).not.toContain('"ok":true');
      expect(file.fingerprint(), name).toEqual(before);
      const right = need === 'own-article' ? ['article.read-any', 'article.edit-any'] : [need];
      const denied = file.takeDenied(userId);
      // The page that such a call shows again may be closed to them as well.
      expect(denied.length, name).toBeGreaterThan(0);
      for (const each of denied) expect(right, name).toContain(each);
    }
  });
}

test('what belongs to one person nobody else touches: sessions and saved views', async ({ ownServer }) => {
  const { address } = ownServer;
  const cookies = { chief: await cookieOf(address, 'chief'), admin: await cookieOf(address, 'admin') };
  const theirs = file.targets('chief');
  const view = serverAction('saveViewAction');
  const { args } = tableOfActions(theirs).saveViewAction ?? { args: [] };
  await readAction(await sendAction(address, view, args, { cookie: cookies.admin }));
  const before = await file.settled();
  for (const name of ['endSessionAction', 'deleteViewAction']) {
    const action = tableOfActions(theirs)[name];
    await readAction(await sendAction(address, serverAction(name), action?.args ?? [], { cookie: cookies.chief }));
    expect(file.fingerprint(), name).toEqual(before);
  }
});

test('routes answer 401 to nobody, 403 or 404 to who may not, and change nothing', async ({ ownServer }) => {
  const { address, varFolder } = ownServer;
  newDraft(varFolder, 'chief', 'kk', 'Бөтен қолжазба');
  const { draft, mediaId } = file.targets('chief');
  const save = (tableOfActions(file.targets('chief')).mergeAction?.args ?? [])[1];
  const shared = { rubricId: null, format: 'news', ageMark: null, heroMediaId: null };
  const change = { baseVersion: 1, parts: { ...shared, tagIds: [], placeIds: [], credits: [] }, relatedIds: [] };
  const page = { lang: 'kk', revision: 1, title: 'Бөтен', body: { version: 1, blocks: [] } };
  const routes: [method: string, path: string, body: unknown, denied: DemoRole[]][] = [
    ['POST', `/dashboard/articles/${draft.id}/save`, save, ['reporter']],
    ['POST', `/dashboard/stories/${draft.storyId}/save`, change, ['reporter']],
    ['POST', `/dashboard/articles/${draft.id}/presence`, {}, ['reporter']],
    ['GET', `/dashboard/articles/${draft.id}/card`, null, ['reporter']],
    ['POST', `/dashboard/media/${mediaId}/save`, { lang: 'kk', alt: 'Бөтен', credit: '' }, ['reporter']],
    ['POST', '/dashboard/pages/imprint/save', page, ['reporter', 'editor']],
    ['GET', '/dashboard/journal/export', null, ['reporter', 'editor']],
    ['GET', '/api/media', null, []],
    ['POST', '/api/uploads', { fileName: 'a.jpg', size: 10 }, []],
    ['HEAD', '/api/uploads/nobody', null, roles],
    ['PATCH', '/api/uploads/nobody', 'x', roles],
    ['POST', '/api/uploads/nobody', {}, roles],
    ['DELETE', '/api/uploads/nobody', null, roles],
  ];
  const cookies = new Map<DemoRole, string>();
  for (const role of roles) cookies.set(role, await cookieOf(address, role));
  const before = await file.settled();
  const send = (method: string, path: string, body: unknown, cookie?: string) =>
    fetch(address + path, {
      ...{ method, redirect: 'manual' },
      headers: { origin: address, 'content-type': 'application/json', 'upload-offset': '0', ...(cookie && { cookie }) },
      ...(body !== null && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  for (const [method, path, body] of routes)
    expect((await send(method, path, body)).status, `${method} ${path}`).toBe(401);
  for (const [role, cookie] of cookies) {
    for (const [method, path, body, denied] of routes) {
      if (!denied.includes(role)) continue;
      const { status } = await send(method, path, body, cookie);
      expect([403, 404], `${role} ${method} ${path}: ${status}`).toContain(status);
    }
  }
  expect(file.fingerprint()).toEqual(before);
});

test('the same requests of an admin get past the question of rights', async ({ ownServer }) => {
  const { address } = ownServer;
  const cookie = await cookieOf(address, 'admin');
  const table = Object.entries(tableOfActions(file.targets('chief'))).filter(([, { need }]) => need !== 'open');
  let changed = 0;
  for (const [name, { args }] of table) {
    if (['suspendUserAction', 'changeSecurityAction'].includes(name)) continue;
    const before = file.fingerprint();
    const answer = await readAction(await sendAction(address, serverAction(name), args, { cookie }));
    expect(answer.status, name).toBeLessThan(400);
    expect(messageOf(answer.value), name).not.toBe(refused[0]);
    if (!isDeepStrictEqual(file.fingerprint(), before)) changed += 1;
  }
  expect(changed).toBeGreaterThan(30);
});

function messageOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('message' in value)) return null;
  return String(value.message);
}
