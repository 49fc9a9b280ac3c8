import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRoute } from './parse-route.ts';

const rootFiles = new Set(['/favicon.ico']);
const route = (target: string) => parseRoute(target, rootFiles);

describe('a public address', () => {
  test.each([
    ['/', 'front', '/', '/kk'],
    ['/ru', 'front', '/ru', '/ru'],
    ['/?page=2', 'front', '/?page=2', '/kk?page=2'],
    ['/109747', 'article', '/109747', '/kk/109747'],
    ['/32714/zhastardy-zhar-yn-ni', 'article', '/32714/zhastardy-zhar-yn-ni', '/kk/32714/zhastardy-zhar-yn-ni'],
    ['/ru/5/slug', 'article', '/ru/5/slug', '/ru/5/slug'],
    ['/category/aleumet?page=26', 'rubric', '/category/aleumet?page=26', '/kk/category/aleumet?page=26'],
    ['/tag/%d1%82', 'tag', '/tag/%D1%82', '/kk/tag/%D1%82'],
    ['/place/taraz', 'place', '/place/taraz', '/kk/place/taraz'],
    ['/author/x', 'author', '/author/x', '/kk/author/x'],
    ['/archive', 'archive', '/archive', '/kk/archive'],
    ['/archive/2024/02/29', 'archive', '/archive/2024/02/29', '/kk/archive/2024/02/29'],
    ['/popular?x=1&period=week', 'popular', '/popular?period=week', '/kk/popular?period=week'],
    ['/ru/contact?utm_source=a', 'contact', '/ru/contact', '/ru/contact'],
    ['/contact?faults=text.required&wait=5', 'contact', '/contact', '/kk/contact'],
    ['/contact?sent=26-3F9K2', 'contact', '/contact?sent=26-3F9K2', '/kk/contact?sent=26-3F9K2'],
    ['/page/rules', 'static-page', '/page/rules', '/kk/page/rules'],
    ['/search?page=2&q=%D2%93+a&evil=1', 'search', '/search?q=%D2%93%20a&page=2', '/kk/search?q=%D2%93%20a&page=2'],
    ['/lat', 'front', '/lat', '/kk-Latn'],
    ['/tote/5/slug', 'article', '/tote/5/slug', '/kk-Arab/5/slug'],
    ['/lat/search?q=a', 'search', '/lat/search?q=a', '/kk-Latn/search?q=a'],
    ['/tote/category/aleumet?page=2', 'rubric', '/tote/category/aleumet?page=2', '/kk-Arab/category/aleumet?page=2'],
    ['/tag/\u00d1\u0082', 'tag', '/tag/%D1%82', '/kk/tag/%D1%82'],
  ])('%s is a known page with one key and one internal address', (target, name, key, internalUrl) => {
    expect(route(target)).toMatchObject({ kind: 'page', name, key, internalUrl });
  });

  test.each([
    ['/ru/', '/ru'],
    ['/1/a/', '/1/a'],
    ['//1//a', '/1/a'],
    ['/kk', '/'],
    ['/kk/1/a', '/1/a'],
    ['/1/a/amp', '/1/a'],
    ['/ru/1/a/amp/', '/ru/1/a'],
    ['/amp/1/a', '/1/a'],
    ['/ru/amp/1', '/ru/1'],
    ['/category/sport/amp/', '/category/sport'],
    ['/ru/tag/kitap/amp', '/ru/tag/kitap'],
    ['/amp/author/aruna', '/author/aruna'],
    ['/feed/', '/feed.xml'],
    ['/ru/feed', '/ru/feed.xml'],
    ['/lat/category/sport/feed/', '/lat/category/sport/feed.xml'],
    ['/category/sport/page/3/', '/category/sport?page=3'],
    ['/ru/tag/kitap/page/1', '/ru/tag/kitap'],
    ['/?p=109747', '/109747'],
    ['/lat/', '/lat'],
    ['/lat/1/a/amp', '/lat/1/a'],
    ['/lat?p=109747', '/lat/109747'],
    ['/tote/?page=1', '/tote'],
    ['/ru/?p=109747', '/ru/109747'],
    ['/?page=1', '/'],
    ['/category/aleumet/?page=26&utm=1', '/category/aleumet?page=26'],
    ['/kk//tag/%d1%82/?page=1', '/tag/%d1%82'],
  ])('%s leads to %s', (target, location) => {
    expect(route(target)).toEqual({ kind: 'redirect', location });
  });

  test.each([
    '/nope',
    '/a/b/c',
    '/amp',
    '/amp/x',
    '/category/amp/amp/amp',
    '/popular/amp',
    '/popular/feed',
    '/a/b/feed',
    '/page/rules/page/2',
    '/category/sport/page/x',
    '/category/sport/page/0',
    '/007',
    '/99999999999',
    '/1/a/b',
    '/tag/..',
    '/tag/%2e%2e',
    '/tag/a%2fb',
    '/archive/2023/02/29',
    '/archive/2023/13',
    '/popular?period=year',
    '/?page=-1',
    '/?page=abc',
    '/?page=9999999',
    '/kk/ru/1',
    '/lat/ru/1',
    '/lat/kk',
    '/tote/lat',
    '/latin',
    '/missing',
    '/ru/kk',
    '/constructor/x',
    '/constructor',
  ])('%s is missing and never kept', (target) => {
    expect(route(target)).toMatchObject({ kind: 'page', name: 'missing', mayKeep: false });
  });

  test('a script edition is a face of the Kazakh paper with keys of its own', () => {
    expect(route('/lat/1/a')).toMatchObject({ lang: 'kk', script: 'kk-Latn', storyId: 1 });
    expect(route('/1/a')).toMatchObject({ lang: 'kk', script: null });
    expect(route('/ru/1/a')).toMatchObject({ lang: 'ru', script: null });
    expect(route('/tote/zhoq')).toMatchObject({ script: 'kk-Arab', internalUrl: '/kk-Arab/missing?path=%2Fzhoq' });
  });

  test('a missing address tells the renderer no more of its path than can be led on and none of its query', () => {
    const found = route(`/${'%F0%9F%98%80'.repeat(150)}?x=secret`);
    expect(found).toMatchObject({ kind: 'page', internalUrl: `/kk/missing?path=%2F${'%F0%9F%98%80'.repeat(150)}` });
    const long = route(`/${'a'.repeat(1_000)}`);
    expect(long).toMatchObject({ internalUrl: `/kk/missing?path=%2F${'a'.repeat(500)}` });
  });

  test.each([
    ['/category/%ff', 400, 'kk'],
    ['/ru/%e4', 400, 'ru'],
    ['/search?q=%ff', 400, 'kk'],
    ['/\\evil', 400, 'kk'],
    ['http://evil/', 400, 'kk'],
    ['*', 400, 'kk'],
  ])('%s is refused', (target, status, lang) => {
    expect(route(target)).toEqual({ kind: 'refusal', status, lang });
  });

  test('an address that is too long is refused, a slug of 301 letters is missing', () => {
    expect(route(`/ru/${'a'.repeat(2_000)}`)).toEqual({ kind: 'refusal', status: 414, lang: 'ru' });
    expect(route(`/?q=${'a'.repeat(12_001)}`)).toEqual({ kind: 'refusal', status: 414, lang: 'kk' });
    expect(route(`/tag/${'a'.repeat(301)}`)).toMatchObject({ name: 'missing' });
  });

  test('a search for more than 200 letters leads to the search for the first of them, never to half a letter', () => {
    const long = (text: string) => route(`/ru/search?sort=date&q=${encodeURIComponent(text)}`);
    const cut = (text: string) => `/ru/search?q=${encodeURIComponent(text)}&sort=date`;
    expect(long('ә'.repeat(700))).toEqual({ kind: 'redirect', location: cut('ә'.repeat(200)) });
    expect(long('𝐀'.repeat(101))).toEqual({ kind: 'redirect', location: cut('𝐀'.repeat(100)) });
    expect(long(`a${'𝐀'.repeat(100)}`)).toEqual({ kind: 'redirect', location: cut(`a${'𝐀'.repeat(99)}`) });
    expect(route(`/search?q=${'a'.repeat(10_000)}`)).toMatchObject({ kind: 'redirect' });
    expect(long('ә'.repeat(200))).toMatchObject({ kind: 'page', name: 'search' });
    expect(route(`/search?rubric=${'a'.repeat(201)}`)).toMatchObject({ name: 'missing' });
  });

  test('files, the desk and the server itself are told apart', () => {
    expect(route('/media/a.webp')).toEqual({ kind: 'file' });
    expect(route('/favicon.ico')).toEqual({ kind: 'file' });
    expect(route('/dashboard/articles?x=1')).toEqual({ kind: 'desk', isApi: false });
    expect(route('/preview/7-1-1795.x_Y')).toEqual({ kind: 'desk', isApi: false });
    expect(route('/preview')).toMatchObject({ kind: 'page', name: 'missing' });
    expect(route('/api/uploads')).toEqual({ kind: 'desk', isApi: true });
    expect(route('/api/health')).toEqual({ kind: 'own', name: 'health' });
    expect(route('/_next/image?url=x')).toEqual({ kind: 'framework' });
    expect(route('/dashboards')).toMatchObject({ kind: 'page', name: 'missing' });
  });
});

describe('no address of the bad-input set', () => {
  const files = [
    'redirect/patt-open-redirect.txt',
    'redirect/patt-openredirects.txt',
    'traversal/patt-directory_traversal.txt',
  ];
  const folder = new URL('../../../shared/badinput/', import.meta.url);
  test.skipIf(!existsSync(folder))('leads off the site or out of its folder', () => {
    for (const line of files.flatMap((file) => readFileSync(new URL(file, folder), 'latin1').split('\n'))) {
      for (const target of [`/${line}`, line, `/ru/${line}`, `/?p=${line}`, `/kk/${line}`]) {
        const found = route(target);
        if (found.kind === 'redirect')
          expect(new URL(found.location, 'http://paper.test').origin).toBe('http://paper.test');
        if (found.kind === 'page')
          expect(new URL(found.internalUrl, 'http://paper.test').pathname).toMatch(/^\/(kk|ru|kk-Latn|kk-Arab)(\/|$)/);
      }
    }
  });
});
