import { LRUCache } from 'lru-cache';
import type { PrintedPage } from './printed-page.ts';

/** What a kept page costs besides its two bodies (brotli's is smaller than gzip's): headers, tags, index, rounded up. */
const overheadBytes = 4_096;

/** The printed pages in memory, least used leave first, with an index from tag to pages. */
export class KeptPages {
  readonly #pages: LRUCache<string, PrintedPage>;
  readonly #keysByTag = new Map<string, Set<string>>();

  constructor(maxBytes: number) {
    this.#pages = new LRUCache<string, PrintedPage>({
      maxSize: maxBytes,
      maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
      sizeCalculation: (page) => 2 * page.gzip.bytes.length + overheadBytes,
      dispose: (page, key) => this.#unfile(page, key),
    });
  }

  get count(): number {
    return this.#pages.size;
  }

  get bytes(): number {
    return this.#pages.calculatedSize;
  }

  get tagCount(): number {
    return this.#keysByTag.size;
  }

  get(key: string): PrintedPage | undefined {
    return this.#pages.get(key);
  }

  /** Keeps a page and files it; a page too large to keep is left out. */
  keep(page: PrintedPage): void {
    this.#pages.delete(page.key);
    this.#pages.set(page.key, page);
    if (!this.isKept(page)) return;
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag);
      if (keys) keys.add(page.key);
      else this.#keysByTag.set(tag, new Set([page.key]));
    }
  }

  /** Whether exactly this page is still kept under its key. */
  isKept(page: PrintedPage): boolean {
    return this.#pages.peek(page.key) === page;
  }

  /** Drops every page filed under one of the tags, all pages for null, and gives them. */
  drop(tags: ReadonlySet<string> | null): PrintedPage[] {
    if (tags === null) {
      const all = [...this.#pages.values()];
      this.#pages.clear();
      return all;
    }
    const dropped: PrintedPage[] = [];
    for (const tag of tags)
      for (const key of [...(this.#keysByTag.get(tag) ?? [])]) {
        const page = this.#pages.peek(key);
        if (page) dropped.push(page);
        this.#pages.delete(key);
      }
    return dropped;
  }

  #unfile(page: PrintedPage, key: string): void {
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
