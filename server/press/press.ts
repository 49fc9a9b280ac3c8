import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { PageRoute } from '../routes/route.ts';
import { type Changes, ChangeWatch } from './change-watch.ts';
import type { ReadStyle } from './inline-styles.ts';
import { KeptPages } from './kept-pages.ts';
import { createPolisher, type Polisher } from './polisher.ts';
import { type Printed, printPage } from './print-page.ts';
import type { PrintedPage } from './printed-page.ts';
import { limitRenders, type Render, RenderFailed, RenderQueueFull } from './render.ts';
import { securityHeaders } from './security-headers.ts';
import { type ReadyAnswer, readyAnswer, sendPage } from './send-page.ts';

/** Writes one line to the server's log. */
export type PressLog = (level: 'info' | 'warn' | 'error', message: string, details?: Record<string, unknown>) => void;

/** What the press is made with; `now` in UTC ms; `maxBytes` bounds the kept pages with their compressed bodies. */
export type PressOptions = {
  render: Render;
  changes: Changes;
  readStyle: ReadStyle;
  siteUrl: string;
  maxBytes: number;
  now: () => number;
  log: PressLog;
  /** Told of every article page delivered to a GET with status 200. */
  onRead?: (page: PrintedPage, headers: IncomingHttpHeaders) => void;
};

/** Running totals since the start. */
export type PressStats = { hits: number; renders: number; renderMs: number; rerenders: number };

/** Prints each reader's page once and delivers it until a change touches it. */
export type Press = {
  /** Delivers a kept page at once where nothing changed; false: not kept under this very target, use `deliver`. */
  deliverKept(request: IncomingMessage, response: ServerResponse): boolean;
  /** What a GET that `deliverKept` would answer at once is answered with, counted as delivered; null: not kept in one piece. */
  takeKept(target: string, headers: IncomingHttpHeaders): ReadyAnswer | null;
  /** Delivers the page of a route; throws `RenderFailed` or `RenderQueueFull` before anything was sent. */
  deliver(request: IncomingMessage, response: ServerResponse, route: PageRoute): Promise<void>;
  stats: PressStats;
  kept: Pick<KeptPages, 'count' | 'bytes' | 'tagCount'>;
  /** Renders under way. */
  pending(): number;
};

/** Not confirmed: changes kept coming, the page is at least as new as `renderedSeq` and was not kept. */
type Flight = { page: PrintedPage; renderedSeq: number; isConfirmed: boolean };

const maxAttempts = 5;

/** Makes a press; see `Press`. */
export function createPress(options: PressOptions): Press {
  return new PagePress(options);
}

class PagePress implements Press {
  readonly stats: PressStats = { hits: 0, renders: 0, renderMs: 0, rerenders: 0 };
  readonly kept: KeptPages;
  readonly #options: PressOptions;
  readonly #watch: ChangeWatch;
  readonly #render: Render;
  readonly #polisher: Polisher;
  readonly #flights = new Map<string, Promise<Flight>>();
  readonly #print: Parameters<typeof printPage>[2];
  #lookFailedAt = 0;

