import { asc, eq } from 'drizzle-orm';
import { database } from '#db/client';
import { getSiteSettings } from '#domain/settings/queries';
import { shownScripts } from '#domain/settings/rules';
import type { Script } from '#lib/editions';
import { compareText } from '#lib/text/collate';
import { createScriptWriter, type WriteScript } from '#lib/text/scripts/script-writer';
import { maxExceptions } from './rules.ts';
import type { StoredScriptException } from './types.ts';

/**
 * What pages and feeds of a script edition are written with: the alphabet of the settings and the list of exceptions. Null where the paper has no such
 * edition. Whatever is written with it changes with the tags `site` and `scripts`.
 */
export async function getScriptWriter(script: Script): Promise<WriteScript | null> {
  const settings = (await getSiteSettings()).scripts;
  if (!shownScripts(settings).includes(script)) return null;
  const stored = await readExceptions();
  const exceptions = stored.map(({ word, latin, arabic }) => ({
    word,
    spelling: script === 'kk-Latn' ? latin : arabic,
  }));
  const given = exceptions.filter(({ spelling }) => spelling !== '');
  return createScriptWriter({ script, alphabet: settings.alphabet, exceptions: given });
}

export async function getScriptException(id: number): Promise<StoredScriptException | null> {
  const { db, t } = database();
  const [row] = await db.select().from(t.scriptExceptions).where(eq(t.scriptExceptions.id, id)).limit(1);
  return row ?? null;
}

type Search = { text: string; limit: number; offset: number };

/** Exceptions in which `text` stands in any script, in the order of the Kazakh alphabet, and how many there are. */
export async function searchScriptExceptions({
  text,
  limit,
  offset,
}: Search): Promise<{ exceptions: StoredScriptException[]; total: number }> {
  const wanted = fold(text);
  const found = (await readExceptions()).filter(({ word, latin, arabic }) =>
    [word, latin, arabic].some((each) => fold(each).includes(wanted)),
  );
  const compare = compareText('kk');
  found.sort((a, b) => compare(a.word, b.word) || a.id - b.id);
  return { exceptions: found.slice(offset, offset + limit), total: found.length };
}

async function readExceptions(): Promise<StoredScriptException[]> {
  const { db, t } = database();
  return db.select().from(t.scriptExceptions).orderBy(asc(t.scriptExceptions.id)).limit(maxExceptions);
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
