import { afterEach, beforeEach, expect, test } from 'vitest';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { saveArticle } from '#domain/articles/commands/save-article';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { updatePublished } from '#domain/articles/commands/update-published';
import { saveOf, stateOf } from '#domain/articles/testing';
import { changePingSettings } from '#domain/pings/commands/change-ping-settings';
import { retryPing } from '#domain/pings/commands/retry-ping';
import { changeStory } from '#domain/stories/commands/change-story';
import { beginPost } from '#domain/telegram/commands/note-post';
import { planTelegramPost } from '#domain/telegram/commands/plan-telegram-post';
import { getTelegramPost } from '#domain/telegram/queries';
import { postHtml } from '#domain/telegram/rules';
import { actorOf, now, plainBody, plainStory } from '#domain/testing';
import { storyLabels } from '#i18n/story-labels';
import { createDeliveryJob } from '../outbox/delivery-job.ts';
import { createOutbound } from './outbound.ts';
import { createTelegram } from './telegram.ts';
import { telegramDeliverer } from './telegram-deliverer.ts';
import { towardsStandIns } from './testing.ts';
import { startTestChannel, type TestChannel } from './testing-channel.ts';

const [admin, editor, chief] = [actorOf('admin'), actorOf('editor'), actorOf('chief')];
const [siteUrl, secret, token] = ['https://paper.test', 'құпия', `987654:${'Bb_-'.repeat(9)}`];
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

