'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { type DeskWords, deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { BulkQuestion, BulkState } from '#components/dashboard/articles/bulk-form.client.tsx';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { filterQuery, parseFilter } from '#domain/article-table/input';
import { deleteView, saveView } from '#domain/saved-views/commands/save-view';
import { type Bulk, doInBulk, fieldsAgain, isToBeAsked, readBulk } from './_view/bulk.ts';

/** Does one thing to every chosen article, each by itself, and says which were refused and why; asks first about what readers notice. */
export async function bulkAction(_: BulkState, form: FormData): Promise<BulkState> {
  const { actor, user } = await requireActor();
  const t = deskWords(user.lang, 'Articles');
  const bulk = readBulk(form);
  if (!bulk) return { ok: false, message: t('bulk.none') };
  if (bulk.answer === 'no') return null;
  if (isToBeAsked(bulk)) return { ok: true, message: '', question: questionOf(bulk, t) };
  const refused: string[] = [];
  for (const chosen of bulk.chosen) {
    const result = await runCommand(user.lang, () => doInBulk(actor, bulk, chosen, new Date()));
    if (!result.ok) refused.push(`№${chosen.articleId}: ${result.message}`);
  }
  revalidatePath('/dashboard', 'layout');
  const done = t('bulk.done', { count: bulk.chosen.length - refused.length });
  if (refused.length === 0) return { ok: true, message: done };
  return { ok: false, message: `${done} ${t('bulk.refused', { list: refused.join(' ') })}` };
}

/** Keeps the filter the page shows under a name. */
export async function saveViewAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const filter = parseFilter(Object.fromEntries(new URLSearchParams(String(form.get('query') ?? ''))));
  const view = { table: 'articles', name: String(form.get('name') ?? ''), query: filterQuery({ ...filter, page: 1 }) };
  const result = await runCommand(user.lang, () => saveView(actor, view, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath('/dashboard/articles');
  return { ok: true, message: deskWords(user.lang, 'Articles')('views.saved') };
}

export async function deleteViewAction(form: FormData): Promise<void> {
  const { actor } = await requireActor();
  await deleteView(actor, Number(form.get('id')) || 0);
  redirect('/dashboard/articles');
}

function questionOf(bulk: Bulk, t: DeskWords): BulkQuestion {
  const { verb, chosen } = bulk;
  return {
    title: t(`bulk.ask.${verb}`, { count: chosen.length }),
    confirm: t(`bulk.${verb}`),
    cancel: t('bulk.cancel'),
    articleIds: chosen.map(({ articleId }) => articleId),
    fields: fieldsAgain(bulk),
  };
}
