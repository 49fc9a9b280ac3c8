import { cache } from 'react';
import { getPreviewed } from '#domain/previews/queries';
import { newsroomSecret } from '#lib/secret';

/** The article the link opens, looked up once a request; null for a link that opens nothing (any more). */
export const getPreviewedOnce = cache(async (params: Promise<{ token: string }>) => {
  const { token } = await params;
  return getPreviewed(decodeURIComponent(token), newsroomSecret(), new Date());
});
