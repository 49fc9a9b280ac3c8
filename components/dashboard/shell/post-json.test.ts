import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { postJson } from './post-json.ts';

/** What came of asking a server that answers so. */
async function asked(answer: RequestListener, signal?: AbortSignal) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const told = await postJson(`http://127.0.0.1:${port}/check`, { word: 'сөз' }, signal && { signal });
  server.closeAllConnections();
  server.close();
  return told;
}

const says = (status: number, text: string, headers: Record<string, string> = {}) =>
  asked((_, response) => response.writeHead(status, headers).end(text));

describe('a question to the newsroom', () => {
  test('is sent as JSON, and its answer is given with its status, a refusal too', async () => {
    const echo: RequestListener = async (request, response) =>
      response
        .writeHead(422)
        .end(JSON.stringify([request.method, request.headers['content-type'], await json(request)]));
    expect(await asked(echo)).toEqual({ status: 422, told: ['POST', 'application/json', { word: 'сөз' }] });
    expect(await says(200, '{"version":2}')).toEqual({ status: 200, told: { version: 2 } });
  });

  test('is not answered by a server that is down, sends the reader elsewhere or speaks no JSON', async () => {
    expect(await says(503, '{"message":"busy"}')).toBeNull();
    expect(await says(302, '', { Location: '/dashboard/login' })).toBeNull();
    expect(await says(200, '<!doctype html>')).toBeNull();
    expect(await postJson('http://127.0.0.1:1/check', {})).toBeNull();
  });

  test('is given up when nobody waits for it any more', async () => {
    expect(await asked(() => {}, AbortSignal.timeout(100))).toBeNull();
  });
});
