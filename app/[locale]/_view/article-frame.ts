import { listPublishedSlugs } from '#domain/articles/queries';
import type { Article } from '#domain/articles/types';
import { getRubricBySlug } from '#domain/rubrics/queries';
import { type Lang, otherLang } from '#lib/lang';
import { articlePath, homePath, rubricPath } from '#lib/paths';
import { type FrameSite, siteFrame } from './site-frame.ts';

export type Editions = Partial<Record<Lang, string>>;

/** Paths of the published editions of a story. */
export async function editionPaths(storyId: number): Promise<Editions> {
  const slugs = await listPublishedSlugs(storyId);
  return Object.fromEntries(
    Object.entries(slugs).map(([lang, slug]) => [lang, articlePath(lang as Lang, storyId, slug)]),
  );
}

type Framed = Pick<Article, 'lang' | 'rubric' | 'storyId' | 'slug'>;

/** The frame of an article; its switch leads to the same story, or to the rubric where the story has no other edition. */
export async function articleFrame(article: Framed, editions: Editions, hasScripts = true): Promise<FrameSite> {
  const { lang, rubric } = article;
  const other = otherLang(lang);
  const same = editions[other];
  const name = rubric && !same ? ((await getRubricBySlug(rubric.slug))?.name[other] ?? null) : null;
  const elsewhere = rubric ? rubricPath(other, rubric.slug) : homePath(other);
  const path = articlePath('kk', article.storyId, article.slug).replace(/\/$/, '');
  return siteFrame({
    lang,
    path,
    section: rubric && rubricPath(lang, rubric.slug),
    hasScripts,
    alternate: { edition: other, href: same ?? elsewhere, exact: same !== undefined, rubric: same ? null : name },
  });
}
