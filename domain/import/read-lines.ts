import { type FileProblem, FileReadError, fileBytes, type UnpackLimits, unpackLimits } from './file-bytes.ts';

export type LineProblem = 'line-too-long' | 'line-not-utf8';
/** `line` counts from 1 and includes blank lines, which are not yielded unless asked for. */
export type ReadLine =
  | { line: number; text: string; error: null }
  | { line: number; text: null; error: LineProblem | FileProblem };
export type ReadOptions = { maxLineBytes?: number; keepsBlank?: boolean; unpack?: UnpackLimits };

const maxLineBytes = 8 * 2 ** 20;
const newline = 0x0a;

/**
 * The lines of a text or gzip file, read as a stream: never more of it in memory than one line of `maxLineBytes`.
 * A line that is too long or not UTF-8 is reported and the rest follows; what ends the file early is reported last.
 */
export async function* readLines(path: string, options: ReadOptions = {}): AsyncGenerator<ReadLine> {
  const collector = new LineCollector(options.maxLineBytes ?? maxLineBytes, options.keepsBlank ?? false);
  try {
    for await (const chunk of fileBytes(path, options.unpack ?? unpackLimits)) yield* collector.add(chunk);
  } catch (error) {
    if (!(error instanceof FileReadError)) throw error;
    yield collector.stoppedBy(error.problem);
    return;
  }
  yield* collector.end();
}

class LineCollector {
  private readonly maxBytes: number;
  private readonly keepsBlank: boolean;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private parts: Buffer[] = [];
  private bytes = 0;
  private line = 1;

  constructor(maxBytes: number, keepsBlank: boolean) {
    this.maxBytes = maxBytes;
    this.keepsBlank = keepsBlank;
  }

  *add(chunk: Buffer): Generator<ReadLine> {
    let from = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      this.keep(chunk.subarray(from, at));
      yield* this.finishLine();
      from = at + 1;
    }
    if (from < chunk.length) this.keep(chunk.subarray(from));
  }

  *end(): Generator<ReadLine> {
    if (this.bytes > 0) yield* this.finishLine();
  }

  stoppedBy(problem: FileProblem): ReadLine {
    return { line: this.line, text: null, error: problem };
  }

  private keep(part: Buffer): void {
    this.bytes += part.length;
    if (this.bytes > this.maxBytes) this.parts = [];
    else this.parts.push(part);
  }

  private *finishLine(): Generator<ReadLine> {
    const { line, bytes } = this;
    const whole = this.parts.length === 1 ? this.parts[0] : Buffer.concat(this.parts);
    this.parts = [];
    this.bytes = 0;
    this.line++;
    if (bytes > this.maxBytes) {
      yield { line, text: null, error: 'line-too-long' };
      return;
    }
    const text = this.decode(whole, line);
    if (text === null) yield { line, text: null, error: 'line-not-utf8' };
    else if (this.keepsBlank || text.trim() !== '') yield { line, text, error: null };
  }

  private decode(bytes: Buffer | undefined, line: number): string | null {
    try {
      const text = this.decoder.decode(bytes);
      const from = line === 1 && text.startsWith('\ufeff') ? 1 : 0;
      return text.slice(from, text.endsWith('\r') ? -1 : undefined);
    } catch {
      return null;
    }
  }
}
