import type { IncomingMessage } from 'node:http';
import { isbot } from 'isbot';
import { LRUCache } from 'lru-cache';
import { inBackground } from '#db/engine/query-counter';
import type { Lang } from '#lib/lang';
import type { PressLog } from './press/press.ts';

/** Reads of one article on one day (`YYYY-MM-DD`, Asia/Almaty). */
export type ReadRow = { storyId: number; lang: Lang; day: string; count: number };

/** Counts reads in memory and hands them over in batches; nothing about readers is kept. */
export type ReadCounter = {
  /** Counts one delivered article unless a bot, a prefetch or a prerender asked for it. */
  count(storyId: number, lang: Lang, headers: IncomingMessage['headers']): void;
  /** Hands over what was counted; what cannot be saved is kept for the next time. */
  flush(): Promise<void>;
  /** Ends the timer and flushes. */
  stop(): Promise<void>;
};

type Options = {
  saveReads: (rows: ReadRow[]) => Promise<void> | void;
  now: () => number;
  log: PressLog;
  everyMs?: number;
};

const almatyOffsetMs = 5 * 3_600_000;

/** Makes a counter that flushes every `everyMs` (10 s unless given). */
export function createReadCounter({ saveReads, now, log, everyMs = 10_000 }: Options): ReadCounter {
  let counted = new Map<string, ReadRow>();
  const bots = new LRUCache<string, boolean>({ max: 2_000 });
  const days = createDays();
  const add = (row: ReadRow) => {
    const key = `${row.storyId} ${row.lang} ${row.day}`;
    const known = counted.get(key);
    if (known) known.count += row.count;
    else counted.set(key, row);
  };
  const flush = async () => {
    if (counted.size === 0) return;
    const rows = [...counted.values()];
    counted = new Map();
    try {
      await inBackground(async () => saveReads(rows));
    } catch (error) {
      for (const row of rows) add(row);
      log('warn', 'reads could not be saved and wait for the next time', { error });
    }
  };
  const timer = setInterval(() => void flush(), everyMs);
  timer.unref();
  return {
    count(storyId, lang, headers) {
      if (isSpeculative(headers) || isBotName(headers['user-agent'], bots)) return;
      add({ storyId, lang, day: days.at(now()), count: 1 });
    },
    flush,
    async stop() {
      clearInterval(timer);
      await flush();
    },
  };
}

/** The day in Almaty of a moment; the last one is remembered, because formatting a date costs more than counting. */
function createDays(): { at: (ms: number) => string } {
  let number = Number.NaN;
  let text = '';
  return {
    at(ms) {
      const today = Math.floor((ms + almatyOffsetMs) / 86_400_000);
      if (today !== number) {
        number = today;
        text = new Date(ms + almatyOffsetMs).toISOString().slice(0, 10);
      }
      return text;
    },
  };
}

function isSpeculative(headers: IncomingMessage['headers']): boolean {
  const purpose = headers['sec-purpose'] ?? headers.purpose;
  return typeof purpose === 'string' && purpose.includes('prefetch');
}

function isBotName(userAgent: string | undefined, bots: LRUCache<string, boolean>): boolean {
  if (userAgent === undefined || userAgent === '') return true;
  const name = userAgent.slice(0, 512);
  const known = bots.get(name);
  if (known !== undefined) return known;
  const isBot = isbot(name);
  bots.set(name, isBot);
  return isBot;
}
