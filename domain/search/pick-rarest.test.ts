import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { newArticle } from '#domain/testing';
import { pickRarest } from './pick-rarest.ts';

onBothEngines('the rarest words of a query', () => {
  test('are as many as stand in no more articles together than are weighed', async () => {
    for (const title of ['Мектеп ауласы', 'Мектеп асханасы', 'Мектеп 2024', 'Асхана']) await newArticle({ title });
    const words = ['мектеп', 'асхана', 'аула', '2024'];
    expect(await pickRarest(words, 7)).toEqual(['аула', '2024', 'асхана', 'мектеп']);
    expect(await pickRarest(words, 4)).toEqual(['аула', '2024', 'асхана']);
    expect(await pickRarest(words, 3)).toEqual(['аула', '2024']);
  });

  test('are one at least, and none that the paper does not have', async () => {
    for (const title of ['Мектеп', 'Мектеп']) await newArticle({ title });
    expect(await pickRarest(['мектеп', 'планета'], 1)).toEqual(['мектеп']);
    expect(await pickRarest(['планета'], 1)).toEqual([]);
  });
});
