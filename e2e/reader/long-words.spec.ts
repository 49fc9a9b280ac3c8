import { expect, test } from '../support/test.ts';

const softHyphen = '\u00AD';

test.describe('long Kazakh words', () => {
  test('break at a syllable in a headline of a narrow screen, and nowhere on a wide one', async ({
    page,
    newsroom,
  }) => {
    await page.setViewportSize({ width: 230, height: 800 });
    await page.goto(newsroom.path('togyzqumalaq', 'kk'));
    const headline = page.getByRole('heading', { level: 1 });
    expect(await headline.textContent()).toContain(softHyphen);
    const overflow = () => headline.evaluate((h1) => h1.scrollWidth - h1.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await headline.evaluate((h1) => getComputedStyle(h1).hyphens)).toBe('manual');
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await headline.evaluate((h1) => getComputedStyle(h1).hyphens)).toBe('none');
  });

  test('carry no soft hyphens in what machines read', async ({ page, request, newsroom, baseURL }) => {
    const path = newsroom.path('togyzqumalaq', 'kk');
    await page.goto(path);
    const told = await page.evaluate(() => [
      document.title,
      ...[...document.querySelectorAll('meta')].map((meta) => meta.content),
      ...[...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent),
      ...[...document.querySelectorAll('[alt], [aria-label], [title]')].map((each) => each.outerHTML.split('>')[0]),
    ]);
    expect(told.filter((text) => text?.includes(softHyphen))).toEqual([]);
    for (const text of await page.locator('main p').allTextContents()) expect.soft(text).not.toContain(softHyphen);
    for (const document of ['/feed.xml', '/feed.json', '/sitemap.xml', '/news-sitemap.xml']) {
      const text = await (await request.get(`${baseURL}${document}`)).text();
      expect.soft(text.length, document).toBeGreaterThan(100);
      expect.soft(text, document).not.toContain(softHyphen);
    }
  });

  test('are copied whole', async ({ page, context, newsroom }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(newsroom.path('togyzqumalaq', 'kk'));
    const headline = page.getByRole('heading', { level: 1 });
    await headline.evaluate((h1) => getSelection()?.selectAllChildren(h1));
    await page.keyboard.press('ControlOrMeta+C');
    const title = newsroom.story('togyzqumalaq').seed.kk?.title;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(title);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('тоғызқұмалақтан');
  });
});
