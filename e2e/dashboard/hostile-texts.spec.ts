import { FormArgument, readAction, sendAction, serverAction } from '../../bench/support/server-action.ts';
import { signIn, test } from '../support/desk.ts';
import { cookieOf, type DirectDesk, postDirectly } from '../support/direct.ts';
import { newDraft } from '../support/drafts.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { expectDetectorFires, expectNoScript, watchScripts } from '../support/script-detector.ts';
import { NewsroomFile } from '../support/targets.ts';
import { expect } from '../support/test.ts';

const texts = hostileTexts();
const both = (name: string, text: string) => ({ [`${name}.kk`]: text, [`${name}.ru`]: text });
const noFields = { slug: null, seoTitle: null, seoDescription: null, source: null, sourceUrl: null, photoCredit: null };

test('every hostile text in every field of the desk is stored or refused with a sentence, and shown as text', async ({
  page,
  ownServer,
  faults,
}) => {
  test.setTimeout(600_000);
  const { address, varFolder } = ownServer;
  const desk = { address, cookie: await cookieOf(address, 'chief') };
  const { articleId } = newDraft(varFolder, 'chief', 'kk', 'Қастық мәтіндер');
  const file = new NewsroomFile(varFolder);
  const { mediaId } = file.targets('chief');
  let stored = 0;
  for (const [at, text] of texts.entries()) {
    const answers = await Promise.all([
      saveEverywhere(desk, articleId, file.versionOf(articleId), text),
      add(desk, 'addTagAction', { ...both('name', text), kind: 'topic', slug: `q-${at}` }),
      add(desk, 'addAuthorAction', {
        ...both('name', text),
        ...both('role', text),
        ...both('bio', text),
        slug: `q-${at}`,
      }),
      describe(desk, mediaId, text),
    ]);
    for (const { status, message, isStored } of answers) {
      expect(status, `${JSON.stringify(text)}: ${status}`).toBeLessThan(500);
      expect(isStored || (message ?? '').length > 10, JSON.stringify(text)).toBe(true);
      if (isStored) stored += 1;
    }
  }
  expect(stored).toBeGreaterThan(texts.length * 2);
  await publishAll(desk, articleId, file.versionOf(articleId));
  await watchScripts(page);
  await signIn(page, 'chief', 'kk');
  const { storyId } = file.articleOf(articleId);
  const desks = [
    'tags',
    'authors',
    `media/${mediaId}`,
    `articles/${articleId}`,
    `articles/${articleId}/history`,
    'journal',
  ];
  for (const path of [
    `/${storyId}`,
    '/',
    '/category/zhanalyqtar',
    '/search?q=script',
    ...desks.map((part) => `/dashboard/${part}`),
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBeLessThan(500);
    await page.waitForTimeout(300);
    await expectNoScript(page);
  }
  await page.goto(`/${storyId}`);
  const shown = await page.locator('article').first().textContent();
  expect(shown).toContain('<script>window.__ran = 1</script>');
  expect(faults.filter((fault) => /^script:|request:/.test(fault))).toEqual([]);
  faults.length = 0;
  await expectDetectorFires(page, texts.slice(0, 20));
  faults.length = 0;
  file.close();
});

type Answer = { status: number; message: string | null; isStored: boolean };

async function saveEverywhere(desk: DirectDesk, articleId: number, baseVersion: number, text: string): Promise<Answer> {
  const body = { version: 1, blocks: [{ type: 'paragraph', content: [{ text }] }] };
  return save(desk, articleId, {
    baseVersion,
    text: { title: text, lead: text, body },
    fields: { ...noFields, source: text },
  });
}

async function save(desk: DirectDesk, articleId: number, content: object): Promise<Answer> {
  const response = await postDirectly(desk, `/dashboard/articles/${articleId}/save`, JSON.stringify(content));
  const said = (await response.json()) as { message?: string };
  return { status: response.status, message: said.message ?? null, isStored: response.status === 200 };
}

function add(desk: DirectDesk, name: string, fields: Record<string, string>): Promise<Answer> {
  return call(desk, name, [null, new FormArgument(fields)]);
}

function describe(desk: DirectDesk, mediaId: number, text: string): Promise<Answer> {
  const fields = Object.fromEntries(['alt', 'caption', 'credit', 'source'].map((name) => [`${name}-kk`, text]));
  return call(desk, 'describeMediaAction', [mediaId, null, new FormArgument(fields)]);
}

async function call({ address, cookie }: DirectDesk, name: string, args: unknown[]): Promise<Answer> {
  const { status, value } = await readAction(await sendAction(address, serverAction(name), args, { cookie }));
  const said = typeof value === 'object' && value !== null ? (value as { ok?: boolean; message?: string }) : {};
  return { status, message: said.message ?? null, isStored: said.ok === true };
}

/** One article with every text that a paragraph may hold, before readers. */
async function publishAll(desk: DirectDesk, articleId: number, baseVersion: number): Promise<void> {
  const blocks = texts
    .filter((text) => text.length < 1_000)
    .map((text) => ({ type: 'paragraph', content: [{ text }] }));
  const text = { title: texts[0] ?? '', lead: texts[1] ?? '', body: { version: 1, blocks } };
  expect(await save(desk, articleId, { baseVersion, text, fields: noFields })).toMatchObject({ isStored: true });
  const form = { articleId: String(articleId), version: String(baseVersion + 1) };
  expect(await call(desk, 'publishAction', [null, new FormArgument(form)])).toMatchObject({ isStored: true });
}
