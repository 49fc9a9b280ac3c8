import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { addAuthor } from '#domain/authors/commands/add-author';
import { readSearch } from '#domain/search/input';
import { hoursAgo, newArticle, now, system } from '#domain/testing';
import { compareText } from '#lib/text/collate';
import { searchView } from './search-view.ts';

const blank = { kk: '', ru: '' };
const nameless = { role: blank, bio: blank, portraitMediaId: null };

onBothEngines('the search page', () => {
  test('offers those who wrote what was found and the chosen author, in the order of the alphabet', async () => {
    const names = ['Үміт Асан', 'Камал Омар', 'Қанат Ли', 'Әлия Серік'];
    for (const [at, name] of names.entries()) {
      const asked = { ...nameless, name: { kk: name, ru: name }, slug: `author-${at}` };
      const authorId = await addAuthor(system, asked, now);
      const parts = { credits: [{ authorId, role: 'author' as const, lang: null }] };
      await newArticle({ title: 'Мектеп', parts, publishedAt: hoursAgo(at + 1) });
    }
    const offered = async (given: Record<string, string>) => {
      const view = await searchView({ lang: 'kk', asked: readSearch(given), page: 1, now });
      return view?.options.author.map((option) => option.name);
    };
    expect(await offered({ q: 'мектеп' })).toEqual(['Әлия Серік', 'Камал Омар', 'Қанат Ли', 'Үміт Асан']);
    expect(await offered({ q: 'жоқ', author: 'author-1' })).toEqual(['Камал Омар']);
    expect(await offered({ q: 'мектеп', author: 'author-1' })).toEqual(names.toSorted(compareText('kk')));
    expect(await offered({})).toEqual([]);
  });

  test('offers also those whose articles stand on other pages, who wrote most where they are many', async () => {
    for (let at = 0; at < 52; at += 1) {
      const name = `Автор ${at}`;
      const authorId = await addAuthor(
        system,
        { ...nameless, name: { kk: name, ru: name }, slug: `author-${at}` },
        now,
      );
      const parts = { credits: [{ authorId, role: 'author' as const, lang: null }] };
      for (let more = at === 51 ? 2 : 1; more > 0; more -= 1)
        await newArticle({ title: 'Мектеп', parts, publishedAt: hoursAgo(at + more) });
    }
    const view = await searchView({ lang: 'ru', asked: readSearch({ q: 'мектеп' }), page: 3, now });
    const offered = view?.options.author.map((option) => option.value);
    expect(offered).toContain('author-51');
    expect(offered?.length).toBeGreaterThanOrEqual(50);
  });
});
