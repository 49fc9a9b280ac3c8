'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { correctArticle } from '#domain/articles/commands/correct-article';
import { handOverArticle } from '#domain/articles/commands/hand-over-article';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { bringBackDraft, putAwayDraft } from '#domain/articles/commands/put-away-draft';
import { scheduleArticle, unscheduleArticle } from '#domain/articles/commands/schedule-article';
import { setEmbargo, setUnpublishAt } from '#domain/articles/commands/set-times';
import { commentArticle, returnArticle, submitArticle } from '#domain/articles/commands/submit-article';
import { restoreTakenDown, takeDownArticle } from '#domain/articles/commands/take-down-article';
import { updatePublished } from '#domain/articles/commands/update-published';
import { parseNote } from '#domain/articles/input';
import { makePreview } from '#domain/previews/queries';
import type { Actor, SignedIn } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { newsroomSecret } from '#lib/secret';
import { formatDateTime, parseWallTime } from '#lib/text/dates';

export async function submitAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'submit', (actor, now) => submitArticle(actor, { ...named(form), note: textOf(form, 'note') }, now));
}

export async function returnAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'return', (actor, now) => returnArticle(actor, { ...named(form), note: textOf(form, 'note') }, now));
}

export async function commentAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'comment', (actor, now) => commentArticle(actor, { ...named(form), note: textOf(form, 'note') }, now));
}

export async function publishAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'publish', (actor, now) => publishArticle(actor, { ...named(form), ...flagsOf(form) }, now));
}

export async function updateAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'update', (actor, now) => {
    const correction = textOf(form, 'correction').trim();
    const notice = correction === '' ? {} : { correction: parseNote(correction, 'correction') };
    return updatePublished(actor, { ...named(form), ...flagsOf(form), ...notice }, now);
  });
}

export async function correctAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'correct', (actor, now) =>
    correctArticle(actor, { ...named(form), text: parseNote(textOf(form, 'correction'), 'correction') }, now),
  );
}

export async function scheduleAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'schedule', (actor, now) => {
    const at = momentOf(form);
    if (!at) throw new DomainError('input-invalid', { field: 'at' });
    return scheduleArticle(actor, { ...named(form), at }, now);
  });
}

export async function unscheduleAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'unschedule', (actor, now) => unscheduleArticle(actor, named(form), now));
}

export async function unpublishAtAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'unpublishAt', (actor, now) => setUnpublishAt(actor, { ...named(form), at: momentOf(form) }, now));
}

export async function embargoAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'embargo', (actor, now) => setEmbargo(actor, { ...named(form), at: momentOf(form) }, now));
}

export async function takeDownAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'takeDown', (actor, now) =>
    takeDownArticle(actor, { ...named(form), reason: parseNote(textOf(form, 'reason'), 'reason') }, now),
  );
}

export async function restoreAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  const text = textOf(form, 'text') === 'newest' ? 'newest' : 'last-seen';
  return act(by, 'restore', (actor, now) => restoreTakenDown(actor, { ...named(form), text }, now));
}

export async function handOverAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'handOver', (actor, now) =>
    handOverArticle(actor, { ...named(form), ownerId: numberOf(form, 'ownerId') }, now),
  );
}

export async function putAwayAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'putAway', (actor, now) => putAwayDraft(actor, named(form), now));
}

export async function bringBackAction(_: FormState, form: FormData): Promise<FormState> {
  const by = await requireActor();
  return act(by, 'bringBack', (actor, now) => bringBackDraft(actor, named(form), now));
}

/** Answers with the link, to be copied. */
export async function previewAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const make = () => makePreview(actor, named(form).articleId, newsroomSecret(), new Date());
  const result = await runCommand(user.lang, make);
  if (!result.ok) return { ok: false, message: result.message };
  const link = new URL(`/preview/${result.value.token}`, process.env.SITE_URL).href;
  const until = formatDateTime(result.value.expiresAt, user.lang);
  return { ok: true, message: deskWords(user.lang, 'ArticleState')('preview.done', { link, until }) };
}

type Command = (actor: Actor, now: Date) => Promise<unknown>;

/** Runs one verb and answers with the sentence that says it was done, or why not. */
async function act({ actor, user }: SignedIn, verb: string, command: Command): Promise<FormState> {
  const result = await runCommand(user.lang, async () => command(actor, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  revalidatePath('/dashboard', 'layout');
  return { ok: true, message: deskWords(user.lang, 'ArticleState')(`${verb}.done`) };
}

function named(form: FormData): { articleId: number; baseVersion: number } {
  return { articleId: numberOf(form, 'articleId'), baseVersion: numberOf(form, 'version') };
}

function flagsOf(form: FormData): { isSilent: boolean; isTranslationCurrent: boolean } {
  return { isSilent: form.has('isSilent'), isTranslationCurrent: form.has('isTranslationCurrent') };
}

/** 0 for what is no number: no row has it. */
function numberOf(form: FormData, name: string): number {
  const value = Number(form.get(name));
  return Number.isSafeInteger(value) && value > 0 && value <= 2_147_483_647 ? value : 0;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Almaty's wall clock; null where the field is empty. Throws `input-invalid` for what is no time. */
function momentOf(form: FormData): Date | null {
  const value = textOf(form, 'at');
  const at = value === '' ? null : parseWallTime(value);
  if (value !== '' && !at) throw new DomainError('input-invalid', { field: 'at' });
  return at;
}
