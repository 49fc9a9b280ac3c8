import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { consumeAttempt } from '#domain/limits/commands/consume-attempt';
import { changeSecuritySettings } from '#domain/settings/commands/change-security-settings';
import { actorOf, now } from '#domain/testing';
import { addUser } from '#domain/users/commands/add-user';
import { changeOwnPassword } from '#domain/users/commands/change-own-password';
import { changeUser, suspendUser } from '#domain/users/commands/change-user';
import {
  confirmSecondFactor,
  removeSecondFactorOf,
  startSecondFactor,
} from '#domain/users/commands/enrol-second-factor';
import { foundNewsroom, makeSetupCode } from '#domain/users/commands/found-newsroom';
import { makeAccessLink } from '#domain/users/commands/make-access-link';
import { useAccessLink } from '#domain/users/commands/use-access-link';
import { findAccessLink, listUsers } from '#domain/users/queries';
import { codeAt } from '#domain/users/testing';
import { hashPassword } from '#lib/password';
import { sign } from '#lib/seal';
import { confirmSignIn } from './commands/confirm-sign-in.ts';
import { endSession } from './commands/end-session.ts';
import { deviceText, type SignIn, signIn } from './commands/sign-in.ts';
import { touchSession } from './commands/touch-session.ts';
import { findSignedIn, listSessions } from './queries.ts';

const secret = 'the secret of a newsroom in a test, long';
const password = 'дұрыс құпия сөз';
const admin = actorOf('admin');
const fields = { email: 'aruna@ar-ai.test', name: 'Аруна', role: 'reporter', lang: 'kk', authorId: null } as const;
const passwordHash = await hashPassword(password);
const later = (ms: number) => new Date(now.getTime() + ms);
const minute = 60_000;
const day = 24 * 60 * minute;

const attempt = (given: Partial<SignIn> = {}): SignIn => ({
  ...{ email: 'aruna@ar-ai.test', password, address: '192.0.2.1', agent: 'test' },
  ...{ device: null, oldToken: null, isLocalSite: true, secret },
  ...given,
});
const refused = (code: string) => expect.objectContaining({ code });

