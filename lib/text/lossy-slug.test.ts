import { expect, test } from 'vitest';
import { lossySlug } from './lossy-slug.ts';

test.each([
  ['Жастардың жарқын үні', 'zhastardy-zhar-yn-ni'],
  ['«Әр ақынның өз ерекшелігі болуы керек»', 'r-a-ynny-z-ereksheligi-boluy-kerek'],
  ['қоғамдық ұйымдарда', 'o-amdy-yymdarda'],
  ['Жастардың жарқын үні, әр өңір, ғылым, ұйым', 'zhastardy-zhar-yn-ni-r-ir-ylym-yym'],
  ['Жуалы 9', 'zhualy-9'],
  ['Ещё один съезд', 'eschyo-odin-sezd'],
  ['ҚҒҰ', ''],
])('the old site called %s %s', (title, slug) => expect(lossySlug(title)).toBe(slug));
