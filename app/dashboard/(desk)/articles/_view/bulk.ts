import { handOverArticle } from '#domain/articles/commands/hand-over-article';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { bringBackDraft, putAwayDraft } from '#domain/articles/commands/put-away-draft';
import { returnArticle, submitArticle } from '#domain/articles/commands/submit-article';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { parseNote } from '#domain/articles/input';
import type { Actor } from '#domain/sessions/types';

const maxAtOnce = 50;

/** A chosen line with the version its table showed. */
type Chosen = { articleId: number; baseVersion: number };
type Told = { words: string; ownerId: number };
type Do = (actor: Actor, chosen: Chosen, told: Told, now: Date) => Promise<unknown>;

const verbs: Record<string, Do> = {
  publish: (actor, chosen, _, now) => publishArticle(actor, chosen, now),
  submit: (actor, chosen, { words }, now) => submitArticle(actor, { ...chosen, note: words }, now),
  return: (actor, { articleId }, { words }, now) => returnArticle(actor, { articleId, note: words }, now),
  takeDown: async (actor, { articleId }, { words }, now) =>
    takeDownArticle(actor, { articleId, reason: parseNote(words, 'reason') }, now),
  handOver: (actor, { articleId }, { ownerId }, now) => handOverArticle(actor, { articleId, ownerId }, now),
  putAway: (actor, { articleId }, _, now) => putAwayDraft(actor, { articleId }, now),
  bringBack: (actor, { articleId }, _, now) => bringBackDraft(actor, { articleId }, now),
};

/** What readers notice at once is asked about first. */
const asked = ['publish', 'takeDown'];

export type Bulk = {
  verb: string;
  chosen: Chosen[];
  told: Told;
  /** What the question was answered with; null where it was not asked yet. */
  answer: 'yes' | 'no' | null;
};

/** The form of the table of articles; null where no verb or no line was chosen. */
export function readBulk(form: FormData): Bulk | null {
  const [verb, answer] = [String(form.get('verb')), form.get('answer')];
  const chosen = form.getAll('chosen').flatMap(readChosen).slice(0, maxAtOnce);
  if (chosen.length === 0 || !Object.hasOwn(verbs, verb)) return null;
  const told = { words: String(form.get('words') ?? ''), ownerId: Number(form.get('ownerId')) || 0 };
  return { verb, chosen, told, answer: answer === 'yes' || answer === 'no' ? answer : null };
}

export function isToBeAsked({ verb, answer }: Bulk): boolean {
  return asked.includes(verb) && answer === null;
}

/** Does the verb to one of the chosen lines; throws what its command throws. */
export async function doInBulk(actor: Actor, { verb, told }: Bulk, chosen: Chosen, now: Date): Promise<unknown> {
  return verbs[verb]?.(actor, chosen, told, now);
}

/** What the form is to send again with the answer. */
export function fieldsAgain({ verb, chosen, told }: Bulk): [name: string, value: string][] {
  const lines = chosen.map(({ articleId, baseVersion }): [string, string] => ['chosen', `${articleId}:${baseVersion}`]);
  return [['verb', verb], ['words', told.words], ['ownerId', String(told.ownerId)], ...lines];
}

function readChosen(value: FormDataEntryValue): Chosen[] {
  const [, articleId, baseVersion] = /^([1-9]\d{0,9}):(\d{1,10})$/.exec(String(value)) ?? [];
  return articleId && baseVersion ? [{ articleId: Number(articleId), baseVersion: Number(baseVersion) }] : [];
}
