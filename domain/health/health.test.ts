import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { addArticle } from '#domain/articles/commands/add-article';
import type { Block, Inline } from '#domain/body/types';
import { createStory } from '#domain/stories/commands/create-story';
import { actorOf, hoursAgo, newArticle, newNames, now, plainStory, system } from '#domain/testing';
import type { Lang } from '#lib/lang';
import { lookOverContent, maxKept } from './commands/look-over-content.ts';
import { findAddress, getHealthSummary, listContentFaults } from './queries.ts';
import { readTarget } from './rules.ts';
import type { FaultKind } from './types.ts';

const editor = actorOf('editor');
const site = 'https://paper.example';
const blank = { kk: '', ru: '' };
let hash = 0;

const hashOf = (number: number) => String(number).padStart(32, '0');
/** The address of the file added last. */
const newestFile = () => `/media/00/${hashOf(hash).slice(2)}/document.pdf`;

const wordless = {
  ...{ licence: { kk: '', ru: '' }, source: { kk: '', ru: '' }, found: { caption: '', credit: '', source: '' } },
  ...{ lacksAlt: false, lacksCredit: false, folded: '' },
};

async function newPicture(
  parts: { alt?: string; credit?: string; createdAt?: Date; deletedAt?: Date } = {},
): Promise<number> {
  const { alt = 'Көпір', credit = 'Аруна', createdAt = hoursAgo(24 * 30), deletedAt = null } = parts;
  hash += 1;
  const [row] = await transaction(async () => {
    const { db, t } = database();
    return db
      .insert(t.media)
      .values({
        ...{
          hash: hashOf(hash),
          deletedAt,
          kind: 'picture',
          state: 'ready',
          mime: 'image/jpeg',
          fileName: `${hash}.jpg`,
        },
        ...{ width: 1, height: 1, bytes: 1, color: '#000000', focalX: 0.5, focalY: 0.5, caption: blank },
        ...{ alt: { kk: alt, ru: '' }, credit: { kk: credit, ru: '' }, ...wordless, variants: [], createdAt },
      })
      .returning({ id: t.media.id });
  });
  return row?.id ?? 0;
}

type Story = { blocks?: Block[]; hero?: number; lang?: Lang; photoCredit?: string; status?: 'draft' | 'published' };

async function newStory({ blocks = [], hero, lang = 'kk', photoCredit, status = 'published' }: Story): Promise<number> {
  const storyId = await createStory(system, { ...plainStory, heroMediaId: hero ?? null }, now);
  const text = {
    title: 'Көпір ашылды',
    lead: null,
    body: { version: 1 as const, blocks },
    photoCredit: photoCredit ?? null,
  };
  const publishedAt = status === 'published' ? now : null;
  await addArticle(system, { storyId, lang, text, status, publishedAt }, now);
  return storyId;
}

const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const link = (href: string): Inline => ({ text: href, href });

async function found(kind: FaultKind) {
  await lookOverContent(editor, site, now);
  return (await listContentFaults(editor, kind, { limit: 50, offset: 0 })).faults;
}

