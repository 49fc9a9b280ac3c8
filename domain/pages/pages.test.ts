import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { type Body, bodyVersion } from '#domain/body/types';
import { listUses } from '#domain/media/queries/uses';
import { findRedirect } from '#domain/redirects/queries';
import { actorOf, now, plainBody, tagsSince } from '#domain/testing';
import { addPage } from './commands/add-page.ts';
import { changePage } from './commands/change-page.ts';
import { removePage, restorePage } from './commands/remove-page.ts';
import { parseNewPage, parsePageSave, parsePageText } from './input.ts';
import {
  getPage,
  getPageRevision,
  getPageToEdit,
  isRemovedPage,
  listPageRevisions,
  listPages,
  listPageTitles,
} from './queries.ts';

const chief = actorOf('chief');
const later = new Date(now.getTime() + 60_000);
const newPage = () => addPage(chief, parseNewPage({ titles: { kk: 'Біз туралы', ru: 'О нас' }, slug: 'about' }), now);
const change = (title: string, text: string, revision: number) =>
  changePage(chief, { slug: 'about', lang: 'kk', revision, text: { title, body: plainBody(text) } }, later);

onBothEngines('static pages', () => {
  test('are added empty in both languages; every footer leads to them', async () => {
    expect(await newPage()).toBe('about');
    expect(await getPage('about', 'ru')).toMatchObject({ title: 'О нас', body: { blocks: [] } });
    expect(await tagsSince(0)).toEqual(['site']);
    expect(await listPages()).toEqual([
      { slug: 'about', titles: { kk: 'Біз туралы', ru: 'О нас' }, updatedAt: now, removedAt: null },
    ]);
    await expect(newPage()).rejects.toMatchObject({ code: 'slug-taken' });
  });

  test('change in one language; a new title changes every page, a new text its own', async () => {
    await newPage();
    const before = await latestChange();
    const first = await change('Біз туралы', 'Жаңа мәтін.', 0);
    expect(await tagsSince(before)).toEqual(['map:lists', 'page:about:kk']);
    expect(await getPage('about', 'kk')).toMatchObject({ body: plainBody('Жаңа мәтін.'), updatedAt: later });
    expect(await getPage('about', 'ru')).toMatchObject({ body: { blocks: [] }, updatedAt: now });
    const between = await latestChange();
    await change('Газет туралы', 'Жаңа мәтін.', first);
    expect(await tagsSince(between)).toEqual(['map:lists', 'page:about:kk', 'site']);
  });

  test('are taken off the site in both languages and put back with their text; every footer follows', async () => {
    await newPage();
    const picture: Body = { version: bodyVersion, blocks: [{ type: 'image', mediaId: 7 }] };
    await changePage(chief, { slug: 'about', lang: 'ru', revision: 0, text: { title: 'О нас', body: picture } }, now);
    const before = await latestChange();
    await removePage(chief, { slug: 'about', successor: null }, later);
    expect(await tagsSince(before)).toEqual(['page:about:kk', 'page:about:ru', 'site']);
    expect([await getPage('about', 'kk'), await getPageToEdit('about', 'ru'), await listPageTitles('kk')]).toEqual([
      null,
      null,
      [],
    ]);
    expect([await isRemovedPage('about'), await isRemovedPage('never')]).toEqual([true, false]);
    expect(await listPages()).toMatchObject([{ slug: 'about', removedAt: later }]);
    expect(await listUses(chief, 7)).toEqual([]);
    await expect(removePage(chief, { slug: 'about', successor: null }, later)).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(newPage()).rejects.toMatchObject({ code: 'slug-taken' });
    const between = await latestChange();
    await restorePage(chief, 'about', later);
    expect(await tagsSince(between)).toEqual(['page:about:kk', 'page:about:ru', 'site']);
    expect(await getPage('about', 'ru')).toMatchObject({ body: picture });
    expect(await listUses(chief, 7)).toHaveLength(1);
    await expect(restorePage(chief, 'about', later)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('lead on to the page that takes their place, and no longer once they are back', async () => {
    await newPage();
    await addPage(chief, parseNewPage({ titles: { kk: 'Газет', ru: 'Газета' }, slug: 'paper' }), now);
    for (const successor of ['about', 'never'])
      await expect(removePage(chief, { slug: 'about', successor }, now)).rejects.toMatchObject({
        code: 'input-invalid',
        details: { field: 'successor' },
      });
    await removePage(chief, { slug: 'about', successor: 'paper' }, now);
    expect([await findRedirect('/page/about'), await findRedirect('/ru/page/about')]).toEqual([
      '/page/paper',
      '/ru/page/paper',
    ]);
    await restorePage(chief, 'about', now);
    expect(await findRedirect('/page/about')).toBeNull();
  });

  test('that the program itself needs stay, and only a chief takes others off', async () => {
    await addPage(chief, parseNewPage({ titles: { kk: 'Түзету', ru: 'Исправления' }, slug: 'corrections' }), now);
    await expect(removePage(chief, { slug: 'corrections', successor: null }, now)).rejects.toMatchObject({
      code: 'page-needed',
    });
    await newPage();
    for (const act of [
      () => removePage(actorOf('editor'), { slug: 'about', successor: null }, now),
      () => restorePage(actorOf('editor'), 'about', now),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'forbidden' });
    expect(await listPageTitles('kk')).toHaveLength(2);
  });

  test('a save over somebody else’s newer text is refused and changes nothing', async () => {
    await newPage();
    await change('Біз туралы', 'Біріншінің мәтіні.', 0);
    const before = await latestChange();
    await expect(change('Біз туралы', 'Екіншінің мәтіні.', 0)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await getPage('about', 'kk')).toMatchObject({ body: plainBody('Біріншінің мәтіні.') });
    expect(await latestChange()).toBe(before);
  });

  test('hold the pictures they show, so that nobody deletes them', async () => {
    await newPage();
    const body: Body = { version: bodyVersion, blocks: [{ type: 'image', mediaId: 7 }] };
    await changePage(chief, { slug: 'about', lang: 'ru', revision: 0, text: { title: 'О нас', body } }, later);
    expect(await listUses(chief, 7)).toEqual([{ noun: 'page', slug: 'about', lang: 'ru', title: 'О нас' }]);
  });

  test('keep every text they had, also the first', async () => {
    await newPage();
    const first = await change('Біз туралы', 'Бірінші.', 0);
    await change('Біз туралы', 'Екінші.', first);
    const page = await getPageToEdit('about', 'kk');
    const revisions = await listPageRevisions(page?.id ?? 0, 10);
    expect(revisions.map((each) => each.actor)).toEqual(['chief@test', 'chief@test', '']);
    expect(page?.revision).toBe(revisions[0]?.id);
    const texts = await Promise.all(revisions.map((each) => getPageRevision(page?.id ?? 0, each.id)));
    expect(texts.map((each) => each?.body)).toEqual([
      plainBody('Екінші.'),
      plainBody('Бірінші.'),
      { version: 1, blocks: [] },
    ]);
    expect(await getPageRevision(999, first)).toBeNull();
  });

  test('are not for an editor, and not there when they are not there', async () => {
    await newPage();
    const text = { title: 'а', body: plainBody('а') };
    const of = (slug: string) => ({ slug, lang: 'kk' as const, revision: 0, text });
    await expect(changePage(actorOf('editor'), of('about'), now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(changePage(chief, of('zhoq'), now)).rejects.toMatchObject({ code: 'not-found' });
    const page = parseNewPage({ titles: { kk: 'а', ru: 'а' }, slug: '' });
    await expect(addPage(actorOf('editor'), page, now)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

test('a text that is no body is refused whole', () => {
  expect(() => parsePageText({ title: 'а', body: { version: 1, blocks: [{ type: 'script' }] } })).toThrow(
    expect.objectContaining({ code: 'body-invalid' }),
  );
  expect(() => parsePageText({ title: ' ', body: plainBody('а') })).toThrow(
    expect.objectContaining({ details: { field: 'title', fault: 'required' } }),
  );
});

test('a save names its language and the text it was made from', () => {
  const save = { lang: 'ru', revision: 3, title: ' О  нас ', body: plainBody('а') };
  expect(parsePageSave(save)).toEqual({ lang: 'ru', revision: 3, text: { title: 'О нас', body: plainBody('а') } });
  for (const wrong of [{ lang: 'en' }, { revision: -1 }, { revision: '3' }, { slug: 'about' }])
    expect(() => parsePageSave({ ...save, ...wrong })).toThrow(expect.objectContaining({ code: 'input-invalid' }));
});
