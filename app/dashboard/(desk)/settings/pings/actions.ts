'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { localizedOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { changePingSettings } from '#domain/pings/commands/change-ping-settings';
import { parsePingChoices } from '#domain/pings/input';
import { newsroomSecret } from '#lib/secret';

const namespace = 'Pings';

export async function changePingsAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const choices = parsePingChoices({
      indexNow: {
        isOn: form.has('indexNow.isOn'),
        host: textOf(form, 'indexNow.host'),
        isKeyRenewed: form.has('indexNow.isKeyRenewed'),
      },
      hub: textOf(form, 'hub'),
      telegram: {
        ...{ token: textOf(form, 'telegram.token'), isForgotten: form.has('telegram.isForgotten') },
        ...{ posts: textOf(form, 'telegram.posts'), isSilent: form.has('telegram.isSilent') },
        channels: localizedOf(form, 'telegram.channels'),
      },
    });
    await changePingSettings(actor, choices, newsroomSecret(), new Date());
    revalidatePath('/dashboard/settings/pings');
    return deskWords(user.lang, namespace)('settings.saved');
  });
}
