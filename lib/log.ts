export type LogLevel = 'info' | 'warn' | 'error';

/** Writes one line to the server's log. */
export type Log = (level: LogLevel, message: string, details?: Record<string, unknown>) => void;

/** A log of one JSON object a line, so that no text from outside can forge a line; errors give message and stack. */
export function createLog(stream: { write(line: string): unknown }): Log {
  return (level, message, details = {}) => {
    const plain = Object.fromEntries(Object.entries(details).map(([key, value]) => [key, describe(value)]));
    stream.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...plain })}\n`);
  };
}

function describe(value: unknown): unknown {
  return value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value;
}
