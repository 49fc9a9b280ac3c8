'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
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
