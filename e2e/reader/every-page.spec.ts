import type { Page } from '@playwright/test';
import { type Lang, langs } from '../../lib/lang.ts';
import { type PageType, pagesInLangs } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

for (const { type, lang } of pagesInLangs) {
  test(`${type.name} in ${lang} is one whole page by itself`, async ({ page, newsroom, baseURL }) => {
    const response = await page.goto(type.path(newsroom, lang));
    expect(response?.status()).toBe(type.status);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expectFrame(page, lang);
    await expectNoMessageKeys(page);
    await expectOwnScriptsOnly(page);
    await expectHead(page, type, `${baseURL}${type.path(newsroom, lang)}`);
    await expectPublishedEditionsOnly(page, type, lang);
  });
}

async function expectFrame(page: Page, lang: Lang): Promise<void> {
  const said = words[lang].Frame;
  const head = page.getByRole('banner');
  const foot = page.getByRole('contentinfo');
  await expect.soft(head).toContainText('Arainfo');
  await expect.soft(head).toContainText(lang === 'kk' ? 'жастарға арналған басылым' : 'издание для молодёжи');
  await expect.soft(head).toContainText(lang === 'kk' ? 'Ары таза жастың таңы арайлы' : 'Чистая честь — ясный рассвет');
  await expect.soft(head.getByRole('navigation', { name: words[lang].Edition.label })).toBeVisible();
  await expect.soft(head.getByRole('navigation', { name: said.rubrics }).getByRole('link')).toHaveCount(12);
  await expect.soft(head.getByRole('link', { name: said.search, exact: true })).toBeVisible();
  await expect.soft(head.getByRole('link', { name: said.contact, exact: true })).toBeVisible();
  await expect.soft(foot.getByRole('searchbox', { name: said.searchLabel })).toBeVisible();
  const imprint = foot.getByRole('region', { name: said.imprint });
  await expect.soft(imprint.getByRole('img', { name: said.ageMark.replace('{mark}', '12+') })).toBeVisible();
  for (const line of ['certificate', 'owner', 'editor', 'address'] as const)
    await expect.soft(imprint).toContainText(words[lang].Imprint[line].replace('{value}', ''));
}

async function expectNoMessageKeys(page: Page): Promise<void> {
  // biome-ignore lint/performance/useDomNodeTextContent: only the words that readers see.
  const text = `${await page.title()}\n${await page.locator('body').innerText()}`;
  const groups = Object.keys(words.kk).join('|');
  expect.soft(text).not.toMatch(new RegExp(`\\b(?:${groups})\\.[a-z]`));
  expect.soft(text).not.toMatch(/\b(?:undefined|null|NaN|Invalid Date|\[object)\b|[{}]/);
  expect
    .soft(text)
    .not.toMatch(/\b(?:page|home|search|menu|read|more|next|previous|error|loading|published|updated|share|tags?)\b/i);
}

async function expectOwnScriptsOnly(page: Page): Promise<void> {
  const sources = await page
    .locator('script[src]')
    .evaluateAll((scripts) => scripts.map((script) => script.getAttribute('src') ?? ''));
  for (const source of sources) expect.soft(source).toMatch(/^\/enhance\/\w+\.js$/);
  const html = await page.content();
  expect.soft(html).not.toMatch(/_next\/static\/chunks\/[^"]*\.js|__next_f|data-press|\$RC\(/);
}

async function expectHead(page: Page, type: PageType, address: string): Promise<void> {
  await expect.soft(page.locator('head > title')).toHaveCount(1);
  const robots = page.locator('head > meta[name=robots]');
  await expect.soft(robots).toHaveCount(1);
  await expect
    .soft(robots)
    .toHaveAttribute('content', type.isListed ? /^index, follow, max-image-preview:large$/ : /noindex/);
  if (!type.isListed) return;
  await expect.soft(page.locator('head > link[rel=canonical]')).toHaveAttribute('href', new URL(address).href);
  await expect
    .soft(page.locator('head > meta[name=description]'))
    .toHaveAttribute('content', /\p{Script=Cyrillic}.{9,}/u);
  await expect.soft(page.locator('head > meta[property="og:url"]')).toHaveAttribute('content', new URL(address).href);
}

/** Every `hreflang` leads to a page that exists, says the same canonical address, and leads back. */
async function expectPublishedEditionsOnly(page: Page, type: PageType, lang: Lang): Promise<void> {
  const links = await page
    .locator('head > link[rel=alternate][hreflang]')
    .evaluateAll((elements) =>
      elements.map((element) => [element.getAttribute('hreflang') ?? '', element.getAttribute('href') ?? ''] as const),
    );
  const editions = new Map(links);
  const isKazakh = ['kk', 'kk-Arab', 'kk-Latn', 'x-default'];
  // The newest day of one language may have nothing in the other yet.
  const hasBoth = type.langs.length === langs.length && !/of a (?:month|day)$/.test(type.name);
  if (!type.isListed) expect.soft(editions.size).toBe(0);
  else if (hasBoth) expect.soft([...editions.keys()].sort()).toEqual([...isKazakh, 'ru'].sort());
  else if (lang === 'kk' && type.langs.length === 1) expect.soft([...editions.keys()].sort()).toEqual(isKazakh);
  if (editions.size === 0) return;
  const canonical = await page.locator('head > link[rel=canonical]').getAttribute('href');
  expect.soft(editions.get(lang)).toBe(canonical);
  expect.soft(editions.get('x-default')).toBe(editions.get('kk'));
  for (const [other, address] of editions) {
    const response = await page.request.get(address, { maxRedirects: 0 });
    expect.soft(response.status(), `${other} ${address}`).toBe(200);
    const html = await response.text();
    for (const [hreflang, href] of editions) expect.soft(html).toContain(`hrefLang="${hreflang}" href="${href}"`);
  }
}
