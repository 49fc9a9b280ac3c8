import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { listActs } from '#domain/audit/queries';
import { actorOf, hourMs, newArticle, now, system, tagsSince } from '#domain/testing';
import { rewordCorrection, withdrawCorrection } from './commands/change-correction.ts';
import { correctArticle } from './commands/correct-article.ts';
import { takeDownArticle } from './commands/take-down-article.ts';
import { getArticle, listCorrections, listNotices } from './queries.ts';

const editor = actorOf('editor');
const later = new Date(now.getTime() + hourMs);
const anything = { userId: null, noun: null, action: null, from: null, to: null };

/** A published article with a correction notice. */
async function corrected() {
  const storyId = await newArticle();
  await correctArticle(editor, { storyId, lang: 'kk', text: 'Саны қате' }, now);
  const article = await getArticle(storyId, 'kk');
  const [notice] = await listNotices(article?.id ?? 0);
  return { storyId, ref: { correctionId: notice?.id ?? 0, before: 'Саны қате', reason: 'Дәлірек болсын' } };
}

const lastAct = async () => (await listActs(actorOf('chief'), anything, { limit: 1, offset: 0 })).acts[0];
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code,
  );

onBothEngines('a published correction notice', () => {
  test('is put in other words under its own date, says when, and the journal keeps both texts and why', async () => {
    const { storyId, ref } = await corrected();
    const before = await latestChange();
    await rewordCorrection(editor, { ...ref, text: 'Саны 40 емес, 14' }, later);
    const notice = { at: now, text: 'Саны 40 емес, 14', rewordedAt: later };
    expect(await getArticle(storyId, 'kk')).toMatchObject({ corrections: [notice], updatedAt: null });
    expect(await listCorrections('kk', 10)).toEqual([{ ...notice, storyId }]);
    expect(await tagsSince(before)).toEqual(['corrections:kk', `story:${storyId}`]);
    expect(await lastAct()).toMatchObject({
      ...{ action: 'reword-correction', noun: 'article', at: later },
      details: { before: 'Саны қате', text: 'Саны 40 емес, 14', reason: 'Дәлірек болсын' },
    });
  });

  test('that is given the words it has was not put in other words', async () => {
    const { storyId, ref } = await corrected();
    await rewordCorrection(editor, { ...ref, text: ref.before }, later);
    expect(await getArticle(storyId, 'kk')).toMatchObject({
      corrections: [{ at: now, text: 'Саны қате', rewordedAt: null }],
    });
    expect((await lastAct())?.action).not.toBe('reword-correction');
  });

  test('is withdrawn from the article and from the page of corrections, and the journal keeps it', async () => {
    const { storyId, ref } = await corrected();
    const before = await latestChange();
    await withdrawCorrection(editor, ref, later);
    expect(await getArticle(storyId, 'kk')).toMatchObject({ corrections: [], updatedAt: null });
    expect(await listCorrections('kk', 10)).toEqual([]);
    expect(await tagsSince(before)).toEqual(['corrections:kk', `story:${storyId}`]);
    expect(await lastAct()).toMatchObject({
      ...{ action: 'withdraw-correction', at: later, details: { text: 'Саны қате', reason: 'Дәлірек болсын' } },
    });
  });

  test('is not changed over a newer text, twice, without the right or under an article that is not published', async () => {
    const { storyId, ref } = await corrected();
    const reword = (part: object, actor = editor) =>
      codeOf((async () => rewordCorrection(actor, { ...ref, text: 'Басқаша', ...part }, later))());
    const withdraw = (actor = editor) => codeOf((async () => withdrawCorrection(actor, ref, later))());
    expect(await reword({}, actorOf('reporter'))).toBe('forbidden');
    expect(await withdraw(actorOf('reporter'))).toBe('forbidden');
    expect(await reword({ before: 'Бұрынғысы' })).toBe('changed-meanwhile');
    expect(await reword({ correctionId: 404 })).toBe('not-found');
    expect(await reword({})).toBe('done');
    expect(await withdraw()).toBe('changed-meanwhile');
    await takeDownArticle(system, { storyId, lang: 'kk', reason: 'Т' }, later);
    expect(await reword({ before: 'Басқаша' })).toBe('article-state');
  });
});
