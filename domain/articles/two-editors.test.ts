import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { now } from '#domain/testing';
import { isDomainError } from '#lib/errors';
import { createDraft } from './commands/create-draft.ts';
import { saveArticle } from './commands/save-article.ts';
import { newUser, saveOf, stateOf } from './testing.ts';

/** More of them by hand: `SAVES=200`. */
const saves = Number(process.env.SAVES ?? 60);

type Writer = {
  name: string;
  stored: { version: number; title: string }[];
  refused: { title: string; over: number }[];
};

onBothEngines('two editors in one article', () => {
  test(`whose ${saves} saves each cross are stored in one row of versions, or refused with the newest one named`, async () => {
    const [first, second] = [await newUser('editor', 'Бірінші'), await newUser('editor', 'Екінші')];
    const { articleId } = await createDraft(first, { lang: 'kk', title: 'Бастапқы' }, now);
    const write = async (actor: typeof first, everyMs: number): Promise<Writer> => {
      const writer: Writer = { name: actor.name, stored: [], refused: [] };
      let base = 1;
      for (let count = 1; count <= saves; count += 1) {
        await wait((count * everyMs) % 37);
        const title = `${actor.name} ${count}`;
        const at = new Date(now.getTime() + count * everyMs);
        try {
          base = (await saveArticle(actor, saveOf(articleId, base, title), at)).version;
          writer.stored.push({ version: base, title });
        } catch (error) {
          if (!isDomainError(error) || error.code !== 'article-conflict') throw error;
          writer.refused.push({ title, over: Number(error.details.version) });
          expect(Number(error.details.version)).toBeGreaterThan(base);
          expect(error.details.savedBy).not.toBe('');
          base = Number(error.details.version);
        }
      }
      return writer;
    };
    const writers = await Promise.all([write(first, 60_003), write(second, 61_001)]);
    const stored = writers.flatMap((writer) => writer.stored).sort((a, b) => a.version - b.version);
    expect(stored.map(({ version }) => version)).toEqual(stored.map((_, at) => at + 2));
    for (const { stored: kept, refused } of writers) expect(kept.length + refused.length).toBe(saves);
    expect(writers.every((writer) => writer.stored.length > 0)).toBe(true);
    expect(stored.length).toBeLessThan(2 * saves);
    expect((await stateOf(articleId)).title).toBe(stored.at(-1)?.title);
  });
});
