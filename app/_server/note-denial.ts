import { headers } from 'next/headers';
import { noteDenied } from '#domain/audit/commands/note-denied';
import type { DomainError } from '#lib/errors';
import { findActor } from './require-actor.ts';

/** Notes in the journal who was denied what, where a refusal is one for want of a right. */
export async function noteDenial({ denied }: DomainError): Promise<void> {
  if (denied === null) return;
  const signedIn = await findActor();
  if (!signedIn) return;
  const path = (await headers()).get('x-desk-path') ?? '';
  await noteDenied(signedIn.actor, { right: denied, path }, new Date());
}
