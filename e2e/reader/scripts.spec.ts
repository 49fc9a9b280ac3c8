import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { inScript, type Script, scriptPrefixes, scripts } from '../../lib/editions.ts';
import { createScriptWriter } from '../../lib/text/scripts/script-writer.ts';
import { pageTypes } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const kazakhPages = pageTypes.filter(({ langs }) => langs.includes('kk'));
const writerOf = (script: Script) => createScriptWriter({ script, alphabet: '2021', exceptions: [] });

for (const script of scripts) {
  const write = writerOf(script);

  for (const type of kazakhPages) {
    test(`${type.name} in ${script} is the same page in its script`, async ({ page, newsroom, baseURL }) => {
      const kazakhPath = type.path(newsroom, 'kk');
      const path = inScript(script, kazakhPath);
      const response = await page.goto(path);
      expect(response?.status()).toBe(type.status);
      await expect(page.locator('html')).toHaveAttribute('lang', script);
      await expect(page.locator('html')).toHaveAttribute('dir', script === 'kk-Arab' ? 'rtl' : 'ltr');
      expect.soft(await cyrillicOf(page)).toEqual([]);
      expect.soft(await linksOutOf(page, scriptPrefixes[script])).toEqual([]);
      await expectSwitch(page, script, kazakhPath, type.status === 404);
      await expectHead(page, type.isListed ? `${baseURL}${path}` : null);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(wider, `${width} px`).toBeLessThanOrEqual(0);
      }
    });

    test(`axe finds nothing on ${type.name} in ${script}, light and dark`, async ({ page, newsroom }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(inScript(script, type.path(newsroom, 'kk')));
        const { violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
        );
        expect.soft(found, colorScheme).toEqual([]);
      }
    });
  }

  test(`an old address in ${script} leads to the right one in the same script`, async ({ request, newsroom }) => {
    const path = newsroom.path('kone-qala', 'kk');
    const id = newsroom.story('kone-qala').id;
    const answer = await request.get(inScript(script, `/${id}/eski-atau`), { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([301, inScript(script, path)]);
  });

  test(`a letter with a fault is given back in ${script} with what was typed as it was typed`, async ({
    page,
    faults,
  }) => {
    await page.goto(inScript(script, '/contact'));
    const typed = 'Менің хатым: ұлы дала';
    await page.locator('#letter-subject').fill(typed);
    await page.locator('#letter-text').evaluate((field) => field.removeAttribute('required'));
    await page.locator('#letter-name').evaluate((field) => field.removeAttribute('required'));
    await page.locator('form:has(#letter-text) button').click();
    await expect(page.getByRole('alert')).toHaveText(write(words.kk.Letter.faulty));
    await expect(page.locator('html')).toHaveAttribute('lang', script);
    await expect(page.locator('#letter-subject')).toHaveValue(typed);
    await page.locator('#letter-name').fill('Әсел');
    await page.locator('#letter-text').fill('Сәлем!');
    await page.locator('form:has(#letter-text) button').click();
    await expect(page).toHaveURL(new RegExp(`${scriptPrefixes[script]}/contact\\?sent=`));
    faults.splice(0, faults.length, ...faults.filter((fault) => !/status of 422/.test(fault)));
  });

  test(`what is searched for in ${script} stays as it was typed, and the results are in the script`, async ({
    page,
    newsroom,
  }) => {
    const title = newsroom.story('kone-qala').seed.kk?.title ?? '';
    const query = title.split(' ').slice(0, 2).join(' ');
    await page.goto(inScript(script, `/search?q=${encodeURIComponent(query)}`));
    await expect(page.locator('main input[name=q]')).toHaveValue(query);
    await expect(
      page
        .getByRole('main')
        .getByRole('article')
        .filter({ hasText: write(title) }),
    ).toHaveCount(1);
  });

  test(`headlines suggested in ${script} are in the script and lead to its pages`, async ({ page, newsroom }) => {
    const title = newsroom.story('kone-qala').seed.kk?.title ?? '';
    await page.goto(inScript(script, '/search'));
    await page.locator('main input[name=q]').pressSequentially(title.slice(0, 9));
    const option = page.getByRole('option').filter({ hasText: write(title) });
    await expect(option).toHaveCount(1);
    await expect(option.getByRole('link')).toHaveAttribute('lang', script);
    await option.getByRole('link').click();
    await expect(page).toHaveURL(inScript(script, newsroom.path('kone-qala', 'kk')));
  });
}

test('the reader who chose a script is offered it on pages of another, and is never led there', async ({
  page,
  newsroom,
}) => {
  const path = newsroom.path('kone-qala', 'kk');
  await page.goto('/');
  const offer = page.locator('p[lang=kk-Latn]');
  await expect(offer).toHaveCount(0);
  await page.getByRole('navigation', { name: words.kk.Edition.label }).getByRole('link', { name: 'Qazaqşa' }).click();
  await expect(page).toHaveURL('/lat');
  await page.goto(path);
  await expect(page).toHaveURL(path);
  await expect(offer).toBeVisible();
  await offer.getByRole('link').click();
  await expect(page).toHaveURL(inScript('kk-Latn', path));
  await expect(offer).toHaveCount(0);
  await page.goto('/');
  await offer.getByRole('button').click();
  await expect(offer).toHaveCount(0);
  await page.goto(path);
  await expect(offer).toHaveCount(0);
});

test('the chosen script is forgotten with the settings of reading', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: words.kk.Edition.label }).getByRole('link', { name: 'Qazaqşa' }).click();
  await expect(page).toHaveURL('/lat');
  await page.goto('/');
  const offer = page.locator('p[lang=kk-Latn]');
  await expect(offer).toBeVisible();
  await page.getByLabel(words.kk.Settings.title).click();
  await page.getByRole('button', { name: words.kk.Settings.reset }).click();
  await page.goto('/popular');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(offer).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('a page fetches the faces of its own script and no other', async ({ browser, baseURL, newsroom }) => {
  // Each in a browser of its own: one that holds the faces of another edition in memory names them as fetched, without a byte.
  const facesOf = async (path: string) => {
    const page = await browser.newPage({ baseURL });
    await page.goto(path, { waitUntil: 'networkidle' });
    const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    await page.close();
    return fetched.filter((name) => name.endsWith('.woff2')).map((name) => name.slice(name.lastIndexOf('/') + 1));
  };
  const path = newsroom.path('kone-qala', 'kk');
  for (const [address, own] of [
    [path, /^(?:literata|onest)-\d+i?(?:-rare)?\./],
    [inScript('kk-Latn', path), /-latin\./],
    [inScript('kk-Arab', path), /^naskh-/],
  ] as const) {
    const faces = await facesOf(address);
    expect(faces.length, address).toBeGreaterThan(1);
    expect(faces.filter((name) => !own.test(name))).toEqual([]);
  }
});

