import { setTimeout as wait } from 'node:timers/promises';
import { FormArgument, readAction, sendAction, serverAction } from '../../bench/support/server-action.ts';
import { act } from '../support/act.ts';
import { test as base, signIn } from '../support/desk.ts';
import { cookieOf, type DirectDesk, saveDirectly } from '../support/direct.ts';
import { EditorPage, expectFailures } from '../support/editor.ts';
import { KillableServer } from '../support/killable-server.ts';
import { NewsroomFile } from '../support/targets.ts';
import { expect } from '../support/test.ts';

const test = base.extend<object, { killable: KillableServer }>({
  killable: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of this pattern.
    async ({}, use) => {
      const server = await KillableServer.make();
      await server.start();
      await use(server);
      await server.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ killable }, use) => use(killable.address),
});

/** More of them by hand: `KILLS=200`. */
const kills = Number(process.env.KILLS ?? 8);
const faultOfKill = /ERR_CONNECTION_(REFUSED|RESET)|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED|ERR_SOCKET_NOT_CONNECTED/;

test.describe.configure({ mode: 'serial' });

test('every letter typed while the server is killed and started again is in the article', async ({
  page,
  killable,
  faults,
}) => {
  test.setTimeout(240_000);
  await signIn(page, 'reporter', 'kk');
  const editor = new EditorPage(page, 'kk');
  const path = await editor.begin();
  await editor.head('Сервер құлап тұрғанда', 'Лид.', 'Басы');
  await editor.saved();
  const words: string[] = [];
  let [isTyped, killed] = [false, 0];
  const typing = (async () => {
    while (words.length < 60 || killed < 3) {
      words.push(` сөз${words.length + 1}`);
      await page.keyboard.type(words.at(-1) ?? '', { delay: 60 });
    }
    isTyped = true;
  })();
  while (!isTyped) {
    await wait(1_500 + killed * 400);
    await killable.kill();
    killed += 1;
    await wait(1_000);
    await killable.start();
  }
  await typing;
  await editor.saved();
  const whole = `Басы${words.join('')}`;
  const articleId = Number(path.split('/').at(-1));
  const file = new NewsroomFile(killable.varFolder);
  await expect.poll(() => file.bodyText(articleId), { timeout: 30_000 }).toBe(whole);
  file.close();
  await page.reload();
  await expect(editor.text).toHaveText(whole);
  if (faults.length > 0) expectFailures(faults, faultOfKill);
});

test(`of what was acknowledged nothing is lost in ${kills} kills, and the database is whole`, async ({ killable }) => {
  test.setTimeout(60_000 + kills * 15_000);
  const cookie = await cookieOf(killable.address, 'chief');
  const drafts = newDrafts(killable.varFolder, 4, null);
  const desk = { address: killable.address, cookie };
  const acknowledged = new Map(drafts.map((id) => [id, { sent: 0, stored: 0, version: 1 }]));
  let isOver = false;
  const writers = [...acknowledged].map(([id, own]) => keepSaving(desk, id, own, () => isOver));
  const published: number[] = [];
  const file = new NewsroomFile(killable.varFolder);
  for (let count = 0; count < kills; count += 1) {
    const [extra = 0] = newDrafts(killable.varFolder, 1, null);
    await wait(200 + ((count * 137) % 700));
    const publishing = publish(desk, extra).then((isDone) => isDone && published.push(extra));
    await wait((count * 53) % 120);
    await killable.kill();
    await publishing;
    await killable.start();
    expect(file.integrity()).toBe('ok');
    for (const [id, { stored, sent }] of acknowledged) {
      const kept = Number(/\d+$/.exec(file.bodyText(id))?.[0] ?? 0);
      expect(kept, `article ${id} after kill ${count + 1}`).toBeGreaterThanOrEqual(stored);
      expect(kept).toBeLessThanOrEqual(Math.max(sent, stored));
    }
    for (const id of published) expect(file.statusOf(id)).toBe('published');
  }
  isOver = true;
  await Promise.all(writers);
  file.close();
  for (const { stored } of acknowledged.values()) expect(stored).toBeGreaterThan(kills);
});

test('a hundred articles due in one second are published once each and none early, however often the server is killed', async ({
  killable,
}) => {
  test.setTimeout(180_000);
  const planned = newDrafts(killable.varFolder, 100, Date.now() + 3_600_000);
  const file = new NewsroomFile(killable.varFolder);
  const dueAt = Date.now() + 3_000;
  file.planFor(planned, dueAt);
  await wait(Math.max(0, dueAt - Date.now() - 1_000));
  expect(planned.filter((id) => file.statusOf(id) === 'published')).toEqual([]);
  for (let count = 0; count < 6; count += 1) {
    await wait(count === 0 ? Math.max(0, dueAt - Date.now() + 150) : 1_100 + count * 60);
    await killable.kill();
    await killable.start();
  }
  await expect.poll(() => planned.filter((id) => file.statusOf(id) !== 'published'), { timeout: 20_000 }).toEqual([]);
  await wait(2_500);
  for (const id of planned) {
    const times = file.publications(id);
    expect(times, `article ${id}`).toHaveLength(1);
    expect(times[0]).toBeGreaterThanOrEqual(dueAt);
  }
  file.close();
});

/** Drafts of the chief, planned for a moment where one is given; their numbers. */
function newDrafts(varFolder: string, count: number, plannedFor: number | null): number[] {
  const made = act(
    varFolder,
    `const { createDraft } = await import('#domain/articles/commands/create-draft');
    const { scheduleArticle } = await import('#domain/articles/commands/schedule-article');
    const ids = [];
    for (let count = 0; count < ${count}; count += 1) {
      const { articleId } = await createDraft(actor, { lang: 'kk', title: 'Құлау ' + count, body: body('мәтін 0') }, now);
      if (${plannedFor}) await scheduleArticle(actor, { articleId, at: new Date(${plannedFor}) }, now);
      ids.push(articleId);
    }
    return ids;`,
  );
  return JSON.parse(made) as number[];
}

type Written = { sent: number; stored: number; version: number };

/** Saves one numbered text after another; a save whose answer never came is sent again on the version the server has. */
async function keepSaving(desk: DirectDesk, id: number, own: Written, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    own.sent += 1;
    const number = own.sent;
    const save = { articleId: id, baseVersion: own.version, text: `мәтін ${number}` };
    const answer = await saveDirectly(desk, save).catch(() => null);
    if (answer?.version !== undefined) own.version = answer.version;
    if (answer?.status === 200) own.stored = number;
    await wait(answer ? 15 : 100);
  }
}

/** Whether the answer that it is published arrived. */
async function publish({ address, cookie }: DirectDesk, articleId: number): Promise<boolean> {
  const form = new FormArgument({ articleId: String(articleId), version: '1' });
  try {
    const sent = sendAction(address, serverAction('publishAction'), [null, form], {
      cookie,
      page: '/dashboard/articles',
    });
    const { value } = await readAction(await sent);
    return JSON.stringify(value ?? null).includes('"ok":true');
  } catch {
    return false;
  }
}
