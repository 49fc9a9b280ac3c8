import { database } from '#db/client';
import { fillStarter } from '#db/seed/fill-starter';
import type { Env } from '#lib/env';

/** Gives an empty database its rubrics and places and, unless told otherwise, the demo newsroom; leaves any other alone. */
export async function fillNewsroom({ isDemo }: Env): Promise<void> {
  if (!(await isEmpty())) return;
  await fillStarter();
  if (!isDemo) return;
  const { fillDemo } = await import('#db/seed/fill-demo');
  await fillDemo(new Date());
}

async function isEmpty(): Promise<boolean> {
  const { db, t } = database();
  const [story] = await db.select({ id: t.stories.id }).from(t.stories).limit(1);
  const [settings] = await db.select({ key: t.settings.key }).from(t.settings).limit(1);
  return story === undefined && settings === undefined;
}
