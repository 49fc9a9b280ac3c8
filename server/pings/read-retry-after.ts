const dayMs = 86_400_000;
const defaultMs = 60_000;

/** How long a `Retry-After` header asks to wait, between a second and a day; a minute where it says nothing. */
export function readRetryAfter(header: string | null, now: Date): number {
  const ms = /^\d+$/.test(header ?? '') ? Number(header) * 1_000 : Date.parse(header ?? '') - now.getTime();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 1_000), dayMs) : defaultMs;
}
