import { setImmediate as otherWork } from 'node:timers/promises';
import { asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { database } from '#db/client';
import { bodyLinks, bodyMediaIds, bodyStoryIds } from '#domain/body/rules';
import type { Body } from '#domain/body/types';
import type { Lang, Localized } from '#lib/lang';
import { withLang } from '#lib/paths';
import { longParagraphs, ownPath } from '../rules.ts';
import type { ContentFault } from '../types.ts';
import { gatherUses, type Shown } from './gather-uses.ts';
import type { AddressBook } from './read-address-book.ts';

type Looking = { book: AddressBook; siteUrl: string };
type Keep = (fault: ContentFault) => void;
type Where = Pick<ContentFault, 'storyId' | 'pageSlug' | 'lang'>;
type Credited = { alt: Localized; credit: Localized };

const batchSize = 100;

/**
 * Gives every fault of the published articles and of the static pages to `keep`; returns all that
 * articles in any state and pages show and link to.
 */
export async function findArticleFaults(looking: Looking, keep: Keep): Promise<Shown> {
  const shown: Shown = { ids: new Set(), hashes: new Set() };
  for (let after = 0; ; ) {
    const rows = await nextArticles(after);
    const media = await mediaOf(rows.flatMap((row) => [row.heroMediaId ?? [], bodyMediaIds(row.body)].flat()));
    for (const row of rows) {
      if (row.heroMediaId !== null) shown.ids.add(row.heroMediaId);
      gatherUses(shown, row.body);
      if (row.status === 'published') lookAtArticle(row, media, looking, keep);
    }
    const last = rows.at(-1);
    if (!last || rows.length < batchSize) break;
    after = last.id;
    await otherWork();
  }
  await lookAtPages(looking, shown, keep);
  return shown;
}

type Row = Awaited<ReturnType<typeof nextArticles>>[number];

async function nextArticles(after: number) {
  const { db, t } = database();
  return db
    .select({
      ...{ id: t.articles.id, storyId: t.articles.storyId, lang: t.articles.lang, status: t.articles.status },
      ...{ body: t.articles.body, photoCredit: t.articles.photoCredit, heroMediaId: t.stories.heroMediaId },
    })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, t.articles.storyId))
    .where(gt(t.articles.id, after))
    .orderBy(asc(t.articles.id))
    .limit(batchSize);
}

async function mediaOf(ids: number[]): Promise<Map<number, Credited>> {
  if (ids.length === 0) return new Map();
  const { db, t } = database();
  const rows = await db
    .select({ id: t.media.id, alt: t.media.alt, credit: t.media.credit })
    .from(t.media)
    .where(inArray(t.media.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}

function lookAtArticle(row: Row, media: Map<number, Credited>, looking: Looking, keep: Keep): void {
  const { storyId, lang, heroMediaId, body, photoCredit } = row;
  const where = { storyId, lang, pageSlug: null };
  for (const mediaId of new Set([heroMediaId ?? [], bodyMediaIds(body)].flat())) {
    const picture = media.get(mediaId);
    if (!picture) continue;
    if (picture.alt[lang] === '') keep({ ...where, kind: 'alt-missing', mediaId, detail: '' });
    const isCredited = picture.credit[lang] !== '' || (mediaId === heroMediaId && photoCredit !== null);
    if (!isCredited) keep({ ...where, kind: 'credit-missing', mediaId, detail: '' });
  }
  lookAtBody(body, { ...where, lang }, looking, keep);
}

function lookAtBody(body: Body, where: Where & { lang: Lang }, { book, siteUrl }: Looking, keep: Keep): void {
  const found = (kind: ContentFault['kind'], detail: string) => keep({ ...where, kind, mediaId: null, detail });
  for (const text of longParagraphs(body)) found('paragraph-long', text);
  const linked = bodyLinks(body).flatMap((href) => ownPath(href, siteUrl) ?? []);
  const named = bodyStoryIds(body).map((id) => withLang(where.lang, `/${id}`));
  for (const path of new Set([...linked, ...named])) if (!book.isLive(path)) found('link-dead', path);
}

async function lookAtPages(looking: Looking, shown: Shown, keep: Keep): Promise<void> {
  const { db, t } = database();
  const pages = await db
    .select({ slug: t.pages.slug, lang: t.pages.lang, body: t.pages.body })
    .from(t.pages)
    .where(isNull(t.pages.removedAt));
  for (const { slug, lang, body } of pages) {
    gatherUses(shown, body);
    lookAtBody(body, { storyId: null, pageSlug: slug, lang }, looking, keep);
  }
}
