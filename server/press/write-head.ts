import type { ServerResponse } from 'node:http';
import type { HeaderList } from './security-headers.ts';

/** Begins an answer with ready-made flat headers; Node reads such a list and never changes it, hence the cast. */
export function writeHead(response: ServerResponse, status: number, headers: HeaderList): ServerResponse {
  return response.writeHead(status, headers as (string | number)[]);
}
