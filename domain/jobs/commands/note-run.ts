import { database, transaction } from '#db/client';

/** Writes down when a recurring job last ran; `error` null when it went well. */
export function noteRun(
  name: string,
  run: { error: string | null; details: Record<string, unknown> },
  now: Date,
): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    const set = { ranAt: now, ...run };
    await db
      .insert(t.jobs)
      .values({ name, ...set })
      .onConflictDoUpdate({ target: t.jobs.name, set });
  });
}
