import { almatyDay } from '../../lib/text/dates.ts';
import { holding, listenTo, publishFollowed, renamed, stepsFrom, turnPingsOn } from '../support/followed.ts';
import { readFacts } from '../support/page-facts.ts';
import { inEdition } from '../support/published.ts';
import { expect, test } from '../support/test.ts';

test.use({ ownServerFor: 'changes' });

const editions = ['kk', 'kk-Latn', 'kk-Arab', 'ru'] as const;
const ofKazakh = editions.slice(0, 3);
const inEach = (path: string, which: readonly (typeof editions)[number][] = editions) =>
  which.map((edition) => inEdition(edition, path));

test.describe('what changes its name or goes is followed by the next request', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  const name = `qz${Date.now()}`;
  const month = `/sitemap/${almatyDay(new Date()).slice(0, 7)}.xml`;
  const aggregators = ['/news-sitemap.xml', '/yandex.xml', '/dzen.xml'].flatMap((path) => [path, `/ru${path}`]);
  let made: ReturnType<typeof publishFollowed>;
  let slugs = { story: `${name}-story`, rubric: `${name}-rubric`, tag: `${name}-tag`, author: `${name}-author` };

  test.beforeAll(({ ownServer: { varFolder } }) => {
    turnPingsOn(varFolder);
    made = publishFollowed(varFolder, name);
  });

  const lists = () => [`/category/${slugs.rubric}`, `/tag/${slugs.tag}`, `/author/${slugs.author}`];
  const feeds = () =>
    ['', '/category/zhanalyqtar', ...lists()].flatMap((list) =>
      ['xml', 'json'].map((format) => `${list}/feed.${format}`),
    );
  /** Every document that tells of the story. */
  const telling = () => [...feeds().flatMap((feed) => inEach(feed)), ...aggregators, month];
  const addressOf = (slug: string) => `/${made.storyId}/${slug}`;

  test('another headline of a story, twice: feeds, maps and pings follow, its addresses lead on in one step', async ({
    ownServer,
  }) => {
    const { address, varFolder } = ownServer;
    expect(await holding(address, telling(), addressOf(slugs.story))).toEqual(telling());
    const first = slugs.story;
    for (const story of [`${name}-second`, `${name}-third`]) {
      const before = slugs.story;
      const told = listenTo(
        varFolder,
        `for (const lang of ['kk', 'ru']) {
           const { id: articleId, version: baseVersion } = await findState({ storyId: ${made.storyId}, lang });
           const text = { title: '${story}', lead: null, body: body('Мәтін.') };
           await saveArticle(actor, { articleId, baseVersion, text, fields: fieldsOf(text) }, now);
           await updatePublished(actor, { articleId }, now);
         }`,
      );
      slugs = { ...slugs, story };
      expect(await holding(address, telling(), addressOf(story))).toEqual(telling());
      expect(await holding(address, telling(), addressOf(before))).toEqual([]);
      const urls = [addressOf(story), addressOf(before)];
      const lists = ['all', `rubric:${made.rubricId}`, `tag:${made.tagId}`, `author:${made.authorId}`];
      for (const [lang, of] of [
        ['kk', ofKazakh],
        ['ru', ['ru']],
      ] as const) {
        const subject = `article:${made.storyId}:${lang}`;
        expect(told.filter((each) => each.subject === subject)).toEqual([
          {
            topic: 'indexnow',
            subject,
            payload: { urls: expect.arrayContaining(urls.flatMap((url) => inEach(url, of))) },
          },
          { topic: 'websub', subject, payload: { langs: [lang], lists: expect.arrayContaining(lists) } },
          { topic: 'telegram', subject, payload: { storyId: made.storyId, lang } },
        ]);
      }
    }
    for (const old of [first, `${name}-second`])
      expect(await stepsFrom(address, editions, addressOf(old))).toEqual(
        inEach(addressOf(slugs.story)).map((path) => [301, path]),
      );
  });

  for (const [noun, folder, map, change] of [
    ['tag', 'tag', '/sitemap/tags.xml', "changeTag(actor, id, { ...named, kind: 'topic' }, now)"],
    ['author', 'author', '/sitemap/authors.xml', 'changeAuthor(actor, id, { ...named, ...blank }, now)'],
    ['rubric', 'category', '/sitemap/pages.xml', 'changeRubric(actor, id, { ...named, isOpinion: false }, now)'],
  ] as const)
    test(`another name of one ${noun}: pages, feeds, maps and the card follow, its addresses lead on`, async ({
      ownServer: { address, varFolder },
      request,
    }) => {
      const [before, after] = [slugs[noun], `${name}-new-${noun}`];
      const page = `/${folder}/${before}`;
      const watched = () => [
        map,
        '/opml.xml',
        ...inEach(addressOf(slugs.story)),
        ...feeds().flatMap((feed) => inEach(feed)),
      ];
      expect(await holding(address, watched(), before)).toEqual(watched());
      const image = async (path: string) =>
        (await readFacts(request, `${address}${path}`)).head.meta('og:image')[0] ?? '';
      const hasCard = noun !== 'tag';
      if (hasCard) await expect.poll(() => image(page), { timeout: 60_000 }).toContain(`/cards/${noun}-`);
      const card = await image(page);
      const command = `change${noun[0]?.toUpperCase()}${noun.slice(1)}`;
      const told = listenTo(
        varFolder,
        `${renamed(after)}
         const { ${command} } = await import('#domain/${noun}s/commands/change-${noun}');
         const id = ${made[`${noun}Id`]};
         await ${change};`,
      );
      slugs = { ...slugs, [noun]: after };
      expect(await holding(address, watched(), after)).toEqual(watched());
      expect(await holding(address, watched(), before)).toEqual([]);
      for (const path of ['', '/feed.xml', '/feed.json'])
        expect(await stepsFrom(address, editions, page + path)).toEqual(
          inEach(`/${folder}/${after}${path}`).map((to) => [301, to]),
        );
      expect(told.map(({ topic, subject }) => [topic, subject])).toEqual(
        inEach(`/${folder}/${after}`, ['kk', 'ru']).flatMap((path) =>
          ['indexnow', 'websub'].map((topic) => [topic, `page:${path}`]),
        ),
      );
      expect(told.flatMap(({ payload }) => payload.urls ?? []).sort()).toEqual(
        [page, `/${folder}/${after}`].flatMap((path) => inEach(path)).sort(),
      );
      if (hasCard) expect((await request.get(card)).status()).toBe(410);
      expect((await request.get(await image(`/${folder}/${after}`))).status()).toBe(200);
    });

  test('a text that is taken down: gone in every script, from its lists and from the heads of the other', async ({
    ownServer: { address, varFolder },
  }) => {
    const [path, old] = [addressOf(slugs.story), addressOf(`${name}-story`)];
    const takeDown = (lang: string) =>
      listenTo(
        varFolder,
        `await takeDownArticle(actor, { storyId: ${made.storyId}, lang: '${lang}', reason: '' }, now);`,
      );
    const maps = ['/opml.xml', '/sitemap/tags.xml', '/sitemap/authors.xml', '/sitemap/pages.xml'];
    expect(await holding(address, [`/ru${path}`], `rel="alternate" hrefLang="kk"`)).toEqual([`/ru${path}`]);
    const told = takeDown('kk');
    for (const each of [path, old])
      expect((await stepsFrom(address, ofKazakh, each)).map(([status]) => status)).toEqual([410, 410, 410]);
    expect(await holding(address, telling(), path)).toEqual(
      telling().filter((each) => each.startsWith('/ru/') || each === month),
    );
    expect(await holding(address, [month], `${address}${path}`)).toEqual([]);
    for (const list of lists())
      for (const end of ['<', '"', '/feed.xml']) {
        expect(await holding(address, maps, `${address}/ru${list}${end}`)).not.toEqual([]);
        for (const page of inEach(list, ofKazakh))
          expect(await holding(address, maps, address + page + end)).toEqual([]);
      }
    expect(await holding(address, [`/ru${path}`], `rel="alternate" hrefLang="kk"`)).toEqual([]);
    const subject = `article:${made.storyId}:kk`;
    expect(told).toEqual([
      { topic: 'indexnow', subject, payload: { urls: expect.arrayContaining(inEach(path, ofKazakh)) } },
      { topic: 'websub', subject, payload: expect.objectContaining({ langs: ['kk'] }) },
      { topic: 'telegram', subject, payload: { storyId: made.storyId, lang: 'kk' } },
    ]);
    takeDown('ru');
    expect((await stepsFrom(address, ['ru'], path)).map(([status]) => status)).toEqual([410]);
    expect(await holding(address, telling(), path)).toEqual([]);
    for (const list of lists()) expect(await holding(address, maps, list)).toEqual([]);
  });
});
