import { beforeEach, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { saveArticle } from '#domain/articles/commands/save-article';
import { restoreTakenDown, takeDownArticle } from '#domain/articles/commands/take-down-article';
import { updatePublished } from '#domain/articles/commands/update-published';
import { fullStory, saveOf, stateOf } from '#domain/articles/testing';
import { noteDelivered, noteUndelivered } from '#domain/outbox/commands/note-delivery';
import { takeMessages } from '#domain/outbox/commands/take-messages';
import { changeStory } from '#domain/stories/commands/change-story';
import { getStoryParts } from '#domain/stories/queries';
import { changeTag } from '#domain/tags/commands/change-tag';
import { planTelegramPost } from '#domain/telegram/commands/plan-telegram-post';
import { getTelegramPost } from '#domain/telegram/queries';
import { actorOf, hourMs, newArticle, now, plainBody } from '#domain/testing';
import { announceMove } from './commands/announce-move.ts';
import { changePingSettings } from './commands/change-ping-settings.ts';
import { retryPing } from './commands/retry-ping.ts';
import { parsePingChoices } from './input.ts';
import { countFailedPings, findKeyFile, getPingSettings, listPings } from './queries.ts';
import type { PingChoices } from './types.ts';

const [admin, chief, editor] = [actorOf('admin'), actorOf('chief'), actorOf('editor')];
const secret = 'құпия';
const token = `123456:${'a'.repeat(35)}`;
const later = (ms: number) => new Date(now.getTime() + ms);
const everything: PingChoices = {
  indexNow: { isOn: true, host: 'yandex.com' },
  hub: 'https://hub.test/',
  telegram: { token, isForgotten: false, channels: { kk: '@arai', ru: '' }, posts: 'every', isSilent: true },
};

async function messages() {
  const { db, t } = database();
  const { topic, payload, subject } = t.outbox;
  return db.select({ topic, payload, subject }).from(t.outbox).orderBy(t.outbox.id);
}

async function publishNew(title: string, lang: 'kk' | 'ru' = 'kk', at = now) {
  const draft = await createDraft(editor, { lang, title, body: plainBody('Мәтін.') }, at);
  await publishArticle(editor, { articleId: draft.articleId }, at);
  return draft;
}

const emptyOutbox = () =>
  transaction(async () => {
    const { db, t } = database();
    await db.delete(t.outbox);
  });

const topics = async () => (await messages()).map((message) => message.topic);
const turnOn = (choices: Partial<PingChoices> = {}) =>
  changePingSettings(admin, { ...everything, ...choices }, secret, now);

/** Kazakh addresses with those in Latin and töte. */
const inScripts = (...paths: string[]) => ['', '/lat', '/tote'].flatMap((prefix) => paths.map((path) => prefix + path));

onBothEngines('telling others of an article', () => {
  test('nobody is told until somebody says who', async () => {
    const { articleId } = await publishNew('Таразда кітапхана ашылды');
    await takeDownArticle(chief, { articleId, reason: 'сынақ' }, now);
    expect(await messages()).toEqual([]);
    expect(await findKeyFile('', now)).toBeNull();
  });

  test('a published article is told to each of them once', async () => {
    await turnOn();
    const { storyId } = await publishNew('Таразда кітапхана ашылды');
    const subject = `article:${storyId}:kk`;
    expect(await messages()).toEqual([
      { topic: 'indexnow', subject, payload: { urls: inScripts(`/${storyId}/tarazda-kitapkhana-ashyldy`) } },
      { topic: 'websub', subject, payload: { lists: ['all'], langs: ['kk'] } },
      { topic: 'telegram', subject, payload: { storyId, lang: 'kk' } },
    ]);
  });

  test('a language without a channel is posted nowhere, a newsroom that chooses is asked first', async () => {
    await turnOn();
    await publishNew('Открыта библиотека', 'ru');
    expect(await topics()).not.toContain('telegram');
    await turnOn({ telegram: { ...everything.telegram, posts: 'chosen' } });
    await publishNew('Кітап');
    expect(await topics()).not.toContain('telegram');
  });

  test('a renamed article is told with both its addresses', async () => {
    const { articleId, storyId } = await publishNew('Ескі тақырып');
    await turnOn();
    const { version } = await stateOf(articleId);
    await saveArticle(editor, saveOf(articleId, version, 'Жаңа тақырып'), now);
    expect(await messages()).toEqual([]);
    await updatePublished(editor, { articleId }, now);
    const [ping] = await messages();
    expect(ping?.payload).toEqual({ urls: inScripts(`/${storyId}/zhana-taqyryp`, `/${storyId}/eski-taqyryp`) });
  });

  test('a takedown and a return are told too', async () => {
    const { articleId, storyId } = await publishNew('Кітап');
    await turnOn({ hub: null });
    await takeDownArticle(chief, { articleId, reason: 'сот' }, now);
    expect(await messages()).toMatchObject([{ topic: 'indexnow', payload: { urls: inScripts(`/${storyId}/kitap`) } }]);
    await takeMessages('indexnow', { maxAgeMs: hourMs, limit: 9 }, later(60_000));
    await restoreTakenDown(chief, { articleId, text: 'last-seen' }, later(60_000));
    expect(await topics()).toEqual(['indexnow', 'indexnow', 'telegram']);
  });

  test('the feeds a story leaves are told with those it enters', async () => {
    const { storyId, names } = await fullStory();
    await turnOn();
    const parts = await getStoryParts(storyId);
    if (!parts) throw new Error('no story');
    const change = { ...parts, rubricId: names.sport, tagIds: [names.kitap] };
    await changeStory(chief, { storyId, baseVersion: 1, parts: change, relatedIds: [] }, now);
    const lists = (await messages()).find((message) => message.topic === 'websub')?.payload.lists;
    expect(lists).toEqual(
      expect.arrayContaining([`rubric:${names.bilim}`, `rubric:${names.sport}`, `tag:${names.mektep}`]),
    );
  });

  test('a list with another address is told with both, in every edition, once', async () => {
    const { names } = await fullStory();
    const change = (slug: string) =>
      changeTag(chief, names.mektep, { name: { kk: 'Мектеп', ru: 'Школа' }, kind: 'topic', slug }, now);
    await turnOn();
    await change('mektepter');
    const told = (subject: string, pages: string[], langs: string[], urls = pages) => [
      { topic: 'indexnow', subject, payload: { urls } },
      { topic: 'websub', subject, payload: { pages, langs } },
    ];
    const inKazakh = ['/tag/mektepter', '/tag/mektep'];
    expect(await messages()).toEqual([
      ...told('page:/tag/mektepter', inKazakh, ['kk'], inScripts(...inKazakh)),
      ...told('page:/ru/tag/mektepter', ['/ru/tag/mektepter', '/ru/tag/mektep'], ['ru']),
    ]);
    await change('mektepter');
    expect(await messages()).toHaveLength(4);
    const filters = { topic: 'indexnow' as const, state: null };
    const { pings } = await listPings(chief, filters, { limit: 1, offset: 0, now });
    expect(pings).toMatchObject([{ path: '/ru/tag/mektepter', article: null }]);
    await emptyOutbox();
    await turnOn({ indexNow: { isOn: false, host: 'yandex.com' }, hub: null });
    await change('mektep');
    expect(await messages()).toEqual([]);
  });

  test('a page without a feed that has another address is none of the hub’s affair', async () => {
    await turnOn();
    const move = { lang: 'kk' as const, from: '/page/erezhe', to: '/page/rules' };
    await transaction(() => announceMove(move, now));
    expect(await topics()).toEqual(['indexnow']);
  });

  test('what an import brings in is told to nobody', async () => {
    await turnOn();
    await newArticle();
    expect(await messages()).toEqual([]);
  });

  test('a message falls with the change it tells of', async () => {
    await turnOn();
    const draft = await createDraft(editor, { lang: 'kk', title: 'Кітап' }, now);
    await expect(publishArticle(editor, { articleId: draft.articleId, baseVersion: 7 }, now)).rejects.toThrow();
    expect(await messages()).toEqual([]);
  });

  test('an old article that changes is not posted, unless somebody says so', async () => {
    await turnOn({ indexNow: { isOn: false, host: 'yandex.com' }, hub: null });
    const { articleId, storyId } = await publishNew('Кітап', 'kk', later(-48 * hourMs));
    await emptyOutbox();
    const { version } = await stateOf(articleId);
    await saveArticle(editor, saveOf(articleId, version, 'Кітап туралы'), now);
    await updatePublished(editor, { articleId }, now);
    expect(await messages()).toEqual([]);
    const choice = { isWanted: true, isSilent: null, postAt: later(hourMs) };
    await planTelegramPost(editor, { articleId, choice }, now);
    expect(await getTelegramPost(storyId, 'kk')).toMatchObject(choice);
    expect(await takeMessages('telegram', { maxAgeMs: hourMs * 9, limit: 9 }, later(hourMs - 1))).toEqual([]);
    expect(await takeMessages('telegram', { maxAgeMs: hourMs * 9, limit: 9 }, later(hourMs))).toHaveLength(1);
  });

  test('a post is planned by editors, and never for what is past', async () => {
    const { articleId } = await publishNew('Кітап');
    const plan = (actor: typeof editor, postAt: Date | null) =>
      planTelegramPost(actor, { articleId, choice: { isWanted: false, isSilent: true, postAt } }, now);
    await expect(plan(actorOf('reporter'), null)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(plan(editor, now)).rejects.toMatchObject({ code: 'time-past' });
    await plan(editor, null);
    expect(await messages()).toEqual([]);
  });
});

onBothEngines('the settings of pings', () => {
  test('keep the key, and the token sealed where no journal shows it', async () => {
    await turnOn();
    const first = await getPingSettings();
    expect(first.indexNow.key).toMatch(/^[a-f0-9]{32}$/);
    expect(await findKeyFile(first.indexNow.key ?? '', now)).toBe(first.indexNow.key);
    expect(await findKeyFile('a'.repeat(32), now)).toBeNull();
    await turnOn({
      telegram: { ...everything.telegram, token: '' },
      indexNow: { isOn: false, host: 'yandex.com' },
    });
    const second = await getPingSettings();
    expect(second.telegram.sealedToken).toBe(first.telegram.sealedToken);
    expect(second.indexNow.key).toBe(first.indexNow.key);
    expect(await findKeyFile(first.indexNow.key ?? '', now)).toBeNull();
    const { db, t } = database();
    const stored = JSON.stringify([await db.select().from(t.settings), await db.select().from(t.audit)]);
    expect(stored).not.toContain(token);
    expect(JSON.stringify(await db.select().from(t.audit))).not.toContain(first.telegram.sealedToken);
    await turnOn({ telegram: { ...everything.telegram, token: '', isForgotten: true } });
    expect((await getPingSettings()).telegram.sealedToken).toBeNull();
  });

  test('change the key where somebody wants another; the one before it answers for a day', async () => {
    await turnOn();
    const first = (await getPingSettings()).indexNow.key ?? '';
    await turnOn({ indexNow: { isOn: true, host: 'yandex.com', isKeyRenewed: true } });
    const second = (await getPingSettings()).indexNow.key ?? '';
    expect(second).not.toBe(first);
    const answers = async (at: Date) => [await findKeyFile(first, at), await findKeyFile(second, at)];
    expect(await answers(later(24 * hourMs - 1))).toEqual([first, second]);
    expect(await answers(later(24 * hourMs))).toEqual([null, second]);
    await turnOn();
    expect(await answers(now)).toEqual([first, second]);
  });

  test('make every feed new only where the hub is another', async () => {
    await turnOn();
    const seq = await latestChange();
    expect(seq).toBeGreaterThan(0);
    await turnOn();
    expect(await latestChange()).toBe(seq);
  });

  test.each(['reporter', 'editor', 'chief'] as const)('are not for a %s', async (role) => {
    await expect(changePingSettings(actorOf(role), everything, secret, now)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});

onBothEngines('the log of pings', () => {
  const read = (state: 'waiting' | 'delivered' | 'failed' | null, at = now) =>
    listPings(chief, { topic: null, state }, { limit: 10, offset: 0, now: at });
  let articleId = 0;
  beforeEach(async () => {
    await turnOn();
    articleId = (await publishNew('Кітап')).articleId;
  });

  test('shows what waits, what arrived and what was given up', async () => {
    await noteDelivered([1], 'sent', now);
    await noteUndelivered([2], { reason: 'status 404', isFinal: true }, now);
    expect((await read(null)).pings).toMatchObject([
      { topic: 'telegram', state: 'waiting', article: { articleId, title: 'Кітап', lang: 'kk' } },
      { topic: 'websub', state: 'failed', lastError: 'status 404', at: now },
      { topic: 'indexnow', state: 'delivered', result: 'sent' },
    ]);
    for (const state of ['waiting', 'delivered', 'failed'] as const)
      expect(await read(state)).toMatchObject({ total: 1, pings: [{ state }] });
    const websub = { topic: 'websub' as const, state: null };
    expect((await listPings(chief, websub, { limit: 10, offset: 0, now })).total).toBe(1);
    expect([await countFailedPings(chief, now), await countFailedPings(editor, now)]).toEqual([1, 0]);
    expect(await countFailedPings(chief, later(8 * 24 * hourMs))).toBe(0);
  });

  test('what broke off at its last attempt counts as given up', async () => {
    await transaction(async () => {
      const { db, t } = database();
      await db.update(t.outbox).set({ attempts: 6, deliverAfter: later(1_000) });
    });
    expect((await read('failed')).total).toBe(0);
    expect((await read('failed', later(1_001))).total).toBe(3);
  });

  test('is tried again by chiefs, not what arrived, and the journal says so', async () => {
    await noteUndelivered([2], { reason: 'status 404', isFinal: true }, now);
    await expect(retryPing(editor, 2, now)).rejects.toMatchObject({ code: 'forbidden' });
    await retryPing(chief, 2, now);
    expect(await takeMessages('websub', { maxAgeMs: hourMs, limit: 1 }, now)).toMatchObject([{ id: 2, attempts: 1 }]);
    await noteDelivered([2], 'sent', now);
    await expect(retryPing(chief, 2, now)).rejects.toMatchObject({ code: 'not-found' });
    const { db, t } = database();
    expect((await db.select().from(t.audit)).at(-1)).toMatchObject({ action: 'retry', noun: 'ping', nounId: '2' });
    await expect(
      read(null).then(() => listPings(editor, { topic: null, state: null }, { limit: 1, offset: 0, now })),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });
});

test.each([
  [{ hub: 'http://hub.test' }, 'hub'],
  [{ telegram: { ...everything.telegram, token: 'жоқ' } }, 'telegram.token'],
  [{ telegram: { ...everything.telegram, channels: { kk: 'https://t.me/arai', ru: '' } } }, 'telegram.channels.kk'],
  [{ indexNow: { isOn: true, host: 'evil.test' } }, 'indexNow.host'],
])('settings that cannot be are refused: %j', (wrong, field) => {
  expect(() => parsePingChoices({ ...everything, ...wrong })).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ field }) }),
  );
});
