import type { SignedIn } from '#domain/sessions/types';
import { isDomainError, type RefusalCode } from '#lib/errors';
import { followChanges } from '#lib/follow-changes';
import { chosenLang } from './desk-cookies.ts';
import { noteDenial } from './note-denial.ts';
import { findActor } from './require-actor.ts';
import { sayRefusal } from './say-refusal.ts';

const statuses: Partial<Record<RefusalCode, number>> = {
  'article-conflict': 409,
  'changed-meanwhile': 409,
  'story-conflict': 409,
  forbidden: 403,
  'not-found': 404,
  'upload-lost': 404,
  'media-in-use': 409,
  'upload-wrong-offset': 409,
  'media-too-large': 413,
  'upload-too-many': 429,
  'spelling-busy': 429,
  'disk-full': 507,
};

/** Runs a command of a route handler for whoever is signed in; a refusal becomes `{code, message, …details}` with its status, 401 for nobody. */
export async function answerCommand(command: (signedIn: SignedIn) => Promise<Response>): Promise<Response> {
  const signedIn = await findActor();
  const lang = signedIn?.user.lang ?? (await chosenLang());
  const refuse = (status: number, code: RefusalCode, details: Record<string, string | number>) =>
    Response.json({ ...details, code, message: sayRefusal(lang, { code, details }) }, { status });
  if (!signedIn) return refuse(401, 'session-over', {});
  try {
    const answer = await command(signedIn);
    await followChanges();
    return answer;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    await noteDenial(error);
    return refuse(statuses[error.code] ?? 422, error.code, error.details);
  }
}
