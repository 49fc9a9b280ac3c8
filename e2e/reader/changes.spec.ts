import { langs } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

test.use({ ownServerFor: 'changes' });

for (const lang of langs) {
  test(`what another process publishes, changes and takes down in ${lang} shows on every page by the next request`, async ({
    ownServer,
    playwright,
  }) => {
    const request = await playwright.request.newContext({ baseURL: ownServer.address });
    const { varFolder } = ownServer;
    const first = `Сынақ мақаласы ${lang} ${Date.now()}`;
    const second = `Жаңа тақырып ${lang} ${Date.now()}`;
    const lists = [inLang(lang, '/'), inLang(lang, '/category/zhanalyqtar'), inLang(lang, '/category/sport')];
    const pages = () => Promise.all(lists.map(async (path) => (await request.get(path)).text()));
    for (const page of [...(await pages()), ...(await pages())]) expect(page).not.toContain(first);

    const story = act(
      varFolder,
      `
      const rubric = await getRubricBySlug('sport');
      const parts = { rubricId: rubric.id, format: 'news', heroMediaId: null, tagIds: [], placeIds: [], credits: [] };
      const storyId = await createStory(actor, parts, now);
      const text = { title: ${JSON.stringify(first)}, lead: null, body: body('Бірінші абзац.') };
      await addArticle(actor, { storyId, lang: '${lang}', text, status: 'published', publishedAt: now }, now);
      return storyId;`,
    );
    for (const page of await pages()) expect(page).toContain(first);
    const article = await request.get(inLang(lang, `/${story}`));
    expect(article.status()).toBe(200);
    const address = new URL(article.url()).pathname;

    act(
      varFolder,
      `
      const text = { title: ${JSON.stringify(second)}, lead: null, body: body('Екінші абзац.') };
      const { id: articleId, version: baseVersion } = await findState({ storyId: ${story}, lang: '${lang}' });
      const saved = await saveArticle(actor, { articleId, baseVersion, text, fields: fieldsOf(text) }, now);
      await updatePublished(actor, { articleId, baseVersion: saved.version }, now);`,
    );
    for (const page of await pages()) {
      expect(page).toContain(second);
      expect(page).not.toContain(first);
    }
    const moved = await request.get(address, { maxRedirects: 0 });
    expect(moved.status()).toBe(301);
    const current = await request.get(moved.headers().location ?? '');
    expect(await current.text()).toContain('Екінші абзац.');

    act(varFolder, `await takeDownArticle(actor, { storyId: ${story}, lang: '${lang}', reason: 'сынақ' }, now);`);
    for (const page of await pages()) expect(page).not.toContain(second);
    const etag = current.headers().etag ?? '';
    const gone = await request.get(current.url(), { headers: { 'If-None-Match': etag } });
    expect(gone.status()).toBe(410);
    expect(await gone.text()).not.toContain('Екінші абзац.');
    expect((await request.head(current.url())).status()).toBe(410);
    expect((await request.get(address)).status()).toBe(410);
    await request.dispose();
  });
}

test('a list names its page in the other language only while that is there, by the next request', async ({
  ownServer: { address, varFolder },
  request,
}) => {
  const [slug, storyId, oldId] = JSON.parse(
    act(
      varFolder,
      `
      const { addTag } = await import('#domain/tags/commands/add-tag');
      const slug = 'tilder-' + now.getTime();
      const tagId = await addTag(actor, { name: { kk: slug, ru: slug }, kind: 'topic', slug }, now);
      const parts = { rubricId: null, format: 'news', heroMediaId: null, tagIds: [tagId], placeIds: [], credits: [] };
      const storyId = await createStory(actor, parts, now);
      for (const lang of ['kk', 'ru']) {
        const text = { title: slug, lead: null, body: body('Мәтін.') };
        await addArticle(actor, { storyId, lang, text, status: 'published', publishedAt: now }, now);
      }
      const text = { title: slug, lead: null, body: body('Мәтін.') };
      const publishedAt = new Date('1995-05-05T05:00:00Z');
      const oldId = await createStory(actor, { ...parts, tagIds: [] }, now);
      await addArticle(actor, { storyId: oldId, lang: 'kk', text, status: 'published', publishedAt }, now);
      return [slug, storyId, oldId];`,
    ),
  );
  const isNamed = async () =>
    (await (await request.get(`${address}/tag/${slug}`)).text()).includes(
      `hrefLang="ru" href="${address}/ru/tag/${slug}"`,
    );
  expect(await isNamed()).toBe(true);
  act(varFolder, `await takeDownArticle(actor, { storyId: ${storyId}, lang: 'ru', reason: '' }, now);`);
  expect(await isNamed()).toBe(false);
  const year = await (await request.get(`${address}/archive/1995`)).text();
  expect(year).toContain('/archive/1995/05');
  expect(year).not.toContain('/ru/archive/1995');
  act(varFolder, `await takeDownArticle(actor, { storyId: ${oldId}, lang: 'kk', reason: '' }, now);`);
});
