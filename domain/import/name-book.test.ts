import { describe, expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { listRubrics } from '#domain/rubrics/queries';
import { newNames } from '#domain/testing';
import { fileUnder, findOrMakeAuthor, findOrMakeTag, findPlace, openNameBook } from './name-book.ts';

onBothEngines('names in an import', () => {
  describe('rubrics', () => {
    test('are known by their name in either language, by slug and by the keys other sites use', async () => {
      const { sport, bilim, taraz } = await newNames();
      expect(taraz).toBeGreaterThan(0);
      const book = await openNameBook();
      for (const name of ['Спорт', 'спорт ', 'sport', 'SPORT'])
        expect(await fileUnder(book, name)).toEqual({ rubricId: sport, placeIds: [] });
      for (const name of ['Білім', 'Образование', 'education'])
        expect(await fileUnder(book, name)).toEqual({ rubricId: bilim, placeIds: [] });
    });

    test('the stream has no stories of its own, however it is spelt', async () => {
      await newNames();
      const book = await openNameBook();
      for (const name of ['Жаңалықтар', 'Новости', 'news', 'Жаңалықтар!'])
        expect(await fileUnder(book, name)).toEqual({ rubricId: null, placeIds: [] });
      expect(await fileUnder(book, null)).toEqual({ rubricId: null, placeIds: [] });
    });

    test('a rubric that is a place of ours becomes the place', async () => {
      await newNames();
      const book = await openNameBook();
      expect(await fileUnder(book, 'kazakhstan_news')).toEqual({
        rubricId: null,
        placeIds: [book.places.get('qazaqstan')],
      });
      expect(await fileUnder(book, 'World')).toEqual({ rubricId: null, placeIds: [book.places.get('alem')] });
    });

    test('a new one is made once, in one language for both, at the end of the navigation', async () => {
      await newNames();
      const book = await openNameBook();
      const ids = await transaction(async () => {
        const made = [
          await fileUnder(book, 'Көрші елдер'),
          await fileUnder(book, 'көрші елдер'),
          await fileUnder(book, 'Авто'),
          await fileUnder(book, 'auto'),
        ];
        return made.map((filed) => filed.rubricId);
      });
      expect(ids[0]).toBe(ids[1]);
      expect(ids[2]).toBe(ids[3]);
      const rubrics = (await listRubrics()).slice(12);
      expect(rubrics.map((rubric) => [rubric.slug, rubric.name.kk, rubric.isStream])).toEqual([
        ['korshi-elder', 'Көрші елдер', false],
        ['avto', 'Авто', false],
      ]);
      expect((await fileUnder(await openNameBook(), 'Көрші елдер')).rubricId).toBe(ids[0]);
    });

    test('one without a letter we can spell is left out', async () => {
      const book = await openNameBook();
      expect(await fileUnder(book, '🎉')).toEqual({ rubricId: null, placeIds: [] });
    });
  });

  describe('tags', () => {
    test('are known in either language and made once', async () => {
      const { kitap } = await newNames();
      const book = await openNameBook();
      expect(await findOrMakeTag(book, 'Книги')).toBe(kitap);
      const made = await transaction(() => findOrMakeTag(book, 'Ауыл мұғалімі'));
      expect(await findOrMakeTag(book, ' ауыл МҰҒАЛІМІ ')).toBe(made);
      expect(await findOrMakeTag(await openNameBook(), 'Ауыл мұғалімі')).toBe(made);
      const { db, t } = database();
      expect(
        await db.select({ slug: t.tags.slug, kind: t.tags.kind, name: t.tags.name }).from(t.tags).orderBy(t.tags.id),
      ).toContainEqual({
        ...{ slug: 'auyl-mugalimi', kind: 'topic', name: { kk: 'Ауыл мұғалімі', ru: 'Ауыл мұғалімі' } },
      });
    });

    test('different names with one spelling get different slugs', async () => {
      const book = await openNameBook();
      await transaction(async () => {
        for (const name of ['Қар', 'Qar', 'Қәр', '🎉', '🎈']) await findOrMakeTag(book, name);
      });
      const { db, t } = database();
      const slugs = (await db.select({ slug: t.tags.slug }).from(t.tags).orderBy(t.tags.id)).map((row) => row.slug);
      expect(slugs).toEqual(['qar', 'qar-2', 'tag', 'tag-2']);
      expect(book.tags.get('qar')).toBe(book.tags.get('қар'));
    });
  });

  describe('places', () => {
    test('are known by their short names in either language', async () => {
      const { merki, taraz } = await newNames();
      const book = await openNameBook();
      for (const name of ['Меркі', 'МЕРКІ', 'Меркі ауданы', 'Меркенский район', 'Мерке', 'с. Мерке', 'merki'])
        expect([name, findPlace(book, name)]).toEqual([name, merki]);
      for (const name of ['Тараз', 'Тараз қаласы', 'г. Тараз', 'город Тараз', 'Тараз қ.'])
        expect([name, findPlace(book, name)]).toEqual([name, taraz]);
      const { rysqulov, shu } = { rysqulov: book.places.get('t-rysqulov'), shu: book.places.get('shu') };
      for (const name of ['Тұрар Рысқұлов ауданы', 'Рысқұлов ауданы', 'Рыскуловский район', 'район Турара Рыскулова'])
        expect([name, findPlace(book, name)]).toEqual([name, rysqulov]);
      for (const name of ['Шу', 'Шу қаласы', 'Шуский район'])
        expect([name, findPlace(book, name)]).toEqual([name, shu]);
    });

    test('every district is known by its short name', async () => {
      await newNames();
      const book = await openNameBook();
      for (const [slug, kk, ru] of [
        ['bayzaq', 'Байзақ', 'Байзак'],
        ['zhambyl', 'Жамбыл', 'Жамбыл'],
        ['zhualy', 'Жуалы', 'Жуалы'],
        ['qorday', 'Қордай', 'Кордай'],
        ['moyynqum', 'Мойынқұм', 'Мойынкум'],
        ['sarysu', 'Сарысу', 'Сарысу'],
        ['talas', 'Талас', 'Талас'],
        ['t-rysqulov', 'Т. Рысқұлов', 'Т. Рыскулов'],
      ] as const) {
        expect([slug, findPlace(book, kk)]).toEqual([slug, book.places.get(slug)]);
        expect([slug, findPlace(book, ru)]).toEqual([slug, book.places.get(slug)]);
      }
    });

    test('elsewhere is no place of ours', async () => {
      await newNames();
      const book = await openNameBook();
      for (const name of ['Шымкент', 'Жамбыл облысы', 'Нұра ауылы']) expect(findPlace(book, name)).toBeNull();
    });
  });

  describe('authors', () => {
    test('are made once; the house brings its card', async () => {
      const { dias } = await newNames();
      const book = await openNameBook();
      expect(await findOrMakeAuthor(book, 'Диас Оразбек')).toBe(dias);
      const [person, again, house] = await transaction(async () => [
        await findOrMakeAuthor(book, 'Қамар Қарасаева'),
        await findOrMakeAuthor(book, 'Қамар ҚАРАСАЕВА'),
        await findOrMakeAuthor(book, 'AR-AY', { name: 'AR-AY', role: 'Автор', bio: 'Arainfo.kz жастар газеті' }),
      ]);
      expect(again).toBe(person);
      expect(await findOrMakeAuthor(book, 'ar-ay')).toBe(house);
      const { db, t } = database();
      const rows = await db
        .select({ slug: t.authors.slug, role: t.authors.role, bio: t.authors.bio, isHouse: t.authors.isHouse })
        .from(t.authors)
        .orderBy(t.authors.id);
      expect(rows.slice(2)).toEqual([
        { slug: 'qamar-qarasaeva', role: { kk: '', ru: '' }, bio: { kk: '', ru: '' }, isHouse: false },
        {
          slug: 'ar-ay',
          role: { kk: 'Автор', ru: 'Автор' },
          bio: { kk: 'Arainfo.kz жастар газеті', ru: 'Arainfo.kz жастар газеті' },
          isHouse: true,
        },
      ]);
    });
  });
});
