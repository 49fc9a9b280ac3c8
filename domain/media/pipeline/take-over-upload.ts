type Writer = { controller: AbortController; ended: Promise<void> };

const key = Symbol.for('arainfo.upload-writers');
type Holder = typeof globalThis & { [key]?: Map<string, Writer> };

/** Lets one writer at a time append to an upload: the one before is told to stop, and waited for. */
export async function takeOverUpload(token: string): Promise<{ signal: AbortSignal; end(): void }> {
  const holder: Holder = globalThis;
  holder[key] ??= new Map();
  const writers = holder[key];
  const before = writers.get(token);
  const controller = new AbortController();
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const writer = { controller, ended };
  writers.set(token, writer);
  before?.controller.abort();
  await before?.ended;
  return {
    signal: controller.signal,
    end() {
      resolve();
      if (writers.get(token) === writer) writers.delete(token);
    },
  };
}
