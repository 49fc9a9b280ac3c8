import type { PrintedRoute } from '../routes/route.ts';
import type { PrintedPage } from './printed-page.ts';

type Dropped = { route: PrintedRoute; reads: number; at: number };

/** Readers who are on a page ask for it again within this time, so older drops are nobody's wish any more. */
const recentMs = 10_000;

/** The pages that a change made old while people read them, most read first; at most `most`. */
export class ReadPages {
  readonly #most: number;
  #dropped: Dropped[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** Notes pages that left because of a change at `now`, UTC ms; those that nobody read are left out. */
  note(pages: readonly PrintedPage[], now: number): void {
    const read = pages.filter((page) => page.reads > 0).map(({ route, reads }) => ({ route, reads, at: now }));
    if (read.length === 0) return;
    const all = [...read, ...this.#dropped.filter((old) => now - old.at < recentMs)];
    this.#dropped = all.sort((a, b) => b.reads - a.reads).slice(0, this.#most);
  }

  /** Gives each noted page once. */
  take(now: number): PrintedRoute[] {
    const recent = this.#dropped.filter((dropped) => now - dropped.at < recentMs);
    this.#dropped = [];
    return [...new Map(recent.map(({ route }) => [route.key, route])).values()];
  }
}
