'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { filterQuery, parseFilter } from '#domain/article-table/input';
import { handOverArticle } from '#domain/articles/commands/hand-over-article';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { bringBackDraft, putAwayDraft } from '#domain/articles/commands/put-away-draft';
import { returnArticle, submitArticle } from '#domain/articles/commands/submit-article';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { parseNote } from '#domain/articles/input';
import { deleteView, saveView } from '#domain/saved-views/commands/save-view';
import type { Actor } from '#domain/sessions/types';

const maxAtOnce = 50;

type Bulk = { articleId: number; words: string; ownerId: number };

const verbs: Record<string, (actor: Actor, bulk: Bulk, now: Date) => Promise<unknown>> = {
  publish: (actor, { articleId }, now) => publishArticle(actor, { articleId }, now),
  submit: (actor, { articleId, words }, now) => submitArticle(actor, { articleId, note: words }, now),
  return: (actor, { articleId, words }, now) => returnArticle(actor, { articleId, note: words }, now),
  takeDown: async (actor, { articleId, words }, now) =>
    takeDownArticle(actor, { articleId, reason: parseNote(words) }, now),
  handOver: (actor, { articleId, ownerId }, now) => handOverArticle(actor, { articleId, ownerId }, now),
  putAway: (actor, { articleId }, now) => putAwayDraft(actor, { articleId }, now),
  bringBack: (actor, { articleId }, now) => bringBackDraft(actor, { articleId }, now),
};

/** Does one thing to every chosen article, each by itself, and says which were refused and why. */
export async function bulkAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const t = deskWords(user.lang, 'Articles');
  const chosen = form.getAll('chosen').map(Number).filter(Number.isSafeInteger).slice(0, maxAtOnce);
  const verb = verbs[String(form.get('verb'))];
  if (chosen.length === 0 || !verb) return { ok: false, message: t('bulk.none') };
  const [words, ownerId] = [String(form.get('words') ?? ''), Number(form.get('ownerId')) || 0];
  const refused: string[] = [];
  for (const articleId of chosen) {
    const result = await runCommand(user.lang, async () => verb(actor, { articleId, words, ownerId }, new Date()));
    if (!result.ok) refused.push(`№${articleId}: ${result.message}`);
  }
  revalidatePath('/dashboard', 'layout');
  const done = t('bulk.done', { count: chosen.length - refused.length });
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
