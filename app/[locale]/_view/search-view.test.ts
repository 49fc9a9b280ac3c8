import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { addAuthor } from '#domain/authors/commands/add-author';
import { readSearch } from '#domain/search/input';
import { hoursAgo, newArticle, now, system } from '#domain/testing';
import { searchView } from './search-view.ts';

const blank = { kk: '', ru: '' };

onBothEngines('the search page', () => {
  test('offers those who wrote what was found and the chosen author, in the order of the alphabet', async () => {
    const names = ['Үміт Асан', 'Камал Омар', 'Қанат Ли', 'Әлия Серік'];
    for (const [at, name] of names.entries()) {
      const asked = {
        name: { kk: name, ru: name },
        role: blank,
        bio: blank,
        slug: `author-${at}`,
        portraitMediaId: null,
      };
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
  });
});
