import { expect, test } from 'vitest';
import { shareAddresses } from './share-addresses.ts';

const url = 'https://arainfo.kz/32714/zhastardyn-zharqyn-uni';

test('every network gets the whole address back when it decodes its link', () => {
  for (const { href } of shareAddresses(url, 'Жастардың жарқын үні')) {
    const values = [...new URL(href).searchParams.values()].join(' ');
    expect(values).toContain(url);
  }
});

test('a headline with signs that mean something in an address stays one value', () => {
  const [telegram] = shareAddresses(url, '«Ән & күй»: 100% #тірі?');
  expect(new URL(telegram?.href ?? '').searchParams.get('text')).toBe('«Ән & күй»: 100% #тірі?');
});
