import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const proxies = ['127.0.0.1', '10.0.0.2'];
const from = (peer: string, forwarded?: string) =>
  clientAddress(
    { socket: { remoteAddress: peer }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage,
    proxies,
  );

test('a stranger is who the connection comes from, whatever they say of themselves', () => {
  expect(from('203.0.113.5', '198.51.100.1')).toBe('203.0.113.5');
  expect(from('::ffff:203.0.113.5')).toBe('203.0.113.5');
});

test('a proxy of ours is believed about its own peer, and only about that', () => {
  expect(from('127.0.0.1', '198.51.100.1')).toBe('198.51.100.1');
  expect(from('::ffff:127.0.0.1', '203.0.113.9, 198.51.100.1')).toBe('198.51.100.1');
});

test('of two proxies in a row neither is taken for the reader', () => {
  expect(from('127.0.0.1', '203.0.113.9, 198.51.100.1, 10.0.0.2')).toBe('198.51.100.1');
});

test('a proxy that says nothing, or what is no address, is the address itself', () => {
  expect(from('127.0.0.1')).toBe('127.0.0.1');
  expect(from('127.0.0.1', 'unknown')).toBe('127.0.0.1');
  expect(from('127.0.0.1', '10.0.0.2')).toBe('127.0.0.1');
});
