/** What the server, or the way to it, says to a change of the story. */
export type StoryAnswer =
  | { kind: 'saved'; version: number }
  /** Somebody else's change came first and made this version. */
  | { kind: 'conflict'; version: number; message: string }
  | { kind: 'refused'; message: string }
  | { kind: 'signed-out' | 'unreachable' };

export type StoryState =
  | { kind: 'saved' }
  | { kind: 'unsaved' | 'saving' | 'signed-out' | 'unreachable' }
  | { kind: 'conflict' | 'refused'; message: string };

/** `baseVersion`: that of the story the draft was chosen on. */
export type StorySave<T> = { baseVersion: number; draft: T };

export type StoryWays<T> = {
  /** False on a published story, where a person says when readers see a change. */
  isAutomatic: boolean;
  send: (save: StorySave<T>) => Promise<StoryAnswer>;
  /** Keeps what is unsaved in this browser, until `forget`. */
  keep: (save: StorySave<T>) => void;
  forget: () => void;
  tell: (state: StoryState) => void;
};

const pauseMs = 800;
const retryMs = 4_000;

/**
 * Saves what the languages of a story share, one save at a time: what changes while one is under way goes after it, on the version it
 * made, and one whose answer was lost is sent again as it was before anything newer. After somebody else's change nothing goes by
 * itself until a person has said that theirs is to stand.
 */
export class StoryQueue<T> {
  private readonly ways: StoryWays<T>;
  private version: number;
  /** That of somebody else's change in the way. */
  private newestVersion: number;
  private isAutomatic: boolean;
  private state: StoryState = { kind: 'saved' };
  /** What the server has not acknowledged. */
  private draft: T | null = null;
  /** What was sent and got no answer of the newsroom. */
  private unanswered: T | null = null;
  private sending: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(version: number, ways: StoryWays<T>) {
    this.version = version;
    this.newestVersion = version;
    this.isAutomatic = ways.isAutomatic;
    this.ways = ways;
  }

  get isUnsaved(): boolean {
    return this.draft !== null;
  }

  change(draft: T): void {
    this.draft = draft;
    this.ways.keep({ baseVersion: this.version, draft });
    if (this.state.kind !== 'conflict' && !this.sending && this.unanswered === null) this.tell({ kind: 'unsaved' });
    this.sendIn(pauseMs);
  }

  /** A story was published or taken down while it is open here. */
  setAutomatic(isAutomatic: boolean): void {
    this.isAutomatic = isAutomatic;
    if (this.isUnsaved) this.sendIn(pauseMs);
  }

  /** Saves because somebody said so, over another's change too; true where the server has everything. */
  save(): Promise<boolean> {
    if (this.state.kind === 'conflict' && this.draft !== null) {
      this.version = this.newestVersion;
      this.ways.keep({ baseVersion: this.version, draft: this.draft });
      this.tell({ kind: 'unsaved' });
    }
    return this.settle();
  }

  /** Saves what is unsaved and waits for the answer; true where the server has everything. Leaves a conflict to `save`. */
  async settle(): Promise<boolean> {
    let isWorthwhile = true;
    while (isWorthwhile && this.draft !== null && this.state.kind !== 'conflict')
      isWorthwhile = await (this.sending ?? this.send(this.unanswered ?? this.draft));
    return this.draft === null;
  }

  /** Saves at once what goes by itself: somebody does not want to wait. False where it could not be saved. */
  async flush(): Promise<boolean> {
    return !this.isAutomatic || (await this.settle());
  }

  /**
   * Sends what may go without asking anybody, because the page may go away, or the network or the session may be back. What somebody has
   * once said is to go, on a published story, goes on being tried.
   */
  async retry(): Promise<void> {
    if (this.isAutomatic) await this.settle();
    else if (this.unanswered !== null) await (this.sending ?? this.send(this.unanswered));
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private sendIn(delayMs: number): void {
    if (this.sending || this.state.kind === 'conflict' || !(this.isAutomatic || this.unanswered !== null)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.retry(), delayMs);
  }

  private send(draft: T): Promise<boolean> {
    clearTimeout(this.timer);
    this.sending = this.exchange(draft);
    return this.sending;
  }

  /** Whether anything came of it, or there is something newer to send. */
  private async exchange(draft: T): Promise<boolean> {
    if (this.unanswered === null) this.tell({ kind: 'saving' });
    const save = { baseVersion: this.version, draft };
    const answer = await this.ways.send(save).catch((): StoryAnswer => ({ kind: 'unreachable' }));
    this.sending = null;
    const isNewer = this.draft !== draft;
    const isLost = answer.kind === 'unreachable' || answer.kind === 'signed-out';
    this.unanswered = isLost ? draft : null;
    if (answer.kind === 'saved') this.accept(answer.version, isNewer);
    if (answer.kind === 'conflict') this.newestVersion = answer.version;
    this.tell(stateAfter(answer, isNewer));
    if (isLost) this.sendIn(retryMs);
    else if (isNewer) this.sendIn(pauseMs);
    return answer.kind === 'saved' || (isNewer && !isLost);
  }

  private accept(version: number, isNewer: boolean): void {
    this.version = version;
    if (isNewer && this.draft !== null) this.ways.keep({ baseVersion: version, draft: this.draft });
    else {
      this.draft = null;
      this.ways.forget();
    }
  }

  private tell(state: StoryState): void {
    this.state = state;
    this.ways.tell(state);
  }
}

/** Whether nothing more happens before somebody has looked at it, or signed in. */
export function needsSomebody({ kind }: StoryState): boolean {
  return kind === 'conflict' || kind === 'refused' || kind === 'signed-out' || kind === 'unreachable';
}

function stateAfter(answer: StoryAnswer, isNewer: boolean): StoryState {
  if (answer.kind === 'conflict') return { kind: 'conflict', message: answer.message };
  return answer.kind === 'saved' ? { kind: isNewer ? 'unsaved' : 'saved' } : answer;
}
