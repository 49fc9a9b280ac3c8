import { describe, expect, test } from 'vitest';
import { readPlainRequest } from './plain-request.ts';

const read = (text: string) => readPlainRequest(Buffer.from(text, 'latin1'), null);
const plain = 'GET /1/a HTTP/1.1\r\nHost: paper.test\r\nAccept-Encoding: gzip, br\r\n\r\n';

describe('a plain request', () => {
  test('is read with its target and its headers in small letters', () => {
    expect(read(plain)).toMatchObject({
      target: '/1/a',
      headers: { host: 'paper.test', 'accept-encoding': 'gzip, br' },
    });
    expect(read('GET / HTTP/1.1\r\nHost: a\r\n\r\n')?.target).toBe('/');
    expect(read('GET /?q=a#b HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n\r\n')?.target).toBe('/?q=a#b');
  });

  test('takes the headers of the one before over only where the bytes are the same', () => {
    const before = read(plain);
    const next = readPlainRequest(Buffer.from(plain.replace('/1/a', '/2/b')), before);
    expect([next?.target, next?.headers === before?.headers]).toEqual(['/2/b', true]);
    const other = readPlainRequest(Buffer.from(plain.replace('gzip, br', 'gzip, xx')), before);
    expect(other?.headers['accept-encoding']).toBe('gzip, xx');
    expect(readPlainRequest(Buffer.from(plain + plain), before)).toBeNull();
  });

  const asked = (...lines: string[]) => ['GET /1/a HTTP/1.1', ...lines, '', ''].join('\r\n');
  test.each([
    ['nothing', ''],
    ['half a request', plain.slice(0, -2)],
    ['all but the last byte', plain.slice(0, -1)],
    ['two requests', plain + plain],
    ['a request and a half', plain + plain.slice(0, 20)],
    ['a request and garbage', `${plain}x`],
    ['a request and an empty line', `${plain}\r\n`],
    ['an empty line before', `\r\n${plain}`],
    ['bare line feeds', plain.replaceAll('\r\n', '\n')],
    ['one bare line feed', plain.replace('test\r\n', 'test\n')],
    ['a bare line feed at the end', plain.replace(/\r\n$/, '\n')],
    ['a bare carriage return', plain.replace('paper', 'pa\rper')],
    ['a line feed in the target', plain.replace('/1/a', '/1\n/a')],
    ['a NUL in the target', plain.replace('/1/a', '/1/\0a')],
    ['a NUL in a value', plain.replace('paper', 'pa\0per')],
    ['a space in the target', plain.replace('/1/a', '/1 /a')],
    ['two spaces before the target', plain.replace('GET ', 'GET  ')],
    ['two spaces after the target', plain.replace(' HTTP', '  HTTP')],
    ['a tab after the method', plain.replace('GET ', 'GET\t')],
    ['letters above ASCII in the target', plain.replace('/1/a', '/1/\xe4')],
    ['letters above ASCII in a value', plain.replace('paper', 'p\xe4per')],
    ['an absolute target', plain.replace('/1/a', 'http://paper.test/1/a')],
    ['a target of a star', plain.replace('/1/a', '*')],
    ['no target', plain.replace('/1/a ', '')],
    ['HTTP/1.0', plain.replace('HTTP/1.1', 'HTTP/1.0')],
    ['HTTP/2.0', plain.replace('HTTP/1.1', 'HTTP/2.0')],
    ['HTTP/0.9', 'GET /1/a\r\n\r\n'],
    ['a small protocol', plain.replace('HTTP', 'http')],
    ['another method', plain.replace('GET', 'POST')],
    ['a small method', plain.replace('GET', 'get')],
    ['HEAD', plain.replace('GET', 'HEAD')],
    ['no headers', 'GET /1/a HTTP/1.1\r\n\r\n'],
    ['no host', asked('Accept: a')],
    ['an empty host', asked('Host:')],
    ['two hosts', asked('Host: a', 'Host: a')],
    ['two hosts in other letters', asked('Host: a', 'hOST: b')],
    ['a name twice', asked('Host: a', 'Cookie: a', 'Cookie: b')],
    ['a folded line', asked('Host: a', 'Accept: b', ' c')],
    ['a folded first line', asked(' Host: a', 'Host: a')],
    ['a space before the colon', asked('Host : a')],
    ['no space after the colon', asked('Host:a')],
    ['a tab after the colon', asked('Host:\ta')],
    ['two spaces after the colon', asked('Host:  a')],
    ['a space at the end of a value', asked('Host: a ')],
    ['no colon', asked('Host: a', 'Accept')],
    ['no name', asked('Host: a', ': b')],
    ['a name with a bracket', asked('Host: a', 'A(b): c')],
    ['a length', asked('Host: a', 'Content-Length: 0')],
    ['chunks', asked('Host: a', 'Transfer-Encoding: chunked')],
    ['another protocol', asked('Host: a', 'Upgrade: websocket')],
    ['an expectation', asked('Host: a', 'Expect: 100-continue')],
    ['a connection to be closed', asked('Host: a', 'Connection: close')],
    ['a connection to be upgraded', asked('Host: a', 'Connection: keep-alive, Upgrade')],
    ['a connection word of proxies', asked('Host: a', 'Proxy-Connection: close')],
    ['more than eight kilobytes', asked('Host: a', `Cookie: ${'a'.repeat(8_192)}`)],
  ])('is not: %s', (_name, text) => {
    expect(read(text)).toBeNull();
    expect(readPlainRequest(Buffer.from(text, 'latin1'), read(plain))).toBeNull();
  });
});
