import { FormArgument, sendAction, serverAction } from '../../bench/support/server-action.ts';
import { demoPassword, demoUsers } from '../../db/seed/users.ts';
import type { Lang } from '../../lib/lang.ts';
import type { DemoRole } from './desk.ts';

/** Signs in without a browser, has the desk speak Kazakh and gives the cookie to send. */
export async function cookieOf(address: string, role: DemoRole): Promise<string> {
  const [session] = await cookiesOf(address, role, 'kk');
  return session ? `${session.name}=${session.value}` : '';
}

type Cookie = { name: string; value: string };

/** What a browser keeps after somebody has signed in and chosen a language; the session comes first. */
export async function cookiesOf(address: string, role: DemoRole, lang: Lang): Promise<Cookie[]> {
  const email = demoUsers.find((user) => user.role === role)?.email ?? '';
  const session = await signInDirectly(address, email, demoPassword);
  const args = [new FormArgument({ lang, back: '/dashboard' })];
  const chosen = await sendAction(address, serverAction('changeLangAction'), args, { cookie: session });
  return [session, ...cookiesSet(chosen)].map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return { name, value: value.join('=') };
  });
}

function cookiesSet(response: Response): string[] {
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
}

export async function signInDirectly(address: string, email: string, password: string): Promise<string> {
  const form = new FormArgument({ email, password, next: '/dashboard' });
  const response = await sendAction(address, serverAction('signInAction'), [null, form], { page: '/dashboard/login' });
  const session = cookiesSet(response).find((cookie) => /session=./.test(cookie));
  if (!session) throw new Error(`Nobody was signed in as ${email}: ${await response.text()}`);
  return session;
}

/** Where and as whom requests are sent by hand. */
export type DirectDesk = { address: string; cookie: string };

/** Sends JSON, or what is none, to a route of the desk as its scripts do. */
export function postDirectly({ address, cookie }: DirectDesk, path: string, body: string): Promise<Response> {
  const headers = { cookie, origin: address, 'content-type': 'application/json' };
  return fetch(`${address}${path}`, { method: 'POST', headers, body });
}

type Save = { articleId: number; baseVersion: number; text: string };

/** Saves a text of one paragraph as the editor does; `version` is the newest one the server named, also when it refuses. */
export async function saveDirectly(
  desk: DirectDesk,
  { articleId, baseVersion, text }: Save,
): Promise<{ status: number; version?: number; message?: string }> {
  const body = { version: 1, blocks: [{ type: 'paragraph', content: [{ text }] }] };
  const fields = { slug: null, seoTitle: null, seoDescription: null, source: null, sourceUrl: null, photoCredit: null };
  const save = JSON.stringify({ baseVersion, text: { title: 'Мақала', lead: null, body }, fields });
  const response = await postDirectly(desk, `/dashboard/articles/${articleId}/save`, save);
  return { status: response.status, ...((await response.json()) as { version?: number; message?: string }) };
}
