import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { asMissing } from '../routes/parse-route.ts';
import type { DocumentRoute, PageRoute, PrintedRoute } from '../routes/route.ts';
import type { ReadFace } from '../scripts/script-face.ts';
import { type Changes, ChangeWatch } from './change-watch.ts';
import type { ReadStyle } from './inline-styles.ts';
import { KeptPages } from './kept-pages.ts';
import { createPolisher, type Polisher } from './polisher.ts';
import { printDocument, type WrittenDocument } from './print-document.ts';
import { type Printed, printPage } from './print-page.ts';
import type { PrintedPage } from './printed-page.ts';
import { ReadPages } from './read-pages.ts';
import { limitRenders, type Render, RenderFailed, RenderQueueFull } from './render.ts';
import { securityHeaders } from './security-headers.ts';
import { type ReadyAnswer, readyAnswer, sendPage } from './send-page.ts';

/** Writes one line to the server's log. */
export type PressLog = (level: 'info' | 'warn' | 'error', message: string, details?: Record<string, unknown>) => void;

/** Writes one document anew; throws when it cannot. */
export type WriteDocument = (route: DocumentRoute) => Promise<WrittenDocument>;

/** What the press is made with; `now` in UTC ms; `maxBytes` bounds the kept pages with their compressed bodies. */
export type PressOptions = {
  render: Render;
  /** Writes a feed or a map. */
  writeDocument: WriteDocument;
  changes: Changes;
  readStyle: ReadStyle;
  siteUrl: string;
  maxBytes: number;
  now: () => number;
  log: PressLog;
  /** What pages of a script edition are printed with, read for each of them; null where the paper has no such edition. */
  readFace?: ReadFace;
  /** Told of every article page delivered to a GET with status 200. */
  onRead?: (page: PrintedPage, headers: IncomingHttpHeaders) => void;
  /** Told of every GET that was led on or whose address leads nowhere; `target` is the request's. */
  onAstray?: (target: string, status: number, headers: IncomingHttpHeaders) => void;
};

/** Running totals since the start. */
export type PressStats = { hits: number; renders: number; renderMs: number; rerenders: number };

/** Prints each reader's page once and delivers it until a change touches it. */
export type Press = {
  /** Delivers a kept page at once where nothing changed; false: not kept under this very target, use `deliver`. */
  deliverKept(request: IncomingMessage, response: ServerResponse): boolean;
  /** What a GET that `deliverKept` would answer at once with 200 or 304 is answered with, counted as delivered; null: not kept in one piece. */
  takeKept(target: string, headers: IncomingHttpHeaders): ReadyAnswer | null;
  /** Delivers the page of a route; throws `RenderFailed` or `RenderQueueFull` before anything was sent. */
  deliver(request: IncomingMessage, response: ServerResponse, route: PrintedRoute): Promise<void>;
  /** Leads on to the page of a route, or where that one leads or is none, answers so at once; throws as `deliver`. */
  leadTo(request: IncomingMessage, response: ServerResponse, route: PrintedRoute, lead: () => void): Promise<void>;
  /**
   * Resolves when the pages people read show every change committed before the call, or after two seconds. Never throws: a page that
   * is not printed yet is printed for its next reader.
   */
  follow(): Promise<void>;
  stats: PressStats;
  kept: Pick<KeptPages, 'count' | 'bytes' | 'tagCount'>;
  /** Renders under way. */
  pending(): number;
};

/** Not confirmed: changes kept coming, the page is at least as new as `renderedSeq` and was not kept. */
type Flight = { page: PrintedPage; renderedSeq: number; isConfirmed: boolean };

