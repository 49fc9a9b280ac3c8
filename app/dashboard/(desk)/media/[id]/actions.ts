'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { mediaStore, startPictureWork } from '#app/_server/media-store.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Result, runCommand } from '#app/_server/run-command.ts';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { deleteMedia } from '#domain/media/commands/delete-media';
import { describePicture } from '#domain/media/commands/describe-picture';
import { restoreMedia } from '#domain/media/commands/restore-media';
import { setFocal } from '#domain/media/commands/set-focal';
import { langs } from '#lib/lang';

const fields = ['alt', 'caption', 'credit', 'licence', 'source'];

const show = (id: number) => revalidatePath(`/dashboard/media/${Number(id)}`);

export async function describeMediaAction(id: number, _: FormState, form: FormData): Promise<FormState> {
  const { actor, user } = await requireActor();
  const localized = (field: string) =>
    Object.fromEntries(langs.map((lang) => [lang, String(form.get(`${field}-${lang}`) ?? '')]));
  const words = Object.fromEntries(fields.map((field) => [field, localized(field)]));
  const result = await runCommand(user.lang, () => describePicture(actor, Number(id), words, new Date()));
  if (!result.ok) return { ok: false, message: result.message };
  show(id);
  return { ok: true, message: deskWords(user.lang, 'Media')('words.saved') };
}

export async function setFocalAction(id: number, point: { x: number; y: number }): Promise<Result> {
  const { actor, user } = await requireActor();
  const result = await runCommand(user.lang, () => setFocal(actor, Number(id), point, new Date()));
  if (!result.ok) return result;
  startPictureWork();
  show(id);
  return { ok: true, value: null };
}

export async function deleteMediaAction(id: number): Promise<Result> {
  const { actor, user } = await requireActor();
  const result = await runCommand(user.lang, () => deleteMedia(actor, mediaStore(), Number(id), new Date()));
  if (!result.ok) return result;
  show(id);
  return { ok: true, value: null };
}

export async function restoreMediaAction(id: number): Promise<Result> {
  const { actor, user } = await requireActor();
  const result = await runCommand(user.lang, () => restoreMedia(actor, mediaStore(), Number(id), new Date()));
  if (!result.ok) return result;
  startPictureWork();
  show(id);
  return { ok: true, value: null };
}
