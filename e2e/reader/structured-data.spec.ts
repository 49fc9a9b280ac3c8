import { type Lang, langs, otherLang } from '../../lib/lang.ts';
import { bylinesOf, type Facts, nodeOf, oneLine, readFacts, timesOf, wordsOf } from '../support/page-facts.ts';
import { inLang, pagesInLangs } from '../support/pages.ts';
import { schemaFaults } from '../support/schema-org.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

/** The first type of each kind of page. */
function expectedType(name: string): string {
  if (name === 'front page') return 'WebSite';
  if (name === 'advertising') return 'AdvertiserContentArticle';
  if (name === 'long read' || name.startsWith('article')) return 'NewsArticle';
  if (name === 'author') return 'ProfilePage';
  if (name === 'contact') return 'ContactPage';
  return name === 'imprint' || name === 'corrections' ? 'WebPage' : 'CollectionPage';
}

test('the check finds a type, a property and a value that schema.org does not have', () => {
  const good = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Тараз', wordCount: 7 };
  expect(schemaFaults(good)).toEqual([]);
  expect(schemaFaults({ ...good, '@type': 'NewsStory' })).toHaveLength(1);
  expect(schemaFaults({ ...good, headLine: 'Тараз' })).toHaveLength(1);
  expect(schemaFaults({ ...good, wordCount: '7 сөз' })).toHaveLength(1);
  expect(schemaFaults({ ...good, datePublished: '8 наурыз' })).toHaveLength(1);
  expect(schemaFaults({ ...good, author: { '@type': 'Place', name: 'Тараз' } })).toHaveLength(1);
  expect(schemaFaults({ ...good, author: { '@type': 'Person', nick: 'Т' } })).toHaveLength(1);
});

for (const { type, lang } of pagesInLangs.filter((each) => each.type.isListed)) {
  test(`${type.name} in ${lang} tells search engines facts that are valid and stand on the page`, async ({
    request,
    newsroom,
    baseURL,
  }) => {
    const path = type.path(newsroom, lang);
    const facts = await readFacts(request, path);
    expect(facts.data.length).toBe(1);
    expect(facts.data.flatMap(schemaFaults)).toEqual([]);
    const node = nodeOf(facts, expectedType(type.name));
    expect(node.url).toBe(new URL(path, baseURL).href);
    const heading = wordsOf(facts.document.querySelector('h1'));
    if (type.name !== 'front page') expect(oneLine(String(node.headline ?? node.name))).toBe(heading);
    const paper =
      type.name === 'front page' || !node.headline ? nodeOf(facts, 'NewsMediaOrganization') : node.publisher;
    expect(paper).toMatchObject({ '@type': 'NewsMediaOrganization', name: 'Arainfo' });
    if (type.name === 'front page') return;
    const crumbs = nodeOf(facts, 'BreadcrumbList').itemListElement as { position: number; item: { '@id': string } }[];
    expect(crumbs.map((crumb) => crumb.position)).toEqual(crumbs.map((_, at) => at + 1));
    expect(crumbs[0]?.item['@id']).toBe(new URL(inLang(lang, '/'), baseURL).href);
    for (const { item } of crumbs) expect((await request.head(item['@id'])).status(), item['@id']).toBe(200);
  });
}

