import { type Reply, type StandIn, startStandIn } from './testing.ts';

type Refusal = { status: number; description?: string; retryAfter?: number } | 'slow' | 'cut';
type Post = { text: string; isSilent: boolean };
type Asked = { message_id: number; text: string; disable_notification: boolean };

/** `refusals` are given one after another before it does what it is asked; a slow one does it and answers too late. */
export type TestChannel = { standIn: StandIn; posts: Map<number, Post>; refusals: Refusal[]; methods: string[] };

/** For tests: a channel as Telegram keeps it, for one bot (https://core.telegram.org/bots/api#making-requests). */
export async function startTestChannel(token: string): Promise<TestChannel> {
  const channel = { posts: new Map<number, Post>(), refusals: [] as Refusal[], methods: [] as string[] };
  const standIn = await startStandIn(({ path, body }) => {
    const [, usedToken, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(path) ?? [];
    if (usedToken !== token) return refuse({ status: 401, description: 'Unauthorized' });
    channel.methods.push(method);
    const refusal = channel.refusals.shift();
    if (refusal === 'cut') return refusal;
    if (refusal && refusal !== 'slow') return refuse(refusal);
    return { ...work(channel.posts, method, JSON.parse(body)), delayMs: refusal === 'slow' ? 2_000 : 0 };
  });
  return { ...channel, standIn };
}

function work(posts: Map<number, Post>, method: string, asked: Asked): Reply {
  if (method === 'sendMessage') {
    const id = Math.max(100, ...posts.keys()) + 1;
    posts.set(id, { text: asked.text, isSilent: asked.disable_notification });
    return done({ message_id: id });
  }
  if (method === 'deleteMessage')
    return posts.delete(asked.message_id) ? done(true) : wrong('message to delete not found');
  const known = posts.get(asked.message_id);
  if (!known) return wrong('message to edit not found');
  if (known.text === asked.text) return wrong('message is not modified: specified new message content');
  known.text = asked.text;
  return done({ message_id: asked.message_id });
}

const done = (result: unknown): Reply => ({ body: JSON.stringify({ ok: true, result }) });
const wrong = (what: string) => refuse({ status: 400, description: `Bad Request: ${what}` });

function refuse({ status, description = '', retryAfter }: Exclude<Refusal, string>): Reply {
  const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
  return { status, body: JSON.stringify({ ok: false, error_code: status, description, ...parameters }) };
}
