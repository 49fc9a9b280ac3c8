import { describe, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { findRedirect } from '#domain/redirects/queries';
import { actorOf, newArticle, newNames, now, tagsSince } from '#domain/testing';
import { addRubric } from './commands/add-rubric.ts';
import { changeRubric } from './commands/change-rubric.ts';
import { orderRubrics } from './commands/order-rubrics.ts';
import { removeRubric } from './commands/remove-rubric.ts';
import { parseRubric } from './input.ts';
import { getRubric, getRubricBySlug, listRubrics } from './queries.ts';

const chief = actorOf('chief');
const named = (kk: string, ru: string, slug = '') => parseRubric({ name: { kk, ru }, slug });
const opinionSlugs = async () => (await listRubrics()).filter((each) => each.isOpinion).map(({ slug }) => slug);

onBothEngines('rubrics', () => {
  test('are added at the end of the navigation, which is on every page', async () => {
    await newNames();
    const before = await latestChange();
    const id = await addRubric(chief, named('  Ғылым мен техника ', 'Наука и техника'), now);
    expect((await listRubrics()).at(-1)).toEqual({
      id,
      slug: 'gylym-men-tekhnika',
      name: { kk: 'Ғылым мен техника', ru: 'Наука и техника' },
      isStream: false,
      isOpinion: false,
    });
    expect(await tagsSince(before)).toEqual(['site']);
  });

  test('are renamed; the old address leads to the new one in both languages, without chains', async () => {
    const { sport } = await newNames();
    const before = await latestChange();
    await changeRubric(chief, sport, named('Спорт пен саламаттық', 'Спорт и здоровье', 'sport-salamattyq'), now);
    expect(await getRubricBySlug('sport')).toBeNull();
    expect(await getRubric(sport)).toMatchObject({ slug: 'sport-salamattyq', name: { kk: 'Спорт пен саламаттық' } });
    expect(await tagsSince(before)).toEqual(['site']);
    await changeRubric(chief, sport, named('Дене шынықтыру', 'Спорт', 'dene'), now);
    expect(await findRedirect('/category/sport')).toBe('/category/dene');
    expect(await findRedirect('/category/sport-salamattyq')).toBe('/category/dene');
    expect(await findRedirect('/ru/category/sport')).toBe('/ru/category/dene');
    await changeRubric(chief, sport, named('Спорт', 'Спорт', 'sport'), now);
    expect(await findRedirect('/category/sport')).toBeNull();
    expect(await findRedirect('/category/dene')).toBe('/category/sport');
  });

  test('one of them is that of opinions, whatever its address; naming another one is a change of every page', async () => {
    const { sport, stream } = await newNames();
    expect(await opinionSlugs()).toEqual(['pikir']);
    const before = await latestChange();
    await changeRubric(chief, sport, { ...named('Спорт', 'Спорт', 'sport'), isOpinion: true }, now);
    expect(await opinionSlugs()).toEqual(['sport']);
    expect(await tagsSince(before)).toEqual(['site']);
    await addRubric(chief, { ...named('Көзқарас', 'Взгляд', 'kozqaras'), isOpinion: true }, now);
    expect(await opinionSlugs()).toEqual(['kozqaras']);
    await changeRubric(chief, stream, { ...named('Жаңалықтар', 'Новости', 'zhanalyqtar'), isOpinion: true }, now);
    expect(await opinionSlugs()).toEqual(['kozqaras']);
  });

  test('keep a slug that looks foreign when only the name changes', async () => {
    const { sport } = await newNames();
    await changeRubric(chief, sport, named('Спорттық өмір', 'Спорт', 'sport'), now);
    expect(await getRubric(sport)).toMatchObject({ slug: 'sport', name: { kk: 'Спорттық өмір' } });
  });

  test('are ordered; an order that names others is refused', async () => {
    await newNames();
    const ids = (await listRubrics()).map((rubric) => rubric.id).reverse();
    const before = await latestChange();
    await orderRubrics(chief, ids, now);
    expect((await listRubrics()).map((rubric) => rubric.id)).toEqual(ids);
    expect(await tagsSince(before)).toEqual(['site']);
    for (const wrong of [ids.slice(1), [...ids, 999], ids.map(() => ids[0] ?? 0), []])
      await expect(orderRubrics(chief, wrong, now)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('without stories can go; with stories, and the stream, stay', async () => {
    const { sport, bilim, stream } = await newNames();
    await newArticle({ parts: { rubricId: sport }, status: 'draft' });
    await expect(removeRubric(chief, sport, now)).rejects.toMatchObject({ code: 'in-use', details: { count: 1 } });
    await expect(removeRubric(chief, stream, now)).rejects.toMatchObject({ code: 'in-use' });
    const before = await latestChange();
    await removeRubric(chief, bilim, now);
    expect(await getRubric(bilim)).toBeNull();
    expect(await tagsSince(before)).toEqual(['site']);
    await expect(removeRubric(chief, bilim, now)).rejects.toMatchObject({ code: 'not-found' });
  });

  describe('are refused', () => {
    test('a slug of another', async () => {
      const { sport } = await newNames();
      await expect(addRubric(chief, named('Спорт', 'Спорт'), now)).rejects.toMatchObject({
        code: 'slug-taken',
        details: { slug: 'sport' },
      });
      const taken = changeRubric(chief, sport, named('Спорт', 'Спорт', 'bilim'), now);
      await expect(taken).rejects.toMatchObject({ code: 'slug-taken' });
    });

    test.each([
      [{ name: { kk: '', ru: 'а' }, slug: '' }, 'name.kk', 'required'],
      [{ name: { kk: 'а', ru: ' \u200b ' }, slug: '' }, 'name.ru', 'required'],
      [{ name: { kk: 'а'.repeat(81), ru: 'а' }, slug: '' }, 'name.kk', 'too-long'],
      [{ name: { kk: 'а' }, slug: '' }, 'name.ru', 'bad-value'],
      [{ name: 'а', slug: '' }, 'name', 'bad-value'],
      [null, '', 'bad-value'],
    ])('%j', (value, field, fault) => {
      expect(() => parseRubric(value)).toThrow(
        expect.objectContaining({ code: 'input-invalid', details: { field, fault } }),
      );
    });

    test.each(['Sport', 'a b', '../x', '-a', 'спорт', 'a--b', 'x'.repeat(81)])('the slug %j', async (slug) => {
      const refused = { code: 'input-invalid', details: { field: 'slug', fault: 'bad-slug' } };
      await expect(addRubric(chief, named('а', 'а', slug), now)).rejects.toMatchObject(refused);
    });

    test('a name of which no slug can be made asks for one', async () => {
      await expect(addRubric(chief, named('🎉', '🎉'), now)).rejects.toMatchObject({ details: { fault: 'bad-slug' } });
    });

    test.each(['reporter', 'editor'] as const)('a %s', async (role) => {
      const { sport } = await newNames();
      const before = await latestChange();
      const acts = [
        () => addRubric(actorOf(role), named('а', 'а'), now),
        () => changeRubric(actorOf(role), sport, named('а', 'а'), now),
        () => orderRubrics(actorOf(role), [sport], now),
        () => removeRubric(actorOf(role), sport, now),
      ];
      for (const act of acts) await expect(act()).rejects.toMatchObject({ code: 'forbidden' });
      expect(await latestChange()).toBe(before);
    });
  });
});
