import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  ['https://inform.kz/ru/a?b=1#c', 'https://inform.kz/ru/a?b=1#c'],
  ['http://localhost:3000/', 'http://localhost:3000/'],
  [' HTTPS://inform.kz ', 'HTTPS://inform.kz'],
  ['inform.kz', 'https://inform.kz'],
  ['www.gov.kz/memleket', 'https://www.gov.kz/memleket'],
  ['example.com:8080?a=1', 'https://example.com:8080?a=1'],
  ['қазақстан.қаз/жаңалық', 'https://қазақстан.қаз/жаңалық'],
  ['t.me/a@b', 'https://t.me/a@b'],
  ['', ''],
  ['  ', ''],
])('«%s» is kept as «%s»', (written, kept) => {
  expect(webAddress(written)).toBe(kept);
});

test.each([
  'h',
  'http',
  'https:',
  'https://',
  'inform',
  'inform.',
  'inform.k',
  'a@inform.kz',
  'mailto:a@inform.kz',
  'ftp://inform.kz',
  'javascript:alert(1)',
  '/ru/1',
  'inform kz',
  'https://inform.kz a',
  'https://[',
  `inform.kz/${'а'.repeat(1_995)}`,
])('«%s» is no address', (written) => {
  expect(webAddress(written)).toBeNull();
});
