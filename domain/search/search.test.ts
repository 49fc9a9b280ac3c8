import { describe, expect, test } from 'vitest';
import { transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { saveArticle } from '#domain/articles/commands/save-article';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { updatePublished } from '#domain/articles/commands/update-published';
import { getArticleState } from '#domain/articles/queries';
import { listOf } from '#domain/listings/rules';
import { hoursAgo, newArticle, newNames, now, plainBody, system } from '#domain/testing';
import type { Lang } from '#lib/lang';
import { searchArticles } from './search-articles.ts';
import { everywhere, type Narrowing, type SearchSort } from './types.ts';

type Options = { lang?: Lang; sort?: SearchSort; narrowing?: Partial<Narrowing>; page?: number; size?: number };

async function search(text: string, { lang = 'kk', sort = 'relevance', narrowing, page = 1, size = 10 }: Options = {}) {
  const asking = { lang, sort, narrowing: { ...everywhere, ...narrowing }, now };
  return searchArticles(text, asking, { number: page, size });
}

async function found(text: string, options: Options = {}): Promise<number[]> {
  return (await search(text, options)).matches.map((match) => match.storyId);
}

const russian = (title: string) => newArticle({ lang: 'ru', title });

onBothEngines('search', () => {
  test.each([
    ['мектеп', 'Ауылдағы мектептерімізде жылы'],
    ['мектептерімізде', 'Жаңа мектеп'],
    ['онир', 'Өңір тынысы'],
    ['Казакстан', 'Қазақстан картасы'],
    ['кала', 'Қаланың көшелері'],
    ['Tokaev', 'Тоқаев жарлыққа қол қойды'],
    ['Toqaev', 'Тоқаев жарлыққа қол қойды'],
    ['saylau', 'Сайлау учаскелері'],
    ['sailau', 'Сайлауға дайындық'],
    ['qazaqstan', 'Қазақстан картасы'],
    ['ónerkásip', 'Өнеркәсіп өсті'],
    ['önerkäsıp', 'Өнеркәсіп өсті'],
    ['مەكتەپ', 'Мектептің ауласы'],
    ['قازاقستان', 'Қазақстанның картасы'],
    ['vtrntg', 'Мектеп бітірушілері'],
    ['МЕКТЕП', 'мектеп'],
    ['министрлік', 'Министрлігінде өтті'],
    ['колик', 'Көлігі тоқтады'],
    ['күн', 'Дүйсенбі күні'],
    ['саны', 'Екінші сан'],
    ['бас', 'Тау басында'],
    ['sportşylar', 'Спортшы'],
    ['ashana', 'Асханасы ашылды'],
    ['ştşutşinskıde', 'Щучинск жолы'],
    ['اسحانا', 'Асхана'],
    ['0аза0стан', 'Қазақстан картасы'],
  ])('in Kazakh «%s» finds «%s»', async (query, title) => {
    await newArticle({ title: 'Ауа райы' });
    const wanted = await newArticle({ title });
    expect(await found(query)).toEqual([wanted]);
  });

  test.each([
    ['школа', 'Гордимся школами'],
    ['школами', 'Новая школа'],
    ['елка', 'Главная ёлка города'],
    ['ёлки', 'Главная елка города'],
    ['shkola', 'Школы закрыли'],
    ['alekseya', 'Дело Алексея'],
    ['irjkf', 'Школа у реки'],
    ['подьезд', 'Подъезды утеплят'],
  ])('in Russian «%s» finds «%s»', async (query, title) => {
    await russian('Погода');
    const wanted = await russian(title);
    expect(await found(query, { lang: 'ru' })).toEqual([wanted]);
  });

  test.each([
    ['кітпахана', 'Кітапхана ашылды'],
    ['кітапхна', 'Кітапхана ашылды'],
    ['кітапханнна', 'Кітапхана ашылды'],
    ['мектпе кітапхана', 'Мектеп пен кітапхана'],
    ['кітапхана турплы', 'Кітапхана жөнінде'],
  ])('misspelt «%s» finds «%s» and says how it is written', async (query, title) => {
    await newArticle({ title: 'Ауа райы' });
    const wanted = await newArticle({ title });
    const { matches, correctedText } = await search(query);
    expect(matches.map((match) => match.storyId)).toEqual([wanted]);
    expect(correctedText).not.toBeNull();
  });

  test('the other keyboard is said, a right word is not put right', async () => {
    await newArticle({ title: 'Мектеп' });
    expect((await search('vtrntg')).correctedText).toBe('мектеп');
    expect((await search('мектептер')).correctedText).toBeNull();
    expect((await search('mektep')).correctedText).toBeNull();
  });

  test('words of the text and of the lead are found, the headline counts more', async () => {
    const lead = await newArticle({ title: 'Жол', lead: 'Кітапхана туралы' });
    const title = await newArticle({ title: 'Кітапхана' });
    expect(await found('кітапхана')).toEqual([title, lead]);
    expect(await found('абзац')).toHaveLength(2);
  });

  test('a word that stands there more often counts more', async () => {
    const often = await newArticle({ title: 'Хабар', lead: `${'Кітапхана. '.repeat(5)}Жол жол жол.` });
    const seldom = await newArticle({ title: 'Хабар', lead: `Кітапхана. ${'Жол. '.repeat(7)}` });
    expect(await found('кітапхана')).toEqual([often, seldom]);
    expect(await found('жол')).toEqual([seldom, often]);
  });

  test('a headline with the words in a row and as they were typed comes before others', async () => {
    const asked = await newArticle({
      title: 'Кеше Тараз қаласында жаңа мектептер ашылды',
      publishedAt: hoursAgo(9_000),
    });
    const apart = await newArticle({ title: 'Мектептер туралы Тараз қаласынан жаңа хабар' });
    expect(await found('жаңа мектептер')).toEqual([asked, apart]);
    expect(await found('жаңа мектептер', { sort: 'date' })).toEqual([apart, asked]);
  });

  test('a word is put right in the form it was typed in', async () => {
    await newArticle({ title: 'Қазақстан картасы', lead: 'Қазақстан.' });
    expect((await search('қазақстанддағы')).correctedText).toBe('қазақстандағы');
    expect((await search('казакстна')).correctedText).toBe('қазақстан');
  });

  test('every word must be there; articles with some of them come after, and are not counted', async () => {
    const both = await newArticle({ title: 'Мектеп асханасы' });
    const one = await newArticle({ title: 'Асхана' });
    const { matches, some, total } = await search('мектеп асхана');
    expect(matches.map((match) => match.storyId)).toEqual([both]);
    expect(some.map((match) => match.storyId)).toEqual([one]);
    expect(total).toBe(1);
  });

  test('words in quotes follow one another, in any form', async () => {
    const title = 'Тараз қаласының әкімі';
    const wanted = await newArticle({ title });
    await newArticle({ title: 'Әкім Тараз қаласында болды' });
    expect(await found('"қаласының әкімі"')).toEqual([wanted]);
    expect(await found('«қала әкім»')).toEqual([wanted]);
    expect(await found('қала әкім')).toHaveLength(2);
    expect(await found('"райы Бірінші"')).toEqual([]);
  });

  test('a word or phrase after a minus must not be there', async () => {
    const wanted = await newArticle({ title: 'Жаңа мектеп' });
    await newArticle({ title: 'Мектеп асханасы' });
    expect(await found('мектеп -асхана')).toEqual([wanted]);
    expect(await found('мектеп -"мектеп асханасы"')).toEqual([wanted]);
    expect(await found('көк-мектеп')).toEqual([]);
  });

  test('both languages are found, that of the page first', async () => {
    const kk = await newArticle({ title: 'Тараз таңы' });
    const ru = await russian('Тараз сегодня');
    expect(await found('тараз', { lang: 'kk' })).toEqual([kk, ru]);
    expect(await found('тараз', { lang: 'ru' })).toEqual([ru, kk]);
    expect(await found('тараз', { narrowing: { lang: 'ru' } })).toEqual([ru]);
  });

  test('of two alike the fresh one comes first; by date the newest whatever it says', async () => {
    const title = 'Мектеп ашылды';
    const old = await newArticle({ title, publishedAt: hoursAgo(24 * 900) });
    const fresh = await newArticle({ title, publishedAt: hoursAgo(24) });
    const inBody = await newArticle({ title: 'Хабар', lead: 'Мектеп туралы', publishedAt: hoursAgo(2) });
    expect(await found('мектеп')).toEqual([fresh, old, inBody]);
    expect(await found('мектеп', { sort: 'date' })).toEqual([inBody, fresh, old]);
  });

  test('is narrowed by lists and by a period', async () => {
    const { sport, taraz, aruna } = await newNames();
    const credits = [{ authorId: aruna, role: 'author' as const, lang: null }];
    const parts = { rubricId: sport, placeIds: [taraz], credits };
    const wanted = await newArticle({ title: 'Күрес', parts, publishedAt: hoursAgo(48) });
    await newArticle({ title: 'Күрес', publishedAt: null });
    const lists = [listOf.rubric(sport), listOf.place(taraz), listOf.author(aruna)];
    expect(await found('күрес', { narrowing: { lists } })).toEqual([wanted]);
    expect(await found('күрес', { narrowing: { from: hoursAgo(72), to: hoursAgo(24) } })).toEqual([wanted]);
    expect(await found('күрес', { narrowing: { from: hoursAgo(24) } })).toEqual([]);
    expect(await found('күрес', { narrowing: { to: hoursAgo(24) } })).toEqual([wanted]);
    expect(await found('күрес', { narrowing: { lists: [listOf.rubric(404)] } })).toEqual([]);
  });

  test('pages are whole and end', async () => {
    const ids: number[] = [];
    for (let at = 0; at < 25; at += 1) ids.push(await newArticle({ title: 'Мектеп', publishedAt: hoursAgo(at) }));
    const pages = await Promise.all([1, 2, 3, 4].map((page) => found('мектеп', { page })));
    expect(pages.map((page) => page.length)).toEqual([10, 10, 5, 0]);
    expect(pages.flat()).toEqual(ids);
    expect((await search('мектеп', { page: 3 })).total).toBe(25);
  });

  describe('shows what is public, from the moment it is', () => {
    test('a draft is not found until it is published, and not after it is taken down', async () => {
      const storyId = await newArticle({ title: 'Жасырын хабар', status: 'draft' });
      expect(await found('жасырын')).toEqual([]);
      await publishArticle(system, { storyId, lang: 'kk' }, now);
      expect(await found('жасырын')).toEqual([storyId]);
      await takeDownArticle(system, { storyId, lang: 'kk', reason: '' }, now);
      expect(await search('жасырын')).toMatchObject({ matches: [], some: [], total: 0 });
      expect(await search('жасырн')).toMatchObject({ matches: [], some: [], correctedText: null });
    });

    test('a changed text is found by its new words when it is shown', async () => {
      const storyId = await newArticle({ title: 'Ескі атау' });
      const state = await getArticleState(storyId, 'kk');
      if (!state) throw new Error('There is no such article.');
      const text = { title: 'Бөрілер', lead: null, body: plainBody('Орман.') };
      const fields = {
        slug: null,
        seoTitle: null,
        seoDescription: null,
        source: null,
        sourceUrl: null,
        photoCredit: null,
      };
      await saveArticle(system, { articleId: state.id, baseVersion: state.version, text, fields }, now);
      expect(await found('бөрі')).toEqual([]);
      await updatePublished(system, { storyId, lang: 'kk' }, now);
      expect(await found('бөрі')).toEqual([storyId]);
      expect(await found('ескі')).toEqual([]);
    });

    test('nothing of a publication that failed', async () => {
      const broken = transaction(async () => {
        await newArticle({ title: 'Үзілген' });
        throw new Error('stopped');
      });
      await expect(broken).rejects.toThrow('stopped');
      expect(await found('үзілген')).toEqual([]);
    });
  });

  test('only function words, and nothing at all', async () => {
    const wanted = await newArticle({ title: 'Мен және сен' });
    expect(await found('мен және')).toEqual([wanted]);
    for (const query of ['', ' ', '"', '-', '!!!', '🌅', '- "" «»', '\u0000']) {
      expect(await search(query), query).toMatchObject({ matches: [], some: [], total: 0, correctedText: null });
    }
  });
});
