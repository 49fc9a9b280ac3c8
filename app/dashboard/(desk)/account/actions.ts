'use server';

import { revalidatePath } from 'next/cache';
import { renderSVG } from 'uqr';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireSignedIn } from '#app/_server/require-actor.ts';
import { type Result, runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { endSession } from '#domain/sessions/commands/end-session';
import { getSiteSettings } from '#domain/settings/queries';
import { changeOwnPassword } from '#domain/users/commands/change-own-password';
import {
  confirmSecondFactor,
  removeOwnSecondFactor,
  startSecondFactor,
} from '#domain/users/commands/enrol-second-factor';
import { totpAddress } from '#domain/users/rules';
import { newsroomSecret } from '#lib/secret';

const page = '/dashboard/account';

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user, sessionId } = await requireSignedIn();
  const change = { current: String(form.get('current') ?? ''), next: String(form.get('next') ?? ''), sessionId };
  const result = await runCommand(user.lang, () => changeOwnPassword(actor, change, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath(page);
  return { ok: true, message: deskWords(user.lang, 'Account')('password.done') };
}

export type NewFactor = { key: string; image: string };

/** The key for an authenticator, and the same as a QR code: a data address of an SVG. */
export async function startSecondFactorAction(): Promise<Result<NewFactor>> {
  const { actor, user } = await requireSignedIn();
  return runCommand(user.lang, async () => {
    const key = await startSecondFactor(actor, newsroomSecret());
    const { name } = await getSiteSettings();
    const drawing = renderSVG(totpAddress(key, user.email, name[user.lang] || 'Arainfo'), { border: 2 });
    return { key, image: `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}` };
  });
}

/** Ten recovery codes, shown this once. */
export async function confirmSecondFactorAction(code: string): Promise<Result<string[]>> {
  const { actor, user, sessionId } = await requireSignedIn();
  const given = { code: String(code), secret: newsroomSecret(), sessionId };
  return runCommand(user.lang, () => confirmSecondFactor(actor, given, new Date()));
}

export async function removeSecondFactorAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user, sessionId } = await requireSignedIn();
  const given = { password: String(form.get('password') ?? ''), sessionId };
  const result = await runCommand(user.lang, () => removeOwnSecondFactor(actor, given, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath(page);
  return { ok: true, message: deskWords(user.lang, 'Account')('factor.removed') };
}

export async function endSessionAction(form: FormData): Promise<void> {
  const { actor, user } = await requireSignedIn();
  await runCommand(user.lang, () => endSession(actor, Number(form.get('id')), new Date()));
  revalidatePath(page);
}
