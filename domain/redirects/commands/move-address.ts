import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import { announceMove } from '#domain/pings/commands/announce-move';
import { type Lang, langs } from '#lib/lang';
import { withLang } from '#lib/paths';

/**
 * Leads the old address of something on to its new one, in every language; what led to the old one now leads to the new one,
 * and what led away from the new one is forgotten: no chains, no loops. Search engines are told of both. Call it inside the
 * transaction of the move.
 */
export async function moveAddress(
  pathOf: (lang: Lang, slug: string) => string,
  slugs: Slugs,
  now: Date,
): Promise<void> {
  for (const lang of langs) {
    const [from, to] = [pathOf(lang, slugs.from), pathOf(lang, slugs.to)];
    await moveOne(from, to, now);
    await announceMove({ lang, from, to }, now);
  }
}

type Slugs = { from: string; to: string };

/** Leads every address under a story's number on to another story, in one language: the number is the key. Part of moving a text. */
export async function moveNumber(lang: Lang, numbers: { from: number; to: number }, now: Date): Promise<void> {
  await moveOne(withLang(lang, `/${numbers.from}`), withLang(lang, `/${numbers.to}`), now);
}

async function moveOne(fromPath: string, path: string, createdAt: Date): Promise<void> {
  const { db, t } = database();
  const toPath = encodeURI(path);
  await db.delete(t.redirects).where(eq(t.redirects.fromPath, path));
  await db
    .update(t.redirects)
    .set({ toPath })
    .where(eq(t.redirects.toPath, encodeURI(fromPath)));
  await db
    .insert(t.redirects)
    .values({ fromPath, toPath, createdAt })
    .onConflictDoUpdate({ target: t.redirects.fromPath, set: { toPath, createdAt } });
}

/** Forgets what led to an address at which there is nothing any more: no redirect ends nowhere. Call it inside the transaction of the change. */
export async function forgetAddress(pathOf: (lang: Lang, slug: string) => string, slug: string): Promise<void> {
  const { db, t } = database();
  for (const lang of langs) await db.delete(t.redirects).where(eq(t.redirects.toPath, encodeURI(pathOf(lang, slug))));
}

/** Forgets what led away from an address at which there is something from now on. Call it inside the transaction of the change. */
export async function settleAddress(pathOf: (lang: Lang, slug: string) => string, slug: string): Promise<void> {
  const { db, t } = database();
  for (const lang of langs) await db.delete(t.redirects).where(eq(t.redirects.fromPath, pathOf(lang, slug)));
}
