import { LRUCache } from 'lru-cache';

type Rates = { perSecond: number; atOnce: number };
type Bucket = { left: number; at: number };

/** Lets each client pass `atOnce` times, and `perSecond` times a second from then on; remembers the ten thousand seen last. */
export function createTurnstile({ perSecond, atOnce }: Rates): (client: string, nowMs: number) => boolean {
  const buckets = new LRUCache<string, Bucket>({ max: 10_000 });
  return (client, nowMs) => {
    const bucket = buckets.get(client) ?? { left: atOnce, at: nowMs };
    const left = Math.min(atOnce, bucket.left + (Math.max(0, nowMs - bucket.at) / 1000) * perSecond);
    const mayPass = left >= 1;
    buckets.set(client, { left: mayPass ? left - 1 : left, at: nowMs });
    return mayPass;
  };
}
