import { inArray } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { Lang } from '#lib/lang';
import { parseFrontLayout } from '../input.ts';
import { getFrontLayout } from '../queries.ts';
import { pinsOf, tagOfFront } from '../rules.ts';
import type { FrontLayout, SavedLayout } from '../types.ts';

/** `baseId` is the arrangement the new one was made from, 0 where there was none. */
export type Arrangement = { lang: Lang; baseId: number; layout: FrontLayout };

/**
 * Makes a new arrangement of a language's front page, live at once. Changes the tag of that front page.
 * Throws `forbidden`, `input-invalid`, `front-conflict` (somebody saved after `baseId`), `front-banner-over`, `article-missing`,
 * `not-found` (a rubric).
 */
export async function arrangeFront(actor: Actor, arrangement: Arrangement, now: Date): Promise<SavedLayout> {
  requireMay(actor, 'front.arrange');
  const { lang, baseId } = arrangement;
  const layout = parseFrontLayout(arrangement.layout);
  if (layout.breaking && layout.breaking.endsAt <= now.getTime()) throw new DomainError('front-banner-over');
  return transaction(async () => {
    await requireBase(lang, baseId);
    await requireStories(pinsOf(layout).map(({ storyId }) => storyId));
    await requireRubrics(layout.bands.map(({ rubricId }) => rubricId));
    return addLayout(actor, { lang, layout, action: 'arrange' }, now);
  });
}

/** Throws `front-conflict` unless `baseId` is the live arrangement, whose row it gives (null: there is none yet). */
export async function requireBase(lang: Lang, baseId: number): Promise<SavedLayout | null> {
  const live = await getFrontLayout(lang);
  if ((live?.id ?? 0) !== baseId) throw new DomainError('front-conflict');
  return live;
}

type NewLayout = { lang: Lang; layout: FrontLayout; action: 'arrange' | 'undo' };

/** Writes the row, the journal and the tag; call it inside the transaction. */
export async function addLayout(actor: Actor, { lang, layout, action }: NewLayout, now: Date): Promise<SavedLayout> {
  const { db, t } = database();
  const [row] = await db
    .insert(t.frontLayouts)
    .values({ lang, layout, actor: actor.name, at: now })
    .returning({ id: t.frontLayouts.id });
  const id = row?.id ?? 0;
  await noteChanges([tagOfFront(lang)], now);
  await noteAct(actor, { action, noun: 'front', nounId: lang, details: { layout: id } }, now);
  return { id, layout, actor: actor.name, at: now };
}

async function requireStories(storyIds: number[]): Promise<void> {
  if (storyIds.length === 0) return;
  const { db, t } = database();
  const rows = await db.select({ id: t.stories.id }).from(t.stories).where(inArray(t.stories.id, storyIds));
  const known = new Set(rows.map(({ id }) => id));
  const missing = storyIds.find((id) => !known.has(id));
  if (missing !== undefined) throw new DomainError('article-missing', { story: missing });
}

async function requireRubrics(rubricIds: number[]): Promise<void> {
  if (rubricIds.length === 0) return;
  const { db, t } = database();
  const rows = await db.select({ id: t.rubrics.id }).from(t.rubrics).where(inArray(t.rubrics.id, rubricIds));
  if (rows.length < rubricIds.length) throw new DomainError('not-found', { rubrics: rubricIds.join() });
}
