'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { localizedOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { changeRobotsPolicy } from '#domain/settings/commands/change-robots-policy';
import { changeScriptSettings } from '#domain/settings/commands/change-script-settings';
import { changeSecuritySettings } from '#domain/settings/commands/change-security-settings';
import { changeSiteSettings } from '#domain/settings/commands/change-site-settings';
import {
  parseRobotsPolicy,
  parseScriptSettings,
  parseSecuritySettings,
  parseSiteSettings,
} from '#domain/settings/input';
import { localizedSettings, socialNetworks } from '#domain/settings/types';

const page = '/dashboard/settings';
const namespace = 'Settings';

export async function changeSiteAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const input = parseSiteSettings({
      ...Object.fromEntries(localizedSettings.map((name) => [name, localizedOf(form, name)])),
      ...{ phone: textOf(form, 'phone'), email: textOf(form, 'email'), ageMark: textOf(form, 'ageMark') },
      mastheadFace: textOf(form, 'mastheadFace'),
      socials: Object.fromEntries(socialNetworks.map((name) => [name, textOf(form, `socials.${name}`)])),
    });
    await changeSiteSettings(actor, input, new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('site.saved');
  });
}

export async function changeRobotsAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await changeRobotsPolicy(actor, parseRobotsPolicy({ policy: textOf(form, 'policy') }), new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('robots.saved');
  });
}

export async function changeScriptsAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const value = parseScriptSettings({ presence: textOf(form, 'presence'), alphabet: textOf(form, 'alphabet') });
    await changeScriptSettings(actor, value, new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('scripts.saved');
  });
}

export async function changeSecurityAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const value = parseSecuritySettings({ mandatorySecondFactor: form.getAll('role') });
    await changeSecuritySettings(actor, value, new Date());
    revalidatePath(page);
    return deskWords(user.lang, namespace)('security.saved');
  });
}
