import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { suggestTitles } from '#domain/search/suggest-titles';
import { type Edition, isEdition, isScript, langOfEdition } from '#lib/editions';
import { clientAddress } from '../client-address.ts';
import type { Changes } from '../press/change-watch.ts';
import { type HeaderList, inertPolicy } from '../press/security-headers.ts';
import { writeHead } from '../press/write-head.ts';
import type { ReadFace } from '../scripts/script-face.ts';
import { createTurnstile } from '../turnstile.ts';
import { writeSuggestion } from './write-suggestion.ts';

type Options = { changes: Changes; readFace: ReadFace; secure: HeaderList; trustedProxies: readonly string[] };

const maxLetters = 100;
const perSecond = 10;
const atOnce = 30;

/**
 * Answers `/api/suggest?q=…&lang=…` with headlines as JSON, `[{title, href, lang}]`; `lang` is the edition of the page, in whose script
 * they come. Without a session and without the framework. What was asked before is kept until anything readers see changes; who asks faster than anybody types gets 429.
 */
export function createSuggestions({ changes, readFace, secure, trustedProxies }: Options) {
  const kept = new LRUCache<string, string>({
    max: 2_000,
    maxSize: 2_000_000,
    sizeCalculation: (text) => text.length + 1,
  });
  const mayPass = createTurnstile({ perSecond, atOnce });
  let keptSince = -1;
  const find = async (text: string, edition: Edition) => {
    const latest = await changes.latest();
    if (latest !== keptSince) kept.clear();
    keptSince = latest;
    const key = `${edition} ${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const face = isScript(edition) ? await readFace(edition) : null;
    const found = await suggestTitles(text, langOfEdition(edition));
    const body = JSON.stringify(found.map((each) => writeSuggestion(each, face)));
    if (latest === keptSince) kept.set(key, body);
    return body;
  };
  return async (request: IncomingMessage, response: ServerResponse, query: string): Promise<void> => {
    const asked = new URLSearchParams(query);
    const edition = asked.get('lang');
    const text = (asked.get('q') ?? '').slice(0, maxLetters).trim();
    const isAllowed = mayPass(clientAddress(request, trustedProxies), Date.now());
    const body = Buffer.from(isAllowed ? await find(text, isEdition(edition) ? edition : 'kk') : '[]');
    writeHead(response, isAllowed ? 200 : 429, [
      ...[
        'Content-Type',
        'application/json; charset=utf-8',
        'Content-Length',
        body.length,
        'Cache-Control',
        'no-store',
      ],
      ...['Content-Security-Policy', inertPolicy, ...secure],
    ]);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