  constructor(options: PressOptions) {
    this.#options = options;
    this.kept = new KeptPages(options.maxBytes);
    this.#watch = new ChangeWatch(options.changes, (tags) => this.kept.drop(tags));
    this.#render = limitRenders(options.render, 8, 2_000);
    this.#polisher = createPolisher((page) => this.kept.isKept(page));
    this.#print = {
      readStyle: options.readStyle,
      securityHeaders: securityHeaders(options.siteUrl),
      siteOrigin: new URL(options.siteUrl).origin,
      now: options.now,
    };
  }

  pending(): number {
    return this.#flights.size;
  }

  deliverKept(request: IncomingMessage, response: ServerResponse): boolean {
    const page = this.#current(request.url ?? '');
    if (page === null) return false;
    this.#noteHit(page);
    void this.#send(request, response, page);
    return true;
  }

  takeKept(target: string, headers: IncomingHttpHeaders): ReadyAnswer | null {
    const page = this.#current(target);
    if (page === null) return null;
    const ready = readyAnswer(headers, page);
    if (ready === null) return null;
    this.#noteHit(page);
    this.#noteRead(page, headers);
    return ready;
  }

  async deliver(request: IncomingMessage, response: ServerResponse, route: PageRoute): Promise<void> {
    const beganSeq = await this.#catchUp(route.key);
    const page = this.kept.get(route.key);
    if (page && this.#isFresh(page, route)) {
      this.#noteHit(page);
      void this.#send(request, response, page);
      return;
    }
    await this.#send(request, response, await this.#obtain(route, beganSeq));
  }

  /** The page kept under a target where nothing changed and its time is not over. */
  #current(target: string): PrintedPage | null {
    const page = this.kept.get(target);
    if (page === undefined || !this.#isUnmoved()) return null;
    return page.staleAt !== null && this.#options.now() >= page.staleAt ? null : page;
  }

  #noteHit(page: PrintedPage): void {
    this.stats.hits += 1;
    if (!page.isPolished) this.#polisher.add(page);
  }

  #noteRead(page: PrintedPage, headers: IncomingHttpHeaders): void {
    if (page.storyId !== null && page.status === 200) this.#options.onRead?.(page, headers);
  }

  #send(request: IncomingMessage, response: ServerResponse, page: PrintedPage): undefined | Promise<void> {
    if (request.method === 'GET') this.#noteRead(page, request.headers);
    return sendPage(request, response, page);
  }

  #isUnmoved(): boolean {
    try {
      return this.#watch.isUnmoved();
    } catch {
      return false;
    }
  }

  /** When the database cannot be read nobody can change it either: readers go on reading what is kept. */
  async #catchUp(key: string): Promise<number> {
    try {
      return await this.#watch.catchUp();
    } catch (error) {
      if (this.#options.now() - this.#lookFailedAt > 10_000) {
        this.#lookFailedAt = this.#options.now();
        this.#options.log('error', 'the change feed cannot be read', { error });
      }
      if (this.kept.get(key)) return this.#watch.seen;
      throw this.#failure(error, key);
    }
  }

  /** A page whose time is over is still shown once more, for at most as long again, while it is printed anew. */
  #isFresh(page: PrintedPage, route: PageRoute): boolean {
    const now = this.#options.now();
    if (page.staleAt === null || now < page.staleAt) return true;
    if (now >= page.staleAt + page.ttlMs) return false;
    if (!page.isRefreshing) {
      page.isRefreshing = true;
      this.#fly(route).catch(() => undefined);
    }
    return true;
  }

  /** Joins the printing under way, but never takes a page older than a change committed before `beganSeq` was read. */
  async #obtain(route: PageRoute, beganSeq: number): Promise<PrintedPage> {
    for (;;) {
      const flight = await this.#fly(route);
      if (flight.isConfirmed || flight.renderedSeq >= beganSeq) return flight.page;
    }
  }

  #fly(route: PageRoute): Promise<Flight> {
    const known = this.#flights.get(route.key);
    if (known) return known;
    const flight = this.#printUntilCurrent(route)
      .catch((error: unknown) => {
        throw error instanceof RenderQueueFull ? error : this.#failure(error, route.internalUrl);
      })
      .finally(() => this.#flights.delete(route.key));
    this.#flights.set(route.key, flight);
    return flight;
  }

  async #printUntilCurrent(route: PageRoute): Promise<Flight> {
    for (let attempt = 1; ; attempt += 1) {
      const renderedSeq = await this.#watch.catchUp();
      const printed = await this.#printOnce(route);
      if (await this.#keepIfCurrent(printed, renderedSeq))
        return { page: printed.page, renderedSeq, isConfirmed: true };
      if (attempt === maxAttempts) return { page: printed.page, renderedSeq, isConfirmed: false };
      this.stats.rerenders += 1;
    }
  }

  /** Keeps in the same turn in which nothing is known to have changed, so that no drop can slip in between. */
  async #keepIfCurrent(printed: Printed, renderedSeq: number): Promise<boolean> {
    let confirmed: number | null = renderedSeq;
    do {
      confirmed = await this.#watch.confirm(confirmed, printed.tags);
      if (confirmed === null) return false;
    } while (confirmed !== this.#watch.seen);
    if (printed.mayKeep) this.kept.keep(printed.page);
    return true;
  }

  async #printOnce(route: PageRoute): Promise<Printed> {
    const started = performance.now();
    try {
      return await printPage(await this.#render(route.internalUrl), route, this.#print);
    } finally {
      this.stats.renders += 1;
      this.stats.renderMs += performance.now() - started;
    }
  }

  #failure(error: unknown, address: string): RenderFailed {
    if (error instanceof RenderFailed) return error;
    const requestId = randomUUID().slice(0, 13);
    this.#options.log('error', 'a page could not be rendered', { requestId, address, error });
    return new RenderFailed(requestId, error);
  }
}
