const key = Symbol.for('arainfo.follow');

type Follow = () => Promise<void>;
type Holder = typeof globalThis & { [key]?: Follow };

/** Sets what has to follow a change before whoever made it gets an answer: one for the process, the renderer has its own copy of this module. */
export function setFollower(follow: Follow | undefined): void {
  const holder: Holder = globalThis;
  holder[key] = follow;
}

/** Waits until what is kept for readers has followed the changes committed so far; at once where nothing changed or nothing is kept. */
export async function followChanges(): Promise<void> {
  const holder: Holder = globalThis;
  await holder[key]?.();
}
