import { expect, test } from 'vitest';
import { parseRoute } from './parse-route.ts';

const route = (path: string) => parseRoute(path, new Set());

test.each([
  ['/feed.xml', 'kk', { name: 'feed', scope: { of: 'site' }, format: 'rss' }],
  ['/ru/feed.json', 'ru', { name: 'feed', scope: { of: 'site' }, format: 'json' }],
  ['/category/qogam/feed.xml', 'kk', { name: 'feed', scope: { of: 'category', slug: 'qogam' }, format: 'rss' }],
  ['/ru/author/aruna/feed.json', 'ru', { name: 'feed', scope: { of: 'author', slug: 'aruna' }, format: 'json' }],
  ['/yandex.xml', 'kk', { name: 'yandex' }],
  ['/ru/dzen.xml', 'ru', { name: 'dzen' }],
  ['/lat/feed.xml', 'kk', { name: 'feed', scope: { of: 'site' }, format: 'rss' }],
  ['/tote/tag/kitap/feed.json', 'kk', { name: 'feed', scope: { of: 'tag', slug: 'kitap' }, format: 'json' }],
  ['/ru/news-sitemap.xml', 'ru', { name: 'news-sitemap' }],
  ['/opml.xml', 'kk', { name: 'opml' }],
  ['/sitemap.xml', 'kk', { name: 'sitemap' }],
  ['/sitemap/2026-03.xml', 'kk', { name: 'sitemap-part', part: { of: '2026-03', number: 1 } }],
  ['/sitemap/undated-p2.xml', 'kk', { name: 'sitemap-part', part: { of: 'undated', number: 2 } }],
])('%s is a document', (path, lang, document) => {
  expect(route(path)).toMatchObject({ kind: 'document', lang, document, key: path });
});

test.each([
  '/ru/sitemap.xml',
  '/lat/sitemap.xml',
  '/lat/yandex.xml',
  '/tote/news-sitemap.xml',
  '/ru/opml.xml',
  '/sitemap/2026-13.xml',
  '/sitemap/2026-03-p1.xml',
  '/sitemap/x.xml',
  '/page/about/feed.xml',
  '/category/feed.xml',
  '/toString',
])('%s is none', (path) => {
  expect(route(path)).toMatchObject({ kind: 'page' });
});

test('a document has one address, whatever stands behind a question mark', () => {
  expect(route('/feed.xml?utm_source=x')).toMatchObject({ kind: 'document', key: '/feed.xml' });
  expect(route('/feed.xml/')).toEqual({ kind: 'redirect', location: '/feed.xml' });
  expect(route('/kk/feed.xml')).toEqual({ kind: 'redirect', location: '/feed.xml' });
});
