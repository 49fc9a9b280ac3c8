import { describe, expect, test } from 'vitest';
import { createScriptWriter } from '#lib/text/scripts/script-writer';
import type { WordException } from '#lib/text/scripts/word-exceptions';
import { scriptFace } from '../documents/document-face.ts';
import { editionAddress } from './edition-address.ts';
import type { ScriptFace } from './script-face.ts';
import { writePage } from './write-page.ts';

const siteOrigin = 'https://paper.test';
const faceOf = (script: ScriptFace['script'], exceptions: WordException[] = []): ScriptFace => ({
  ...{ script, siteOrigin },
  write: createScriptWriter({ script, alphabet: '2021', exceptions }),
});
const [latin, arabic] = [faceOf('kk-Latn'), faceOf('kk-Arab')];

describe('a page in Latin', () => {
  test.each([
    ['<p>Тараз &amp; «Ақ жол» &lt;бүгін&gt;</p>', '<p>Taraz &amp; «Aq jol» &lt;bügın&gt;</p>'],
    ['<title>Қоғам — Arainfo</title>', '<title>Qoğam — Arainfo</title>'],
    ['<img alt="Көше" title="Сурет" src="/media/а.jpg">', '<img alt="Köşe" title="Suret" src="/media/а.jpg">'],
    [
      '<input aria-label="Іздеу" placeholder="Іздеу" value="аудан">',
      '<input aria-label="Izdeu" placeholder="Izdeu" value="аудан">',
    ],
    ['<meta name="description" content="Газет">', '<meta name="description" content="Gazet">'],
    ['<meta property="article:tag" content="Өнер">', '<meta property="article:tag" content="Öner">'],
    ['<sup data-note="1 Ескерту"></sup>', '<sup data-note="1 Eskertu"></sup>'],
    ['<p>Жаңа<!-- --> <b>үй</b></p>', '<p>Jaña<!-- --> <b>üi</b></p>'],
  ])('%s', async (kazakh, written) => {
    expect(await writePage(kazakh, latin)).toBe(written);
  });

  test.each([
    '<p lang="ru">Русский <b>текст</b></p>',
    '<a hreflang="kk" lang="kk-Cyrl" href="/1/a">Қазақша</a>',
    '<b translate="no">Правда</b>',
    '<code>үй</code>',
    '<textarea name="text">Сәлем, <b></textarea>',
    '<script>const а = "ә";</script>',
    '<style>.ә{content:"ә"}</style>',
    '<span lang="en">Ә</span>',
  ])('%s stays', async (html) => {
    expect(await writePage(html, latin)).toBe(html);
  });

  test('goes on after what stays, however deep that is', async () => {
    const html = '<div lang="ru"><div>а</div><div>б</div></div><div>үй</div>';
    expect(await writePage(html, latin)).toBe('<div lang="ru"><div>а</div><div>б</div></div><div>üi</div>');
  });

  test('marks Russian sentences that nobody marked', async () => {
    expect(await writePage('<p>Ол айтты. Мы ждали этого дня много лет.</p>', latin)).toBe(
      '<p>Ol aitty. <span lang="ru">Мы ждали этого дня много лет.</span></p>',
    );
    expect(await writePage('<title>Мы ждали этого дня много лет</title>', latin)).not.toContain('<span');
  });

  test.each([
    [
      '<p>В городе открыли <strong>новую школу</strong> для детей из многодетных семей.</p>',
      '<p>[В городе открыли ]<strong>[новую школу]</strong>[ для детей из многодетных семей.]</p>',
    ],
    [
      '<p>Ол айтты.  Мы ждали <a href="/5/a">этого  <b>дня</b></a> много лет. Зал <i>қол</i> соқты.</p>',
      '<p>Ol aitty.  [Мы ждали ]<a href="/lat/5/a">[этого  ]<b>[дня]</b></a>[ много лет.] Zal <i>qol</i> soqty.</p>',
    ],
    ['<p>Ол <b>бүгін</b> келді <!-- -->де.</p>', '<p>Ol <b>bügın</b> keldı <!-- -->de.</p>'],
    ['<b>Мы ждали <i lang="ru">этого</i></b> үй', '<b>[Мы ждали] <i lang="ru">этого</i></b> üi'],
    ['<p>Мы ждали <b>этого</b></p><p>үй</p>', '<p>[Мы ждали ]<b>[этого]</b></p><p>üi</p>'],
    ['<p>новую</p><p><b>школу</b></p>', '<p>novuiu</p><p><b>şkolu</b></p>'],
  ])('judges a sentence whole, whatever tags stand in it: %s', async (html, expected) => {
    const marked = expected.replaceAll('[', '<span lang="ru">').replaceAll(']', '</span>');
    expect(await writePage(html, latin)).toBe(marked);
  });

  const named = faceOf('kk-Latn', [
    { word: 'Тараз қаласы', spelling: 'Taraz Qala' },
    { word: 'Ақ жол', spelling: 'AqJol' },
    { word: 'Цой', spelling: 'Tsoy' },
  ]);

  test.each([
    ['<p>Кеше Тараз <b>қаласы</b> жаңарды.</p>', '<p>Keşe Taraz <b>Qala</b> jañardy.</p>'],
    ['<p><b>Тараз</b> қаласында</p>', '<p><b>Taraz</b> Qalanda</p>'],
    ['<p>«<i>Ақ</i> жолдың» <b>Цой</b>ы</p>', '<p>«<i>AqJoldyñ</i>» <b>Tsoy</b>y</p>'],
    ['<p>Тараз қаласы, Тараз\u00a0қаласы</p>', '<p>Taraz Qala, Taraz Qala</p>'],
    ['<p>«Aқ жол», Tараз қаласы</p>', '<p>«AqJol», Taraz Qala</p>'],
    [
      '<p>Ол айтты. <b>Мы ждали этого дня.</b> Тараз <i>қаласы</i></p>',
      '<p>Ol aitty. <b>[Мы ждали этого дня.]</b> Taraz <i>Qala</i></p>',
    ],
    ['<p>Тараз</p><p>қаласы</p>', '<p>Taraz</p><p>qalasy</p>'],
    ['<a href="https://цой.kz">https://цой.kz</a><b>Цой</b>', '<a href="https://цой.kz">https://цой.kz</a><b>Tsoy</b>'],
  ])('spells exceptions of several words whatever stands between them: %s', async (html, expected) => {
    const marked = expected.replaceAll('[', '<span lang="ru">').replaceAll(']', '</span>');
    expect(await writePage(html, named)).toBe(marked);
  });

  test.each([
    ['<p>Тараз <span>қаласы</span> жаңарды</p>', '<p>Taraz <span>Qala</span> jañardy</p>'],
    ['<p>Мы <span>ждали</span> этого дня.</p>', '<p>[Мы ]<span>[ждали]</span>[ этого дня.]</p>'],
    ['<p><span>Тараз</span> <span>қаласы</span></p>', '<p><span>Taraz</span> <span>qalasy</span></p>'],
  ])('takes a span inside a text for a part of it: %s', async (html, expected) => {
    const marked = expected.replaceAll('[', '<span lang="ru">').replaceAll(']', '</span>');
    expect(await writePage(html, named)).toBe(marked);
  });

  test('of any length loses nothing where the parser cuts it', async () => {
    const html = `<p>${'қазақ тілі '.repeat(30_000)}</p>`;
    expect(await writePage(html, latin)).toBe(`<p>${'qazaq tılı '.repeat(30_000)}</p>`);
  });
});

