import { database } from '#db/client';

type Key = 'age' | 'pings' | 'robots' | 'scripts' | 'security' | 'site';

/** Replaces the value of one setting; call it inside the transaction of the change. */
export async function storeSetting(key: Key, value: unknown): Promise<void> {
  const { db, t } = database();
  await db.insert(t.settings).values({ key, value }).onConflictDoUpdate({ target: t.settings.key, set: { value } });
}
