import type { IncomingHttpHeaders } from 'node:http';
import { inBackground } from '#db/engine/query-counter';
import type { AddressCount } from '#domain/redirects/commands/count-addresses';
import { lostPath, maxInBatch, referrerHost } from '#domain/redirects/lost-rules';
import { publicPath } from '#domain/redirects/rules';
import type { PressLog } from './press/press.ts';

/** Counts in memory which addresses moved or lead nowhere and hands that over in batches; nothing about who asked is kept. */
export type AddressCounter = {
  /** Counts an answer with 301 or 404; any other is none of its business. `target` is the request's, with its query. */
  count(target: string, status: number, headers: IncomingHttpHeaders): void;
  /** Hands over what was counted; what cannot be saved is lost: it is a hint, not a record. */
  flush(): Promise<void>;
  /** Ends the timer and flushes. */
  stop(): Promise<void>;
};

type Options = {
  save: (counts: AddressCount[]) => Promise<void>;
  now: () => number;
  log: PressLog;
  everyMs?: number;
};

/** Makes a counter that flushes every `everyMs` (10 s unless given) and holds `maxInBatch` addresses at most. */
export function createAddressCounter({ save, now, log, everyMs = 10_000 }: Options): AddressCounter {
  let counted = new Map<string, AddressCount>();
  const flush = async () => {
    if (counted.size === 0) return;
    const counts = [...counted.values()];
    counted = new Map();
    await inBackground(() => save(counts)).catch((error: unknown) =>
      log('warn', 'moved and lost addresses could not be counted', { error }),
    );
  };
  const timer = setInterval(() => void flush(), everyMs);
  timer.unref();
  return {
    count(target, status, headers) {
      const found = isSpeculative(headers) ? null : countedAs(target, status);
      if (found === null) return;
      const known = counted.get(found.path);
      if (known) known.hits += 1;
      else if (counted.size < maxInBatch)
        counted.set(found.path, { ...found, hits: 1, at: new Date(now()), referrer: referrerHost(headers.referer) });
    },
    flush,
    async stop() {
      clearInterval(timer);
      await flush();
    },
  };
}

function countedAs(target: string, status: number): Pick<AddressCount, 'path' | 'kind'> | null {
  const isMoved = status === 301;
  if (!isMoved && status !== 404) return null;
  const path = isMoved ? publicPath(target) : lostPath(target);
  return path === null ? null : { path, kind: isMoved ? 'moved' : 'lost' };
}

function isSpeculative(headers: IncomingHttpHeaders): boolean {
  const purpose = headers['sec-purpose'] ?? headers.purpose;
  return typeof purpose === 'string' && purpose.includes('prefetch');
}
