import { open } from 'node:fs/promises';
import { constants, createGunzip, type Gunzip } from 'node:zlib';

/** Why a file, or the rest of it, cannot be read; each has a sentence in the import report. */
export type FileProblem =
  | 'file-missing'
  | 'file-forbidden'
  | 'file-is-a-folder'
  | 'file-unreadable'
  | 'gzip-truncated'
  | 'gzip-broken'
  | 'gzip-bomb';

/** Thrown by `fileBytes` after everything readable was yielded. */
export class FileReadError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.name = 'FileReadError';
    this.problem = problem;
  }
}

/** Above `freeBytes` of unpacked text, no honest newspaper packs better than `maxRatio` to one. */
export type UnpackLimits = { freeBytes: number; maxRatio: number; maxBytes: number };
export const unpackLimits: UnpackLimits = { freeBytes: 64 * 2 ** 20, maxRatio: 150, maxBytes: 64 * 2 ** 30 };

/** Small, because one write may unpack to a thousand times its size. */
const readBytes = 16 * 1024;

/** The bytes of a file in pieces, unpacked if they begin with gzip's magic number whatever the name says. Throws FileReadError at the end of what can be read. */
export async function* fileBytes(path: string, limits: UnpackLimits = unpackLimits): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw new FileReadError(problemOf(error));
  });
  try {
    let unpacker: Unpacker | null = null;
    for (let isFirst = true; ; isFirst = false) {
      const { bytesRead, buffer } = await handle
        .read(Buffer.allocUnsafe(readBytes), 0, readBytes, null)
        .catch((error: unknown) => {
          throw new FileReadError(problemOf(error));
        });
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      if (isFirst && chunk[0] === 0x1f && chunk[1] === 0x8b) unpacker = new Unpacker(limits);
      if (!unpacker) yield chunk;
      else yield* unpacker.add(chunk);
    }
    if (unpacker) yield* unpacker.finish();
  } finally {
    await handle.close();
  }
}

/** Hands over all that a packed piece yields before it reports what is wrong with the next byte. */
class Unpacker {
  private readonly gunzip: Gunzip = createGunzip({ finishFlush: constants.Z_FINISH });
  private readonly limits: UnpackLimits;
  private ready: Buffer[] = [];
  private error: Error | null = null;
  private packedBytes = 0;
  private unpackedBytes = 0;

  constructor(limits: UnpackLimits) {
    this.limits = limits;
    this.gunzip.on('data', (chunk: Buffer) => this.ready.push(chunk));
    this.gunzip.on('error', (error) => {
      this.error = error;
    });
  }

  async *add(chunk: Buffer): AsyncGenerator<Buffer> {
    this.packedBytes += chunk.length;
    await settled((done) => this.gunzip.write(chunk, done), this.gunzip);
    yield* this.take();
  }

  async *finish(): AsyncGenerator<Buffer> {
    if (!this.error) await settled((done) => this.gunzip.once('end', done).end(), this.gunzip);
    yield* this.take();
  }

  private *take(): Generator<Buffer> {
    const ready = this.ready;
    this.ready = [];
    for (const chunk of ready) {
      this.unpackedBytes += chunk.length;
      const isBomb =
        this.unpackedBytes > this.limits.freeBytes && this.unpackedBytes > this.packedBytes * this.limits.maxRatio;
      if (isBomb || this.unpackedBytes > this.limits.maxBytes) {
        this.gunzip.destroy();
        throw new FileReadError('gzip-bomb');
      }
      yield chunk;
    }
    if (this.error)
      throw new FileReadError(this.error.message.includes('unexpected end') ? 'gzip-truncated' : 'gzip-broken');
  }
}

/** Resolves when the step is done or the stream has broken. */
async function settled(start: (done: () => void) => void, stream: Gunzip): Promise<void> {
  await new Promise<void>((resolve) => {
    stream.once('close', () => resolve());
    start(() => resolve());
  });
  stream.removeAllListeners('close');
}

function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'file-missing';
  if (code === 'EACCES' || code === 'EPERM') return 'file-forbidden';
  return code === 'EISDIR' ? 'file-is-a-folder' : 'file-unreadable';
}
