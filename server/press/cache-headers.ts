import type { HeaderList } from './security-headers.ts';

const publicPage = 'public, max-age=0, must-revalidate, s-maxage=10';
const publicAnswer = 'public, max-age=0, must-revalidate';
/** Proxies refuse heads that are longer; a page of more tags lives there for its `s-maxage` at most. */
const maxTagBytes = 4_000;

/** What a cache in front may do with an answer, and the tags by which the change feed can purge it there. */
export function cacheHeaders(tags: readonly string[], mayShare: boolean): HeaderList {
  const printable = tags.filter((tag) => /^[\x21-\x2b\x2d-\x7e]+$/.test(tag));
  const isNamed = printable.length > 0 && printable.join(' ').length <= maxTagBytes;
  return [
    ...['Cache-Control', mayShare ? publicPage : publicAnswer, 'Vary', 'Accept-Encoding'],
    ...(isNamed ? ['Surrogate-Key', printable.join(' '), 'Cache-Tag', printable.join(',')] : []),
  ];
}
