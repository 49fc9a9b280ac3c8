import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Localized } from '#lib/lang';
import type { ServerWords } from './words.ts';

const statusByCode: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

type ClientError = Error & { code?: string; rawPacket?: Buffer };

/** Answers what is no HTTP at all, too large or too slow with its status and a sentence, and closes the connection. */
export function answerClientErrors(server: Server, words: Localized<ServerWords>): void {
  const say = (status: number) =>
    [words.kk, words.ru].map((said) => `${(said.refusals[status] ?? said.BadRequest).text}\n`).join('');
  server.on('clientError', (error: ClientError, stream) => {
    const socket = stream as Socket;
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = statusByCode[error.code ?? ''] ?? (isUnknownMethod(error) ? 501 : 400);
    const text = Buffer.from(say(status));
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${text.length}\r\n` +
        'X-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n',
    );
    socket.end(text, () => socket.destroySoon());
  });
}

function isUnknownMethod({ code, rawPacket }: ClientError): boolean {
  return code === 'HPE_INVALID_METHOD' && /^[A-Z]+ \S+ HTTP\/1\.[01]\r\n/.test(rawPacket?.toString('latin1') ?? '');
}
