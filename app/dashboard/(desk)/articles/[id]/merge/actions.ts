'use server';

import { revalidatePath } from 'next/cache';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Result, runCommand } from '#app/_server/run-command.ts';
import { mergeArticle } from '#domain/articles/commands/merge-article';
import { parseSave } from '#domain/articles/input';
import type { Saved } from '#domain/articles/types';
import { readBase } from '#domain/revisions/queries';
import type { RevisionText } from '#domain/revisions/types';

/** The text somebody's own was written on; null where it cannot be read. */
export async function findBaseAction(articleId: number, version: number): Promise<Result<RevisionText | null>> {
  const { actor, user } = await requireActor();
  return runCommand(user.lang, () => readBase(actor, Number(articleId) || 0, Number(version) || 0));
}

/** Saves what became of two texts, and the person's own one before it. Both come from the browser and are looked at whole. */
export async function mergeAction(articleId: number, merged: unknown, mine: unknown): Promise<Result<Saved>> {
  const { actor, user } = await requireActor();
  const result = await runCommand(user.lang, async () => {
    const { baseVersion, text, fields } = parseSave(merged);
    const save = { articleId: Number(articleId) || 0, baseVersion, text, fields };
    return mergeArticle(actor, { ...save, mine: parseSave(mine) }, new Date());
  });
  if (result.ok) revalidatePath('/dashboard', 'layout');
  return result;
}
