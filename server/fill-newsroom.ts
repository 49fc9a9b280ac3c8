import { database } from '#db/client';
import { fillStarter } from '#db/seed/fill-starter';
import type { Env } from '#lib/env';
import { openMediaStore } from '#lib/media-store';
import { sayStart } from './start-sentences.ts';

/** Gives an empty database its rubrics and places and, unless told otherwise, the demo newsroom; leaves any other alone. */
export async function fillNewsroom(env: Env): Promise<void> {
  if (!(await isEmpty())) return;
  await fillStarter();
  if (!env.isDemo) return;
  const onProgress = (done: number, total: number) => {
    if (done % 10 === 0 || done === total) sayStart('filling', { done, total });
  };
  const { fillDemo } = await import('#db/seed/fill-demo');
  await fillDemo({ now: new Date(), store: openMediaStore(env), onProgress });
}

async function isEmpty(): Promise<boolean> {
  const { db, t } = database();
  const [story] = await db.select({ id: t.stories.id }).from(t.stories).limit(1);
  const [settings] = await db.select({ key: t.settings.key }).from(t.settings).limit(1);
  return story === undefined && settings === undefined;
}
