import { afterEach, beforeEach, expect, test } from 'vitest';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { changeSiteSettings } from '#domain/settings/commands/change-site-settings';
import { unnamedSite } from '#domain/settings/rules';
import { actorOf, now } from '#domain/testing';
import { addUser } from '#domain/users/commands/add-user';
import { askAccessLink } from '#domain/users/commands/ask-access-link';
import { suspendUser } from '#domain/users/commands/change-user';
import { makeAccessLink } from '#domain/users/commands/make-access-link';
import { useAccessLink } from '#domain/users/commands/use-access-link';
import { findAccessLink } from '#domain/users/queries';
import { accessLinkDeliverer } from './access-link-deliverer.ts';
import { createDeliveryJob } from './delivery-job.ts';
import { createMailSender } from './mail-sender.ts';
import { startTestMailServer, type TestMailServer } from './testing.ts';

const admin = actorOf('admin');
const siteUrl = 'https://paper.test';
const fields = { name: 'Аруна', role: 'reporter', authorId: null } as const;
const later = (ms: number) => new Date(now.getTime() + ms);
const minute = 60_000;
const ask = (email: string, at = now, address = '192.0.2.1') => askAccessLink({ email, address }, at);
const tokenIn = (text: string) => /https:\/\/paper\.test\/dashboard\/link\/([\w-]{43})\s/.exec(text)?.[1] ?? '';

onBothEngines('a new password by e-mail', () => {
  let mails: TestMailServer;
  let logged: string[];
  let userId = 0;
  beforeEach(async () => {
    mails = await startTestMailServer();
    logged = [];
    await changeSiteSettings(admin, { ...unnamedSite, name: { kk: 'Арай', ru: 'Арай-инфо' } }, now);
    userId = await addUser(admin, { ...fields, email: 'aruna@paper.test', lang: 'kk' }, now);
  });
  afterEach(() => mails.stop());
  const deliver = (at = now) => {
    const send = createMailSender({ url: mails.url, from: 'Арай <desk@paper.test>' });
    const log = (level: string, message: string) => void logged.push(`${level} ${message}`);
    return createDeliveryJob(accessLinkDeliverer(send, siteUrl), log, () => at).run(at);
  };

  test('comes once, in the language of its reader, and its link sets the password once', async () => {
    await ask(' Aruna@paper.test ');
    await deliver();
    await deliver(later(minute));
    expect(mails.received).toHaveLength(1);
    const [mail] = mails.received;
    expect(mail).toMatchObject({ to: ['aruna@paper.test'] });
    expect(mail?.head).toContain('Content-Language: kk');
    expect(mail?.text).toContain('Сәлеметсіз бе, Аруна!');
    const token = tokenIn(mail?.text ?? '');
    await useAccessLink(token, 'жаңа құпия сөз', later(59 * minute));
    await expect(useAccessLink(token, 'тағы бір құпия сөз', later(59 * minute))).rejects.toMatchObject({
      code: 'link-dead',
    });
  });

  test('speaks Russian to those who chose it', async () => {
    await addUser(admin, { ...fields, email: 'dias@paper.test', lang: 'ru' }, now);
    await ask('dias@paper.test');
    await deliver();
    expect(mails.received[0]?.text).toContain('Здравствуйте, Аруна!');
    expect(mails.received[0]?.text).toContain('«Арай-инфо»');
  });

  test('its link is dead after an hour', async () => {
    await ask('aruna@paper.test');
    await deliver();
    const token = tokenIn(mails.received[0]?.text ?? '');
    expect(await findAccessLink(token, later(60 * minute - 1))).toMatchObject({ userId });
    expect(await findAccessLink(token, later(60 * minute))).toBeNull();
  });

  test('asking writes the same for known and unknown people, and nobody else gets mail', async () => {
    await suspendUser(admin, userId, true, now);
    await addUser(admin, { ...fields, email: 'demo@paper.test', lang: 'kk', isDemo: true }, now);
    for (const email of ['nobody@paper.test', 'aruna@paper.test', 'demo@paper.test']) await ask(email);
    const { db, t } = database();
    const rows = await db
      .select({ topic: t.outbox.topic, payload: t.outbox.payload })
      .from(t.outbox)
      .orderBy(t.outbox.id);
    expect(rows).toEqual(
      ['nobody', 'aruna', 'demo'].map((name) => ({ topic: 'access-link', payload: { email: `${name}@paper.test` } })),
    );
    await deliver();
    expect([mails.received, logged, await db.select().from(t.accessLinks)]).toEqual([[], [], []]);
  });

  test('is tried again when the mail server refuses it for now, and the outbox never holds a link that works', async () => {
    mails.refuseNext(1);
    await ask('aruna@paper.test');
    await deliver();
    expect([mails.received.length, logged]).toEqual([0, ['error a message was not delivered']]);
    await deliver(later(29_000));
    expect(mails.received).toHaveLength(0);
    await deliver(later(30_000));
    const token = tokenIn(mails.received[0]?.text ?? '');
    const { db, t } = database();
    expect(JSON.stringify(await db.select().from(t.outbox))).not.toContain(token);
    await useAccessLink(token, 'жаңа құпия сөз', later(minute));
  });

  test('a link the admin gave stays alive while others ask, and dies with the first that is used', async () => {
    const given = await makeAccessLink(admin, userId, now);
    await ask('aruna@paper.test');
    await deliver();
    expect(await findAccessLink(given, now)).toMatchObject({ userId });
    await useAccessLink(tokenIn(mails.received[0]?.text ?? ''), 'жаңа құпия сөз', now);
    expect(await findAccessLink(given, now)).toBeNull();
  });

  test('can be asked for three times an hour for one account, known or not, and twenty times from one address', async () => {
    for (const email of ['aruna@paper.test', 'nobody@paper.test']) {
      for (let i = 0; i < 3; i += 1) await ask(email, now, `192.0.2.${i}`);
      await expect(ask(email, now, '192.0.2.9')).rejects.toMatchObject({ code: 'too-many-attempts' });
      await ask(email, later(60 * minute), '192.0.2.9');
    }
    for (let i = 0; i < 20; i += 1) await ask(`p${i}@paper.test`, now, '198.51.100.7');
    await expect(ask('p20@paper.test', now, '198.51.100.7')).rejects.toMatchObject({ code: 'too-many-attempts' });
  });

  test.each(['', 'aruna', `${'a'.repeat(300)}@paper.test`, 'a@b\r\nBcc: c@d.test'])(
    '%j is no address',
    async (email) => {
      await expect(ask(email)).rejects.toMatchObject({ code: 'input-invalid', details: { field: 'email' } });
    },
  );
});
