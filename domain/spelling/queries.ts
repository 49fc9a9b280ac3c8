import { asc, count, desc, max } from 'drizzle-orm';
import { database } from '#db/client';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import { type Lang, langs } from '#lib/lang';
import { checkInWorker, SpellingBusy, suggestInWorker } from '#lib/spelling/spelling-desk';
import type { CheckedTexts, WordList } from '#lib/spelling/types';
import { compareText } from '#lib/text/collate';
import { stemWord } from '#lib/text/stem-word';

const maxAdded = 20_000;

export type AddedWord = { id: number; lang: Lang; word: string; addedBy: string; addedAt: Date };

/** Words of the newsroom that contain `text`, in the order of the Kazakh alphabet, and how many there are. */
export async function listAddedWords(search: {
  text: string;
  limit: number;
  offset: number;
}): Promise<{ words: AddedWord[]; total: number }> {
  const { db, t } = database();
  const rows = await db.select().from(t.addedWords).orderBy(asc(t.addedWords.id)).limit(maxAdded);
  const wanted = search.text.normalize('NFC').toLowerCase();
  const compare = compareText('kk');
  const found = rows.filter(({ word }) => word.includes(wanted)).sort((a, b) => compare(a.word, b.word) || a.id - b.id);
  return { words: found.slice(search.offset, search.offset + search.limit), total: found.length };
}

export type Lesson = { lang: Lang; documents: number; words: number; learnedAt: Date };

/** What the archive taught, a line a language in which something was published. */
export async function listLessons(): Promise<Lesson[]> {
  const { db, t } = database();
  const rows = await db.select().from(t.archiveWords).orderBy(asc(t.archiveWords.lang)).limit(langs.length);
  return rows.map(({ lang, documents, words, learnedAt }) => ({
    lang,
    documents,
    words: words.words.length,
    learnedAt,
  }));
}

/**
 * Checks paragraphs of an article in a worker, with the newsroom's words. Throws `forbidden`, and `spelling-busy` where too many ask at once.
 * `varFolder` holds the dictionaries.
 */
export async function checkTexts(
  actor: Actor,
  varFolder: string,
  task: { lang: Lang; texts: string[] },
): Promise<CheckedTexts> {
  requireMay(actor, 'article.create');
  return unlessBusy(checkInWorker(varFolder, task, { version: await versionOfWords(), read: readWords }));
}

/** Corrections for a word, the likeliest first. Throws as `checkTexts`. */
export async function suggestWords(
  actor: Actor,
  varFolder: string,
  task: { lang: Lang; word: string },
): Promise<string[]> {
  requireMay(actor, 'article.create');
  return unlessBusy(suggestInWorker(varFolder, task));
}

async function unlessBusy<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof SpellingBusy) throw new DomainError('spelling-busy');
    throw error;
  }
}

/** Another value whenever the newsroom's words changed. */
async function versionOfWords(): Promise<string> {
  const { db, t } = database();
  const [added] = await db.select({ count: count(), newest: max(t.addedWords.id) }).from(t.addedWords);
  const taught = await db
    .select({ lang: t.archiveWords.lang, at: t.archiveWords.learnedAt })
    .from(t.archiveWords)
    .orderBy(asc(t.archiveWords.lang));
  return JSON.stringify([added, taught.map(({ lang, at }) => [lang, at.getTime()])]);
}

/** The newsroom's words and what its archive taught; an added word is known with other endings too. */
async function readWords(): Promise<WordList> {
  const { db, t } = database();
  const added = await db
    .select({ lang: t.addedWords.lang, word: t.addedWords.word })
    .from(t.addedWords)
    .orderBy(desc(t.addedWords.id))
    .limit(maxAdded);
  const taught = await db.select().from(t.archiveWords).limit(langs.length);
  const of = (lang: Lang) => {
    const own = added.filter((each) => each.lang === lang).map(({ word }) => word);
    const archive = taught.find((each) => each.lang === lang)?.words ?? { words: [], stems: [] };
    return { words: [...own, ...archive.words], stems: [...own.map((word) => stemWord(word, lang)), ...archive.stems] };
  };
  return { kk: of('kk'), ru: of('ru') };
}
