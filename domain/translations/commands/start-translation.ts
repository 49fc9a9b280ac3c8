import { transaction } from '#db/client';
import { addArticle } from '#domain/articles/commands/add-article';
import { requireReadable } from '#domain/articles/policy';
import { findState } from '#domain/articles/queries';
import { noteAct } from '#domain/audit/commands/note-act';
import { sealRevision } from '#domain/revisions/commands/write-revision';
import { getRevision } from '#domain/revisions/queries';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { type Lang, otherLang } from '#lib/lang';
import { sharedFields, sourceRevision, withoutWords } from '../rules.ts';

export type Start = {
  storyId: number;
  /** The language to write in; the other one is the source. */
  to: Lang;
  /** Whether the source's words stand in the new text, to be written over; else only the structure. */
  withWords: boolean;
};

/**
 * Begins the other language of a story as a draft of the actor's own, with the structure, the pictures and the fields of the source
 * as readers see it (or, unpublished, as the desk has it). Throws `forbidden`, `not-found`, `translation-exists`, `revision-unreadable`.
 */
export async function startTranslation(actor: Actor, start: Start, now: Date): Promise<{ articleId: number }> {
  requireMay(actor, 'article.create');
  return transaction(async () => {
    const { storyId, to } = start;
    const source = await findState({ storyId, lang: otherLang(to) });
    requireReadable(actor, source);
    if (await findState({ storyId, lang: to })) throw new DomainError('translation-exists', {});
    const revision = sourceRevision(source);
    const text = (await getRevision(source.id, revision))?.text;
    if (!text) throw new DomainError('revision-unreadable', { revision });
    await sealRevision(source.id, revision);
    const { slug: _, ...fields } = sharedFields(text.fields);
    const words = start.withWords
      ? { title: text.title, lead: text.lead, body: text.body }
      : { title: '', lead: null, body: withoutWords(text.body) };
    const draft = { storyId, lang: to, text: { ...words, ...fields }, status: 'draft' as const, publishedAt: null };
    const articleId = await addArticle(actor, { ...draft, translatedFromRevision: revision }, now);
    const details = { from: source.id, revision };
    await noteAct(actor, { action: 'translate', noun: 'article', nounId: articleId, details }, now);
    return { articleId };
  });
}
