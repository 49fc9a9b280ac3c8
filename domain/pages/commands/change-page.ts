import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteUses } from '#domain/media/commands/note-uses';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { settingsTag } from '#domain/settings/rules';
import { mapListsTag } from '#domain/sitemaps/rules';
import { DomainError } from '#lib/errors';
import type { Lang } from '#lib/lang';
import type { PageText } from '../input.ts';
import { type EditedPage, getPageToEdit } from '../queries.ts';
import { tagOfPage } from '../rules.ts';

/** `revision` is the number of the text this one was made from, as `getPageToEdit` gave it. */
export type PageChange = { slug: string; lang: Lang; revision: number; text: PageText };

/**
 * Replaces one language's text of a static page and keeps the old one; returns the new revision's number. A new title changes
 * the footer of every page. Throws `forbidden`, `not-found`, `changed-meanwhile` where somebody saved since `revision`.
 */
export async function changePage(actor: Actor, change: PageChange, now: Date): Promise<number> {
  requireMay(actor, 'pages.edit');
  return transaction(async () => {
    const { db, t } = database();
    const { slug, lang, text } = change;
    const page = await getPageToEdit(slug, lang);
    if (!page) throw new DomainError('not-found');
    if (page.revision !== change.revision) throw new DomainError('changed-meanwhile');
    if (page.revision === 0) await addRevision(page, { ...page, actor: '', at: page.updatedAt });
    const revision = await addRevision(page, { ...text, actor: actor.name, at: now });
    await db
      .update(t.pages)
      .set({ ...text, updatedAt: now })
      .where(eq(t.pages.id, page.id));
    await noteUses('page', page.id, [text.body]);
    const footer = text.title === page.title ? [] : [settingsTag];
    await noteChanges([tagOfPage(slug, lang), mapListsTag, ...footer], now);
    await noteAct(actor, { action: 'change', noun: 'page', nounId: slug, details: { lang, revision } }, now);
    return revision;
  });
}

type Saved = PageText & { actor: string; at: Date };

async function addRevision(page: EditedPage, { title, body, actor, at }: Saved): Promise<number> {
  const { db, t } = database();
  const [row] = await db
    .insert(t.pageRevisions)
    .values({ pageId: page.id, title, body, actor, at })
    .returning({ id: t.pageRevisions.id });
  if (!row) throw new Error('The database returned no number for a revision of a page.');
  return row.id;
}
