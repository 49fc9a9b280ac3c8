import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, errors, request } from 'undici';
import { DeliveryError } from '../outbox/delivery-error.ts';
import { isPublicAddress } from './public-address.ts';

export type OutboundRequest = { url: string; headers: Record<string, string>; body: string };
export type OutboundAnswer = { status: number; text: string; retryAfter: string | null };

/** Posts to another system. Throws `DeliveryError` where no whole answer came; an answer of any status is an answer. */
export type PostOutside = (outgoing: OutboundRequest) => Promise<OutboundAnswer>;

type Options = {
  /** Which addresses may be reached; tests say so for their stand-ins, nothing in the environment does. */
  isAllowed?: (address: string) => boolean;
  protocols?: readonly string[];
  wholeMs?: number;
};

const connectMs = 4_000;
/** A stop of the server waits for a request under way, so all of it must end well within its ten seconds. */
const defaultWholeMs = 7_000;
const maxAnswerBytes = 64_000;

/**
 * Requests to systems whose address somebody typed in: the address is looked at when the connection is made, whatever the name server said
 * before; no redirect is followed, nothing is read beyond 64 kB, everything ends after seven seconds.
 */
export function createOutbound(options: Options = {}): PostOutside {
  const { isAllowed = isPublicAddress, protocols = ['https:'], wholeMs = defaultWholeMs } = options;
  const dispatcher = new Agent({
    connect: checkedConnector(isAllowed),
    ...{ headersTimeout: wholeMs, bodyTimeout: wholeMs, maxResponseSize: maxAnswerBytes },
    ...{ keepAliveTimeout: 1_000, maxHeaderSize: 16_384 },
  });
  return async ({ url, headers, body }) => {
    if (!protocols.includes(new URL(url).protocol)) throw forbidden();
    try {
      const signal = AbortSignal.timeout(wholeMs);
      const response = await request(url, { dispatcher, method: 'POST', headers, body, signal });
      const text = await response.body.text();
      const retryAfter = response.headers['retry-after'];
      return { status: response.statusCode, text, retryAfter: typeof retryAfter === 'string' ? retryAfter : null };
    } catch (error) {
      throw reasonOf(error);
    }
  };
}

/** A name is resolved and looked at for the connection it is used for, so a second answer of the name server cannot lead elsewhere. */
function checkedConnector(isAllowed: (address: string) => boolean): buildConnector.connector {
  const connect = buildConnector({ timeout: connectMs, lookup: checkedLookup(isAllowed) });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !isAllowed(host)) callback(forbidden(), null);
    else connect(options, callback);
  };
}

function checkedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return callback(error ?? new Error('no address'), '', 0);
      if (!found.every(({ address }) => isAllowed(address))) return callback(forbidden(), '', 0);
      if (options.all) return callback(null, found);
      callback(null, first.address, first.family);
    });
  };
}

const forbidden = () => new DeliveryError('address-forbidden', { isFinal: true });

/** Before the connection is there nothing was sent; after that nobody knows what arrived: `answer-lost`. */
function reasonOf(error: unknown): Error {
  if (error instanceof DeliveryError) return error;
  if (error instanceof errors.ResponseExceededMaxSizeError)
    return new DeliveryError('answer-too-large', { isFinal: true });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'].includes(code))
    return unreachable(code);
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code.startsWith('CERT_') || code.startsWith('ERR_TLS'))
    return unreachable(code);
  return new DeliveryError('answer-lost');
}

const unreachable = (code: string) => new DeliveryError('unreachable', { detail: code });
