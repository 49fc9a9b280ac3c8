import { type DomainError, isDomainError, type RefusalCode } from '#lib/errors';
import { followChanges } from '#lib/follow-changes';
import type { Lang } from '#lib/lang';
import { noteDenial } from './note-denial.ts';
import { sayRefusal } from './say-refusal.ts';

/** What an action gives back: a value, or a refusal with its sentence in the user's language. */
export type Result<T = null> = { ok: true; value: T } | ({ ok: false } & Refusal);

export type Refusal = { code: RefusalCode; message: string; details: DomainError['details'] };

/** Runs a command; a refusal becomes a sentence, anything else is a fault and goes on to the error page. */
export async function runCommand<T>(lang: Lang, command: () => Promise<T>): Promise<Result<T>> {
  try {
    const value = await command();
    await followChanges();
    return { ok: true, value };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    await noteDenial(error);
    const { code, details } = error;
    return { ok: false, code, message: sayRefusal(lang, error), details };
  }
}
