import { langs } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { findingsNow } from '../support/axe.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { fill, words } from '../support/words.ts';

test.use({ ownServerFor: 'changes' });

for (const lang of langs) {
  test(`where a story was taken down in ${lang} the page says so, offers its rubric and the newest, and keeps none of its words`, async ({
    browser,
    newsroom,
    ownServer,
  }) => {
    const { id, seed } = newsroom.story('zhataqkhana');
    const path = newsroom.path('zhataqkhana', lang);
    act(ownServer.varFolder, `await takeDownArticle(actor, { storyId: ${id}, lang: '${lang}', reason: '' }, now);`);
    const context = await browser.newContext({ baseURL: ownServer.address });
    const page = await context.newPage();
    const response = await page.goto(path);
    expect(response?.status()).toBe(410);
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1, name: words[lang].Gone.title })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(words[lang].Gone.title));
    await expect(page.locator('head > meta[name=robots]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('head > link[rel=alternate][hreflang]')).toHaveCount(0);
    const rubric = fill(words[lang].Gone.rubric, { rubric: lang === 'kk' ? 'Жастар' : 'Молодёжь' });
    await expect(main.getByRole('link', { name: rubric })).toHaveAttribute('href', inLang(lang, '/category/zhastar'));
    await expect(
      main.getByRole('region', { name: words[lang].Gone.latest }).getByRole('article').first(),
    ).toBeVisible();
    const html = await page.content();
    expect(html).not.toContain(seed[lang]?.title);
    expect(html).not.toContain(seed[lang]?.lead.slice(0, 30));
    expect(await findingsNow(page)).toEqual([]);
    await context.close();
  });
}
