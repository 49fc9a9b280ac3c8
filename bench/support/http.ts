import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer; ms: number };

const agent = new Agent({ keepAlive: true });

/** GET without a User-Agent, so that it counts as nobody's reading; `ms` ends with the last byte. */
export function get(url: string, headers: Record<string, string> = { 'accept-encoding': 'br' }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const sent = request(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          ms: performance.now() - started,
        }),
      );
    });
    sent.once('error', reject);
    sent.end();
  });
}

/** Like `get`, but throws for any status except 200. */
export async function getPage(url: string, headers?: Record<string, string>): Promise<Answer> {
  const answer = await get(url, headers);
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return answer;
}

/** The same uncompressed, for whoever reads it. */
export function getPlain(url: string): Promise<Answer> {
  return getPage(url, { 'accept-encoding': 'identity' });
}
