import { expect, test } from 'vitest';
import { readOldAddress } from './old-address.ts';

const own = ['arainfo.kz'];

test.each([
  ['https://arainfo.kz/32714/zhastardy-zhar-yn-ni', { id: 32714, path: null }],
  ['https://www.arainfo.kz/32714', { id: 32714, path: null }],
  ['https://arainfo.kz/ru/32714/slug/', { id: 32714, path: null }],
  ['https://arainfo.kz/?p=109747', { id: 109747, path: null }],
  ['https://arainfo.kz/news/kuz.html', { id: null, path: '/news/kuz.html' }],
  ['https://arainfo.kz/%D0%BA%D2%AF%D0%B7/', { id: null, path: '/күз' }],
  ['https://arainfo.kz/', null],
  ['https://other.kz/32714/slug', null],
  ['not an address', null],
  [null, null],
])('reads the older address %s', (address, expected) => {
  expect(readOldAddress(address, own)).toEqual(expected);
});
