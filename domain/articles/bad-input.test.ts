import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { parseFilter } from '#domain/article-table/input';
import { listArticles } from '#domain/article-table/queries';
import { compareTexts } from '#domain/compare/rules';
import { getEditable } from '#domain/desk/queries';
import { readRevision } from '#domain/revisions/queries';
import { saveView } from '#domain/saved-views/commands/save-view';
import { now, plainBody } from '#domain/testing';
import { createDraft } from './commands/create-draft.ts';
import { publishArticle } from './commands/publish-article.ts';
import { saveArticle } from './commands/save-article.ts';
import { commentArticle } from './commands/submit-article.ts';
import { takeDownArticle } from './commands/take-down-article.ts';
import { updatePublished } from './commands/update-published.ts';
import { getArticle } from './queries.ts';
import { newUser, noFields, stateOf } from './testing.ts';

const folder = new URL('../../../shared/badinput/', import.meta.url);
const isThere = existsSync(folder);

/** Every text of the set that is made of strings, each once; long ones as they are. */
function badTexts(): string[] {
  const json = ['strings/blns.json', 'unicode/unicode.json'].map((file) =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  );
  const lines = ['patt-command', 'patt-nosql', 'patt-ssi', 'patt-ssti'].flatMap((name) =>
    readFileSync(new URL(`strings/${name}.txt`, folder), 'utf8').split('\n'),
  );
  return [...new Set([...stringsIn(json), ...lines])];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** `done`, or the code of a refusal; anything else is a fault and fails the test. */
async function answerOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (error instanceof Error && error.name === 'DomainError' && 'code' in error) return String(error.code);
    throw error;
  }
}

onBothEngines('texts meant to break', () => {
  test.skipIf(!isThere)(
    'are stored or refused in every field, and can be read again',
    { timeout: 300_000 },
    async () => {
      const chief = await newUser('chief', 'Бас');
      const { articleId, storyId } = await createDraft(chief, { lang: 'kk', title: 'Бірінші' }, now);
      let saved = 0;
      for (const bad of badTexts()) {
        const { version: baseVersion } = await stateOf(articleId);
        const fields = { ...noFields, slug: bad, seoTitle: bad, seoDescription: bad, source: bad, photoCredit: bad };
        const body = plainBody(bad, `Алды ${bad} арты`);
        const save = { articleId, baseVersion, text: { title: bad, lead: bad, body }, fields };
        const answer = await answerOf(() => saveArticle(chief, save, now));
        expect(['done', 'input-invalid', 'body-invalid']).toContain(answer);
        await answerOf(() => saveArticle(chief, { ...save, fields: { ...noFields, sourceUrl: bad } }, now));
        await answerOf(() => commentArticle(chief, { articleId, note: bad }, now));
        await answerOf(() => saveView(chief, { table: 'articles', name: bad, query: '' }, now));
        await listArticles(chief, parseFilter({ q: bad, status: bad, from: bad, rubric: bad, page: bad }));
        if (answer === 'done') saved += 1;
      }
      expect(saved).toBeGreaterThan(200);
      const { text } = await getEditable(chief, articleId);
      const first = await readRevision(chief, articleId, 1);
      if (!text || !first.text) throw new Error('A saved text cannot be read.');
      expect(compareTexts(first.text, text)).toBeDefined();
      await answerOf(() => publishArticle(chief, { articleId }, now));
      await answerOf(() => updatePublished(chief, { articleId, correction: '<script>alert(1)</script>' }, now));
      await answerOf(() => takeDownArticle(chief, { articleId, reason: "'; drop table articles; --" }, now));
      expect(await getArticle(storyId, 'kk')).toMatchObject({ storyId });
    },
  );
});
