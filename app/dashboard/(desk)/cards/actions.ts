'use server';

import { requireActor } from '#app/_server/require-actor.ts';
import { runCommand } from '#app/_server/run-command.ts';
import type { CardAnswer } from '#components/dashboard/cards/card-field.client.tsx';
import { replaceCard } from '#domain/cards/commands/replace-card';
import { parseCardChoice } from '#domain/cards/input';
import type { CardRef } from '#domain/cards/types';

/** Puts a picture of the library in place of the card of a shared link; null: the drawn one again. */
export async function replaceCardAction(card: CardRef, mediaId: number | null): Promise<CardAnswer> {
  const { actor, user } = await requireActor();
  const result = await runCommand(user.lang, () => replaceCard(actor, parseCardChoice({ card, mediaId }), new Date()));
  return result.ok ? { ok: true } : { ok: false, message: result.message };
}
