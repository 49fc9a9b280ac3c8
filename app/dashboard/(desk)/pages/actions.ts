'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { deskWords } from '#app/_server/desk-words.ts';
import { localizedOf, numberOf, textOf } from '#app/_server/form-fields.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runForm } from '#app/_server/run-form.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { addPage } from '#domain/pages/commands/add-page';
import { changePage } from '#domain/pages/commands/change-page';
import { removePage, restorePage } from '#domain/pages/commands/remove-page';
import { parseNewPage } from '#domain/pages/input';
import { getPageRevision, getPageToEdit } from '#domain/pages/queries';
import { requireMay } from '#domain/sessions/policy';
import { DomainError } from '#lib/errors';

const namespace = 'Pages';

export async function addPageAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const input = parseNewPage({ titles: localizedOf(form, 'titles'), slug: textOf(form, 'slug') });
    await addPage(actor, input, new Date());
    revalidatePath('/dashboard/pages');
    return deskWords(user.lang, namespace)('added', { name: input.titles[user.lang] });
  });
}

/** Saves an older text again, as the newest; the one it replaces is kept like every other. */
export async function restorePageTextAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    requireMay(actor, 'pages.edit');
    const slug = textOf(form, 'slug');
    const lang = textOf(form, 'lang') === 'ru' ? 'ru' : 'kk';
    const page = await getPageToEdit(slug, lang);
    const text = page && (await getPageRevision(page.id, numberOf(form, 'restored')));
    if (!text) throw new DomainError('not-found');
    await changePage(actor, { slug, lang, revision: Number(textOf(form, 'revision')), text }, new Date());
    redirect(`/dashboard/pages/${slug}?lang=${lang}&restored=${numberOf(form, 'restored')}`);
  });
}

export async function removePageAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    const removal = { slug: textOf(form, 'slug'), successor: textOf(form, 'successor') || null };
    await removePage(actor, removal, new Date());
    redirect('/dashboard/pages');
  });
}

/** Puts a page that was removed back on the site. */
export async function restorePageAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  return runForm({ lang: user.lang, namespace }, async () => {
    await restorePage(actor, textOf(form, 'slug'), new Date());
    revalidatePath('/dashboard/pages');
    return '';
  });
}
