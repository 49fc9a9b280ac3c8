import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { saveArticle } from '#domain/articles/commands/save-article';
import { newUser, saveOf, stateOf } from '#domain/articles/testing';
import { now } from '#domain/testing';
import { type Bulk, doInBulk, fieldsAgain, isToBeAsked, readBulk } from './bulk.ts';

function formOf(fields: [name: string, value: string][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

const bulkOf = (...fields: [name: string, value: string][]) => readBulk(formOf(fields));

test('without a verb, with one that does not exist or without a line nothing is to be done', () => {
  expect(bulkOf(['verb', ''], ['chosen', '1:1'])).toBeNull();
  expect(bulkOf(['chosen', '1:1'])).toBeNull();
  expect(bulkOf(['verb', 'constructor'], ['chosen', '1:1'])).toBeNull();
  expect(bulkOf(['verb', 'publish'])).toBeNull();
  expect(bulkOf(['verb', 'publish'], ['chosen', '1'], ['chosen', 'x:1'], ['chosen', '0:1'])).toBeNull();
});

test('publishing and taking down are asked about until they are answered, the others are done', () => {
  const isAsked = (verb: string, answer = '') => {
    const bulk = bulkOf(['verb', verb], ['chosen', '1:1'], ['answer', answer]);
    return bulk !== null && isToBeAsked(bulk);
  };
  expect(['publish', 'takeDown', 'submit', 'putAway'].map((verb) => isAsked(verb))).toEqual([true, true, false, false]);
  expect([isAsked('publish', 'yes'), isAsked('takeDown', 'no'), isAsked('publish', 'x')]).toEqual([false, false, true]);
});

test('the question sends again what it was asked about', () => {
  const fields: [string, string][] = [
    ['verb', 'takeDown'],
    ['words', 'Қате'],
    ['ownerId', '7'],
    ['chosen', '3:2'],
    ['chosen', '4:1'],
  ];
  const bulk = bulkOf(...fields) as Bulk;
  expect(fieldsAgain(bulk)).toEqual(fields);
});

onBothEngines('the table worked on in bulk', () => {
  test('a text saved after the table was shown is not published unseen', async () => {
    const editor = await newUser('editor', 'Ерлан');
    const seen = await createDraft(editor, { lang: 'kk', title: 'Көрген' }, now);
    const changed = await createDraft(editor, { lang: 'kk', title: 'Өзгерген' }, now);
    await saveArticle(editor, saveOf(changed.articleId, 1, 'Өзгерді'), now);
    const bulk = bulkOf(
      ['verb', 'publish'],
      ['chosen', `${seen.articleId}:1`],
      ['chosen', `${changed.articleId}:1`],
    ) as Bulk;
    const [first, second] = bulk.chosen.map((chosen) => doInBulk(editor, bulk, chosen, now));
    await first;
    await expect(second).rejects.toMatchObject({ code: 'article-conflict' });
    expect((await stateOf(seen.articleId)).status).toBe('published');
    expect((await stateOf(changed.articleId)).status).toBe('draft');
  });
});
