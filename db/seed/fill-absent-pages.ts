import { noteChanges } from '#db/changes';
import { database, transaction } from '#db/client';
import { tagOfPage } from '#domain/pages/rules';
import { findRedirect } from '#domain/redirects/queries';
import { settingsTag } from '#domain/settings/rules';
import { langs } from '#lib/lang';
import { staticPagePath } from '#lib/paths';
import { expandBlocks } from './expand-blocks.ts';
import type { SeedPage } from './types.ts';

/**
 * Adds those of `pages` a newsroom has in neither language and whose address leads nowhere else; what is there is never touched, so
 * it may run at every start. Their footer links change every page.
 */
export function fillAbsentPages(pages: readonly SeedPage[], now: Date): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    const known = new Set((await db.select({ slug: t.pages.slug }).from(t.pages)).map((row) => row.slug));
    for (const page of pages) {
      if (known.has(page.slug) || (await findRedirect(staticPagePath('kk', page.slug))) !== null) continue;
      for (const lang of langs) {
        const { title, body } = page[lang];
        const text = { title, body: expandBlocks(body, nothing) };
        await db.insert(t.pages).values({ slug: page.slug, lang, ...text, updatedAt: now });
        await noteChanges([tagOfPage(page.slug, lang), settingsTag], now);
      }
    }
  });
}

const nothing = { picture: () => null, story: () => null };
