import { inArray } from 'drizzle-orm';
import { database } from '#db/client';
import type { Lang } from '#lib/lang';
import type { MediaView } from './types.ts';

/** Pictures by number as a page of `lang` shows them; numbers without a picture are absent. */
export async function listMediaViews(ids: number[], lang: Lang): Promise<Map<number, MediaView>> {
  if (ids.length === 0) return new Map();
  const { db, t } = database();
  const rows = await db
    .select({
      id: t.media.id,
      width: t.media.width,
      height: t.media.height,
      color: t.media.color,
      focalX: t.media.focalX,
      focalY: t.media.focalY,
      alt: t.media.alt,
      caption: t.media.caption,
      credit: t.media.credit,
      licence: t.media.licence,
      variants: t.media.variants,
    })
    .from(t.media)
    .where(inArray(t.media.id, [...new Set(ids)]));
  return new Map(
    rows.map(({ focalX, focalY, alt, caption, credit, licence, ...row }) => [
      row.id,
      {
        ...row,
        focal: { x: focalX, y: focalY },
        ...{ alt: alt[lang], caption: caption[lang], credit: credit[lang], licence: licence[lang] },
      },
    ]),
  );
}
