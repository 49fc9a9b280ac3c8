import pg from 'pg';
import { changeChannel } from './postgres-handle.ts';

export type ChangeFollower = {
  /** The highest change known; asks the database whenever the listening connection is not up. */
  latest(): number | Promise<number>;
  refresh(): Promise<void>;
  close(): Promise<void>;
};

/** Follows the change feed by LISTEN; after every (re)connection it looks once, so nothing said meanwhile is missed. */
export function followChanges(url: string, look: () => Promise<number>): ChangeFollower {
  let known = 0;
  let isListening = false;
  let client: pg.Client | undefined;
  let starting: Promise<void> | undefined;
  let isClosed = false;

  const refresh = async () => {
    known = Math.max(known, await look());
  };

  const lose = () => {
    isListening = false;
    client = undefined;
    starting = undefined;
  };

  const listen = async () => {
    const next = new pg.Client({ connectionString: url });
    next.on('error', lose);
    next.on('end', lose);
    next.on('notification', (message) => {
      known = Math.max(known, Number(message.payload ?? 0));
    });
    client = next;
    await next.connect();
    await next.query(`listen ${changeChannel}`);
    await refresh();
    isListening = !isClosed;
  };

  return {
    latest() {
      if (isListening) return known;
      starting ??= listen().catch(lose);
      return look();
    },
    refresh,
    async close() {
      isClosed = true;
      await starting?.catch(() => undefined);
      await client?.end().catch(() => undefined);
    },
  };
}
