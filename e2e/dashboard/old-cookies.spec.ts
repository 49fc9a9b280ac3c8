import { FormArgument, readAction, sendAction, serverAction } from '../../bench/support/server-action.ts';
import { codeAt } from '../../domain/users/testing.ts';
import { act } from '../support/act.ts';
import { test } from '../support/desk.ts';
import { cookieOf, type DirectDesk, signInDirectly } from '../support/direct.ts';
import { NewsroomFile } from '../support/targets.ts';
import { expect } from '../support/test.ts';

const password = 'тыныш-таңғы-дала-2026';
const newPassword = 'жаңа-таңғы-дала-2026';

/** An editor with a password of their own. */
function newEditor(varFolder: string): { id: number; email: string } {
  const email = `old-${Date.now()}-${Math.round(Math.random() * 1e6)}@arainfo.test`;
  const id = act(
    varFolder,
    `const { addUser } = await import('#domain/users/commands/add-user');
    const { makeAccessLink } = await import('#domain/users/commands/make-access-link');
    const { useAccessLink } = await import('#domain/users/commands/use-access-link');
    const id = await addUser(actor, { email: '${email}', name: 'Ескі cookie', role: 'editor', lang: 'kk', authorId: null }, now);
    await useAccessLink(await makeAccessLink(actor, id, now), '${password}', now);
    return id;`,
  );
  return { id: Number(id), email };
}

/** What every entrance answers to a cookie. */
async function doorsOf({ address, cookie }: DirectDesk): Promise<string[]> {
  const headers = { cookie, origin: address };
  const page = await fetch(`${address}/dashboard/articles`, { headers, redirect: 'manual' });
  const api = await fetch(`${address}/api/media`, { headers });
  const save = await fetch(`${address}/dashboard/articles/1/save`, { method: 'POST', headers, body: '{}' });
  const args = [new FormArgument({ id: '0' })];
  const action = await readAction(await sendAction(address, serverAction('deleteViewAction'), args, { cookie }));
  const isAsked = (location: string | null) => (location?.includes('/dashboard/login') ? 'sign in' : 'open');
  return [
    isAsked(page.headers.get('location')),
    api.status === 401 ? 'sign in' : 'open',
    save.status === 401 ? 'sign in' : 'open',
    isAsked(action.location),
  ];
}

const shut = Array<string>(4).fill('sign in');
const open = Array<string>(4).fill('open');

type Person = { id: number; email: string; here: DirectDesk; elsewhere: DirectDesk; admin: DirectDesk };
type Change = { name: string; keeps: boolean; change: (person: Person) => Promise<unknown> };

const call = async ({ address, cookie }: DirectDesk, name: string, args: unknown[]) =>
  (await readAction(await sendAction(address, serverAction(name), args, { cookie }))).value;

const form = (fields: Record<string, string>) => [null, new FormArgument(fields)];

/** `keeps`: the browser in which it was done stays signed in. */
const changes: Change[] = [
  {
    ...{ name: 'their own password', keeps: true },
    change: ({ here }) => call(here, 'changePasswordAction', form({ current: password, next: newPassword })),
  },
  { name: 'their second factor', keeps: true, change: ({ here }) => turnOn(here) },
  {
    ...{ name: 'their role, by an admin', keeps: false },
    change: ({ id, email, admin }) =>
      call(admin, 'changeUserAction', form({ id: `${id}`, email, name: 'Ескі cookie', role: 'reporter', lang: 'kk' })),
  },
  {
    ...{ name: 'their access, by an admin', keeps: false },
    change: ({ id, admin }) => call(admin, 'suspendUserAction', [id, true]),
  },
];

for (const { name, keeps, change } of changes) {
  test(`a cookie from before a change of ${name} opens nothing any more`, async ({ ownServer }) => {
    const { address, varFolder } = ownServer;
    const { id, email } = newEditor(varFolder);
    const here = { address, cookie: await signInDirectly(address, email, password) };
    const elsewhere = { address, cookie: await signInDirectly(address, email, password) };
    const admin = { address, cookie: await cookieOf(address, 'admin') };
    expect([await doorsOf(here), await doorsOf(elsewhere)]).toEqual([open, open]);
    expect(await change({ id, email, here, elsewhere, admin })).toMatchObject({ ok: true });
    expect(await doorsOf(elsewhere)).toEqual(shut);
    expect(await doorsOf(here)).toEqual(keeps ? open : shut);
  });
}

test('a cookie from before a second factor was taken off by an admin opens nothing any more', async ({ ownServer }) => {
  const { address, varFolder } = ownServer;
  const { id, email } = newEditor(varFolder);
  const here = { address, cookie: await signInDirectly(address, email, password) };
  await turnOn(here);
  expect(await doorsOf(here)).toEqual(open);
  const admin = { address, cookie: await cookieOf(address, 'admin') };
  expect(await call(admin, 'removeFactorAction', [id])).toMatchObject({ ok: true });
  expect(await doorsOf(here)).toEqual(shut);
});

test('signing out, here or in another browser, ends the cookie itself, not only the browser’s memory of it', async ({
  ownServer,
}) => {
  const { address, varFolder } = ownServer;
  const { email } = newEditor(varFolder);
  const [here, there, elsewhere] = [await signedIn(), await signedIn(), await signedIn()];
  const file = new NewsroomFile(varFolder);
  const newest = file.targets('chief').sessionId;
  file.close();
  await call(here, 'endSessionAction', [new FormArgument({ id: String(newest) })]);
  expect([await doorsOf(here), await doorsOf(there), await doorsOf(elsewhere)]).toEqual([open, open, shut]);
  await call(here, 'signOutAction', []);
  expect([await doorsOf(here), await doorsOf(there)]).toEqual([shut, open]);

  async function signedIn(): Promise<DirectDesk> {
    return { address, cookie: await signInDirectly(address, email, password) };
  }
});

async function turnOn(desk: DirectDesk): Promise<unknown> {
  const started = (await call(desk, 'startSecondFactorAction', [])) as { value: { key: string } };
  return call(desk, 'confirmSecondFactorAction', [codeAt(started.value.key, new Date())]);
}
