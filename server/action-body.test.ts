import { Agent, request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ParameterKind } from './action-signatures.ts';
import { memoryChanges, renderedPage, startTestServer } from './testing.ts';

let server: Awaited<ReturnType<typeof startTestServer>>;
const received: string[] = [];

beforeAll(async () => {
  server = await startTestServer({
    changes: memoryChanges(),
    render: async () => renderedPage('a', null),
    signatures: new Map<string, ParameterKind[]>([
      ['form', ['any', 'form']],
      ['alone', ['form']],
      ['values', ['number', 'text', 'flag', 'list', 'any']],
    ]),
    desk: async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      received.push(body);
      response.end('done');
    },
  });
});

afterAll(() => server.stop());

function send(body: string, headers: Record<string, string>): Promise<number> {
  received.length = 0;
  return new Promise((resolve, reject) => {
    const own = {
      host: 'paper.test',
      origin: 'http://paper.test',
      'content-length': Buffer.byteLength(body),
      ...headers,
    };
    const options = { port: server.port, host: '127.0.0.1', path: '/dashboard/tags', method: 'POST', headers: own };
    const sent = httpRequest({ ...options, agent: new Agent() }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const called = { 'next-action': 'abc', 'content-type': 'text/plain;charset=UTF-8' };
const form = { 'content-type': 'multipart/form-data; boundary=x' };
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

test.each([
  ['nothing', '[]'],
  ['values', '[1,"а","$$5",null,"$undefined","$D2026-01-01T00:00:00.000Z",{"a":["$0:3"]}]'],
  ['brackets in a text', JSON.stringify(['['.repeat(5_000), '"'.repeat(50)])],
  ['half a megabyte', JSON.stringify(['ә'.repeat(300_000)])],
])('a call with %s goes on whole', async (_, body) => {
  expect(await send(body, called)).toBe(200);
  expect(received).toEqual([body]);
});

test('a form goes on whole, called by a script or sent without one', async () => {
  const body = `${part('_1_name', 'ә[{')}${part('0', '[null,"$K1"]')}--x--\r\n`;
  expect(await send(body, { ...called, ...form })).toBe(200);
  expect(received).toEqual([body]);
  const plain = `${part('$ACTION_ID_abc', '')}--x--\r\n`;
  expect(await send(plain, form)).toBe(200);
  expect(received).toEqual([plain]);
});

test.each([
  ['no JSON', '{'],
  ['an empty body', ''],
  ['no list', '{"a":1}'],
  ['a list without end', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['parts that are not there', '["$F1"]'],
  ['another promise', '["$@0"]'],
  ['a prototype', '["$0:__proto__:constructor"]'],
])('a call with %s is refused before the framework', async (_, body) => {
  expect(await send(body, called)).toBe(422);
  expect(received).toEqual([]);
});

test.each([
  ['cut off', part('0', '[null]'), {}],
  ['without its arguments', `${part('_1_name', 'а')}--x--`, { 'next-action': 'abc' }],
  ['with broken arguments', `${part('0', '[null')}--x--`, { 'next-action': 'abc' }],
])('a form %s is refused before the framework', async (_, body, headers) => {
  expect(await send(body, { ...form, ...headers })).toBe(422);
  expect(received).toEqual([]);
});

const values = '[1,"а",true,[2],{"a":1}]';

test.each([
  ['a form', 'form', '[null,"$K1"]'],
  ['values', 'values', values],
  ['a text that begins with a dollar', 'values', values.replace('а', () => '$$5')],
  ['more than it asks for', 'values', values.replace(']', '],7')],
])('an action called with %s gets it', async (_, action, args) => {
  const body = `${part('_1_name', 'а')}${part('0', args)}--x--\r\n`;
  expect(await send(body, { ...form, 'next-action': action })).toBe(200);
});

test.each([
  ['nothing instead of a form', 'form', '[null]'],
  ['a number instead of a form', 'form', '[null,5]'],
  ['an object instead of a form', 'form', '[null,{"get":{"a":[]}}]'],
  ['the text of a reference to a form', 'form', '[null,"$$K1"]'],
  ['another argument again instead of a form', 'form', '[{},"$0:0"]'],
  ['a form in the wrong place', 'form', '["$K0",null]'],
  ['a fraction', 'values', values.replace('1', '1.5')],
  ['a number that no row has', 'values', values.replace('1', '1e300')],
  ['a text instead of a number', 'values', values.replace('1', '"1"')],
  ['a date instead of a text', 'values', values.replace('а', '$D2026-01-01T00:00:00.000Z')],
  ['a number instead of a flag', 'values', values.replace('true', '1')],
  ['an object instead of a list', 'values', values.replace('[2]', '{}')],
  ['nothing at all', 'values', '[]'],
])('an action called with %s is not run', async (_, action, args) => {
  expect(await send(args, { ...called, 'next-action': action })).toBe(422);
  expect(received).toEqual([]);
});

const bound = (id: string, args: string) =>
  `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', `{"id":"${id}","bound":"$@1"}`)}${part('$ACTION_1:1', args)}--x--\r\n`;

test.each([
  ['by id', `${part('$ACTION_ID_alone', '')}--x--\r\n`, 200],
  ['by the id of an action whose form comes second', `${part('$ACTION_ID_form', '')}--x--\r\n`, 422],
  ['with what is bound', bound('form', '[{"ok":true}]'), 200],
  ['with one thing bound too many', bound('form', '[null,null]'), 422],
  ['with nothing bound', bound('form', '[]'), 422],
  ['with broken arguments', bound('form', '[null'), 422],
  ['with a reference that is none', `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', '{')}--x--\r\n`, 422],
])('a form sent without a script %s', async (_, body, status) => {
  expect(await send(body, form)).toBe(status);
  expect(received).toEqual(status === 200 ? [body] : []);
});