for (const lang of langs) {
  test(`what search engines are told of an article in ${lang} is what its page shows`, async ({
    request,
    newsroom,
  }) => {
    const facts = await readFacts(request, newsroom.path('talas-zhagalauy-zhoba', lang));
    const main = facts.document.querySelector('main');
    const node = nodeOf(facts, 'NewsArticle');
    const times = timesOf(main?.querySelector('header'));
    expect([node.datePublished, node.dateModified]).toEqual(times);
    const bylines = bylinesOf(main);
    const authors = node.author as { '@type': string; name: string; url: string; jobTitle?: string }[];
    expect(authors.map(({ name }) => name)).toEqual(bylines.map(wordsOf));
    expect(authors.map(({ url }) => new URL(url).pathname)).toEqual(bylines.map((link) => link.getAttribute('href')));
    const panel = main?.querySelector(`section[aria-label="${words[lang].Article.authors}"]`);
    for (const { jobTitle } of authors) expect(wordsOf(panel)).toContain(jobTitle ?? '?');
    expect(node.articleSection).toBe(wordsOf(main?.querySelectorAll('header nav a')[1]));
    expect(node.keywords).toEqual([...(main?.querySelectorAll('a[rel=tag]') ?? [])].map(wordsOf));
    expect(wordsOf(main?.querySelector('header'))).toContain(oneLine(String(node.description)));
    expect(node.wordCount).toBeGreaterThan(100);
    expect(node.inLanguage).toBe(lang);
    const [correction] = node.correction as { text: string }[];
    const notices = main?.querySelector(`section[aria-label="${words[lang].Article.corrections}"]`);
    expect(wordsOf(notices)).toContain(oneLine(correction?.text ?? '?'));
  });

  test(`the picture of an article in ${lang} is there in three shapes of 1,200 pixels, with credit and licence`, async ({
    request,
    newsroom,
  }) => {
    const facts = await readFacts(request, newsroom.path('kone-qala', lang));
    const images = nodeOf(facts, 'NewsArticle').image as Facts[];
    const pixels = (text: unknown) => Number.parseInt(String(text), 10);
    const shapes = images.map(({ width, height }) => (pixels(width) / pixels(height)).toFixed(2)).sort();
    expect(shapes).toEqual(['1.00', '1.33', '1.78']);
    const caption = wordsOf(facts.document.querySelector('main figure figcaption'));
    for (const { url, width, height, creditText, license } of images) {
      expect(pixels(width)).toBeGreaterThanOrEqual(1200);
      expect(caption).toContain(String(creditText));
      expect(license).toBe('https://creativecommons.org/licenses/by/4.0/');
      const { default: sharp } = await import('sharp');
      const file = await sharp(await (await request.get(String(url))).body()).metadata();
      expect([file.format, file.width, file.height]).toEqual(['jpeg', pixels(width), pixels(height)]);
    }
  });

  test(`the paper in ${lang} names its principles on pages that exist, and its search finds`, async ({
    request,
    newsroom,
  }) => {
    const facts = await readFacts(request, inLang(lang, '/'));
    const paper = nodeOf(facts, 'NewsMediaOrganization');
    for (const policy of ['ethicsPolicy', 'correctionsPolicy', 'ownershipFundingInfo', 'masthead'])
      expect((await request.head(String(paper[policy]))).status(), policy).toBe(200);
    expect(paper.ethicsPolicy).toContain('/page/ethics');
    const { potentialAction } = nodeOf(facts, 'WebSite') as { potentialAction: { target: { urlTemplate: string } } };
    const story = newsroom.story('kone-qala').seed[lang]?.title ?? '';
    const [first = ''] = story.split(' ');
    const address = potentialAction.target.urlTemplate.replace('{search_term_string}', encodeURIComponent(first));
    expect(wordsOf((await readFacts(request, address)).document.querySelector('main'))).toContain(oneLine(story));
  });
}

test('of two editions one is the work and the other its translation', async ({ request, newsroom }) => {
  const read = async (lang: Lang) => nodeOf(await readFacts(request, newsroom.path('kone-qala', lang)), 'NewsArticle');
  const nodes = { kk: await read('kk'), ru: await read('ru') };
  const original: Lang = nodes.kk.workTranslation ? 'kk' : 'ru';
  const [work, translation] = [nodes[original], nodes[otherLang(original)]];
  expect(work.workTranslation).toEqual({ '@id': translation['@id'] });
  expect(translation.translationOfWork).toEqual({ '@id': work['@id'] });
  expect(work.translationOfWork).toBeUndefined();
});
