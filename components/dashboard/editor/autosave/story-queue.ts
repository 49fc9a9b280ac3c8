/** What the server, or the way to it, says to a change of the story. */
export type StoryAnswer =
  | { kind: 'saved'; version: number }
  /** Somebody else's change came first and made this version. */
  | { kind: 'conflict'; version: number; message: string }
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable' };

export type StoryState =
  | { kind: 'saved' | 'unsaved' | 'saving' | 'unreachable' }
  | { kind: 'conflict' | 'refused'; message: string };

export type StoryWays<T> = {
  /** False on a published story, where a person says when readers see a change. */
  isAutomatic: boolean;
  send: (baseVersion: number, draft: T) => Promise<StoryAnswer>;
  tell: (state: StoryState) => void;
};

const pauseMs = 800;
const retryMs = 4_000;

/**
 * Saves what the languages of a story share, one save at a time: what changes while one is under way goes after it, on the version it
 * made. After somebody else's change nothing goes by itself until a person has said that theirs is to stand.
 */
export class StoryQueue<T> {
  private readonly ways: StoryWays<T>;
  private version: number;
  private isAutomatic: boolean;
  private state: StoryState = { kind: 'saved' };
  /** What the server has not acknowledged. */
  private draft: T | null = null;
  private sending: Promise<boolean> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(version: number, ways: StoryWays<T>) {
    this.version = version;
    this.isAutomatic = ways.isAutomatic;
    this.ways = ways;
  }

  get isUnsaved(): boolean {
    return this.draft !== null;
  }

  /** Whether what is unsaved is on its way without anybody's doing. */
  get isOnItsWay(): boolean {
    return this.isUnsaved && this.isAutomatic && !needsSomebody(this.state);
  }

  change(draft: T): void {
    this.draft = draft;
    if (this.state.kind !== 'conflict' && !this.sending) this.tell({ kind: 'unsaved' });
    this.sendIn(pauseMs);
  }

  /** A story was published or taken down while it is open here. */
  setAutomatic(isAutomatic: boolean): void {
    this.isAutomatic = isAutomatic;
    if (this.isUnsaved) this.sendIn(pauseMs);
  }

  /** Saves because somebody said so, over another's change too; true where the server has everything. */
  save(): Promise<boolean> {
    if (this.state.kind === 'conflict') this.tell({ kind: 'unsaved' });
    return this.settle();
  }

  /** Saves what is unsaved and waits for the answer; true where the server has everything. Leaves a conflict to `save`. */
  async settle(): Promise<boolean> {
    let isWorthwhile = true;
    while (isWorthwhile && this.draft !== null && this.state.kind !== 'conflict')
      isWorthwhile = await (this.sending ?? this.send(this.draft));
    return this.draft === null;
  }

  /** Saves at once what goes by itself: the page may go away, or somebody does not want to wait. False where it could not be saved. */
  async flush(): Promise<boolean> {
    return !this.isAutomatic || (await this.settle());
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private sendIn(delayMs: number): void {
    clearTimeout(this.timer);
    if (!this.isAutomatic || this.sending || this.state.kind === 'conflict') return;
    this.timer = setTimeout(() => void this.settle(), delayMs);
  }

  private send(draft: T): Promise<boolean> {
    clearTimeout(this.timer);
    this.sending = this.exchange(draft);
    return this.sending;
  }

  /** Whether anything came of it, or there is something newer to send. */
  private async exchange(draft: T): Promise<boolean> {
    this.tell({ kind: 'saving' });
    const answer = await this.ways.send(this.version, draft).catch((): StoryAnswer => ({ kind: 'unreachable' }));
    this.sending = null;
    if (answer.kind === 'saved' || answer.kind === 'conflict') this.version = answer.version;
    const isNewer = this.draft !== draft;
    if (answer.kind === 'saved' && !isNewer) this.draft = null;
    this.tell(stateAfter(answer, isNewer));
    if (isNewer) this.sendIn(pauseMs);
    else if (answer.kind === 'unreachable') this.sendIn(retryMs);
    return isNewer || answer.kind === 'saved';
  }

  private tell(state: StoryState): void {
    this.state = state;
    this.ways.tell(state);
  }
}

/** Whether nothing more happens before somebody has looked at it. */
export function needsSomebody({ kind }: StoryState): boolean {
  return kind === 'conflict' || kind === 'refused' || kind === 'unreachable';
}

function stateAfter(answer: StoryAnswer, isNewer: boolean): StoryState {
  if (answer.kind === 'conflict') return { kind: 'conflict', message: answer.message };
  return answer.kind === 'saved' ? { kind: isNewer ? 'unsaved' : 'saved' } : answer;
}
