import { database } from '#db/client';
import { fillAbsentPages } from '#db/seed/fill-absent-pages';
import { fillStarter } from '#db/seed/fill-starter';
import { starterPages } from '#db/seed/starter-pages';
import type { Env } from '#lib/env';

/**
 * Gives an empty database its rubrics and places and, unless told otherwise, the demo newsroom; any other only gets the starter pages
 * it does not have.
 */
export async function fillNewsroom({ isDemo }: Env): Promise<void> {
  const now = new Date();
  if (await isEmpty()) {
    await fillStarter();
    if (isDemo) await fillWithDemo(now);
  }
  await fillAbsentPages(starterPages, now);
}

async function fillWithDemo(now: Date): Promise<void> {
  const { fillDemo } = await import('#db/seed/fill-demo');
  await fillDemo(now);
}

async function isEmpty(): Promise<boolean> {
  const { db, t } = database();
  const [story] = await db.select({ id: t.stories.id }).from(t.stories).limit(1);
  const [settings] = await db.select({ key: t.settings.key }).from(t.settings).limit(1);
  return story === undefined && settings === undefined;
}
