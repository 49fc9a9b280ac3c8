import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { touchSession } from '#domain/sessions/commands/touch-session';
import { findSignedIn } from '#domain/sessions/queries';
import type { SignedIn } from '#domain/sessions/types';
import { chosenLang, readDeskCookie } from './desk-cookies.ts';

/** Who may work at the desk, for route handlers; null for nobody and for those who must turn the second factor on first. */
export async function findActor(): Promise<SignedIn | null> {
  const signedIn = await findSignedInHere();
  return signedIn?.mustEnrol ? null : signedIn;
}

/** Looked up once a request. */
const findSignedInHere = cache(async (): Promise<SignedIn | null> => {
  const token = await readDeskCookie('session');
  if (token === null) return null;
  const now = new Date();
  const found = await findSignedIn(token, now);
  if (!found) return null;
  await touchSession(found, now);
  return found;
});

/**
 * Who is signed in, even while their second factor is still to be turned on: for the frame of the desk and one's own account.
 * Sends everybody else to the sign-in page, which leads back.
 */
export async function requireSignedIn(): Promise<SignedIn> {
  const signedIn = await findSignedInHere();
  if (signedIn) return signedIn;
  const path = (await headers()).get('x-desk-path') ?? '/dashboard';
  redirect(path === '/dashboard' ? '/dashboard/login' : `/dashboard/login?next=${encodeURIComponent(path)}`);
}

/** Who may work at the desk; those who must turn the second factor on first are sent to their account. Every page and action begins with it. */
export async function requireActor(): Promise<SignedIn> {
  const signedIn = await requireSignedIn();
  if (signedIn.mustEnrol) redirect('/dashboard/account');
  return signedIn;
}

/** The language of the desk: the person's own, else the one chosen in this browser. */
export async function deskLang() {
  return (await findSignedInHere())?.user.lang ?? (await chosenLang());
}
