/** One tag that a committed change touched. */
export type Change = { seq: number; tag: string };

/**
 * The change feed of the database. `latest` is the highest committed `seq` (0 when empty), a plain number where it can be read
 * synchronously. `since` gives all changes with a higher `seq`, or null when some of them are no longer kept. `seq` must grow in
 * the order of commits.
 */
export type Changes = {
  latest(): number | Promise<number>;
  since(seq: number): Promise<readonly Change[] | null>;
};

/** Beyond this many changes at once everything is dropped instead of asked for. */
const maxGap = 20_000;

/** Follows the feed; calls `drop` with the touched tags, or `null` for everything, before it lets a reader go on. */
export class ChangeWatch {
  readonly #changes: Changes;
  readonly #drop: (tags: ReadonlySet<string> | null) => void;
  #seen = -1;
  #advancing: Promise<void> | null = null;
  #answersAtOnce = false;
  #lookedAt: number | null = null;

  constructor(changes: Changes, drop: (tags: ReadonlySet<string> | null) => void) {
    this.#changes = changes;
    this.#drop = drop;
  }

  /** The `seq` up to which all drops were made. */
  get seen(): number {
    return this.#seen;
  }

  /**
   * True only where the feed answers synchronously and nothing changed: the hot path. One look serves all requests of one turn
   * of the event loop, for all of them had arrived before it.
   */
  isUnmoved(): boolean {
    if (!this.#answersAtOnce) return false;
    if (this.#lookedAt === null) {
      const latest = this.#changes.latest();
      if (typeof latest !== 'number') return false;
      this.#lookedAt = latest;
      setImmediate(this.#endTurn);
    }
    return this.#lookedAt === this.#seen;
  }

  readonly #endTurn = () => {
    this.#lookedAt = null;
  };

  /** Resolves when everything committed before the call was dropped; gives the `seq` reached. */
  async catchUp(): Promise<number> {
    const answer = this.#changes.latest();
    this.#answersAtOnce = typeof answer === 'number';
    const target = await answer;
    if (target < this.#seen) await this.#restartIfTurnedBack();
    while (this.#seen < target) {
      this.#advancing ??= this.#advance(target).finally(() => {
        this.#advancing = null;
      });
      await this.#advancing;
    }
    return this.#seen;
  }

  /**
   * Whether a page with these tags, read from the database after `from`, is still right: gives the `seq` up to which it is,
   * or null when a change touched it. `tags` null means unknown: any change touches it.
   */
  async confirm(from: number, tags: ReadonlySet<string> | null): Promise<number | null> {
    let confirmed = from;
    for (;;) {
      const latest = await this.catchUp();
      if (latest === confirmed) return confirmed;
      if (tags === null || latest < confirmed || latest - confirmed > maxGap) return null;
      const rows = await this.#changes.since(confirmed);
      if (rows === null || rows.some((row) => tags.has(row.tag))) return null;
      confirmed = highest(rows, latest);
    }
  }

  async #advance(target: number): Promise<void> {
    const isTooFar = this.#seen === -1 || target - this.#seen > maxGap;
    const rows = isTooFar ? null : await this.#changes.since(this.#seen);
    this.#drop(rows && new Set(rows.map((row) => row.tag)));
    this.#seen = highest(rows ?? [], target);
  }

  /** A restored backup counts from lower numbers again: nothing kept can be trusted. */
  async #restartIfTurnedBack(): Promise<void> {
    const before = this.#seen;
    const again = await this.#changes.latest();
    if (again >= before || this.#seen !== before) return;
    this.#drop(null);
    this.#seen = again;
  }
}

function highest(rows: readonly Change[], floor: number): number {
  return rows.reduce((most, row) => Math.max(most, row.seq), floor);
}
