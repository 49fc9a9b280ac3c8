import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import { unnamedSite } from './rules.ts';
import type { SiteSettings } from './types.ts';

/** The settings of the site; what was never set has the value of an unnamed newsroom. */
export async function getSiteSettings(): Promise<SiteSettings> {
  const { db, t } = database();
  const [row] = await db
    .select({ value: t.settings.value })
    .from(t.settings)
    .where(eq(t.settings.key, 'site'))
    .limit(1);
  return { ...unnamedSite, ...(row?.value as Partial<SiteSettings> | undefined) };
}
