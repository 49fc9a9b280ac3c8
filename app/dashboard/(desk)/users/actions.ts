'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Result, runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { addUser } from '#domain/users/commands/add-user';
import { changeUser, suspendUser } from '#domain/users/commands/change-user';
import { removeSecondFactorOf } from '#domain/users/commands/enrol-second-factor';
import { makeAccessLink } from '#domain/users/commands/make-access-link';
import { readUserForm } from './read-user-form.ts';

const page = '/dashboard/users';

export async function addUserAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const now = new Date();
  const result = await runCommand(user.lang, async () =>
    makeAccessLink(actor, await addUser(actor, readUserForm(form), now), now),
  );
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath(page);
  return { ok: true, message: deskWords(user.lang, 'Users')('linkIs', { link: linkOf(result.value) }) };
}

export async function changeUserAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const id = Number(form.get('id'));
  const result = await runCommand(user.lang, () => changeUser(actor, id, readUserForm(form), new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath(page);
  return { ok: true, message: deskWords(user.lang, 'Users')('saved') };
}

/** The link by which somebody sets a password once within a day. */
export async function makeLinkAction(id: number): Promise<Result<string>> {
  const { actor, user } = await requireActor();
  return runCommand(user.lang, async () => linkOf(await makeAccessLink(actor, Number(id), new Date())));
}

export async function suspendUserAction(id: number, isSuspended: boolean): Promise<Result<null>> {
  const { actor, user } = await requireActor();
  const result = await runCommand(user.lang, () => suspendUser(actor, Number(id), isSuspended === true, new Date()));
  revalidatePath(page);
  return result.ok ? { ok: true, value: null } : result;
}

export async function removeFactorAction(id: number): Promise<Result<null>> {
  const { actor, user } = await requireActor();
  const result = await runCommand(user.lang, () => removeSecondFactorOf(actor, Number(id), new Date()));
  revalidatePath(page);
  return result.ok ? { ok: true, value: null } : result;
}

function linkOf(token: string): string {
  return `${process.env.SITE_URL ?? ''}/dashboard/link/${token}`;
}
