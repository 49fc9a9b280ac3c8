import { postJson } from '#components/dashboard/shell/post-json.ts';
import type { Lang } from '#lib/lang';
import type { CheckedTexts } from '#lib/spelling/types';

const route = '/dashboard/spelling/check';

/** What came back, or why nothing did: the newsroom's sentence, null when it cannot be reached. */
export type Asked<T> = { ok: true; answer: T } | { ok: false; message: string | null };

export function askCheck(lang: Lang, texts: string[], signal: AbortSignal): Promise<Asked<CheckedTexts>> {
  return ask<CheckedTexts>({ lang, texts }, signal);
}

/** Corrections for one word, the likeliest first; none when nobody answers. */
export async function askSuggestions(lang: Lang, word: string): Promise<string[]> {
  const asked = await ask<{ suggestions: string[] }>({ lang, word }, AbortSignal.timeout(20_000));
  return asked.ok ? asked.answer.suggestions : [];
}

async function ask<T>(question: object, signal: AbortSignal): Promise<Asked<T>> {
  const answer = await postJson<T & { message?: string }>(route, question, { signal });
  return answer?.status === 200
    ? { ok: true, answer: answer.told }
    : { ok: false, message: answer?.told.message ?? null };
}
