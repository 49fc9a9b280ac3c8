import { deviceText } from '#domain/sessions/commands/sign-in';
import { findSignedIn } from '#domain/sessions/queries';
import { sign } from '#lib/seal';
import { newsroomSecret } from '#lib/secret';
import { writeDeskCookie } from './desk-cookies.ts';

/** Gives the browser its session, and the mark by which it is known as this user's next time. */
export async function keepSignedIn({ token }: { token: string }): Promise<void> {
  await writeDeskCookie('session', token);
  const signedIn = await findSignedIn(token, new Date());
  if (!signedIn) return;
  const { id, email, lang } = signedIn.user;
  await writeDeskCookie('device', sign(deviceText(id, email), newsroomSecret(), 'device'));
  await writeDeskCookie('lang', lang);
}
