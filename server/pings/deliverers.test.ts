import { afterEach, beforeEach, expect, test } from 'vitest';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { fullStory } from '#domain/articles/testing';
import { changePingSettings } from '#domain/pings/commands/change-ping-settings';
import { getPingSettings } from '#domain/pings/queries';
import type { PingChoices } from '#domain/pings/types';
import { changeScriptSettings } from '#domain/settings/commands/change-script-settings';
import { changeStory } from '#domain/stories/commands/change-story';
import { getStoryParts } from '#domain/stories/queries';
import { changeTag } from '#domain/tags/commands/change-tag';
import { actorOf, newNames, now, plainBody } from '#domain/testing';
import type { Deliverer } from '../outbox/deliverer.ts';
import { createDeliveryJob } from '../outbox/delivery-job.ts';
import { indexNowDeliverer } from './index-now-deliverer.ts';
import { createOutbound } from './outbound.ts';
import { type StandIn, startStandIn, towardsStandIns } from './testing.ts';
import { webSubDeliverer } from './web-sub-deliverer.ts';

const [admin, editor, chief] = [actorOf('admin'), actorOf('editor'), actorOf('chief')];
const siteUrl = 'https://paper.test';
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const off: PingChoices = {
  indexNow: { isOn: false, host: 'api.indexnow.org' },
  hub: null,
  telegram: { token: '', isForgotten: false, channels: { kk: '', ru: '' }, posts: 'chosen', isSilent: false },
};
const post = createOutbound({ ...towardsStandIns, wholeMs: 400 });
let [standIn, logged]: [StandIn | undefined, string[]] = [undefined, []];

const run = (deliverer: Deliverer, at: Date) => {
  const log = (_: string, message: string, details?: object) =>
    void logged.push(`${message} ${JSON.stringify(details)}`);
  return createDeliveryJob(deliverer, log, () => at).run(at);
};

async function publishNew(title: string) {
  const draft = await createDraft(editor, { lang: 'kk', title, body: plainBody('Мәтін.') }, now);
  await publishArticle(editor, { articleId: draft.articleId }, now);
  return draft;
}

async function rows() {
  const { db, t } = database();
  const { result, lastError, failedAt, deliverAfter, attempts } = t.outbox;
  const all = await db
    .select({ result, lastError, failedAt, deliverAfter, attempts })
    .from(t.outbox)
    .orderBy(t.outbox.id);
  return all.map(({ failedAt: failed, deliverAfter: at, ...row }) => ({
    ...{ ...row, isFailed: failed !== null },
    waitsSeconds: (at.getTime() - now.getTime()) / 1_000,
  }));
}

afterEach(async () => {
  await standIn?.stop();
  standIn = undefined;
});

onBothEngines('IndexNow', () => {
  const deliverTo = (origin: string, at = later(15)) =>
    run(indexNowDeliverer({ post, siteUrl, originOf: () => origin }), at);

  beforeEach(async () => {
    logged = [];
    await changePingSettings(admin, { ...off, indexNow: { isOn: true, host: 'api.indexnow.org' } }, '', now);
  });

  test('is told of many addresses at once, with the key and where it lies', async () => {
    standIn = await startStandIn(() => ({ status: 202 }));
    const stories = [await publishNew('Бір'), await publishNew('Екі'), await publishNew('Үш')];
    await deliverTo(standIn.origin, later(14));
    expect(standIn.heard).toEqual([]);
    await deliverTo(standIn.origin);
    await deliverTo(standIn.origin, later(60));
    const { key } = (await getPingSettings()).indexNow;
    expect(standIn.heard).toHaveLength(1);
    expect(standIn.heard[0]).toMatchObject({ path: '/indexnow', type: 'application/json; charset=utf-8' });
    expect(JSON.parse(standIn.heard[0]?.body ?? '')).toEqual({
      ...{ host: 'paper.test', key, keyLocation: `${siteUrl}/${key}.txt` },
      urlList: ['bir', 'eki', 'ush'].flatMap((slug, at) =>
        ['', '/lat', '/tote'].map((prefix) => `${siteUrl}${prefix}/${stories[at]?.storyId}/${slug}`),
      ),
    });
    expect(await rows()).toMatchObject([{ result: 'sent' }, { result: 'sent' }, { result: 'sent' }]);
  });

  test.each([
    [{ status: 403 }, { lastError: 'key-not-found', isFailed: false, waitsSeconds: 45 }],
    [{ status: 422 }, { lastError: 'addresses-refused', isFailed: true }],
    [{ status: 400 }, { lastError: 'status 400', isFailed: true }],
    [{ status: 500 }, { lastError: 'status 500', isFailed: false, waitsSeconds: 45 }],
    [
      { status: 429, headers: { 'retry-after': '600' } },
      { lastError: 'too-many', isFailed: false, waitsSeconds: 615 },
    ],
    [
      { status: 302, headers: { location: 'http://10.0.0.1/' } },
      { lastError: 'redirected', isFailed: true },
    ],
    [{ delayMs: 2_000 }, { lastError: 'answer-lost', isFailed: false, waitsSeconds: 45 }],
    [{ body: 'x'.repeat(900_000) }, { lastError: 'answer-too-large', isFailed: true }],
  ])('that answers %j', async (reply, expected) => {
    standIn = await startStandIn(() => reply);
    await publishNew('Бір');
    await deliverTo(standIn.origin);
    expect(await rows()).toMatchObject([{ ...expected, attempts: 1, result: null }]);
    expect(logged).toHaveLength(1);
  });

  test('that is not there is asked again until it is', async () => {
    standIn = await startStandIn(() => ({ status: 200 }));
    const { origin } = standIn;
    await publishNew('Бір');
    await run(indexNowDeliverer({ post, siteUrl, originOf: () => 'http://127.0.0.1:1' }), later(15));
    expect(await rows()).toMatchObject([{ lastError: 'unreachable ECONNREFUSED', isFailed: false }]);
    await deliverTo(origin, later(45));
    expect(await rows()).toMatchObject([{ result: 'sent', lastError: null, attempts: 2 }]);
  });

  test('that asks to be left alone is left alone by every message', async () => {
    standIn = await startStandIn((_, count) => (count === 1 ? { status: 429, headers: { 'retry-after': '90' } } : {}));
    const job = (at: { now: Date }) =>
      createDeliveryJob(
        indexNowDeliverer({ post, siteUrl, originOf: () => standIn?.origin ?? '' }),
        () => {},
        () => at.now,
      );
    const clock = { now: later(15) };
    const running = job(clock);
    await publishNew('Бір');
    await running.run(clock.now);
    await publishNew('Екі');
    clock.now = later(60);
    await running.run(clock.now);
    expect(standIn.heard).toHaveLength(1);
    clock.now = later(105);
    await running.run(clock.now);
    expect(standIn.heard).toHaveLength(2);
    expect(JSON.parse(standIn.heard[1]?.body ?? '').urlList).toHaveLength(6);
  });

  test('turned off meanwhile is told nothing', async () => {
    standIn = await startStandIn(() => ({}));
    await publishNew('Бір');
    await changePingSettings(admin, off, '', now);
    await deliverTo(standIn.origin);
    expect(standIn.heard).toEqual([]);
    expect(await rows()).toMatchObject([{ result: 'off' }]);
  });
});

