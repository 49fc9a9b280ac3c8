import { postJson } from '#components/dashboard/shell/post-json.ts';

type Told = { version?: number; savedAt?: string; savedBy?: string; isOwn?: string; message?: string };

/** Sends something written to a save route; null where it has to be sent again, because no answer of the newsroom came or it is too busy. */
export async function postSave(path: string, body: unknown, keepalive = false) {
  const answer = await postJson<Told>(path, body, { keepalive });
  return answer?.status === 429 ? null : answer;
}
