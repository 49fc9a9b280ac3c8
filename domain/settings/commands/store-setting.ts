import { database } from '#db/client';

/** Replaces the value of one setting; call it inside the transaction of the change. */
export async function storeSetting(key: 'robots' | 'security' | 'site', value: unknown): Promise<void> {
  const { db, t } = database();
  await db.insert(t.settings).values({ key, value }).onConflictDoUpdate({ target: t.settings.key, set: { value } });
}
