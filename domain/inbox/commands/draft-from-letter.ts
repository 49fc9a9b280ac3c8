import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { createDraft } from '#domain/articles/commands/create-draft';
import { noteAct } from '#domain/audit/commands/note-act';
import { type Body, bodyVersion } from '#domain/body/types';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { getLetter } from '../queries.ts';
import { draftTitle } from '../rules.ts';

/**
 * Makes a draft in the letter's language from its text, owned by the actor, and returns the story's number; a letter from which
 * one was made already gives that one. The sender's name and address stay in the inbox. Throws `forbidden`, `not-found`.
 */
export async function draftFromLetter(actor: Actor, id: number, now: Date): Promise<number> {
  requireMay(actor, 'inbox.work');
  return transaction(async () => {
    const letter = await getLetter(actor, id);
    if (!letter) throw new DomainError('not-found');
    if (letter.storyId !== null) return letter.storyId;
    const draft = { lang: letter.lang, title: draftTitle(letter), body: bodyOf(letter.text) };
    const { storyId } = await createDraft(actor, draft, now);
    const { db, t } = database();
    const status = letter.status === 'new' ? ('open' as const) : letter.status;
    await db.update(t.letters).set({ storyId, status, updatedAt: now }).where(eq(t.letters.id, id));
    const details = { number: letter.number, story: storyId };
    await noteAct(actor, { action: 'draft', noun: 'letter', nounId: id, details }, now);
    return storyId;
  });
}

/** Blank lines part paragraphs; whatever looks like markup is text. */
function bodyOf(text: string): Body {
  const paragraphs = text.split(/\n{2,}/).map((part) => part.replaceAll('\n', ' '));
  return { version: bodyVersion, blocks: paragraphs.map((part) => ({ type: 'paragraph', content: [{ text: part }] })) };
}
