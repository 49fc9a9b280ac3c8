import { langs } from '../../lib/lang.ts';
import { lossySlug } from '../../lib/text/lossy-slug.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

for (const lang of langs) {
  test(`every old or mistyped address of a story leads to its one address in ${lang} by one 301`, async ({
    request,
    newsroom,
    baseURL,
  }) => {
    const { id, seed } = newsroom.story('avtobus-kestesi');
    const right = newsroom.path('avtobus-kestesi', lang);
    const lossy = lossySlug(seed[lang]?.title ?? '');
    const home = inLang(lang, '/');
    const addresses = [
      inLang(lang, `/${id}`),
      inLang(lang, `/${id}/`),
      inLang(lang, `/${id}/zhastardy-zhar-yn-ni`),
      inLang(lang, `/${id}/${lossy}-x`),
      inLang(lang, `/${id}/${'a'.repeat(300)}`),
      inLang(lang, `/${id}/${encodeURIComponent('جاستار')}`),
      inLang(lang, `/${id}/${encodeURIComponent('🌅')}`),
      inLang(lang, `/${id}/${encodeURIComponent('<b>"')}`),
      inLang(lang, `/${id}/amp`),
      `${right}/amp`,
      `${right}/`,
      `//${right.slice(1)}`,
      `${right.replace(/\/(?=[^/]*$)/, '//')}`,
      `${home}?p=${id}`,
      `${home}?utm_source=x&p=${id}`,
      ...(lossy === right.split('/').at(-1) ? [] : [inLang(lang, `/${id}/${lossy}`)]),
      ...(lang === 'kk' ? [`/kk${right}`, `/kk/${id}`] : []),
    ];
    for (const address of addresses) {
      const first = await request.get(`${baseURL}${address}`, { maxRedirects: 0 });
      expect.soft(first.status(), address).toBe(301);
      expect.soft(first.headers().location, address).toMatch(/^\/(?!\/)/);
      const last = await request.get(`${baseURL}${address}`);
      expect.soft(last.status(), address).toBe(200);
      expect.soft(last.url(), address).toBe(`${baseURL}${right}`);
    }
  });

  test(`old addresses of feeds in ${lang} lead to the feed by one 301, where there is one`, async ({ request }) => {
    const ask = async (path: string) => {
      const answer = await request.get(inLang(lang, path), { maxRedirects: 0 });
      return [answer.status(), answer.headers().location];
    };
    for (const path of ['/feed', '/category/sport/feed'])
      expect(await ask(`${path}/`)).toEqual([301, inLang(lang, `${path}.xml`)]);
    expect(await ask('/category/zhoq/feed')).toEqual([404, undefined]);
  });

  test(`lists in ${lang} have one address`, async ({ request, baseURL }) => {
    const moved: [string, string][] = [
      ['/category/aleumet?page=1', '/category/aleumet'],
      ['/category/aleumet/', '/category/aleumet'],
      ['//category//aleumet', '/category/aleumet'],
      ['/popular/', '/popular'],
      ['/?page=1', '/'],
      ...(lang === 'kk'
        ? ([
            ['/kk', '/'],
            ['/kk/', '/'],
            ['/kk/category/aleumet', '/category/aleumet'],
          ] as [string, string][])
        : ([['/', '/']] as [string, string][])),
    ];
    for (const [from, to] of moved) {
      const address = lang === 'ru' && from === '/' ? '/ru/' : from.startsWith('/kk') ? from : inLang(lang, from);
      const response = await request.get(`${baseURL}${lang === 'ru' ? address.replace('/ru/?', '/ru?') : address}`, {
        maxRedirects: 0,
      });
      expect.soft(response.status(), address).toBe(301);
      expect.soft(response.headers().location, address).toBe(inLang(lang, to));
    }
  });

  test(`what does not exist is missing in ${lang}, with the newest stories and a search for the words of the address`, async ({
    page,
  }) => {
    const response = await page.goto(inLang(lang, '/tag/zhoq-taqyryp'));
    expect(response?.status()).toBe(404);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1, name: words[lang].Missing.title })).toBeVisible();
    await expect(main.getByRole('searchbox')).toHaveValue(/zhoq taqyryp/);
    const newest = main.getByRole('region', { name: words[lang].Missing.latest });
    expect(await newest.getByRole('article').count()).toBeGreaterThanOrEqual(3);
  });

  test(`an address of the old site with a strange number leads in ${lang} to the story of that headline`, async ({
    page,
    newsroom,
  }) => {
    const title = newsroom.story('avtobus-kestesi').seed[lang]?.title ?? '';
    const response = await page.goto(inLang(lang, `/777777/${lossySlug(title)}`));
    expect(response?.status()).toBe(404);
    const meant = page.getByRole('main').getByRole('region', { name: words[lang].Missing.meant });
    await meant.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  test(`missing pages in ${lang} answer 404 whatever is wrong with them`, async ({ request, baseURL, newsroom }) => {
    const { id } = newsroom.story('avtobus-kestesi');
    const paths = [
      ...['/999999', '/999999/x', '/0', '/00012/x', `/${id}e5`, `/${id}/a/b`, '/2147483648/x', '/99999999999999999999'],
      ...['/category/zhoq', '/tag/zhoq', '/place/zhoq', '/author/zhoq', '/page/zhoq', '/category', '/tag/', '/zhoq'],
      ...['/tag/%F0%9F%98%80', `/tag/${'a'.repeat(300)}`, '/category/__proto__', '/constructor', '/%D0%B1%D0%B5%D1%82'],
      ...['0', '-1', 'abc', '99999', '2', '1.5', '1e3', '٢', '999999999999'].map(
        (page) => `/category/zhastar?page=${page}`,
      ),
      ...['0', '-1', 'abc', '99999'].flatMap((page) => [`/tag/eriktiler?page=${page}`, `/author/ar-ay?page=${page}`]),
      ...['0', '-1', 'abc', '99999'].flatMap((page) => [`/place/taraz?page=${page}`, `/search?q=автобус&page=${page}`]),
      '/popular?period=year',
    ];
    for (const path of paths) {
      const response = await request.get(`${baseURL}${inLang(lang, path)}`);
      expect.soft(response.status(), path).toBe(404);
      expect.soft(await response.text(), path).toContain(`<h1>${words[lang].Missing.title}</h1>`);
    }
  });

  test(`unknown parameters change nothing about a page in ${lang}`, async ({ request, newsroom }) => {
    const path = newsroom.path('nan-zauyty', lang);
    const clean = await (await request.get(path)).text();
    for (const query of ['?utm_source=telegram', '?fbclid=1&x[]=2', '?page=7', '?', '?_rsc=1', '?__proto__=1'])
      expect(await (await request.get(path + query)).text(), query).toBe(clean);
  });
}
