import { langs } from '../../lib/lang.ts';
import { expectDocumentOrder } from '../support/document-order.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { fill, words } from '../support/words.ts';

for (const lang of langs) {
  const said = words[lang].Article;

  test(`an article in ${lang} has everything a reader is owed, in order`, async ({ page, newsroom }) => {
    const { seed } = newsroom.story('talas-zhagalauy-zhoba');
    await page.goto(newsroom.path('talas-zhagalauy-zhoba', lang));
    const main = page.getByRole('main');
    const hero = main.getByRole('figure').first();
    await expectDocumentOrder({
      breadcrumb: main.getByRole('navigation', { name: said.breadcrumb }),
      headline: page.getByRole('heading', { level: 1, name: seed[lang]?.title ?? '?' }),
      lead: main.getByText(seed[lang]?.lead ?? '?'),
      author: main.locator('a[rel=author]'),
      published: main.getByText(new RegExp(`^${said.published}`)).locator('time'),
      updated: main.getByText(new RegExp(`^${said.updated}`)).locator('time'),
      place: main.locator(`a[href="${inLang(lang, '/place/taraz')}"]`),
      'reading time': main.getByText(new RegExp(`^${fill(said.reading, { minutes: '\\d+' })}$`)),
      hero,
      body: main.getByText(String(seed[lang]?.body[0]).slice(0, 60)),
      correction: main.getByRole('region', { name: said.corrections }),
      tags: main.getByRole('navigation', { name: said.tags }),
      share: main.getByRole('region', { name: words[lang].Share.title }),
      'author card': main.getByRole('region', { name: said.authors }),
      related: main.getByRole('region', { name: said.related }),
      next: main.getByRole('region', { name: said.next }),
    });
    await expect(hero.getByRole('img')).toHaveAttribute('alt', /\p{Script=Cyrillic}{3}/u);
    await expect(hero.locator('figcaption')).toContainText(words[lang].Picture.credit.replace('{name}', ''));
    await expect(main.getByRole('region', { name: said.corrections })).toContainText(seed.correction?.[lang] ?? '?');
    await expect(main.getByText(seed[lang]?.title ?? '?', { exact: true })).toHaveCount(1);
  });

  test(`the times of an article in ${lang} are those of Almaty`, async ({ page, newsroom }) => {
    await page.goto(newsroom.path('talas-zhagalauy-zhoba', lang));
    const times = page.getByRole('main').locator('header time');
    await expect(times).toHaveCount(2);
    for (const time of await times.all()) {
      const iso = (await time.getAttribute('datetime')) ?? '';
      expect(iso).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?\+05:00$/);
      await expect(time).toContainText(iso.slice(11, 16));
      await expect(time).toContainText(String(Number(iso.slice(8, 10))));
    }
  });

  for (const [key, label] of [
    ['zhihaz-zharmenkesi', 'advertising'],
    ['zhylu-mausymy', 'official'],
  ] as const) {
    test(`the label «${words[lang].Label[label]}» stands between breadcrumb and headline`, async ({
      page,
      newsroom,
    }) => {
      await page.goto(newsroom.path(key, lang));
      const header = page.getByRole('main').getByRole('article').first().locator('header');
      await expectDocumentOrder({
        breadcrumb: header.getByRole('navigation', { name: said.breadcrumb }),
        label: header.getByText(words[lang].Label[label], { exact: true }),
        headline: header.getByRole('heading', { level: 1 }),
      });
      await expect(page.locator('meta[name="Googlebot-News"]')).toHaveAttribute('content', 'noindex');
    });
  }

  test(`an advertisement in ${lang} says that its links were paid for, other articles do not`, async ({
    page,
    newsroom,
  }) => {
    await page.goto(newsroom.path('zhihaz-zharmenkesi', lang));
    const out = page.getByRole('main').getByRole('article').first().locator('p a[href^="https://"]').first();
    await expect(out).toHaveAttribute('rel', /\bsponsored\b/);
    await page.goto(newsroom.path('zhylyzhai', lang));
    await expect(page.locator('a[rel~=sponsored]')).toHaveCount(0);
  });

  test(`an article in ${lang} says beside its times for whom it is`, async ({ page, newsroom }) => {
    await page.goto(newsroom.path('talas-zhagalauy-zhoba', lang));
    const mark = words[lang].Frame.ageMark.replace('{mark}', '12+');
    await expect(page.getByRole('main').locator('header').getByRole('img', { name: mark })).toBeVisible();
  });

  test(`an opinion of the opinion rubric in ${lang} says so once, on the screen and on paper`, async ({
    page,
    newsroom,
  }) => {
    await page.goto(newsroom.path('sabaqtagy-telefon', lang));
    const header = page.getByRole('main').getByRole('article').first().locator('header');
    const rubric = header.getByRole('navigation').getByRole('link').last();
    const label = header.locator('b', { hasText: words[lang].Label.opinion });
    await expect(rubric).toHaveText(/Пікір|Мнения/);
    await expect(label).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(rubric).toBeHidden();
    await expect(label).toBeVisible();
  });

  test(`no card in ${lang} says its label beside a rubric of the same name`, async ({ page }) => {
    for (const path of ['/', '/category/pikir', '/category/zhanalyqtar', '/author/madina-tulegen', '/popular']) {
      await page.goto(inLang(lang, path));
      const labels = page.getByRole('main').locator('article b');
      for (const label of await labels.all()) await expect(label, path).not.toHaveText(/Пікір|Мнени/);
    }
    await page.goto(inLang(lang, '/category/zhastar'));
    await expect(page.getByRole('main').locator('article b').first()).toBeVisible();
  });

  test(`the sharing links of an article in ${lang} carry its address and nothing about the reader`, async ({
    page,
    context,
    newsroom,
    baseURL,
  }) => {
    const path = newsroom.path('kone-qala', lang);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const share = page.getByRole('region', { name: words[lang].Share.title });
    for (const network of ['Telegram', 'WhatsApp', 'VK', 'Facebook']) {
      const link = share.getByRole('link', { name: network });
      const href = (await link.getAttribute('href')) ?? '';
      expect(decodeURIComponent(href)).toContain(`${baseURL}${path}`);
      expect(href).not.toMatch(/utm_|fbclid|via=|ref=/);
      await expect(link).toHaveAttribute('rel', /noopener/);
    }
    await share.getByRole('button', { name: words[lang].Share.copy }).click();
    await expect(share.getByRole('button', { name: words[lang].Share.copied })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${path}`);
  });

  test(`related stories in ${lang} are other stories of the same language, each once`, async ({ page, newsroom }) => {
    const own = newsroom.path('talas-zhagalauy-zhoba', lang);
    await page.goto(own);
    const links = page.getByRole('region', { name: said.related }).getByRole('link');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThanOrEqual(3);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).not.toContain(own);
    for (const address of addresses) expect(address).toMatch(lang === 'kk' ? /^\/\d+\// : /^\/ru\/\d+\//);
    expect(addresses).toContain(newsroom.path('talas-zhagalauy-tazalyq', lang));
    const next = page.getByRole('region', { name: said.next }).getByRole('link');
    await expect(next).toBeVisible();
    expect([own, ...addresses]).not.toContain(await next.getAttribute('href'));
  });
}