onBothEngines('WebSub', () => {
  const feedsIn = (body: string) => new URLSearchParams(body).getAll('hub.url');

  test('the hub is told once of every feed an article stands in, and of those it left', async () => {
    standIn = await startStandIn(() => ({ status: 204 }));
    await changePingSettings(admin, { ...off, hub: standIn.origin }, '', now);
    const { storyId, names } = await fullStory();
    const parts = await getStoryParts(storyId);
    if (!parts) throw new Error('no story');
    const change = { ...parts, rubricId: names.sport, tagIds: [names.kitap], placeIds: [] };
    await changeStory(chief, { storyId, baseVersion: 1, parts: change, relatedIds: [] }, now);
    await run(webSubDeliverer({ post, siteUrl }), later(15));
    expect(standIn.heard).toHaveLength(1);
    const [said] = standIn.heard;
    expect(said?.type).toBe('application/x-www-form-urlencoded');
    expect(new URLSearchParams(said?.body).get('hub.mode')).toBe('publish');
    const pages = [
      ...['', '/category/zhanalyqtar', '/category/bilim', '/category/sport', '/place/taraz'],
      ...['/tag/kitap', '/tag/mektep', '/author/aruna'],
    ];
    const feeds = ['', '/lat', '/tote'].flatMap((script) =>
      pages.flatMap((page) => ['xml', 'json'].map((format) => `${siteUrl}${script}${page}/feed.${format}`)),
    );
    expect(feedsIn(said?.body ?? '').sort()).toEqual(feeds.sort());
    expect(await rows()).toMatchObject([{ result: 'sent' }]);
  });

  test('the hub is told of no feeds in scripts the paper does not have, and of none in Russian', async () => {
    standIn = await startStandIn(() => ({ status: 204 }));
    await changePingSettings(admin, { ...off, hub: standIn.origin }, '', now);
    await newNames();
    await changeScriptSettings(admin, { presence: 'off', alphabet: '2021' }, now);
    await publishNew('Бір');
    await run(webSubDeliverer({ post, siteUrl }), later(15));
    const told = feedsIn(standIn.heard[0]?.body ?? '');
    expect(told).toContain(`${siteUrl}/feed.xml`);
    expect(told.filter((url) => /\/(lat|tote|ru)\//.test(url))).toEqual([]);
  });

  test('the hub is told of both feeds of a list that moved, for the old one leads to the new one', async () => {
    standIn = await startStandIn(() => ({ status: 204 }));
    const names = await newNames();
    await changePingSettings(admin, { ...off, hub: standIn.origin }, '', now);
    const change = { name: { kk: 'Мектеп', ru: 'Школа' }, kind: 'topic' as const, slug: 'mektepter' };
    await changeTag(chief, names.mektep, change, now);
    await run(webSubDeliverer({ post, siteUrl }), later(15));
    const feeds = ['', '/lat', '/tote', '/ru'].flatMap((edition) =>
      ['mektepter', 'mektep'].flatMap((slug) =>
        ['xml', 'json'].map((format) => `${siteUrl}${edition}/tag/${slug}/feed.${format}`),
      ),
    );
    expect(feedsIn(standIn.heard[0]?.body ?? '').sort()).toEqual(feeds.sort());
  });

  test('a hub that moved or refuses is not asked again, one that is down is', async () => {
    const statuses = [301, 404, 503];
    standIn = await startStandIn((_, count) => ({ status: statuses[count - 1] ?? 200 }));
    await changePingSettings(admin, { ...off, hub: standIn.origin }, '', now);
    await newNames();
    for (const title of ['Бір', 'Екі', 'Үш']) {
      await publishNew(title);
      await run(webSubDeliverer({ post, siteUrl }), later(15));
    }
    expect(await rows()).toMatchObject([
      { lastError: 'redirected', isFailed: true },
      { lastError: 'status 404', isFailed: true },
      { lastError: 'status 503', isFailed: false },
    ]);
  });
});