describe('a page in töte', () => {
  test('has its punctuation in text but not in what programs read', async () => {
    expect(await writePage('<meta name="robots" content="index, follow"><p>Иә, кім?</p>', arabic)).toBe(
      '<meta name="robots" content="index, follow"><p>ءيا، كىم؟</p>',
    );
  });

  test('keeps telephone numbers and ages together, from left to right', async () => {
    expect(await writePage('<p>Тел. +7 (7262) 45-45-45, 12+</p>', arabic)).toBe(
      '<p>تەل. <bdi dir="ltr">+7 (7262) 45-45-45</bdi>، <bdi dir="ltr">12+</bdi></p>',
    );
  });

  test.each([
    ['№ KZ00VPY00000000', '№ KZ00VPY00000000'],
    ['−5 °C', '<bdi dir="ltr">−5 °C</bdi>'],
    ['+25\u00a0°C', '<bdi dir="ltr">+25&nbsp;°C</bdi>'],
    ['+7\u00a0(7262)\u00a045-45-45', '<bdi dir="ltr">+7&nbsp;(7262)&nbsp;45-45-45</bdi>'],
    ['F1 & 2026', 'F1 &amp; 2026'],
    ['-5 °C, –12,5°', '<bdi dir="ltr">-5 °C</bdi>، <bdi dir="ltr">–12,5°</bdi>'],
    ['(-5)', '(<bdi dir="ltr">-5</bdi>)'],
    ['5–7, 5-7 – 8, 10 –15', '5–7، 5-7 – 8، 10 –15'],
  ])('keeps the signs and letters of %j at their numbers', async (given, written) => {
    expect(await writePage(`<p>${given.replace('&', '&amp;')}</p>`, arabic)).toBe(`<p>${written}</p>`);
  });

  test('turns Russian passages the other way round', async () => {
    expect(await writePage('<i lang="ru">Мир</i>', arabic)).toBe('<i lang="ru" dir="ltr">Мир</i>');
    expect(await writePage('<p>Мы ждали этого дня много лет.</p>', arabic)).toContain('<span lang="ru" dir="ltr">Мы');
  });
});

