import { asc } from 'drizzle-orm';
import { database } from '#db/client';

export type JobRun = { name: string; ranAt: Date; error: string | null; details: Record<string, unknown> };

/** When each recurring job last ran, by name. */
export async function listJobRuns(): Promise<JobRun[]> {
  const { db, t } = database();
  const { name, ranAt, error, details } = t.jobs;
  return db.select({ name, ranAt, error, details }).from(t.jobs).orderBy(asc(name)).limit(100);
}