const maxAttempts = 5;
const maxFollowed = 24;
const maxFollowMs = 2_000;

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
  readonly #read = new ReadPages(maxFollowed);
  #lookFailedAt = 0;

  constructor(options: PressOptions) {
    this.#options = options;
    this.kept = new KeptPages(options.maxBytes);
    this.#watch = new ChangeWatch(options.changes, (tags) => this.#read.note(this.kept.drop(tags), options.now()));
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
    if (page === null || page.status !== 200) return null;
    const ready = readyAnswer(headers, page);
    if (ready === null) return null;
    this.#noteHit(page);
    this.#noteRead(page, headers);
    return ready;
  }

  async deliver(request: IncomingMessage, response: ServerResponse, route: PrintedRoute): Promise<void> {
    const { page, isKept } = await this.#find(route);
    const sent = this.#send(request, response, page);
    if (!isKept) await sent;
  }

  async leadTo(
    request: IncomingMessage,
    response: ServerResponse,
    route: PrintedRoute,
    lead: () => void,
  ): Promise<void> {
    const { page } = await this.#find(route);
    if (page.status === 200) lead();
    else await this.#send(request, response, page);
  }

  async #find(route: PrintedRoute): Promise<{ page: PrintedPage; isKept: boolean }> {
    const beganSeq = await this.#catchUp(route.key);
    const page = this.kept.get(route.key);
    if (page && this.#isFresh(page, route)) {
      this.#noteHit(page);
      return { page, isKept: true };
    }
    const obtained = await this.#obtain(route, beganSeq);
    obtained.reads += 1;
    return { page: obtained, isKept: false };
  }

  async follow(): Promise<void> {
    try {
      await this.#watch.catchUp();
    } catch (error) {
      this.#noteLookFailed(error);
      return;
    }
    const routes = this.#read.take(this.#options.now()).filter((route) => !this.kept.get(route.key));
    const printAll = async () => {
      for (let route = routes.shift(); route; route = routes.shift()) await this.#fly(route).catch(() => undefined);
    };
    await Promise.race([printAll(), wait(maxFollowMs, undefined, { ref: false })]);
  }

  /** The page kept under a target where nothing changed and its time is not over. */
  #current(target: string): PrintedPage | null {
    const page = this.kept.get(target);
    if (page === undefined || !this.#isUnmoved()) return null;
    return page.staleAt !== null && this.#options.now() >= page.staleAt ? null : page;
  }

  #noteHit(page: PrintedPage): void {
    this.stats.hits += 1;
    page.reads += 1;
    if (!page.isPolished) this.#polisher.add(page);
  }

  #noteRead(page: PrintedPage, headers: IncomingHttpHeaders): void {
    if (page.storyId !== null && page.status === 200) this.#options.onRead?.(page, headers);
  }

  #send(request: IncomingMessage, response: ServerResponse, page: PrintedPage): undefined | Promise<void> {
    if (request.method === 'GET') {
      this.#noteRead(page, request.headers);
      if (page.status !== 200) this.#options.onAstray?.(request.url ?? '', page.status, request.headers);
    }
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
      this.#noteLookFailed(error);
      if (this.kept.get(key)) return this.#watch.seen;
      throw this.#failure(error, key);
    }
  }

  #noteLookFailed(error: unknown): void {
    if (this.#options.now() - this.#lookFailedAt <= 10_000) return;
    this.#lookFailedAt = this.#options.now();
    this.#options.log('error', 'the change feed cannot be read', { error });
  }

  /** A page whose time is over is still shown once more, for at most as long again, while it is printed anew. */
  #isFresh(page: PrintedPage, route: PrintedRoute): boolean {
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
  async #obtain(route: PrintedRoute, beganSeq: number): Promise<PrintedPage> {
    for (;;) {
      const flight = await this.#fly(route);
      if (flight.isConfirmed || flight.renderedSeq >= beganSeq) return flight.page;
    }
  }

  #fly(route: PrintedRoute): Promise<Flight> {
    const known = this.#flights.get(route.key);
    if (known) return known;
    const flight = this.#printUntilCurrent(route)
      .catch((error: unknown) => {
        throw error instanceof RenderQueueFull ? error : this.#failure(error, route.key);
      })
      .finally(() => this.#flights.delete(route.key));
    this.#flights.set(route.key, flight);
    return flight;
  }

  async #printUntilCurrent(route: PrintedRoute): Promise<Flight> {
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

  async #printOnce(route: PrintedRoute): Promise<Printed> {
    const started = performance.now();
    try {
      return route.kind === 'document'
        ? await printDocument(await this.#options.writeDocument(route), route, this.#print)
        : await this.#printPage(route);
    } finally {
      this.stats.renders += 1;
      this.stats.renderMs += performance.now() - started;
    }
  }

  async #printPage(route: PageRoute): Promise<Printed> {
    const face = route.script === null ? null : ((await this.#options.readFace?.(route.script)) ?? null);
    const asked = route.script !== null && face === null ? asMissing(route) : route;
    return printPage(await this.#render(asked.internalUrl), asked, this.#print, face);
  }

  #failure(error: unknown, address: string): RenderFailed {
    if (error instanceof RenderFailed) return error;
    const requestId = randomUUID().slice(0, 13);
    this.#options.log('error', 'a page could not be rendered', { requestId, address, error });
    return new RenderFailed(requestId, error);
  }
}
