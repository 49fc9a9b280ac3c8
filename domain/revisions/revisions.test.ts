import { and, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { mergeArticle } from '#domain/articles/commands/merge-article';
import { saveArticle } from '#domain/articles/commands/save-article';
import { newUser, saveOf, stateOf } from '#domain/articles/testing';
import { getEditable } from '#domain/desk/queries';
import { hourMs, now, plainBody } from '#domain/testing';
import { restoreRevision } from './commands/restore-revision.ts';
import { listRevisions, readBase, readRevision } from './queries.ts';

const inHours = (amount: number) => new Date(now.getTime() + amount * hourMs);

async function threeRevisions() {
  const reporter = await newUser('reporter', 'Аружан');
  const { articleId } = await createDraft(reporter, { lang: 'kk', title: 'Бір' }, now);
  await saveArticle(reporter, saveOf(articleId, 1, 'Екі'), inHours(1));
  await saveArticle(reporter, saveOf(articleId, 2, 'Үш'), inHours(2));
  return { reporter, articleId };
}

/** What a broken disk or an older program may have left. */
async function spoil(articleId: number, number: number) {
  const { t } = database();
  const isIt = and(eq(t.revisions.articleId, articleId), eq(t.revisions.number, number));
  const body = { version: 99, blocks: 'none' } as never;
  await transaction(async () => {
    const { db } = database();
    await db.update(t.revisions).set({ body }).where(isIt);
  });
}

onBothEngines('the history of an article', () => {
  test('is listed newest first, page by page', async () => {
    const { reporter, articleId } = await threeRevisions();
    const numbers = async (range: { limit: number; before?: number }) =>
      (await listRevisions(reporter, articleId, range)).map((revision) => revision.number);
    expect(await numbers({ limit: 2 })).toEqual([3, 2]);
    expect(await numbers({ limit: 2, before: 2 })).toEqual([1]);
    await expect(readRevision(reporter, articleId, 4)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('any revision is restored as one more, sealed', async () => {
    const { reporter, articleId } = await threeRevisions();
    const saved = await restoreRevision(reporter, { articleId, number: 1, baseVersion: 3 }, inHours(2));
    expect(saved).toEqual({ version: 4, revision: 4, savedAt: inHours(2) });
    expect((await getEditable(reporter, articleId)).text?.title).toBe('Бір');
    expect(await stateOf(articleId)).toMatchObject({ title: 'Бір', version: 4 });
    await saveArticle(reporter, saveOf(articleId, 4, 'Бес'), inHours(2));
    expect((await listRevisions(reporter, articleId, { limit: 9 })).map((each) => each.isSealed)).toEqual([
      ...[false, true, false, false, false],
    ]);
  });

  test('is not restored over a newer text', async () => {
    const { reporter, articleId } = await threeRevisions();
    await expect(restoreRevision(reporter, { articleId, number: 1, baseVersion: 2 }, now)).rejects.toMatchObject({
      code: 'article-conflict',
    });
  });

  test('a revision that cannot be read is shown as such and the others work', async () => {
    const { reporter, articleId } = await threeRevisions();
    await spoil(articleId, 2);
    expect((await readRevision(reporter, articleId, 2)).text).toBeNull();
    expect((await readRevision(reporter, articleId, 1)).text?.title).toBe('Бір');
    expect(await listRevisions(reporter, articleId, { limit: 9 })).toHaveLength(3);
    await expect(restoreRevision(reporter, { articleId, number: 2, baseVersion: 3 }, now)).rejects.toMatchObject({
      code: 'revision-unreadable',
    });
  });

  test('where the newest cannot be read the editor opens, and an older one can be restored', async () => {
    const { reporter, articleId } = await threeRevisions();
    await spoil(articleId, 3);
    expect((await getEditable(reporter, articleId)).text).toBeNull();
    await restoreRevision(reporter, { articleId, number: 2, baseVersion: 3 }, now);
    expect((await getEditable(reporter, articleId)).text?.title).toBe('Екі');
  });

  test('the text a save was written on is found by its version', async () => {
    const { reporter, articleId } = await threeRevisions();
    const base = async (version: number) => (await readBase(reporter, articleId, version))?.title;
    expect([await base(1), await base(2), await base(3)]).toEqual(['Бір', 'Екі', 'Үш']);
    await saveArticle(reporter, saveOf(articleId, 3, 'Төрт'), inHours(2));
    expect(await base(3)).toBe('Екі');
    expect(await base(4)).toBe('Төрт');
    expect(await base(0)).toBeUndefined();
  });

  test('a merge keeps both texts and what became of them', async () => {
    const { reporter, articleId } = await threeRevisions();
    const editor = await newUser('editor', 'Ерлан');
    await saveArticle(editor, saveOf(articleId, 3, 'Редактордікі'), inHours(2));
    const { text, fields } = saveOf(articleId, 0, 'Менікі');
    const merged = { ...saveOf(articleId, 4, 'Екеуі'), mine: { text, fields } };
    expect(await mergeArticle(reporter, merged, inHours(3))).toMatchObject({ version: 5, revision: 6 });
    const titles = await Promise.all([4, 5, 6].map((number) => readRevision(reporter, articleId, number)));
    expect(titles.map((revision) => revision.text?.title)).toEqual(['Редактордікі', 'Менікі', 'Екеуі']);
    await expect(mergeArticle(reporter, merged, inHours(3))).rejects.toMatchObject({ code: 'article-conflict' });
    expect((await getEditable(reporter, articleId)).text?.body).toEqual(plainBody('Мәтін.'));
  });
});
