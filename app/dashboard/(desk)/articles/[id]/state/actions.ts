'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { rewordCorrection, withdrawCorrection } from '#domain/articles/commands/change-correction';
import { parseNote } from '#domain/articles/input';
import type { SignedIn } from '#domain/sessions/types';
import { planTelegramPost } from '#domain/telegram/commands/plan-telegram-post';
import { parsePostChoice } from '#domain/telegram/input';

const namespace = 'Telegram';

export async function planPostAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const choice = parsePostChoice({
      ...{ isWanted: textOf(form, 'isWanted'), isSilent: textOf(form, 'isSilent'), postAt: textOf(form, 'postAt') },
    });
    const articleId = numberOf(form, 'articleId');
    await planTelegramPost(actor, { articleId, choice }, new Date());
    revalidatePath(`/dashboard/articles/${articleId}/state`);
    return deskWords(user.lang, namespace)('saved');
  });
}

export async function rewordCorrectionAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return changeNotice(by, 'reword', () =>
    rewordCorrection(by.actor, { ...noticeOf(form), text: parseNote(textOf(form, 'text'), 'correction') }, new Date()),
  );
}

export async function withdrawCorrectionAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return changeNotice(by, 'withdraw', () => withdrawCorrection(by.actor, noticeOf(form), new Date()));
}

async function changeNotice({ user }: SignedIn, verb: string, command: () => Promise<void>): Promise<FormState> {
  const result = await runCommand(user.lang, async () => command());
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath('/dashboard', 'layout');
  return { ok: true, message: deskWords(user.lang, 'ArticleState')(`corrections.${verb}.done`) };
}

/** A form sends line breaks as CR LF; the notice has them as LF. */
function noticeOf(form: FormData) {
  const before = textOf(form, 'before').replaceAll('\r\n', '\n');
  return { correctionId: numberOf(form, 'correctionId'), before, reason: parseNote(textOf(form, 'reason'), 'reason') };
}
