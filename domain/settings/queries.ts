import { eq, inArray } from 'drizzle-orm';
import { database } from '#db/client';
import { higherAgeMark, unnamedSite, usualScripts } from './rules.ts';
import {
  type AgeMark,
  type RobotsPolicy,
  robotsPolicies,
  type ScriptSettings,
  type SecuritySettings,
  type Site,
  type SiteSettings,
} from './types.ts';

/** The settings of the site with those of its script editions, in one query; what was never set has the value of an unnamed newsroom. */
export async function getSiteSettings(): Promise<Site> {
  const { db, t } = database();
  const { key, value } = t.settings;
  const rows = await db
    .select({ key, value })
    .from(t.settings)
    .where(inArray(key, ['site', 'age', 'scripts']));
  const stored = new Map(rows.map((row) => [row.key, row.value]));
  const settings = { ...unnamedSite, ...(stored.get('site') as Partial<SiteSettings> | undefined) };
  const published = (stored.get('age') as PublishedAge | undefined)?.highest ?? null;
  return {
    ...settings,
    shownAgeMark: higherAgeMark(settings.ageMark, published),
    scripts: { ...usualScripts, ...(stored.get('scripts') as Partial<ScriptSettings> | undefined) },
  };
}

/** The highest mark among published stories that have one of their own; null where none has. */
export type PublishedAge = { highest: AgeMark | null };

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
