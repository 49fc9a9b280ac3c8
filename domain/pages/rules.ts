import type { Lang } from '#lib/lang';

/** Pages without which the program has nowhere to show something: the corrections of all articles. */
const neededSlugs = ['corrections'];

/** Whether this page cannot be taken off the site. */
export function isNeededPage(slug: string): boolean {
  return neededSlugs.includes(slug);
}

/** The tag under which the press files a static page. */
export function tagOfPage(slug: string, lang: Lang): string {
  return `page:${slug}:${lang}`;
}
