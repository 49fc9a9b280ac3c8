const minuteMs = 60_000;

/** How long to wait after each failed attempt; after the last of them nobody tries again. */
const delaysMs = [0.5, 2, 10, 60, 360].map((minutes) => minutes * minuteMs);

/** How often a message is tried at most. */
export const maxAttempts = delaysMs.length + 1;

/** How long nobody else takes a message that was taken `attempts` times, and so when it is tried again unless it was delivered. */
export function retryDelayMs(attempts: number): number {
  return delaysMs[attempts - 1] ?? delaysMs.at(-1) ?? minuteMs;
}