onBothEngines('a channel on Telegram', () => {
  let channel: TestChannel;
  let logged: string[];
  beforeEach(async () => {
    channel = await startTestChannel(token);
    logged = [];
    const telegram = { token, isForgotten: false, channels: { kk: '@arai', ru: '@arai_ru' }, posts: 'every' as const };
    const settings = { indexNow: { isOn: false, host: 'yandex.com' as const }, hub: null };
    await changePingSettings(admin, { ...settings, telegram: { ...telegram, isSilent: false } }, secret, now);
  });
  afterEach(() => channel.standIn.stop());

  const deliver = (at = now, origin = channel.standIn.origin) => {
    const post = createOutbound({ ...towardsStandIns, wholeMs: 500 });
    const telegram = createTelegram({ post, origin });
    const log = (_: string, message: string, details?: Record<string, unknown>) =>
      void logged.push(
        `${message} ${JSON.stringify(details)} ${details?.error instanceof Error && details.error.stack}`,
      );
    return createDeliveryJob(
      telegramDeliverer({ telegram, siteUrl, secret, labelOf: storyLabels() }),
      log,
      () => at,
    ).run(at);
  };
  const publishNew = async (at = now) => {
    const title = 'Кітап <b> & «шай»';
    const draft = await createDraft(editor, { lang: 'kk', title, lead: 'Лид', body: plainBody('Мәтін.') }, at);
    await publishArticle(editor, { articleId: draft.articleId }, at);
    return draft;
  };
  const rename = async (articleId: number, title: string, at = now) => {
    await saveArticle(editor, saveOf(articleId, (await stateOf(articleId)).version, title), at);
    await updatePublished(editor, { articleId }, at);
  };
  const last = async () => {
    const { db, t } = database();
    const { result, lastError, failedAt, deliverAfter, attempts } = t.outbox;
    return (
      await db.select({ result, lastError, failedAt, deliverAfter, attempts }).from(t.outbox).orderBy(t.outbox.id)
    ).at(-1);
  };
  const texts = () => [...channel.posts.values()].map((post) => post.text);

  test('shows an article, its change, and no more of it after its takedown', async () => {
    const { articleId, storyId } = await publishNew();
    await deliver();
    const url = `${siteUrl}/${storyId}/kitap-b-shay`;
    expect(texts()).toEqual([`<b>Кітап &lt;b&gt; &amp; «шай»</b>\n\nЛид\n\n${url}`]);
    expect(await last()).toMatchObject({ result: 'sent' });
    await rename(articleId, 'Жаңа кітап');
    await deliver();
    expect(texts()).toEqual([`<b>Жаңа кітап</b>\n\n${siteUrl}/${storyId}/zhana-kitap`]);
    expect(await last()).toMatchObject({ result: 'edited' });
    await takeDownArticle(chief, { articleId, reason: 'сот' }, now);
    await deliver();
    expect(texts()).toEqual([]);
    expect(await last()).toMatchObject({ result: 'deleted' });
    expect(await getTelegramPost(storyId, 'kk')).toMatchObject({ messageId: null, begunAt: null });
    expect(channel.methods).toEqual(['sendMessage', 'editMessageText', 'deleteMessage']);
  });

  test('says of an advertisement first that it is one, as soon as the story is', async () => {
    const { articleId, storyId } = await publishNew();
    await deliver();
    const parts = { ...plainStory, format: 'advertising' as const };
    await changeStory(editor, { storyId, baseVersion: 1, parts, relatedIds: [] }, now);
    await deliver();
    expect(texts()[0]).toMatch(/^Жарнама\n\n<b>Кітап/);
    await rename(articleId, 'Жаңа кітап');
    await deliver();
    expect(texts()).toEqual([`Жарнама\n\n<b>Жаңа кітап</b>\n\n${siteUrl}/${storyId}/zhana-kitap`]);
  });

  test('gets one post of two changes, and nothing of an article that went before its turn came', async () => {
    const { articleId } = await publishNew();
    await rename(articleId, 'Жаңа кітап');
    await deliver();
    expect(texts()).toHaveLength(1);
    const second = await publishNew();
    await takeDownArticle(chief, { articleId: second.articleId, reason: 'сот' }, now);
    await deliver();
    expect(texts()).toHaveLength(1);
    expect(channel.methods).toEqual(['sendMessage']);
  });

  test('is silent where an editor says so, and waits for its time', async () => {
    const draft = await createDraft(editor, { lang: 'kk', title: 'Кітап', body: plainBody('Мәтін.') }, now);
    const choice = { isWanted: true, isSilent: true, postAt: later(3_600) };
    await planTelegramPost(editor, { articleId: draft.articleId, choice }, now);
    await publishArticle(editor, { articleId: draft.articleId }, later(60));
    await deliver(later(3_599));
    expect(channel.methods).toEqual([]);
    await deliver(later(3_600));
    expect([...channel.posts.values()]).toMatchObject([{ isSilent: true }]);
  });

  test('loses the post an editor takes back, and gets none where none is wanted', async () => {
    const { articleId } = await publishNew();
    await deliver();
    const choice = { isWanted: false, isSilent: null, postAt: null };
    await planTelegramPost(editor, { articleId, choice }, now);
    await deliver();
    expect(texts()).toEqual([]);
    await rename(articleId, 'Жаңа кітап');
    await deliver();
    expect(channel.methods).toEqual(['sendMessage', 'deleteMessage']);
  });

  test('that asks to wait is asked again when it said', async () => {
    channel.refusals.push({ status: 429, description: 'Too Many Requests: retry after 40', retryAfter: 40 });
    await publishNew();
    await deliver();
    expect(await last()).toMatchObject({ lastError: 'too-many', failedAt: null, deliverAfter: later(40) });
    await deliver(later(39));
    expect(channel.methods).toHaveLength(1);
    await deliver(later(40));
    expect(await last()).toMatchObject({ result: 'sent', attempts: 2 });
  });

  test.each([
    [{ status: 403, description: 'Forbidden: bot is not a member of the channel chat' }, 'bot-not-admin'],
    [{ status: 400, description: 'Bad Request: need administrator rights in the channel chat' }, 'bot-not-admin'],
    [{ status: 400, description: 'Bad Request: chat not found' }, 'chat-not-found'],
    [{ status: 401, description: 'Unauthorized' }, 'token-wrong'],
    [{ status: 400, description: 'Bad Request: MEDIA_EMPTY' }, 'telegram Bad Request: MEDIA_EMPTY'],
  ])('that refuses for good (%j) is not asked again', async (refusal, lastError) => {
    channel.refusals.push(refusal);
    await publishNew();
    await deliver();
    expect(await last()).toMatchObject({ lastError, failedAt: now, attempts: 1 });
    await deliver(later(9_999));
    expect(channel.methods).toHaveLength(1);
  });

  test('whose post can no longer be edited says so', async () => {
    const { articleId } = await publishNew();
    await deliver();
    channel.refusals.push({ status: 400, description: "Bad Request: message can't be edited" });
    await rename(articleId, 'Жаңа кітап');
    await deliver();
    expect(await last()).toMatchObject({ lastError: 'post-locked', failedAt: now });
  });

  test('that is down or not there is asked again, and gets one post', async () => {
    channel.refusals.push({ status: 502 });
    await publishNew();
    await deliver();
    expect(await last()).toMatchObject({ lastError: 'status 502', failedAt: null });
    await deliver(later(30), 'http://127.0.0.1:1');
    expect(await last()).toMatchObject({ lastError: 'unreachable ECONNREFUSED', failedAt: null });
    await deliver(later(200));
    expect(texts()).toHaveLength(1);
  });

  test.each(['slow', 'cut'] as const)(
    'whose answer is lost (%s) is looked at by a person before it is asked again',
    async (refusal) => {
      channel.refusals.push(refusal);
      const { articleId } = await publishNew();
      await deliver();
      expect(await last()).toMatchObject({ lastError: 'answer-lost', failedAt: now });
      await takeDownArticle(chief, { articleId, reason: 'сот' }, later(60));
      await deliver(later(60));
      expect(await last()).toMatchObject({ lastError: 'answer-lost', failedAt: later(60) });
      expect(channel.methods).toHaveLength(1);
    },
  );

  test('is not posted to twice after a crash between sending and writing it down, unless a chief says so', async () => {
    const { storyId } = await publishNew();
    await beginPost({ storyId, lang: 'kk' }, now);
    await deliver(later(10));
    expect(await last()).toMatchObject({ lastError: 'busy', failedAt: null });
    await deliver(later(45));
    expect(await last()).toMatchObject({ lastError: 'answer-lost', failedAt: later(45) });
    expect(channel.methods).toEqual([]);
    await retryPing(chief, 1, later(60));
    await deliver(later(60));
    expect(texts()).toHaveLength(1);
  });

  test('that has lost the post to somebody else gets no other', async () => {
    const { articleId, storyId } = await publishNew();
    await deliver();
    channel.posts.clear();
    await rename(articleId, 'Жаңа кітап');
    await deliver();
    expect(await last()).toMatchObject({ result: 'gone' });
    expect(await getTelegramPost(storyId, 'kk')).toMatchObject({ isWanted: false, messageId: null });
    await rename(articleId, 'Тағы кітап');
    await deliver();
    expect(texts()).toEqual([]);
  });

  test('never makes the token known to the log', async () => {
    channel.refusals.push({ status: 500 }, 'cut', { status: 401 });
    for (const seconds of [0, 1, 2]) {
      await publishNew(later(seconds));
      await deliver(later(seconds));
    }
    await publishNew(later(3));
    await deliver(later(3), 'http://127.0.0.1:1');
    expect(logged).toHaveLength(4);
    expect(logged.join('\n')).not.toContain(token);
    const { db, t } = database();
    expect(JSON.stringify([await db.select().from(t.outbox), await db.select().from(t.telegramPosts)])).not.toContain(
      token,
    );
  });
});

test('a post fits into Telegram whatever the lead', () => {
  const html = postHtml({ label: null, title: 'Т', lead: '«Ұзақ» сөз '.repeat(900), url: 'https://paper.test/1/t' });
  expect(html.length).toBeLessThan(1_000);
  expect(html).toContain('…\n\nhttps://paper.test/1/t');
});
