import { eq } from 'drizzle-orm';
import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { type Body, bodyVersion } from '#domain/body/types';
import { settleAddress } from '#domain/redirects/commands/move-address';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { settingsTag } from '#domain/settings/rules';
import { chooseSlug } from '#lib/choose-slug';
import { DomainError } from '#lib/errors';
import { langs } from '#lib/lang';
import { staticPagePath } from '#lib/paths';
import type { NewPage } from '../input.ts';

/**
 * Adds an empty static page in both languages and returns its slug; the footer of every page leads to it.
 * Throws `forbidden`, `input-invalid`, `slug-taken`.
 */
export async function addPage(actor: Actor, input: NewPage, now: Date): Promise<string> {
  requireMay(actor, 'pages.edit');
  const slug = chooseSlug(input.slug, input.titles.kk);
  return transaction(async () => {
    const { db, t } = database();
    const [taken] = await db.select({ id: t.pages.id }).from(t.pages).where(eq(t.pages.slug, slug)).limit(1);
    if (taken) throw new DomainError('slug-taken', { slug });
    const body: Body = { version: bodyVersion, blocks: [] };
    await db
      .insert(t.pages)
      .values(langs.map((lang) => ({ slug, lang, title: input.titles[lang], body, updatedAt: now })));
    await settleAddress(staticPagePath, slug);
    await noteChanges([settingsTag], now);
    await noteAct(actor, { action: 'create', noun: 'page', nounId: slug }, now);
    return slug;
  });
}
