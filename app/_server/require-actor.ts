import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { touchSession } from '#domain/sessions/commands/touch-session';
import { findSignedIn } from '#domain/sessions/queries';
import type { SignedIn } from '#domain/sessions/types';
import { chosenLang, readDeskCookie } from './desk-cookies.ts';

/** Who is signed in, looked up once a request; null for nobody. */
export const findActor = cache(async (): Promise<SignedIn | null> => {
  const token = await readDeskCookie('session');
  if (token === null) return null;
  const now = new Date();
  const found = await findSignedIn(token, now);
  if (!found) return null;
  await touchSession(found, now);
  return found;
});

/** Who is signed in; sends everybody else to the sign-in page, which leads back. Every page and action of the desk begins with it. */
export async function requireActor(): Promise<SignedIn> {
  const signedIn = await findActor();
  if (signedIn) return signedIn;
  const path = (await headers()).get('x-desk-path') ?? '/dashboard';
  redirect(path === '/dashboard' ? '/dashboard/login' : `/dashboard/login?next=${encodeURIComponent(path)}`);
}

/** The language of the desk: the person's own, else the one chosen in this browser. */
export async function deskLang() {
  return (await findActor())?.user.lang ?? (await chosenLang());
}
