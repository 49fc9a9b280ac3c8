import type { DeskWords } from '#app/_server/desk-words.ts';
import type { FaultRow } from '#components/dashboard/health/fault-table.tsx';
import type { FoundFault } from '#domain/health/queries';

/** A fault as its table shows it: where to put it right. */
export function faultRow(fault: FoundFault, t: DeskWords): FaultRow {
  const { storyId, lang, mediaId, fileName, detail } = fault;
  const picture = mediaId === null ? '' : fileName || t('picture', { id: String(mediaId) });
  // Of a picture that nothing shows the name of its file is the detail.
  const what = [...new Set([picture, detail])].filter((part) => part !== '').join(': ');
  return { ...placeOf(fault, t), key: `${storyId} ${fault.pageSlug} ${lang} ${mediaId} ${detail}`, lang, what };
}

function placeOf({ articleId, title, pageSlug, lang, mediaId }: FoundFault, t: DeskWords) {
  if (articleId !== null) return { href: `/dashboard/articles/${articleId}`, where: title ?? String(articleId) };
  if (pageSlug !== null)
    return { href: `/dashboard/pages/${pageSlug}?lang=${lang}`, where: t('page', { slug: pageSlug }) };
  return { href: `/dashboard/media/${mediaId}`, where: t('file', { id: String(mediaId) }) };
}
