import { eq } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { emptyBody } from '#domain/body/rules';
import type { Body } from '#domain/body/types';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { createStory } from '#domain/stories/commands/create-story';
import { requireParts } from '#domain/stories/commands/require-parts';
import { DomainError } from '#lib/errors';
import type { Lang } from '#lib/lang';
import { parseArticleText } from '../input.ts';
import { mayRead } from '../policy.ts';
import { listStates } from '../queries.ts';
import { fieldsOf } from '../rules.ts';
import type { StoryFormat, StoryParts } from '../types.ts';
import { addArticle } from './add-article.ts';

export type NewDraft = {
  lang: Lang;
  /** Adds the text to this story instead of making a new one. */
  storyId?: number;
  rubricId?: number | null;
  format?: StoryFormat;
  title?: string;
  lead?: string | null;
  body?: Body;
};

/**
 * Begins a draft of the actor's own; a new story is credited to the author the actor signs as. Throws `forbidden`, `not-found` (a story of
 * which the actor may read nothing), `translation-exists`, `input-invalid`.
 */
export async function createDraft(
  actor: Actor,
  draft: NewDraft,
  now: Date,
): Promise<{ articleId: number; storyId: number }> {
  requireMay(actor, 'article.create');
  const { title = '', lead = null, body = emptyBody } = draft;
  const text = parseArticleText({ text: { title, lead, body }, fields: fieldsOf({ title, lead, body }) });
  return transaction(async () => {
    const storyId = draft.storyId ?? (await beginStory(actor, draft, now));
    if (draft.storyId !== undefined) await requireJoinable(actor, draft.storyId, draft.lang);
    const { fields: _, ...words } = text;
    const article = { storyId, lang: draft.lang, text: words, status: 'draft' as const, publishedAt: null };
    return { articleId: await addArticle(actor, article, now), storyId };
  });
}

async function beginStory(actor: Actor, draft: NewDraft, now: Date): Promise<number> {
  const parts: StoryParts = {
    ...{
      rubricId: draft.rubricId ?? null,
      format: draft.format ?? 'news',
      heroMediaId: null,
      ageMark: null,
      tagIds: [],
      placeIds: [],
    },
    credits: await ownCredits(actor),
  };
  await requireParts(parts, []);
  return createStory(actor, parts, now);
}

/** Throws unless the story is there, may be known to the actor, and has no text in this language. */
async function requireJoinable(actor: Actor, storyId: number, lang: Lang): Promise<void> {
  const texts = await listStates(storyId);
  if (texts.length === 0) throw new DomainError('not-found', {});
  if (!texts.some((text) => mayRead(actor, text))) throw new DomainError('not-found', {}, 'article.read-any');
  if (texts.some((text) => text.lang === lang)) throw new DomainError('translation-exists', {});
}

async function ownCredits(actor: Actor): Promise<StoryParts['credits']> {
  if (actor.userId === null) return [];
  const { db, t } = database();
  const [user] = await db
    .select({ authorId: t.users.authorId })
    .from(t.users)
    .where(eq(t.users.id, actor.userId))
    .limit(1);
  return user?.authorId ? [{ authorId: user.authorId, role: 'author', lang: null }] : [];
}
