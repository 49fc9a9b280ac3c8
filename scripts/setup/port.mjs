import { createServer } from 'node:net';
import { Obstacle } from './say.mjs';

/** Throws a sentence when the server could not listen where PORT and HOST say. */
export async function requireFreePort({ PORT = '', HOST = '' }) {
  const value = PORT.trim() || '3000';
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) throw new Obstacle('portInvalid', { value });
  const code = await listenError(port, HOST.trim() || '0.0.0.0');
  if (code === 'EADDRINUSE') throw new Obstacle('portTaken', { port, next: port === 65_535 ? 3000 : port + 1 });
  if (code === 'EACCES') throw new Obstacle('portForbidden', { port });
  if (code) throw new Obstacle('hostInvalid', { host: HOST });
}

function listenError(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)));
  });
}
