/** What the server, or the way to it, says to a save. */
export type SaveAnswer =
  | { kind: 'saved'; version: number; savedAt: string }
  /** `isOwn`: the newer text is the writer's own, from another window. */
  | { kind: 'conflict'; savedBy: string; isOwn: boolean }
  | { kind: 'signed-out' }
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable' };

export type SaveState =
  | { kind: 'saved'; savedAt: string | null }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | Exclude<SaveAnswer, { kind: 'saved' }>;

export type Save<T> = { baseVersion: number; draft: T; name?: string };

export type SaveWays<T> = {
  /** The text as it is written now. */
  read: () => T;
  send: (save: Save<T>) => Promise<SaveAnswer>;
  /** Keeps a copy in this browser, until `forget`. */
  keep: (save: Save<T>) => void;
  forget: () => void;
  tell: (state: SaveState) => void;
};

const keepAfterMs = 400;
const sendAfterMs = 1_500;
const sendAtLatestMs = 10_000;
const retryMs = [2_000, 4_000, 8_000, 15_000];

/**
 * Saves a text while it is being written: to the browser shortly after a key, to the server after a pause and at least every ten
 * seconds. A save whose answer was lost is sent again as it was before anything newer, so that it is never taken for a conflict.
 */
export class SaveQueue<T> {
  private readonly ways: SaveWays<T>;
  private version: number;
  private pending: Save<T> | null = null;
  private sending: Promise<void> | null = null;
  private isTouched = false;
  private isStopped = false;
  private firstTouch: number | null = null;
  private failures = 0;
  private name: string | undefined;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private sendTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(version: number, ways: SaveWays<T>) {
    this.version = version;
    this.ways = ways;
  }

  /** Whether something is written that the server has not acknowledged. */
  get isUnsaved(): boolean {
    return this.isTouched || this.pending !== null;
  }

  /** Something was written. */
  touch(): void {
    const now = Date.now();
    if (!this.isUnsaved && !this.isStopped) this.ways.tell({ kind: 'unsaved' });
    this.isTouched = true;
    this.firstTouch ??= now;
    clearTimeout(this.keepTimer);
    this.keepTimer = setTimeout(() => this.keepCopy(), keepAfterMs);
    if (this.isStopped || this.failures > 0) return;
    this.sendIn(Math.max(0, Math.min(sendAfterMs, this.firstTouch + sendAtLatestMs - now)));
  }

  /** Saves at once; a name seals the revision. Also: tries again now, because the network or the session is back. */
  flush(name?: string): void {
    this.name = name ?? this.name;
    if (name) this.isTouched = true;
    if (this.isUnsaved) this.sendIn(0);
  }

  /** Saves what is unsaved and waits for the answer: the version that holds everything, null where it could not be saved. */
  async settle(): Promise<number | null> {
    for (let tries = 0; tries < 3 && this.isUnsaved && !this.isStopped; tries++) {
      clearTimeout(this.sendTimer);
      await (this.sending ?? this.send());
    }
    return this.isUnsaved ? null : this.version;
  }

  /** Keeps a copy in the browser without waiting, because the page may go away. */
  keepCopy(): void {
    clearTimeout(this.keepTimer);
    if (this.isUnsaved) this.ways.keep({ baseVersion: this.version, draft: this.ways.read() });
  }

  /** The text now stands on this version: it was brought there by something other than a save from here. */
  moveTo(version: number): void {
    this.version = version;
    this.pending = null;
    this.isStopped = false;
  }

  stop(): void {
    clearTimeout(this.keepTimer);
    clearTimeout(this.sendTimer);
  }

  private sendIn(delayMs: number): void {
    clearTimeout(this.sendTimer);
    this.sendTimer = setTimeout(() => void this.send(), delayMs);
  }

  private async send(): Promise<void> {
    if (this.sending || this.isStopped || !this.isUnsaved) return;
    this.pending ??= this.take();
    this.sending = this.exchange(this.pending);
    await this.sending;
  }

  private async exchange(save: Save<T>): Promise<void> {
    if (this.failures === 0) this.ways.tell({ kind: 'saving' });
    const answer = await this.ways.send(save).catch((): SaveAnswer => ({ kind: 'unreachable' }));
    this.sending = null;
    if (answer.kind === 'saved') this.accept(answer);
    else this.fail(answer);
  }

  private take(): Save<T> {
    const { name } = this;
    this.isTouched = false;
    this.firstTouch = null;
    this.name = undefined;
    return { baseVersion: this.version, draft: this.ways.read(), ...(name === undefined ? {} : { name }) };
  }

  private accept({ version, savedAt }: Extract<SaveAnswer, { kind: 'saved' }>): void {
    this.version = version;
    this.pending = null;
    this.failures = 0;
    if (this.isTouched) {
      this.ways.tell({ kind: 'unsaved' });
      this.sendIn(sendAfterMs);
      return;
    }
    clearTimeout(this.keepTimer);
    this.ways.forget();
    this.ways.tell({ kind: 'saved', savedAt });
  }

  /** Nothing is given up: the copy stays here, and what can be tried again is. */
  private fail(answer: Exclude<SaveAnswer, { kind: 'saved' }>): void {
    this.ways.keep({ baseVersion: this.version, draft: this.ways.read() });
    this.ways.tell(answer);
    if (answer.kind === 'conflict') this.isStopped = true;
    else if (answer.kind === 'refused') {
      this.pending = null;
      this.failures = 0;
      this.isTouched = true;
    } else {
      this.sendIn(retryMs[Math.min(this.failures, retryMs.length - 1)] ?? 0);
      this.failures++;
    }
  }
}
