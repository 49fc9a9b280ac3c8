import { and, desc, eq, lt } from 'drizzle-orm';
import { database, transaction } from '#db/client';
import { bodyText } from '#domain/body/rules';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { type Lang, langs } from '#lib/lang';
import { ArchiveWords } from '#lib/spelling/archive-words';

const articlesAtOnce = 200;
/** The newest of each language: more teach nothing new. */
const maxArticles = 30_000;

/** Learns the words that at least three published articles of a language use, for the check of spelling. Throws `forbidden`. */
export async function learnWords(actor: Actor, now: Date): Promise<void> {
  requireMay(actor, 'jobs.run');
  for (const lang of langs) {
    const archive = new ArchiveWords(lang);
    const documents = await readArchive(lang, archive);
    if (documents === 0) continue;
    const row = { words: archive.known(), documents, learnedAt: now };
    await transaction(async () => {
      const { db, t } = database();
      await db
        .insert(t.archiveWords)
        .values({ lang, ...row })
        .onConflictDoUpdate({ target: t.archiveWords.lang, set: row });
    });
  }
}

async function readArchive(lang: Lang, archive: ArchiveWords): Promise<number> {
  const { db, t } = database();
  const { id, title, lead, body, status } = t.articles;
  let documents = 0;
  for (let before = 2_147_483_647; documents < maxArticles; ) {
    const rows = await db
      .select({ id, title, lead, body })
      .from(t.articles)
      .where(and(eq(status, 'published'), eq(t.articles.lang, lang), lt(id, before)))
      .orderBy(desc(id))
      .limit(articlesAtOnce);
    for (const row of rows) archive.addDocument([row.title, row.lead ?? '', bodyText(row.body)].join('\n'));
    documents += rows.length;
    before = rows.at(-1)?.id ?? 0;
    if (rows.length < articlesAtOnce) break;
  }
  return documents;
}
