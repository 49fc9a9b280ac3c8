import { describe, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { getEditable } from '#domain/desk/queries';
import { restoreRevision } from '#domain/revisions/commands/restore-revision';
import { listRevisions, readRevision } from '#domain/revisions/queries';
import { newArticle, newNames, now, plainBody, system } from '#domain/testing';
import { createDraft } from './commands/create-draft.ts';
import { mergeArticle } from './commands/merge-article.ts';
import { publishArticle } from './commands/publish-article.ts';
import { saveArticle } from './commands/save-article.ts';
import { scheduleArticle } from './commands/schedule-article.ts';
import { getArticle, getArticleState } from './queries.ts';
import { newUser, noFields, saveOf, stateOf } from './testing.ts';

const minutes = (amount: number) => new Date(now.getTime() + amount * 60_000);

async function draftOf(role: 'reporter' | 'editor' = 'reporter') {
  const owner = await newUser(role, `Айгүл-${role}`);
  const { articleId, storyId } = await createDraft(owner, { lang: 'kk', title: 'Алғашқы' }, now);
  return { owner, articleId, storyId };
}

onBothEngines('saving', () => {
  describe('a new draft', () => {
    test('belongs to who began it, is credited to the author they sign as, and nobody but the desk sees it', async () => {
      const { aruna, bilim } = await newNames();
      const owner = await newUser('reporter', 'Аруна', aruna);
      const before = await latestChange();
      const { articleId, storyId } = await createDraft(
        owner,
        { lang: 'kk', title: ' Жаңа  мақала ', rubricId: bilim },
        now,
      );
      const editable = await getEditable(owner, articleId);
      expect(editable).toMatchObject({
        article: { status: 'draft', version: 1, headRevision: 1, liveRevision: null, ownerId: owner.userId },
        text: { title: 'Жаңа мақала', lead: null, body: { version: 1, blocks: [] }, fields: noFields },
        story: { version: 1, parts: { rubricId: bilim, credits: [{ authorId: aruna, role: 'author', lang: null }] } },
        ...{ ownerName: 'Аруна', mayEdit: true, mayEditStory: true, other: null, notes: [] },
      });
      expect(editable.article.storyId).toBe(storyId);
      expect(await latestChange()).toBe(before);
    });

    test('is hidden from other reporters and open to editors', async () => {
      const { articleId, storyId } = await draftOf();
      const stranger = await newUser('reporter', 'Бөтен');
      const code = { code: 'not-found' };
      await expect(getEditable(stranger, articleId)).rejects.toMatchObject(code);
      await expect(getEditable(stranger, 999)).rejects.toMatchObject(code);
      await expect(saveArticle(stranger, saveOf(articleId, 1, 'Бөтен'), now)).rejects.toMatchObject(code);
      await expect(createDraft(stranger, { lang: 'ru', storyId }, now)).rejects.toMatchObject(code);
      expect((await getEditable(await newUser('editor'), articleId)).mayEdit).toBe(true);
    });

    test('may be the second language of a story, once', async () => {
      const { owner, storyId } = await draftOf();
      const russian = await createDraft(owner, { lang: 'ru', storyId, title: 'Первая' }, now);
      expect(russian.storyId).toBe(storyId);
      expect((await getEditable(owner, russian.articleId)).other).toMatchObject({ lang: 'kk', title: 'Алғашқы' });
      await expect(createDraft(owner, { lang: 'ru', storyId }, now)).rejects.toMatchObject({
        code: 'translation-exists',
      });
    });

    test('in a rubric that does not exist or shows everything is refused', async () => {
      const { stream } = await newNames();
      const owner = await newUser('reporter');
      for (const rubricId of [stream, 404]) {
        await expect(createDraft(owner, { lang: 'kk', rubricId }, now)).rejects.toMatchObject({
          code: 'input-invalid',
        });
      }
    });
  });

  describe('a save', () => {
    test('of a draft is its newest text, and the version grows', async () => {
      const { owner, articleId } = await draftOf();
      const saved = await saveArticle(
        owner,
        {
          ...saveOf(articleId, 1, 'Екінші'),
          fields: { ...noFields, slug: 'Өз мекенжайы', seoTitle: 'Іздеуге', sourceUrl: 'https://example.kz/a' },
        },
        minutes(1),
      );
      expect(saved).toEqual({ version: 2, revision: 1, savedAt: minutes(1) });
      const { storyId } = await stateOf(articleId);
      expect(await getArticle(storyId, 'kk')).toMatchObject({
        ...{
          title: 'Екінші',
          slug: 'oz-mekenzhayy',
          seoTitle: 'Іздеуге',
          sourceUrl: 'https://example.kz/a',
          wordCount: 1,
        },
      });
      expect(await stateOf(articleId)).toMatchObject({ version: 2, savedAt: minutes(1), savedBy: owner.name });
    });

    test('without a title is refused once the article is planned, by merging and restoring too: nothing of it is kept', async () => {
      const { articleId } = await draftOf();
      const editor = await newUser('editor', 'Ерлан');
      await saveArticle(editor, saveOf(articleId, 1, ''), minutes(1));
      await saveArticle(editor, saveOf(articleId, 2, 'Тақырып'), minutes(20));
      await scheduleArticle(editor, { articleId, at: minutes(60) }, minutes(21));
      const [untitled, before] = [saveOf(articleId, 3, ''), await stateOf(articleId)];
      const code = { code: 'article-untitled' };
      const restoring = { articleId, number: 2, baseVersion: 3 };
      await expect(saveArticle(editor, untitled, minutes(40))).rejects.toMatchObject(code);
      await expect(mergeArticle(editor, { ...untitled, mine: untitled }, minutes(40))).rejects.toMatchObject(code);
      await expect(restoreRevision(editor, restoring, minutes(40))).rejects.toMatchObject(code);
      expect(await stateOf(articleId)).toEqual(before);
      expect(await listRevisions(editor, articleId, { limit: 10 })).toHaveLength(3);
      await saveArticle(editor, saveOf(articleId, 3, 'Басқа тақырып'), minutes(41));
      expect(await stateOf(articleId)).toMatchObject({ status: 'scheduled', title: 'Басқа тақырып' });
    });

    test('within ten minutes of the same person joins the revision, later or by another begins one', async () => {
      const { owner, articleId } = await draftOf();
      await saveArticle(owner, saveOf(articleId, 1, 'Бір'), minutes(9));
      await saveArticle(owner, saveOf(articleId, 2, 'Екі'), minutes(10));
      await saveArticle(owner, saveOf(articleId, 3, 'Үш'), minutes(19));
      const editor = await newUser('editor', 'Ерлан');
      await saveArticle(editor, saveOf(articleId, 4, 'Төрт'), minutes(19));
      await saveArticle(owner, saveOf(articleId, 5, 'Бес'), minutes(19));
      const revisions = await listRevisions(owner, articleId, { limit: 10 });
      expect(revisions.map(({ number, actor }) => [number, actor])).toEqual([
        [4, owner.name],
        [3, 'Ерлан'],
        [2, owner.name],
        [1, owner.name],
      ]);
      const titles = await Promise.all([1, 2, 3, 4].map((number) => readRevision(owner, articleId, number)));
      expect(titles.map((revision) => revision.text?.title)).toEqual(['Бір', 'Үш', 'Төрт', 'Бес']);
    });

    test('with a name seals its revision', async () => {
      const { owner, articleId } = await draftOf();
      await saveArticle(owner, { ...saveOf(articleId, 1, 'Бір'), name: 'Басшыға' }, minutes(1));
      await saveArticle(owner, saveOf(articleId, 2, 'Екі'), minutes(2));
      await saveArticle(owner, { ...saveOf(articleId, 3, 'Екі'), name: 'Соңғысы' }, minutes(3));
      const revisions = await listRevisions(owner, articleId, { limit: 10 });
      expect(revisions.map(({ name, isSealed }) => [name, isSealed])).toEqual([
        ['Соңғысы', true],
        ['Басшыға', true],
      ]);
    });

    test('on top of a newer text is refused, tells a colleague’s from one’s own, and writes nothing over', async () => {
      const { owner, articleId } = await draftOf();
      const editor = await newUser('editor', 'Ерлан');
      await saveArticle(editor, saveOf(articleId, 1, 'Редактор жазды'), minutes(1));
      for (const [actor, isOwn] of [
        [owner, 'no'],
        [editor, 'yes'],
      ] as const) {
        await expect(saveArticle(actor, saveOf(articleId, 1, 'Кешікті'), minutes(2))).rejects.toMatchObject({
          code: 'article-conflict',
          details: { version: 2, revision: 2, savedBy: 'Ерлан', isOwn },
        });
      }
      expect((await getEditable(owner, articleId)).text?.title).toBe('Редактор жазды');
      expect(await listRevisions(owner, articleId, { limit: 10 })).toHaveLength(2);
    });

    test('of the very same text again changes nothing and is no conflict', async () => {
      const { owner, articleId } = await draftOf();
      const saved = await saveArticle(owner, saveOf(articleId, 1, 'Бір'), minutes(1));
      expect(await saveArticle(owner, saveOf(articleId, 1, 'Бір'), minutes(2))).toEqual(saved);
      expect((await stateOf(articleId)).version).toBe(2);
    });

    test('of two at the same moment keeps one and refuses the other', async () => {
      const { owner, articleId } = await draftOf();
      const editor = await newUser('editor', 'Ерлан');
      const results = await Promise.allSettled([
        saveArticle(owner, saveOf(articleId, 1, 'Менікі'), minutes(1)),
        saveArticle(editor, saveOf(articleId, 1, 'Сенікі'), minutes(1)),
      ]);
      expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    test('of a published article is kept and readers see nothing of it', async () => {
      const storyId = await newArticle({ title: 'Жарияланған' });
      const id = (await getArticleState(storyId, 'kk'))?.id ?? 0;
      const editor = await newUser('editor');
      const before = await latestChange();
      const shown = await getArticle(storyId, 'kk');
      await saveArticle(editor, saveOf(id, 1, 'Әлі көрінбейтін'), minutes(1));
      expect(await getArticle(storyId, 'kk')).toEqual(shown);
      expect(await latestChange()).toBe(before);
      expect(await stateOf(id)).toMatchObject({ headRevision: 2, liveRevision: 1, version: 2, title: 'Жарияланған' });
      expect((await getEditable(editor, id)).text?.title).toBe('Әлі көрінбейтін');
      const reporter = await newUser('reporter');
      expect((await getEditable(reporter, id)).text?.title).toBe('Жарияланған');
      await expect(listRevisions(reporter, id, { limit: 1 })).rejects.toMatchObject({ code: 'not-found' });
      await expect(saveArticle(reporter, saveOf(id, 2, 'Т'), minutes(1))).rejects.toMatchObject({ code: 'forbidden' });
    });

    test('that is not what it should be is refused whole and the old text stays', async () => {
      const { owner, articleId } = await draftOf();
      const broken = [
        { text: { title: 'Т', lead: null, body: { version: 2, blocks: [] } } },
        { text: { title: 'Т', lead: null, body: { version: 1, blocks: [{ type: 'html', html: '<b>' }] } } },
        { text: { title: 'Т'.repeat(501), lead: null, body: plainBody() } },
        { fields: { ...noFields, sourceUrl: 'javascript:alert(1)' } },
        { fields: { ...noFields, status: 'published' } },
      ];
      for (const part of broken) {
        const save = { ...saveOf(articleId, 1, 'Т'), ...part };
        await expect(async () => saveArticle(owner, save, now)).rejects.toMatchObject({ name: 'DomainError' });
      }
      expect((await getEditable(owner, articleId)).text?.title).toBe('Алғашқы');
    });

    test("in review is the editors' alone", async () => {
      const { owner, articleId } = await draftOf();
      const { db, t } = database();
      expect(await db.select({ status: t.articles.status }).from(t.articles)).toEqual([{ status: 'draft' }]);
      await publishArticle(system, { articleId }, now);
      await expect(saveArticle(owner, saveOf(articleId, 1, 'Т'), now)).rejects.toMatchObject({ code: 'forbidden' });
    });
  });
});
