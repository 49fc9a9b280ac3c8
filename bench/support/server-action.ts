import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Fields = Record<string, string | readonly string[]>;

/** A form as an argument of a server action. */
export class FormArgument {
  readonly fields: Fields;
  constructor(fields: Fields) {
    this.fields = fields;
  }
}

export type ServerAction = { id: string; name: string; file: string; page: string };

const manifestFile = join(import.meta.dirname, '../../.next/server/server-reference-manifest.json');

type Manifest = {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
};

/** Every server action of the production build with a page that answers it; a page with numbers gets the number 1. */
export function listServerActions(): ServerAction[] {
  const { node } = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    ...{ id, name: exportedName, file: filename },
    page: addressOf(Object.keys(workers)),
  }));
}

/** One server action by its name. */
export function serverAction(name: string): ServerAction {
  const found = listServerActions().find((action) => action.name === name);
  if (!found) throw new Error(`The build has no action ${name}.`);
  return found;
}

/** What a call sends: the headers and the body, made as the browser's side of the framework makes them. */
async function actionRequest(action: ServerAction, args: readonly unknown[], origin: string | null) {
  const headers = { 'next-action': action.id, accept: 'text/x-component', ...(origin !== null && { origin }) };
  if (!args.some((each) => each instanceof FormArgument)) {
    return { headers: { ...headers, 'content-type': 'text/plain;charset=UTF-8' }, body: JSON.stringify(args) };
  }
  const form = new FormData();
  const plain = args.map((each, at) => {
    if (!(each instanceof FormArgument)) return each;
    for (const [name, values] of Object.entries(each.fields))
      for (const value of [values].flat()) form.append(`_${at}_${name}`, value);
    return `$K${at}`;
  });
  form.append('0', JSON.stringify(plain));
  const encoded = new Response(form);
  const type = encoded.headers.get('content-type') ?? '';
  return { headers: { ...headers, 'content-type': type }, body: Buffer.from(await encoded.arrayBuffer()) };
}

export type ActionAnswer = { status: number; location: string | null; value: unknown };
type Call = {
  cookie?: string;
  page?: string;
  /** Null: none is sent. */
  origin?: string | null;
};

/** Calls a server action by hand, without a browser; comes back with the first byte of the answer. */
export async function sendAction(
  address: string,
  action: ServerAction,
  args: readonly unknown[],
  { cookie, page = action.page, origin = address }: Call = {},
): Promise<Response> {
  const { headers, body } = await actionRequest(action, args, origin);
  return fetch(address + page, {
    ...{ method: 'POST', redirect: 'manual', body },
    headers: { ...headers, ...(cookie && { cookie }) },
  });
}

/** What an action answered; `value` is what it returned, undefined where it returned nothing that is plain data. */
export async function readAction(response: Response): Promise<ActionAnswer> {
  const answer = Buffer.from(await response.arrayBuffer());
  const location = response.headers.get('x-action-redirect') ?? response.headers.get('location');
  return { status: response.status, location, value: returned(answer) };
}

/** The first row of the answer names the row of the value; long texts stand in rows of their own and are left out. */
function returned(answer: Buffer): unknown {
  const rows = rowsOf(answer);
  const named = /"a":"\$@(\w+)"/.exec(rows.get('0') ?? '')?.[1];
  try {
    return JSON.parse((named === undefined ? undefined : rows.get(named)) ?? '');
  } catch {
    return undefined;
  }
}

/** A row ends with a line; one of text begins with its length in bytes and has no end of its own. */
function rowsOf(answer: Buffer): Map<string, string> {
  const rows = new Map<string, string>();
  for (let at = 0; at < answer.length; ) {
    const colon = answer.indexOf(':', at);
    if (colon < 0) break;
    const id = answer.toString('latin1', at, colon);
    const text = /^T([0-9a-f]+),/.exec(answer.toString('latin1', colon + 1, colon + 12));
    const start = colon + 1 + (text?.[0].length ?? 0);
    const line = answer.indexOf('\n', start);
    const end = text ? start + Number.parseInt(text[1] ?? '0', 16) : line < 0 ? answer.length : line;
    rows.set(id, answer.toString('utf8', start, end));
    at = text ? end : end + 1;
  }
  return rows;
}

function addressOf(pages: readonly string[]): string {
  const [shortest = ''] = [...pages].filter((page) => !page.includes('[...')).sort((a, b) => a.length - b.length);
  return shortest
    .replace(/^app/, '')
    .replace(/\/page$/, '')
    .replaceAll(/\/\([^)]+\)/g, '')
    .replaceAll(/\[[^\]]+\]/g, '1');
}
