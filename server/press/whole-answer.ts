import { STATUS_CODES } from 'node:http';
import type { HeaderList } from './security-headers.ts';

/** A complete HTTP/1.1 answer in one piece; its body is a view into it. */
export type WholeAnswer = { bytes: Buffer; body: Buffer; second: number };

/** How long an idle connection is kept, in seconds; told to clients. */
export const keepAliveSeconds = 20;

const dateAt = 'Date: '.length;
let second = 0;
let dateText = '';

/** Builds an answer around a body, which is copied. */
export function makeWholeAnswer(status: number, headers: HeaderList, body: Buffer): WholeAnswer {
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, `Date: ${currentDate()}`];
  for (let at = 0; at < headers.length; at += 2) lines.push(`${headers[at]}: ${headers[at + 1]}`);
  lines.push('Connection: keep-alive', `Keep-Alive: timeout=${keepAliveSeconds}`, '', '');
  const head = Buffer.from(lines.join('\r\n'), 'latin1');
  const bytes = Buffer.concat([head, body]);
  return { bytes, body: bytes.subarray(head.length), second };
}

/** The bytes with today's `Date`, put right in place: it always has the same length and stands in the first line of headers. */
export function freshBytes(answer: WholeAnswer): Buffer {
  const date = currentDate();
  if (answer.second !== second) {
    answer.bytes.write(date, answer.bytes.indexOf('\n') + 1 + dateAt, 'latin1');
    answer.second = second;
  }
  return answer.bytes;
}

function currentDate(): string {
  const now = Math.floor(Date.now() / 1000);
  if (now !== second) {
    second = now;
    dateText = new Date(now * 1000).toUTCString();
  }
  return dateText;
}
