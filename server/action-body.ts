import type { IncomingMessage } from 'node:http';
import { fitsParameters } from './action-arguments.ts';
import type { ActionSignatures } from './action-signatures.ts';
import { argumentsOfPlainForm, partNamed } from './plain-form.ts';

const maxLevels = 100;
/** What the browser's side writes for values that JSON has not: https://react.dev/reference/rsc/use-server#serializable-parameters-and-return-values */
const plainReference = /^\$(\$|undefined$|-0$|NaN$|-?Infinity$|T$|D\d|n-?\d)/;
/** A form in a part of its own, or a value that already stands in the arguments. */
const partReference = /^\$(K[0-9a-f]+$|0(:|$))/;
const prototypeKey = /(^|:)(__proto__|constructor|prototype)(:|$)/;

/**
 * Whether the body of a server action is one that the framework can read and the action can take: whole, JSON where it must be, not
 * nested without end, without references to what is not there, and with arguments of the kinds that its parameters have. To the
 * others the framework would answer 500 and report them as faults of ours. The body can be read again afterwards.
 */
export async function isAcceptableAction(request: IncomingMessage, signatures: ActionSignatures): Promise<boolean> {
  const type = request.headers['content-type'] ?? '';
  const id = request.headers['next-action'];
  if (request.method !== 'POST' || (id === undefined && !type.startsWith('multipart/'))) return true;
  const body = (await peek(request)).toString('utf8');
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/.exec(type)?.[1];
  if (boundary !== undefined && !body.trimEnd().endsWith(`--${boundary}--`)) return false;
  if (id === undefined) {
    return argumentsOfPlainForm(body, boundary ?? '', readArguments).every(
      ({ id, args }) => args !== null && fitsParameters(args, signatures.get(id) ?? []),
    );
  }
  const args = readArguments(boundary === undefined ? body : partNamed(body, '0', boundary));
  return args !== null && fitsParameters(args, signatures.get(String(id)) ?? []);
}

/** Reads all of the body and puts it back; at once what was received where the peer went away. */
function peek(request: IncomingMessage): Promise<Buffer> {
  const length = Number(request.headers['content-length'] ?? 0);
  const chunks: Buffer[] = [];
  let received = 0;
  return new Promise((resolve) => {
    const finish = () => {
      request.off('readable', read);
      request.off('close', finish);
      const body = Buffer.concat(chunks);
      if (body.length > 0 && !request.destroyed) request.unshift(body);
      resolve(body);
    };
    const read = () => {
      for (let chunk = request.read(); received < length && chunk !== null; chunk = request.read()) {
        chunks.push(chunk);
        received += chunk.length;
        if (received >= length) break;
      }
      if (received >= length) finish();
    };
    if (length === 0) return resolve(Buffer.alloc(0));
    request.on('readable', read);
    request.on('close', finish);
  });
}

/** The arguments as they travel, references and all; null where they cannot be read. */
function readArguments(text: string): unknown[] | null {
  if (isTooDeep(text)) return null;
  try {
    let isGood = true;
    const parsed: unknown = JSON.parse(text, (_key, value: unknown) => {
      if (typeof value === 'string' && value.startsWith('$')) isGood &&= isKnownReference(value);
      return value;
    });
    return isGood && Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isKnownReference(value: string): boolean {
  return plainReference.test(value) || (partReference.test(value) && !prototypeKey.test(value));
}

/** Counts what is open outside of strings. */
function isTooDeep(text: string): boolean {
  const bare = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  let level = 0;
  for (const character of bare) {
    if (character === '[' || character === '{') level += 1;
    else if (character === ']' || character === '}') level -= 1;
    if (level > maxLevels) return true;
  }
  return false;
}