onBothEngines('signing in', () => {
  let userId = 0;
  beforeEach(async () => {
    userId = await addUser(admin, { ...fields, passwordHash }, now);
  });
  const tokenOf = async (given: Partial<SignIn> = {}, at = now) => (await signIn(attempt(given), at)).token;

  test('the right password opens a session that says who acts and never shows the token', async () => {
    const { token, isPending } = await signIn(attempt({ email: ' Aruna@AR-AI.test ' }), now);
    expect(isPending).toBe(false);
    expect(await findSignedIn(token, now)).toMatchObject({
      actor: { name: 'Аруна', role: 'reporter', userId },
      user: { id: userId, lang: 'kk', hasSecondFactor: false },
    });
    const { db, t } = database();
    expect(JSON.stringify(await db.select().from(t.sessions))).not.toContain(token);
  });

  test('an unknown account, a wrong password and a suspended user get the same answer', async () => {
    await expect(signIn(attempt({ email: 'zhoq@ar-ai.test' }), now)).rejects.toThrow(refused('sign-in-failed'));
    await expect(signIn(attempt({ password: 'басқа' }), now)).rejects.toThrow(refused('sign-in-failed'));
    await suspendUser(admin, userId, true, now);
    await expect(signIn(attempt(), now)).rejects.toThrow(refused('sign-in-failed'));
  });

  test('a demo account opens nothing where the site is not local', async () => {
    await addUser(admin, { ...fields, email: 'demo@ar-ai.test', passwordHash, isDemo: true }, now);
    const demo = { email: 'demo@ar-ai.test', isLocalSite: false };
    await expect(signIn(attempt(demo), now)).rejects.toThrow(refused('sign-in-failed'));
    await expect(signIn(attempt({ ...demo, isLocalSite: true }), now)).resolves.toBeTruthy();
  });

  test('ten passwords are checked for one account in a quarter of an hour, whatever the address; a known browser still gets in', async () => {
    for (let i = 0; i < 12; i += 1) await signIn(attempt(), now);
    for (let i = 0; i < 10; i += 1)
      await expect(signIn(attempt({ password: 'x', address: `192.0.2.${i}` }), now)).rejects.toThrow(
        refused('sign-in-failed'),
      );
    await expect(signIn(attempt(), now)).rejects.toThrow(
      expect.objectContaining({ code: 'too-many-attempts', details: { minutes: 15 } }),
    );
    await expect(signIn(attempt({ device: sign('999.x', secret, 'device') }), now)).rejects.toThrow(
      refused('too-many-attempts'),
    );
    const device = sign(deviceText(userId, fields.email), secret, 'device');
    await expect(signIn(attempt({ device }), now)).resolves.toBeTruthy();
    await expect(signIn(attempt(), later(16 * minute))).resolves.toBeTruthy();
  });

  test('an address that strangers have closed is open to a browser that is known, within the limit of its account', async () => {
    const closed = { max: 60, windowMs: 15 * minute };
    for (let i = 0; i < 60; i += 1) await consumeAttempt('sign-in:address:192.0.2.1', closed, now);
    await expect(signIn(attempt(), now)).rejects.toThrow(refused('too-many-attempts'));
    const device = sign(deviceText(userId, fields.email), secret, 'device');
    await expect(signIn(attempt({ device }), now)).resolves.toBeTruthy();
    for (let i = 0; i < 10; i += 1)
      await expect(signIn(attempt({ device, password: 'x' }), now)).rejects.toThrow(refused('sign-in-failed'));
    await expect(signIn(attempt({ device }), now)).rejects.toThrow(refused('too-many-attempts'));
  });

  test('signing in again gives the browser a new token and ends the old one', async () => {
    const oldToken = await tokenOf();
    const token = await tokenOf({ oldToken });
    expect(await findSignedIn(oldToken, now)).toBeNull();
    expect(await findSignedIn(token, now)).not.toBeNull();
  });

  test('a session ends three days after its last use and a month after its beginning', async () => {
    const token = await tokenOf();
    expect(await findSignedIn(token, later(3 * day - 1))).not.toBeNull();
    expect(await findSignedIn(token, later(3 * day))).toBeNull();
    for (let days = 2; days < 30; days += 2) {
      const found = await findSignedIn(token, later(days * day));
      if (!found) throw new Error(`ended after ${days} days`);
      await touchSession(found, later(days * day));
    }
    expect(await findSignedIn(token, later(30 * day))).toBeNull();
  });

  test('the list shows where one is signed in, and one can sign out there; nobody else can', async () => {
    const [here, there] = [await tokenOf({ agent: 'laptop' }), await tokenOf({ agent: 'phone' }, later(1))];
    const { actor } = (await findSignedIn(here, now)) ?? { actor: admin };
    const sessions = await listSessions(actor, now);
    expect(sessions.map((session) => session.agent)).toEqual(['phone', 'laptop']);
    await expect(endSession(actorOf('admin', 999), sessions[0]?.id ?? 0, now)).rejects.toThrow(refused('not-found'));
    await endSession(actor, sessions[0]?.id ?? 0, now);
    expect(await findSignedIn(there, now)).toBeNull();
    expect(await findSignedIn(here, now)).not.toBeNull();
  });

  test.each([
    ['another role', () => changeUser(admin, userId, { ...fields, role: 'editor' }, now)],
    ['a suspension', () => suspendUser(admin, userId, true, now)],
    [
      'a password set by link',
      async () => useAccessLink(await makeAccessLink(admin, userId, now), 'жаңа құпия сөз', now),
    ],
    ['a second factor taken away', () => removeSecondFactorOf(admin, userId, now)],
  ])('%s ends every session at once', async (_, act) => {
    const token = await tokenOf();
    await act();
    expect(await findSignedIn(token, now)).toBeNull();
  });

  test('changing the password keeps this session and ends the others', async () => {
    const [here, there] = [await tokenOf(), await tokenOf()];
    const signedIn = await findSignedIn(here, now);
    if (!signedIn) throw new Error('not signed in');
    const { actor, sessionId } = signedIn;
    const change = (current: string, next: string) => changeOwnPassword(actor, { current, next, sessionId }, now);
    await expect(change('қате', 'жаңа құпия сөз')).rejects.toThrow(refused('password-wrong'));
    await expect(change(password, 'қысқа')).rejects.toThrow(refused('password-weak'));
    await expect(change(password, 'аааааааааааааааа')).rejects.toThrow(refused('password-weak'));
    await expect(change(password, fields.email)).rejects.toThrow(refused('password-guessable'));
    await change(password, 'жаңа құпия сөз');
    expect(await findSignedIn(here, now)).not.toBeNull();
    expect(await findSignedIn(there, now)).toBeNull();
    await expect(signIn(attempt(), now)).rejects.toThrow(refused('sign-in-failed'));
    await expect(signIn(attempt({ password: 'жаңа құпия сөз' }), now)).resolves.toBeTruthy();
  });

  describe('with a second factor', () => {
    const enrol = async () => {
      const signedIn = await findSignedIn(await tokenOf(), now);
      if (!signedIn) throw new Error('not signed in');
      const { actor, sessionId } = signedIn;
      const key = await startSecondFactor(actor, secret);
      const given = (code: string) => ({ code, secret, sessionId });
      await expect(confirmSecondFactor(actor, given('000000'), now)).rejects.toThrow(refused('second-factor-wrong'));
      return { key, recovery: await confirmSecondFactor(actor, given(codeAt(key, now)), now) };
    };

    test('the password alone opens a session that opens nothing', async () => {
      const { key } = await enrol();
      const { token, isPending } = await signIn(attempt(), now);
      expect(isPending).toBe(true);
      expect(await findSignedIn(token, now)).toBeNull();
      const at = later(2 * minute);
      const confirmed = await confirmSignIn({ token, code: codeAt(key, at), secret }, at);
      expect(await findSignedIn(token, at)).toBeNull();
      expect(await findSignedIn(confirmed.token, at)).toMatchObject({ user: { hasSecondFactor: true } });
    });

    test('a code and a recovery code work once', async () => {
      const { key, recovery } = await enrol();
      const at = later(minute);
      const confirm = async (code: string) =>
        confirmSignIn({ token: (await signIn(attempt(), at)).token, code, secret }, at);
      await confirm(codeAt(key, at));
      await expect(confirm(codeAt(key, at))).rejects.toThrow(refused('second-factor-wrong'));
      await confirm(` ${recovery[0]?.toUpperCase()} `);
      await expect(confirm(recovery[0] ?? '')).rejects.toThrow(refused('second-factor-wrong'));
      await confirm(recovery[1] ?? '');
    });

    test('six codes may be tried in a quarter of an hour, and the password alone waits ten minutes', async () => {
      const { key } = await enrol();
      const { token } = await signIn(attempt(), now);
      for (let i = 0; i < 6; i += 1)
        await expect(confirmSignIn({ token, code: '000000', secret }, later(1))).rejects.toThrow(
          refused('second-factor-wrong'),
        );
      await expect(confirmSignIn({ token, code: codeAt(key, later(minute)), secret }, later(minute))).rejects.toThrow(
        refused('too-many-attempts'),
      );
      await expect(confirmSignIn({ token, code: '000000', secret }, later(10 * minute))).rejects.toThrow(
        refused('session-over'),
      );
    });
  });

  test('a role that must have a second factor is known by it until it has one', async () => {
    const token = await tokenOf();
    expect(await findSignedIn(token, now)).toMatchObject({ mustEnrol: false });
    await changeSecuritySettings(admin, { mandatorySecondFactor: ['reporter'] }, now);
    const signedIn = await findSignedIn(token, now);
    if (!signedIn) throw new Error('not signed in');
    expect(signedIn.mustEnrol).toBe(true);
    const key = await startSecondFactor(signedIn.actor, secret);
    const given = { code: codeAt(key, now), secret, sessionId: signedIn.sessionId };
    await confirmSecondFactor(signedIn.actor, given, now);
    expect(await findSignedIn(token, now)).toMatchObject({ mustEnrol: false });
  });

  test('an access link works once, for a day, and not after another was made', async () => {
    const first = await makeAccessLink(admin, userId, now);
    const second = await makeAccessLink(admin, userId, now);
    expect(await findAccessLink(first, now)).toBeNull();
    expect(await findAccessLink(second, later(day))).toBeNull();
    expect(await findAccessLink(second, now)).toEqual({ userId, name: 'Аруна' });
    await useAccessLink(second, 'жаңа құпия сөз', now);
    await expect(useAccessLink(second, 'тағы да құпия сөз', now)).rejects.toThrow(refused('link-dead'));
  });

  test.each(['reporter', 'editor', 'chief'] as const)(
    'a %s does nothing to users, and nothing changes',
    async (role) => {
      const actor = actorOf(role);
      const token = await tokenOf();
      const acts = [
        () => addUser(actor, { ...fields, email: 'zhana@ar-ai.test' }, now),
        () => changeUser(actor, userId, { ...fields, role: 'admin' }, now),
        () => suspendUser(actor, userId, true, now),
        () => makeAccessLink(actor, userId, now),
        () => removeSecondFactorOf(actor, userId, now),
        () => listUsers(actor),
      ];
      for (const act of acts) await expect(act()).rejects.toThrow(refused('forbidden'));
      expect(await listUsers(admin)).toMatchObject([{ id: userId, role: 'reporter', isSuspended: false }]);
      expect(await findSignedIn(token, now)).not.toBeNull();
    },
  );

  test('users are for admins; the last one stays', async () => {
    await expect(addUser(actorOf('chief'), fields, now)).rejects.toThrow(refused('forbidden'));
    await expect(listUsers(actorOf('chief'))).rejects.toThrow(refused('forbidden'));
    await expect(addUser(admin, fields, now)).rejects.toThrow(refused('email-taken'));
    await expect(addUser(admin, { ...fields, email: 'x' }, now)).rejects.toThrow(refused('input-invalid'));
    const onlyId = await addUser(admin, { ...fields, email: 'bas@ar-ai.test', role: 'admin' }, now);
    await expect(suspendUser(admin, onlyId, true, now)).rejects.toThrow(refused('last-admin'));
    await expect(changeUser(admin, onlyId, { ...fields, email: 'bas@ar-ai.test' }, now)).rejects.toThrow(
      refused('last-admin'),
    );
    expect((await listUsers(admin)).map((user) => user.role)).toEqual(['reporter', 'admin']);
  });
});

onBothEngines('a new newsroom', () => {
  test('is founded once, with the code of the terminal', async () => {
    const founder = { email: 'bas@ar-ai.test', name: 'Бас', password, lang: 'kk', code: 'x' } as const;
    const code = (await makeSetupCode()) ?? '';
    await expect(foundNewsroom(founder, now)).rejects.toThrow(refused('setup-code-wrong'));
    const id = await foundNewsroom({ ...founder, code: ` ${code.toUpperCase()}` }, now);
    expect(await listUsers(admin)).toMatchObject([{ id, role: 'admin', hasPassword: true }]);
    expect(await makeSetupCode()).toBeNull();
    await expect(foundNewsroom({ ...founder, code }, now)).rejects.toThrow(refused('setup-closed'));
  });
});
