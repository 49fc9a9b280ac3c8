import { createServer } from 'node:http';
import next from 'next';
import { openEngine, useEngine } from '#db/client';
import { readEnv } from '#lib/env';

/** What `next start` would be for this paper: its handler alone, with the database open that its pages read. */
const env = readEnv(process.env);
useEngine(openEngine(env.databaseUrl));
const app = next({ dev: false, dir: process.cwd(), hostname: env.host, port: env.port });
await app.prepare();
const handler = app.getRequestHandler();
createServer((request, response) => void handler(request, response)).listen(env.port, env.host);