onBothEngines('the health of the content', () => {
  test('names pictures without a credit or a description, where they are shown, in that language', async () => {
    const bare = await newPicture({ alt: '', credit: '' });
    const fine = await newPicture();
    const inBody = await newStory({
      blocks: [
        { type: 'image', mediaId: bare },
        { type: 'image', mediaId: fine },
      ],
    });
    const credited = await newStory({ hero: bare, photoCredit: 'ашық дереккөз' });
    const russian = await newStory({ hero: fine, lang: 'ru' });
    await newStory({ hero: bare, status: 'draft' });
    const of = (storyId: number, lang: Lang, mediaId: number) =>
      expect.objectContaining({ storyId, lang, mediaId, pageSlug: null });
    expect(await found('credit-missing')).toEqual([of(inBody, 'kk', bare), of(russian, 'ru', fine)]);
    expect(await found('alt-missing')).toEqual([
      of(inBody, 'kk', bare),
      of(credited, 'kk', bare),
      of(russian, 'ru', fine),
    ]);
  });

  test('names links of articles and pages to what readers do not find on this site', async () => {
    await newNames();
    const live = await newArticle();
    const draft = await newArticle({ status: 'draft' });
    await transaction(async () => {
      const { db, t } = database();
      const body = { version: 1 as const, blocks: [paragraph(link('/page/zhoq'), link('/page/about'))] };
      await db.insert(t.pages).values({ slug: 'about', lang: 'kk', title: 'а', body, updatedAt: now });
      await db.insert(t.redirects).values({ fromPath: '/tag/old', toPath: '/tag/kitap', createdAt: now });
    });
    const fine = [
      '/',
      '/ru',
      '/contact',
      '/category/sport?page=2',
      '/ru/tag/kitap#x',
      '/place/merki',
      '/author/aruna',
      '/lat/search',
      '/tote',
    ].concat([
      `/${live}/any-slug`,
      `/lat/${live}/any-slug`,
      `${site}/${live}`,
      'https://other.example/1',
      'mailto:a@b.kz',
      '/media/ab/c.webp',
      '/tag/old',
    ]);
    const dead = [
      `/ru/${live}/slug`,
      `/tote/${draft}`,
      `${site}/category/zhoq`,
      '/tag/%D0%B0',
      '/page/about/x',
      '/zhoq',
    ];
    const story = await newStory({
      blocks: [
        paragraph(...fine.map(link), link(dead[0] ?? '')),
        { type: 'list', ordered: false, items: [[link(dead[1] ?? '')]] },
        { type: 'table', header: [[link(dead[2] ?? '')]], rows: [[[link(dead[3] ?? '')]]] },
        {
          type: 'fact-box',
          title: 'а',
          blocks: [{ type: 'paragraph', content: [link(dead[4] ?? ''), link(dead[5] ?? '')] }],
        },
        { type: 'read-also', storyId: 9_999 },
        { type: 'read-also', storyId: live },
      ],
    });
    const faults = await found('link-dead');
    expect(faults.filter((fault) => fault.storyId === story).map((fault) => fault.detail)).toEqual([
      `/ru/${live}/slug`,
      `/tote/${draft}`,
      '/category/zhoq',
      '/tag/а',
      '/page/about/x',
      '/zhoq',
      '/9999',
    ]);
    expect(faults.filter((fault) => fault.storyId === null)).toEqual([
      expect.objectContaining({ pageSlug: 'about', lang: 'kk', detail: '/page/zhoq' }),
    ]);
  });

  test('a link to a file of the library is dead once the file is deleted, and until then keeps it from being nowhere', async () => {
    await newPicture();
    const kept = newestFile();
    await newStory({ blocks: [paragraph(link(`${site}${kept}`))] });
    await newPicture();
    await newStory({ status: 'draft', blocks: [paragraph(link(newestFile()))] });
    await newPicture({ deletedAt: now });
    const deleted = newestFile();
    const unknown = kept.replace('/00/', '/ff/');
    await transaction(async () => {
      const { db, t } = database();
      const body = { version: 1 as const, blocks: [paragraph(link(kept), link(deleted), link(unknown))] };
      await db.insert(t.pages).values({ slug: 'about', lang: 'kk', title: 'а', body, updatedAt: now });
    });
    expect((await found('link-dead')).map((fault) => fault.detail)).toEqual([deleted, unknown]);
    expect(await found('media-orphan')).toEqual([]);
  });

  test('names pictures that nothing shows, once they are a week old', async () => {
    const orphan = await newPicture();
    const fileName = `${hash}.jpg`;
    await newPicture({ createdAt: hoursAgo(24) });
    const [hero, inBody, inDraft, portrait] = [
      await newPicture(),
      await newPicture(),
      await newPicture(),
      await newPicture(),
    ];
    await newStory({ hero, blocks: [{ type: 'gallery', images: [{ mediaId: inBody }] }] });
    await newStory({ status: 'draft', blocks: [{ type: 'image', mediaId: inDraft }] });
    await transaction(async () => {
      const { db, t } = database();
      const author = { slug: 'a', name: blank, role: blank, bio: blank, isHouse: false };
      await db.insert(t.authors).values({ ...author, portraitMediaId: portrait });
    });
    expect(await found('media-orphan')).toEqual([
      expect.objectContaining({ mediaId: orphan, fileName, storyId: null }),
    ]);
  });

  test('names paragraphs of more than 120 words by their beginning', async () => {
    const words = (count: number) => paragraph({ text: Array.from({ length: count }, () => 'сөз').join(' ') });
    const story = await newStory({ blocks: [words(120), words(121), { type: 'heading', level: 2, content: [] }] });
    const faults = await found('paragraph-long');
    expect(faults).toEqual([expect.objectContaining({ storyId: story, lang: 'kk' })]);
    expect(faults[0]?.detail).toMatch(/^сөз сөз/);
    expect(faults[0]?.detail.length).toBeLessThan(130);
    expect(faults[0]).toMatchObject({ articleId: expect.any(Number), title: 'Көпір ашылды' });
  });

  test('names headlines that two articles of a language have, unless one is called otherwise in search', async () => {
    const [first, second] = [await newArticle({ title: 'Ауа райы' }), await newArticle({ title: 'АУА РАЙЫ' })];
    await newArticle({ title: 'Ауа райы', status: 'draft' });
    await newArticle({ title: 'Ауа райы', lang: 'ru' });
    await newArticle({ title: 'Жаңбыр' });
    const fault = { lang: 'kk', pageSlug: null, mediaId: null };
    expect(await found('title-repeated')).toMatchObject([
      { ...fault, storyId: first, detail: `/${second}/aua-rayy`, title: 'Ауа райы' },
      { ...fault, storyId: second, detail: `/${first}/aua-rayy`, title: 'АУА РАЙЫ' },
    ]);
    await transaction(() => {
      const { db, t } = database();
      return db.update(t.articles).set({ seoTitle: 'Ертеңгі ауа райы' }).where(eq(t.articles.storyId, second));
    });
    expect(await found('title-repeated')).toEqual([]);
  });

  test('counts all, keeps what can be shown by page, and forgets what was put right', async () => {
    const bare = await newPicture({ alt: '' });
    for (let i = 0; i < 3; i += 1) await newStory({ hero: bare });
    const counts = await lookOverContent(editor, site, now);
    expect(counts).toMatchObject({ 'alt-missing': 3, 'link-dead': 0 });
    expect(await getHealthSummary(editor)).toEqual({ at: now, counts });
    const page = await listContentFaults(editor, 'alt-missing', { limit: 2, offset: 2 });
    expect([page.faults.length, page.stored]).toEqual([1, 3]);
    await transaction(async () => {
      const { db, t } = database();
      await db.update(t.media).set({ alt: { kk: 'Көпір', ru: 'Мост' } });
    });
    expect(await found('alt-missing')).toEqual([]);
  });

  test('goes through more articles than one batch', async () => {
    const ids: number[] = [];
    for (let i = 0; i < 205; i += 1) ids.push(await newStory({ blocks: [paragraph(link('/zhoq'))] }));
    expect((await lookOverContent(editor, site, now))['link-dead']).toBe(205);
    expect(maxKept).toBeGreaterThan(205);
  });

  test('was never looked at in a new newsroom, and is not for a reporter', async () => {
    expect(await getHealthSummary(editor)).toBeNull();
    const reporter = actorOf('reporter');
    await expect(lookOverContent(reporter, site, now)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(getHealthSummary(reporter)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(listContentFaults(reporter, 'link-dead', { limit: 1, offset: 0 })).rejects.toMatchObject({
      code: 'forbidden',
    });
  });

  test('an address is live, gone or nothing', async () => {
    await newNames();
    const live = await newArticle();
    const draft = await newArticle({ status: 'draft' });
    const states = async (...paths: string[]) => Promise.all(paths.map(findAddress));
    expect(await states('/', '/ru', `/${live}/x`, '/category/sport', '/ru/place/merki', '/popular')).toEqual(
      Array(6).fill('live'),
    );
    expect(await states(`/${draft}`, `/ru/${live}`, '/category/zhoq', '/page/about', '/x/y/z', '/x')).toEqual(
      Array(6).fill('none'),
    );
  });
});

describe('a path names', () => {
  test.each([
    ['/12/slug', { kind: 'story', lang: 'kk', id: 12 }],
    ['/ru/12', { kind: 'story', lang: 'ru', id: 12 }],
    ['/ru/page/about/', { kind: 'page', lang: 'ru', slug: 'about' }],
    ['/category/sport', { kind: 'rubric', slug: 'sport' }],
    ['/archive/2026/03/08', { kind: 'fixed' }],
    [`/media/0a/${'b'.repeat(30)}/qauly.pdf`, { kind: 'file', hash: `0a${'b'.repeat(30)}` }],
    ['/media/cards/1.png', { kind: 'fixed' }],
    ['/rubric', null],
    ['/012', null],
    ['/constructor/x', null],
    ['/archive/x', null],
  ])('%j', (path, target) => {
    expect(readTarget(path)).toEqual(target);
  });
});
