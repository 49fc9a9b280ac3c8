import { setTimeout as wait } from 'node:timers/promises';
import { FormArgument, readAction, sendAction, serverAction } from '../../bench/support/server-action.ts';
import { articlePath } from '../../lib/paths.ts';
import { act } from '../support/act.ts';
import { test } from '../support/desk.ts';
import { cookieOf, type DirectDesk } from '../support/direct.ts';
import { expect } from '../support/test.ts';

/** More of them by hand: `READERS=1000`. */
const readers = Number(process.env.READERS ?? 200);
const stories = 20;
const lists = ['/', '/category/zhanalyqtar', '/category/sport'];

/** When readers must and must not see a story; ms, `Infinity` before it happened. */
type Story = { articleId: number; path: string; mark: string; shownFrom: number; goingAt: number; goneFrom: number };
type Read = { path: string; began: number; ended: number; status: number; text: string };

test(`${readers} readers see nothing stale, no ghost and no fault while ${stories} articles come and go`, async ({
  ownServer,
}) => {
  test.setTimeout(240_000);
  const { address, varFolder } = ownServer;
  const all = writeStories(varFolder);
  const desk = { address, cookie: await cookieOf(address, 'chief') };
  const wrong: string[] = [];
  let [isOver, answered] = [false, 0];
  const paths = [...lists, ...all.map((story) => story.path)];
  const crowd = Array.from({ length: readers }, async (_, reader) => {
    for (let step = reader; !isOver; step += 1) {
      const read = await readPage(address, paths[step % paths.length] ?? '/');
      answered += 1;
      wrong.push(...faultsOf(read, all));
      await wait(700);
    }
  });
  try {
    for (const story of all) {
      await perform(desk, 'publishAction', story);
      story.shownFrom = performance.now();
    }
    await wait(1_000);
    for (const story of all) {
      story.goingAt = performance.now();
      await perform(desk, 'takeDownAction', story);
      story.goneFrom = performance.now();
    }
    await wait(1_500);
  } finally {
    isOver = true;
    await Promise.allSettled(crowd);
  }
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(readers * 2);
});

/** Drafts in the rubric of sport, each with a word that stands nowhere else. */
function writeStories(varFolder: string): Story[] {
  const made = act(
    varFolder,
    `const { createDraft } = await import('#domain/articles/commands/create-draft');
    const { slugOf } = await import('#domain/articles/rules');
    const rubric = await getRubricBySlug('sport');
    const stories = [];
    for (let count = 0; count < ${stories}; count += 1) {
      const mark = 'келдікетті' + count + 'х';
      const draft = { lang: 'kk', rubricId: rubric.id, title: mark, body: body(mark) };
      const { articleId, storyId } = await createDraft(actor, draft, now);
      stories.push({ articleId, storyId, mark, slug: slugOf(mark) });
    }
    return stories;`,
  );
  const written = JSON.parse(made) as { articleId: number; storyId: number; mark: string; slug: string }[];
  return written.map(({ articleId, storyId, mark, slug }) => ({
    ...{ articleId, mark, path: articlePath('kk', storyId, slug) },
    ...{ shownFrom: Number.POSITIVE_INFINITY, goingAt: Number.POSITIVE_INFINITY, goneFrom: Number.POSITIVE_INFINITY },
  }));
}

async function perform({ address, cookie }: DirectDesk, name: string, { articleId }: Story): Promise<void> {
  const form = new FormArgument({ articleId: String(articleId), version: '1', reason: 'сынақ' });
  const call = { cookie, page: `/dashboard/articles/${articleId}/state` };
  const { value } = await readAction(await sendAction(address, serverAction(name), [null, form], call));
  expect(value).toMatchObject({ ok: true });
}

async function readPage(address: string, path: string): Promise<Read> {
  const began = performance.now();
  const response = await fetch(address + path);
  const text = await response.text();
  return { path, began, ended: performance.now(), status: response.status, text };
}

/** What a reader was shown that nobody may be shown who asked then. */
function faultsOf(read: Read, all: readonly Story[]): string[] {
  if (read.status >= 500) return [`${read.path}: ${read.status}`];
  const isList = lists.includes(read.path);
  return all.flatMap((story) => {
    if (isList) return faultsOfList(read, story, all);
    return story.path === read.path ? faultsOfArticle(read, story) : [];
  });
}

const mustShow = ({ began, ended }: Read, story: Story) => story.shownFrom < began && ended < story.goingAt;
const mustNotShow = ({ began }: Read, story: Story) => story.goneFrom < began;

function faultsOfArticle(read: Read, story: Story): string[] {
  if (mustShow(read, story) && read.status !== 200) return [`${read.path} is not there: ${read.status}`];
  const isGone = read.status === 410 && !read.text.includes(`<p>${story.mark}`);
  return mustNotShow(read, story) && !isGone ? [`${read.path} is still there: ${read.status}`] : [];
}

/** A list shows a page of the newest only, so of those to be shown only the newest of all must be there. */
function faultsOfList(read: Read, story: Story, all: readonly Story[]): string[] {
  const isThere = read.text.includes(`${story.mark}<`);
  if (mustNotShow(read, story) && isThere) return [`${read.path} still shows ${story.mark}`];
  const isNewest = story.shownFrom === Math.max(...all.map((each) => each.shownFrom).filter(Number.isFinite));
  return mustShow(read, story) && isNewest && !isThere ? [`${read.path} does not show ${story.mark}`] : [];
}
