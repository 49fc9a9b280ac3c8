import type { APIRequestContext } from '@playwright/test';
import sharp from 'sharp';
import { langs } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { readFacts } from '../support/page-facts.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

test.use({ ownServerFor: 'changes' });

/** The card a page names, once the job has drawn it. */
async function cardOf(request: APIRequestContext, address: string, path: string, not = ''): Promise<string> {
  let card = '';
  await expect
    .poll(
      async () => {
        [card = ''] = (await readFacts(request, `${address}${path}`)).head.meta('og:image');
        return card !== not && /\/media\/cards\/[a-z]+-\d+-(kk|ru)-[0-9a-f]{12}\.jpg$/.test(card);
      },
      { timeout: 120_000, message: `the card of ${path}` },
    )
    .toBe(true);
  return card;
}

for (const lang of langs) {
  test(`shared links in ${lang} show a card of their own for articles, rubrics, authors and the site`, async ({
    request,
    newsroom,
    ownServer: { address },
  }) => {
    test.setTimeout(200_000);
    const paths = [
      newsroom.path('kone-qala', lang),
      ...['/category/sport', '/author/madina-tulegen', '/'].map((path) => inLang(lang, path)),
    ];
    const seen = new Set<string>();
    for (const path of paths) {
      const card = await cardOf(request, address, path);
      const answer = await request.get(card);
      expect(answer.headers()['content-type']).toBe('image/jpeg');
      expect(answer.headers()['cache-control']).toBe('public, max-age=0, must-revalidate');
      const bytes = await answer.body();
      const { width, height } = await sharp(bytes).metadata();
      expect([width, height]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThanOrEqual(120_000);
      seen.add(card);
    }
    expect(seen.size).toBe(paths.length);
  });
}

test('another headline changes the card and a takedown takes it away', async ({ request, newsroom, ownServer }) => {
  test.setTimeout(200_000);
  const { address, varFolder } = ownServer;
  const { id } = newsroom.story('sabaqtagy-telefon');
  const first = await cardOf(request, address, newsroom.path('sabaqtagy-telefon', 'kk'));
  act(
    varFolder,
    `const { id: articleId, version: baseVersion } = await findState({ storyId: ${id}, lang: 'kk' });
     const text = { title: 'Жаңа тақырып қойылды', lead: null, body: body('Мәтін.') };
     await saveArticle(actor, { articleId, baseVersion, text, fields: fieldsOf(text) }, now);
     await updatePublished(actor, { articleId }, now);`,
  );
  const moved = await request.get(`${address}/${id}`);
  const second = await cardOf(request, address, new URL(moved.url()).pathname, first);
  expect((await request.get(first)).status()).toBe(410);
  expect((await request.get(second)).status()).toBe(200);
  act(varFolder, `await takeDownArticle(actor, { storyId: ${id}, lang: 'kk', reason: '' }, now);`);
  const gone = await request.get(second);
  expect(gone.status()).toBe(410);
  expect((await gone.body()).length).toBe(0);
  expect((await request.head(second)).status()).toBe(410);
});
