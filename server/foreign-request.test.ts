import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { maxBodyBytes, refusalOfChange } from './foreign-request.ts';

function requestOf(
  method: string,
  headers: Record<string, string | undefined>,
  url = '/dashboard/login',
): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { method, url, headers: { host: 'paper.test', ...headers } });
}
const own = { origin: 'https://paper.test', 'content-length': '10' };

test('reading needs no origin', () => {
  expect(refusalOfChange(requestOf('GET', {}))).toBeNull();
  expect(refusalOfChange(requestOf('HEAD', { origin: 'https://evil.test' }))).toBeNull();
});

test('a form of our own page may change something', () => {
  expect(refusalOfChange(requestOf('POST', own))).toBeNull();
  expect(refusalOfChange(requestOf('POST', { ...own, 'sec-fetch-site': 'same-origin' }))).toBeNull();
});

test.each([
  {},
  { origin: 'null' },
  { origin: 'https://evil.test' },
  { origin: 'https://paper.test.evil.test' },
  { origin: 'https://evil.test/paper.test' },
  { origin: 'https://paper.test:8443' },
  { origin: 'https://sub.paper.test' },
  { origin: 'https://paper.test', 'sec-fetch-site': 'cross-site' },
  { origin: 'https://paper.test', 'sec-fetch-site': 'same-site' },
])('a change from elsewhere is refused: %j', (headers) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    expect(refusalOfChange(requestOf(method, { 'content-length': '1', ...headers }))).toBe(403);
});

test('a body must say its length and stay below the limit, except an upload', () => {
  const tooLong = { ...own, 'content-length': String(maxBodyBytes + 1) };
  expect(refusalOfChange(requestOf('POST', tooLong))).toBe(413);
  expect(refusalOfChange(requestOf('POST', { origin: own.origin, 'transfer-encoding': 'chunked' }))).toBe(411);
  expect(refusalOfChange(requestOf('PATCH', tooLong, '/api/uploads/abc'))).toBeNull();
});
