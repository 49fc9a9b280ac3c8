import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { newUser } from '#domain/articles/testing';
import { now, system } from '#domain/testing';
import { noteEditing } from './commands/note-editing.ts';
import { listEditors } from './queries.ts';

const inSeconds = (amount: number) => new Date(now.getTime() + amount * 1_000);

onBothEngines('who is in an article', () => {
  test('others are seen for half a minute after they were heard of, oneself never', async () => {
    const reporter = await newUser('reporter', 'Аружан');
    const editor = await newUser('editor', 'Ерлан');
    const { articleId } = await createDraft(reporter, { lang: 'kk', title: 'Т' }, now);
    await noteEditing(reporter, articleId, now);
    await noteEditing(editor, articleId, now);
    await noteEditing(editor, articleId, inSeconds(10));
    await noteEditing(system, articleId, now);
    const names = async (seconds: number) =>
      (await listEditors(reporter, articleId, inSeconds(seconds))).map((each) => each.name);
    expect(await names(10)).toEqual(['Ерлан']);
    expect(await names(39)).toEqual(['Ерлан']);
    expect(await names(40)).toEqual([]);
    expect((await listEditors(editor, articleId, inSeconds(20))).map((each) => each.name)).toEqual(['Аружан']);
  });

  test('who may not read a draft neither sees who writes it nor stands in it', async () => {
    const { articleId } = await createDraft(await newUser('reporter', 'Аружан'), { lang: 'kk' }, now);
    const stranger = await newUser('reporter', 'Бөтен');
    await expect(noteEditing(stranger, articleId, now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(listEditors(stranger, articleId, now)).rejects.toMatchObject({ code: 'not-found' });
  });
});
