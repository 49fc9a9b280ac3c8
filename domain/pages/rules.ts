import type { Lang } from '#lib/lang';

/** The tag under which the press files a static page. */
export function tagOfPage(slug: string, lang: Lang): string {
  return `page:${slug}:${lang}`;
}
