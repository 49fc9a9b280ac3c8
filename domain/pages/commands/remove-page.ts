import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { noteUses } from '#domain/media/commands/note-uses';
import { moveAddress, settleAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { settingsTag } from '#domain/settings/rules';
import { DomainError } from '#lib/errors';
import { invalid } from '#lib/input';
import { langs } from '#lib/lang';
import { staticPagePath } from '#lib/paths';
import { isNeededPage, tagOfPage } from '../rules.ts';

/** `successor`: the slug of the page its address leads to from now on; null where the address says that the page is gone. */
export type PageRemoval = { slug: string; successor: string | null };

/**
 * Takes a static page off the site in both languages; its texts stay and can be put back. Changes every page, because of the
 * footer. Throws `forbidden`, `not-found`, `page-needed`, `input-invalid` for a successor that is not there.
 */
export async function removePage(actor: Actor, { slug, successor }: PageRemoval, now: Date): Promise<void> {
  requireMay(actor, 'pages.edit');
  return transaction(async () => {
    const { db, t } = database();
    const texts = (await findTexts(slug)).filter((text) => text.removedAt === null);
    if (texts.length === 0) throw new DomainError('not-found');
    if (isNeededPage(slug)) throw new DomainError('page-needed');
    if (successor !== null) await requireSuccessor(slug, successor);
    await db.update(t.pages).set({ removedAt: now }).where(eq(t.pages.slug, slug));
    for (const { id } of texts) await noteUses('page', id, []);
    if (successor !== null) await moveAddress(staticPagePath, { from: slug, to: successor }, now);
    await noteShown(slug, now);
    await noteAct(actor, { action: 'remove', noun: 'page', nounId: slug, details: { successor } }, now);
  });
}

/** Puts a page back with the texts it had. Throws `forbidden`, `not-found`. */
export async function restorePage(actor: Actor, slug: string, now: Date): Promise<void> {
  requireMay(actor, 'pages.edit');
  return transaction(async () => {
    const { db, t } = database();
    const texts = (await findTexts(slug)).filter((text) => text.removedAt !== null);
    if (texts.length === 0) throw new DomainError('not-found');
    await db.update(t.pages).set({ removedAt: null }).where(eq(t.pages.slug, slug));
    for (const { id, body } of texts) await noteUses('page', id, [body]);
    await settleAddress(staticPagePath, slug);
    await noteShown(slug, now);
    await noteAct(actor, { action: 'restore', noun: 'page', nounId: slug }, now);
  });
}

async function findTexts(slug: string) {
  const { db, t } = database();
  const { id, body, removedAt } = t.pages;
  return db.select({ id, body, removedAt }).from(t.pages).where(eq(t.pages.slug, slug)).limit(langs.length);
}

async function requireSuccessor(slug: string, successor: string): Promise<void> {
  const isThere = (await findTexts(successor)).some((text) => text.removedAt === null);
  if (!isThere || successor === slug) throw invalid('successor', 'bad-value');
}

async function noteShown(slug: string, now: Date): Promise<void> {
  await noteChanges([settingsTag, ...langs.map((lang) => tagOfPage(slug, lang))], now);
}