describe('addresses in a script edition', () => {
  test.each([
    ['/', '/lat'],
    ['/?page=2', '/lat?page=2'],
    ['/#main', '/lat#main'],
    ['/5/slug', '/lat/5/slug'],
    ['/5/slug#note-1', '/lat/5/slug#note-1'],
    ['/category/qogam?page=2', '/lat/category/qogam?page=2'],
    ['/search?q=%D2%93', '/lat/search?q=%D2%93'],
    [`${siteOrigin}/archive/2026`, `${siteOrigin}/lat/archive/2026`],
    [siteOrigin, `${siteOrigin}/lat`],
  ])('%s → %s', (address, expected) => {
    expect(editionAddress(address, latin)).toBe(expected);
  });

  test.each([
    ...[
      '#main',
      '/ru',
      '/ru/5/slug',
      '/lat/5/slug',
      '/media/a.jpg',
      '/sitemap.xml',
      '/api/letters',
      '//evil.test/5/a',
      '/tag/%ff',
    ],
    ...[
      'mailto:a@b.kz',
      'tel:+7',
      'https://other.test/5/slug',
      `${siteOrigin}.evil.test/5/a`,
      `${siteOrigin}/icons/icon.svg`,
    ],
  ])('%s stays', (address) => {
    expect(editionAddress(address, latin)).toBe(address);
  });

  test('links to messengers carry the headline in the script', () => {
    const link = (text: string) =>
      `https://t.me/share/url?url=https%3A%2F%2Fpaper.test%2Flat%2F5&text=${encodeURIComponent(text)}`;
    expect(editionAddress(link('Жаңа & үй'), latin)).toBe(link('Jaña & üi'));
    expect(editionAddress(link('Ол айтты. Мы ждали этого.'), latin)).toBe(link('Ol aitty. Мы ждали этого.'));
  });

  test.each([
    'https://wa.me/?text=%ff',
    'https://yandex.ru/yandsearch?text=%EA%E0%E7',
    'https://yandex.kz/search/?text=%D2%AF%D0%B9',
  ])('%s is no headline of ours and stays', (address) => {
    expect(editionAddress(address, latin)).toBe(address);
  });

  test('those of the switch are not touched', async () => {
    const html = '<a href="/5/a" hreflang="kk-Arab">x</a><link rel="canonical" href="https://paper.test/5/a">';
    expect(await writePage(html, latin)).toBe(html);
    expect(await writePage('<form action="/search"></form>', latin)).toBe('<form action="/lat/search"></form>');
    expect(await writePage('<p lang="ru"><a href="/5/a">а</a></p>', latin)).toContain('href="/lat/5/a"');
  });
});

test('a Russian sentence stays in facts for search engines as it does on the page', async () => {
  const page = (headline: string) => `<script type="application/ld+json">${JSON.stringify({ headline })}</script>`;
  const [title, written] = ['Ол айтты. Мы ждали этого дня много лет.', 'Ol aitty. Мы ждали этого дня много лет.'];
  expect(await writePage(page(title), latin)).toBe(page(written));
  expect(scriptFace(latin).say(title)).toBe(written);
});

test('facts for search engines are in the script, with the addresses of the edition', async () => {
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${siteOrigin}/5/a#article`,
    headline: 'Жаңа </script> үй',
    inLanguage: 'kk',
    datePublished: '2026-11-23T14:00:00+05:00',
    author: [{ name: 'Әсел', url: `${siteOrigin}/author/asel` }],
    publisher: { '@id': `${siteOrigin}/#publisher`, url: `${siteOrigin}/`, logo: `${siteOrigin}/icons/icon-512.png` },
    workTranslation: { '@id': `${siteOrigin}/ru/5/a#article` },
  };
  const json = JSON.stringify(facts).replaceAll('<', '\\u003c');
  const html = await writePage(`<script type="application/ld+json">${json}</script>`, latin);
  expect(JSON.parse(html.slice(html.indexOf('>') + 1, html.lastIndexOf('<')))).toEqual({
    ...facts,
    '@id': `${siteOrigin}/lat/5/a#article`,
    headline: 'Jaña </script> üi',
    inLanguage: 'kk-Latn',
    author: [{ name: 'Äsel', url: `${siteOrigin}/lat/author/asel` }],
    publisher: {
      '@id': `${siteOrigin}/#publisher`,
      url: `${siteOrigin}/lat`,
      logo: `${siteOrigin}/icons/icon-512.png`,
    },
  });
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});