/** What readers see and programs read in Cyrillic, but for passages marked as another language and names of the switch. */
function cyrillicOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const left = '[lang=ru], [lang=kk-Cyrl], style, script:not([type="application/ld+json"]), textarea';
    const isLeft = (element: Element | null) => element?.closest(left) != null;
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!isLeft(node.parentElement)) texts.push(node.nodeValue ?? '');
    const written = [...document.querySelectorAll('*')].filter((element) => !isLeft(element));
    const attributes = written.flatMap((element) =>
      [...element.attributes].filter(({ name }) => name !== 'value').map(({ name, value }) => `${name}: ${value}`),
    );
    const shared = [...document.links]
      .filter((link) => link.protocol === 'https:')
      .map((link) => decodeURIComponent(link.search));
    return [...texts, ...attributes, ...shared].filter((text) => /\p{Script=Cyrillic}/u.test(text));
  });
}

/** Links to readers' pages that leave the edition, but for those of the switch and to what the search found in Russian. */
function linksOutOf(page: Page, prefix: string): Promise<string[]> {
  return page.evaluate((start) => {
    const links = [
      ...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]:not([hreflang], [lang=ru] *, [lang=ru])'),
    ];
    const paths = links.map((link) => link.getAttribute('href') ?? '');
    const forms = [...document.querySelectorAll('form[action]')].map((form) => form.getAttribute('action') ?? '');
    const isFile = (path: string) => /^\/(?:media|api)\/|\.\w+$/.test(path);
    return [...paths, ...forms].filter(
      (path) => !isFile(path) && path !== start && !path.startsWith(`${start}/`) && !path.startsWith(`${start}?`),
    );
  }, prefix);
}

async function expectSwitch(page: Page, script: Script, kazakhPath: string, isMissing: boolean): Promise<void> {
  const nav = page.getByRole('banner').getByRole('navigation').first();
  const links = await nav
    .locator('a[hreflang^="kk"]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
  const other = scripts.find((each) => each !== script);
  const same = isMissing ? '/' : kazakhPath;
  expect.soft(links).toEqual([
    ['kk', same],
    [other, other && inScript(other, same)],
  ]);
}

/** Its own address is the canonical one; the editions named are those of the page in Cyrillic. */
async function expectHead(page: Page, address: string | null): Promise<void> {
  const robots = page.locator('head > meta[name=robots]');
  await expect
    .soft(robots)
    .toHaveAttribute('content', address ? /^index, follow, max-image-preview:large$/ : /noindex/);
  const editions = page.locator('head > link[rel=alternate][hreflang]');
  if (address === null) {
    expect.soft(await editions.count()).toBe(0);
    return;
  }
  const url = new URL(address).href;
  await expect.soft(page.locator('head > link[rel=canonical]')).toHaveAttribute('href', url);
  await expect.soft(page.locator('head > meta[property="og:url"]')).toHaveAttribute('content', url);
  const named = await editions.evaluateAll((all) =>
    all.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
  );
  const kazakh = named.find((line) => line.startsWith('kk '))?.slice(3) ?? '';
  const html = await (await page.request.get(kazakh)).text();
  for (const line of named) {
    const [hreflang, href] = line.split(' ');
    expect.soft(html).toContain(`hrefLang="${hreflang}" href="${href}"`);
  }
  const facts = await page.locator('script[type="application/ld+json"]').allTextContents();
  for (const json of facts) expect.soft(json).not.toMatch(/"inLanguage":"kk"/);
}
