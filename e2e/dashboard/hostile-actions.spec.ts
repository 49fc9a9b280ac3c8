import { FormArgument, sendAction, serverAction } from '../../bench/support/server-action.ts';
import { signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { cookieOf, postDirectly, saveDirectly } from '../support/direct.ts';
import { newDraft } from '../support/drafts.ts';
import type { OwnServer } from '../support/own-server.ts';
import { NewsroomFile } from '../support/targets.ts';
import { expect } from '../support/test.ts';

const tag = (slug: string) => ({ 'name.kk': 'Қайта', 'name.ru': 'Снова', kind: 'topic', slug });

test('forged, broken and oversized calls of server actions are refused with 4xx, the server goes on and nothing changes', async ({
  ownServer,
}) => {
  const { address, varFolder } = ownServer;
  const cookie = await cookieOf(address, 'chief');
  const file = new NewsroomFile(varFolder);
  const before = await file.settled();
  const own = { cookie, origin: address, accept: 'text/x-component' };
  const plain = { ...own, 'content-type': 'text/plain;charset=UTF-8' };
  const { id } = serverAction('addTagAction');
  const multipart = { ...own, 'content-type': 'multipart/form-data; boundary=x' };
  const part = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const requests: [what: string, headers: Record<string, string>, body: string][] = [
    ['an id that is none', { ...plain, 'next-action': '0'.repeat(42) }, '[]'],
    ['an id with a path', { ...plain, 'next-action': '../../etc/passwd' }, '[]'],
    ['the id of a prototype', { ...plain, 'next-action': '__proto__' }, '[]'],
    ['no JSON', { ...plain, 'next-action': id }, '{'],
    ['JSON of another shape', { ...plain, 'next-action': id }, '{"a":1}'],
    ['a reference to what is not there', { ...plain, 'next-action': id }, '["$F1","$K9","$B2"]'],
    [
      'a reference to a prototype',
      { ...plain, 'next-action': id },
      '["$1:__proto__:constructor","$1:constructor:constructor"]',
    ],
    ['a form cut off', { ...multipart, 'next-action': id }, part('_1_name.kk', 'а')],
    ['a form without its root', { ...multipart, 'next-action': id }, `${part('_1_name.kk', 'а')}--x--\r\n`],
    ['a form that refers to itself', { ...multipart, 'next-action': id }, `${part('0', '["$@0","$K0"]')}--x--\r\n`],
    ['nine megabytes', { ...plain, 'next-action': id }, JSON.stringify(['а'.repeat(4_600_000), null])],
    ['ten thousand levels', { ...plain, 'next-action': id }, `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ];
  for (const [what, headers, body] of requests) {
    const sent = fetch(`${address}/dashboard/tags`, { method: 'POST', headers, body, redirect: 'manual' });
    // A body that is too long is cut off: the answer may be lost with the rest of it.
    const response = await sent.catch(() => new Response(null, { status: 413 }));
    expect(response.status, `${what}: ${(await response.text()).slice(0, 200)}`).toBeLessThan(500);
    expect(file.fingerprint(), what).toEqual(before);
  }
  expect((await fetch(`${address}/dashboard/tags`, { headers: { cookie } })).status).toBe(200);
  file.close();
});

test('a call sent again does nothing twice, and none works with the cookie of somebody who went', async ({
  ownServer,
}) => {
  const { address, varFolder } = ownServer;
  const cookie = await cookieOf(address, 'chief');
  const file = new NewsroomFile(varFolder);
  const slug = `qaita-${Date.now()}`;
  const args = [null, new FormArgument(tag(slug))];
  const call = async () => (await sendAction(address, serverAction('addTagAction'), args, { cookie })).text();
  expect(await call()).toContain('"ok":true');
  const once = await file.settled();
  expect(await call()).toContain(deskWord('kk', 'Refusals.slug-taken', { slug }));
  expect(file.fingerprint()).toEqual(once);
  await (await sendAction(address, serverAction('signOutAction'), [], { cookie })).text();
  const after = await file.settled();
  const replayed = await sendAction(address, serverAction('addTagAction'), [null, new FormArgument(tag('kesh'))], {
    cookie,
  });
  expect(replayed.headers.get('x-action-redirect') ?? replayed.headers.get('location')).toContain('/dashboard/login');
  expect(file.fingerprint()).toEqual(after);
  file.close();
});

/** Every body, and what is no JSON at all, is answered with a sentence and changes nothing. */
async function expectRefused({ address, varFolder }: OwnServer, path: string, bodies: unknown[]): Promise<void> {
  const desk = { address, cookie: await cookieOf(address, 'chief') };
  const file = new NewsroomFile(varFolder);
  const before = await file.settled();
  for (const body of [...bodies.map((each) => JSON.stringify(each)), '{', '', '\u0000']) {
    const response = await postDirectly(desk, path, body);
    expect(response.status, body).toBe(422);
    expect(((await response.json()) as { message: string }).message.length, body).toBeGreaterThan(10);
  }
  expect(file.fingerprint()).toEqual(before);
  file.close();
}

test('a save that is no JSON, or not of the right shape, is refused with a sentence and the text stays', async ({
  ownServer,
}) => {
  const { articleId } = newDraft(ownServer.varFolder, 'chief', 'kk', 'Бүтін қалады');
  const paragraph = (content: unknown) => ({ version: 1, blocks: [{ type: 'paragraph', content }] });
  const save = (text: object) => ({ baseVersion: 1, text: { title: 'а', lead: null, ...text }, fields: {} });
  const bodies: unknown[] = [
    ...[
      null,
      1,
      'текст',
      [],
      {},
      { baseVersion: '1' },
      save({}),
      save({ body: null }),
      save({ body: { version: 99, blocks: [] } }),
    ],
    save({ body: paragraph([{ text: 'а', marks: [{ type: 'link', href: 'javascript:alert(1)' }] }]) }),
    save({ body: { version: 1, blocks: [{ type: 'script', content: [{ text: 'а' }] }] } }),
    save({ body: paragraph([{ text: 'а', onclick: 'x' }]) }),
    { ...save({ body: paragraph([]) }), isAdmin: true },
  ];
  await expectRefused(ownServer, `/dashboard/articles/${articleId}/save`, bodies);
});

test('shared fields that are no JSON, or not of the right shape, are refused with a sentence and the story stays', async ({
  ownServer,
}) => {
  const { storyId } = newDraft(ownServer.varFolder, 'chief', 'kk', 'Айдары қалады');
  const plain = { rubricId: null, format: 'news', ageMark: null, heroMediaId: null };
  const parts = { ...plain, tagIds: [], placeIds: [], credits: [] };
  const change = (part: object) => ({ baseVersion: 1, parts: { ...parts, ...part }, relatedIds: [] });
  const bodies: unknown[] = [
    ...[null, 1, 'текст', [], {}, { baseVersion: '1' }, { ...change({}), relatedIds: 'х' }],
    ...[{ tagIds: [null] }, { credits: [5] }, { credits: {} }, { placeIds: [{}] }, { tagIds: [1.5] }].map(change),
    ...[change({ isAdmin: true }), change({ rubricId: 1e300 }), change({ format: '__proto__' })],
    { ...change({}), isAdmin: true },
  ];
  await expectRefused(ownServer, `/dashboard/stories/${storyId}/save`, bodies);
});

test('a text that cannot be read any more is shown as such; its history, other articles and saving go on', async ({
  page,
  ownServer,
}) => {
  const { address, varFolder } = ownServer;
  const { articleId } = newDraft(varFolder, 'chief', 'kk', 'Оқылмайды');
  const desk = { address, cookie: await cookieOf(address, 'editor') };
  await saveDirectly(desk, { articleId, baseVersion: 1, text: 'Екінші' });
  const file = new NewsroomFile(varFolder);
  file.breakNewest(articleId);
  await signIn(page, 'chief', 'kk');
  for (const part of ['/state', '/history', '']) {
    const response = await page.goto(`/dashboard/articles/${articleId}${part}`);
    expect(response?.status(), part).toBe(200);
  }
  await expect(page.getByText(deskWord('kk', 'Editor.unreadable.title'))).toBeVisible();
  for (const path of ['/dashboard', '/dashboard/articles', '/'])
    expect((await page.goto(path))?.status(), path).toBe(200);
  await page.goto(`/dashboard/articles/${articleId}/history`);
  await expect(page.locator('main')).toContainText(deskWord('kk', 'History.compare.unreadable', { number: 2 }));
  const answer = await saveDirectly(desk, { articleId, baseVersion: file.versionOf(articleId), text: 'Үшінші' });
  expect(answer.status).toBe(200);
  expect(file.bodyText(articleId)).toBe('Үшінші');
  file.close();
});
