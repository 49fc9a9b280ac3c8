import { and, count, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, or, type SQL } from 'drizzle-orm';
import { database } from '#db/client';
import { maxAttempts } from '#domain/outbox/rules';
import { mayAct, requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { articleOfSubject, pathOfSubject, silentPings } from './rules.ts';
import {
  type PingFilters,
  type PingRow,
  type PingSettings,
  type PingState,
  type PingTopic,
  pingTopics,
} from './types.ts';

const recentMs = 7 * 86_400_000;

/** Whom the paper tells; nobody where nothing was chosen. */
export async function getPingSettings(): Promise<PingSettings> {
  const { db, t } = database();
  const [row] = await db
    .select({ value: t.settings.value })
    .from(t.settings)
    .where(eq(t.settings.key, 'pings'))
    .limit(1);
  return { ...silentPings, ...(row?.value as Partial<PingSettings> | undefined) };
}

/** What `/{key}.txt` answers while IndexNow is on, the key before that for a day; null for every other name. */
export async function findKeyFile(key: string, now: Date): Promise<string | null> {
  const { isOn, key: present, formerKey } = (await getPingSettings()).indexNow;
  const isFormer = formerKey?.key === key && formerKey.until > now.getTime();
  return isOn && (present === key || isFormer) ? key : null;
}

/** What was sent where, newest first, and how many lines there are. Throws `forbidden`. */
export async function listPings(
  actor: Actor,
  filters: PingFilters,
  { limit, offset, now }: { limit: number; offset: number; now: Date },
): Promise<{ pings: PingRow[]; total: number }> {
  requireMay(actor, 'pings.read');
  const { db, t } = database();
  const where = and(
    filters.topic === null ? isPing() : eq(t.outbox.topic, filters.topic),
    filters.state === null ? undefined : isIn(filters.state, now),
  );
  const [counted] = await db.select({ count: count() }).from(t.outbox).where(where);
  const rows = await db.select().from(t.outbox).where(where).orderBy(desc(t.outbox.id)).limit(limit).offset(offset);
  const articles = await listArticles(rows.map((row) => row.subject));
  const pings = rows.map((row) => {
    const { id, createdAt, attempts, result, lastError, deliveredAt, failedAt, deliverAfter } = row;
    const isTriedOut = attempts >= maxAttempts && deliverAfter <= now;
    const state: PingState = deliveredAt ? 'delivered' : failedAt || isTriedOut ? 'failed' : 'waiting';
    const told = { id, createdAt, attempts, result, lastError, state, at: deliveredAt ?? failedAt ?? deliverAfter };
    return {
      ...told,
      topic: topicOf(row.topic),
      article: articles.get(row.subject ?? '') ?? null,
      path: pathOfSubject(row.subject),
    };
  });
  return { pings, total: counted?.count ?? 0 };
}

/** How many messages of the last seven days were given up; 0 for whoever may not read the log. */
export async function countFailedPings(actor: Actor, now: Date): Promise<number> {
  if (!mayAct(actor, 'pings.read')) return 0;
  const { db, t } = database();
  const isRecent = gt(t.outbox.createdAt, new Date(now.getTime() - recentMs));
  const [row] = await db
    .select({ count: count() })
    .from(t.outbox)
    .where(and(isPing(), isRecent, isIn('failed', now)));
  return row?.count ?? 0;
}

const isPing = () => inArray(database().t.outbox.topic, [...pingTopics]);

function isIn(state: PingState, now: Date): SQL | undefined {
  const { deliveredAt, failedAt, attempts, deliverAfter } = database().t.outbox;
  switch (state) {
    case 'delivered':
      return isNotNull(deliveredAt);
    case 'failed': {
      const isTriedOut = and(gte(attempts, maxAttempts), lt(deliverAfter, now));
      return and(isNull(deliveredAt), or(isNotNull(failedAt), isTriedOut));
    }
    case 'waiting':
      return and(isNull(deliveredAt), isNull(failedAt), or(lt(attempts, maxAttempts), gte(deliverAfter, now)));
  }
}

/** The articles that subjects name, by subject. */
async function listArticles(subjects: (string | null)[]): Promise<Map<string, NonNullable<PingRow['article']>>> {
  const named = subjects.flatMap((subject) => articleOfSubject(subject) ?? []);
  if (named.length === 0) return new Map();
  const { db, t } = database();
  const { id, storyId, lang, title } = t.articles;
  const rows = await db
    .select({ articleId: id, storyId, lang, title })
    .from(t.articles)
    .where(
      inArray(
        storyId,
        named.map((each) => each.storyId),
      ),
    );
  return new Map(rows.map(({ storyId: story, ...article }) => [`article:${story}:${article.lang}`, article]));
}

function topicOf(topic: string): PingTopic {
  const known = pingTopics.find((each) => each === topic);
  if (!known) throw new Error(`${topic} is no ping.`);
  return known;
}
