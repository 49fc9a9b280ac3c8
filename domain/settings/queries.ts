import { eq } from 'drizzle-orm';
import { database } from '#db/client';
import { unnamedSite } from './rules.ts';
import { type RobotsPolicy, robotsPolicies, type SecuritySettings, type SiteSettings } from './types.ts';

/** The settings of the site; what was never set has the value of an unnamed newsroom. */
export async function getSiteSettings(): Promise<SiteSettings> {
  return { ...unnamedSite, ...((await getValue('site')) as Partial<SiteSettings> | undefined) };
}

/** Who may read the paper by program; `open` where nobody chose. */
export async function getRobotsPolicy(): Promise<RobotsPolicy> {
  const stored = (await getValue('robots')) as { policy?: unknown } | undefined;
  return robotsPolicies.find((policy) => policy === stored?.policy) ?? 'open';
}

/** Nobody has to use a second factor where nothing was chosen. */
export async function getSecuritySettings(): Promise<SecuritySettings> {
  const stored = (await getValue('security')) as Partial<SecuritySettings> | undefined;
  return { mandatorySecondFactor: [], ...stored };
}

async function getValue(key: string): Promise<unknown> {
  const { db, t } = database();
  const [row] = await db.select({ value: t.settings.value }).from(t.settings).where(eq(t.settings.key, key)).limit(1);
  return row?.value;
}
