import { inArray } from 'drizzle-orm';
import { database } from '#db/client';
import { type Layout, layOut, type Step } from '../lay-out.ts';

const batchSize = 200;

/** What writing these redirects would write; see `layOut`. One query for each 200 of them and two more. */
export async function foreseeRedirects(wanted: readonly Step[]): Promise<Layout> {
  return layOut(wanted, await listTouched(wanted));
}

/**
 * Writes redirects, each one step long, and returns what would have run in a circle and was left out; their addresses are
 * nobody's loss any more. Call it inside the transaction of the change.
 */
export async function writeRedirects(wanted: readonly Step[], createdAt: Date): Promise<Layout> {
  const { db, t } = database();
  const layout = await foreseeRedirects(wanted);
  for (const { from, to } of layout.laid) {
    const toPath = encodeURI(to);
    await db
      .insert(t.redirects)
      .values({ fromPath: from, toPath, createdAt })
      .onConflictDoUpdate({ target: t.redirects.fromPath, set: { toPath } });
  }
  const found = layout.laid.map(({ from }) => from);
  for (const paths of batches(found)) await db.delete(t.lostAddresses).where(inArray(t.lostAddresses.path, paths));
  return layout;
}

/** Redirects from an address one of `wanted` names, and those that lead to where one of `wanted` leads away from. */
async function listTouched(wanted: readonly Step[]): Promise<Step[]> {
  const { db, t } = database();
  const named = [...new Set(wanted.flatMap(({ from, to }) => [from, to]))];
  const left = [...new Set(wanted.map(({ from }) => encodeURI(from)))];
  const columns = { from: t.redirects.fromPath, to: t.redirects.toPath };
  const touched = new Map<string, string>();
  const note = (rows: Step[]) => {
    for (const { from, to } of rows) touched.set(from, decodeURI(to));
  };
  for (const paths of batches(named))
    note(await db.select(columns).from(t.redirects).where(inArray(t.redirects.fromPath, paths)));
  for (const paths of batches(left))
    note(await db.select(columns).from(t.redirects).where(inArray(t.redirects.toPath, paths)));
  return [...touched].map(([from, to]) => ({ from, to }));
}

function batches(paths: string[]): string[][] {
  const parts: string[][] = [];
  for (let start = 0; start < paths.length; start += batchSize) parts.push(paths.slice(start, start + batchSize));
  return parts;
}
