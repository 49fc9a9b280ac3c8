import { connect } from 'node:net';

export type RawAnswer = { status: number; head: string; body: string };

/** Sends bytes as they are, as no client library would, and reads until the server closes. */
export function rawRequest(address: string | undefined, bytes: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(address ?? '');
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(Buffer.from(bytes, 'latin1')));
    const finish = () => {
      const [head = '', ...rest] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
      resolve({ status: Number(head.split(' ')[1]), head, body: rest.join('\r\n\r\n') });
    };
    socket.setTimeout(15_000, () => socket.destroy(new Error('the server neither answered nor closed')));
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.once('end', finish);
    socket.once('error', (error) => (chunks.length > 0 ? finish() : reject(error)));
  });
}

/** A GET of a target exactly as given. */
export function rawGet(address: string | undefined, target: string, headers: string[] = []): Promise<RawAnswer> {
  const host = headers.some((line) => /^host:/i.test(line)) ? [] : [`Host: ${new URL(address ?? '').host}`];
  return rawRequest(address, [`GET ${target} HTTP/1.1`, ...host, ...headers, 'Connection: close', '', ''].join('\r\n'));
}
