import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { findRedirect } from '#domain/redirects/queries';
import { actorOf, newArticle, newNames, now, tagsSince } from '#domain/testing';
import { addPlace } from './commands/add-place.ts';
import { changePlace } from './commands/change-place.ts';
import { orderPlaces } from './commands/order-places.ts';
import { removePlace } from './commands/remove-place.ts';
import { parsePlace } from './input.ts';
import { countStoriesByPlace, getPlace, listPlaces } from './queries.ts';

const chief = actorOf('chief');
const named = (kk: string, ru: string, slug = '') => parsePlace({ name: { kk, ru }, slug });

onBothEngines('places', () => {
  test('are added at the end; the front pages name them', async () => {
    await newNames();
    const before = await latestChange();
    const id = await addPlace(chief, named('Алматы облысы', 'Алматинская область'), now);
    expect((await listPlaces()).at(-1)).toMatchObject({ id, slug: 'almaty-oblysy' });
    expect(await tagsSince(before)).toEqual(['all:kk', 'all:ru']);
    await expect(addPlace(chief, named('Алматы облысы', 'а'), now)).rejects.toMatchObject({ code: 'slug-taken' });
  });

  test('are removed when no story is about them, with what led to them', async () => {
    const { merki, taraz } = await newNames();
    await newArticle({ parts: { placeIds: [merki] }, status: 'draft' });
    await changePlace(chief, taraz, named('Тараз', 'Тараз', 'taraz-qalasy'), now);
    await expect(removePlace(chief, merki, now)).rejects.toMatchObject({ code: 'in-use', details: { count: 1 } });
    await expect(removePlace(actorOf('editor'), taraz, now)).rejects.toMatchObject({ code: 'forbidden' });
    const before = await latestChange();
    await removePlace(chief, taraz, now);
    expect(await tagsSince(before)).toEqual(['all:kk', 'all:ru', `place:${taraz}:kk`, `place:${taraz}:ru`]);
    expect([await getPlace(taraz), await findRedirect('/place/taraz')]).toEqual([null, null]);
    await expect(removePlace(chief, taraz, now)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('are renamed on the front pages, on their own pages and on those of their stories', async () => {
    const { merki, taraz } = await newNames();
    const story = await newArticle({ parts: { placeIds: [merki] } });
    await newArticle({ parts: { placeIds: [taraz] } });
    await newArticle({ parts: { placeIds: [merki] }, status: 'draft' });
    const before = await latestChange();
    await changePlace(chief, merki, named('Меркі', 'Мерке', 'merke'), now);
    expect(await getPlace(merki)).toEqual({ id: merki, slug: 'merke', name: { kk: 'Меркі', ru: 'Мерке' } });
    expect(await tagsSince(before)).toEqual(
      ['all:kk', 'all:ru', 'map:lists', `place:${merki}:kk`, `place:${merki}:ru`, `story:${story}`].sort(),
    );
    expect(await findRedirect('/place/merki')).toBe('/place/merke');
    expect(await findRedirect('/ru/place/merki')).toBe('/ru/place/merke');
    expect((await countStoriesByPlace()).get(merki)).toBe(2);
  });

  test('are ordered', async () => {
    await newNames();
    const ids = (await listPlaces()).map((place) => place.id).reverse();
    const before = await latestChange();
    await orderPlaces(chief, ids, now);
    expect((await listPlaces()).map((place) => place.id)).toEqual(ids);
    expect(await tagsSince(before)).toEqual(['all:kk', 'all:ru']);
    await expect(orderPlaces(chief, ids.slice(1), now)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test.each(['reporter', 'editor'] as const)('are not for a %s to change', async (role) => {
    const { merki } = await newNames();
    const before = await latestChange();
    const actor = actorOf(role);
    await expect(addPlace(actor, named('а', 'а'), now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(changePlace(actor, merki, named('а', 'а'), now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(orderPlaces(actor, [merki], now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(changePlace(chief, 9_999, named('а', 'а'), now)).rejects.toMatchObject({ code: 'not-found' });
    expect(await latestChange()).toBe(before);
  });
});
