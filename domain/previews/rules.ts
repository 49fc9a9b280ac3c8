import { readSigned, sign } from '#lib/seal';

export type Preview = {
  articleId: number;
  ownerId: number | null;
  /** The journal's line of the last time the article changed hands; null: it never did. */
  handOverId: number | null;
  expiresAt: Date;
};

const purpose = 'preview';

/** What a preview link carries, signed with the newsroom's secret: `article-owner-handover-expiry.signature`. */
export function signPreview(preview: Preview, secret: string): string {
  const { articleId, ownerId, handOverId, expiresAt } = preview;
  return sign(`${articleId}-${ownerId ?? 0}-${handOverId ?? 0}-${expiresAt.getTime()}`, secret, purpose);
}

/** Null for what we did not sign and for what has expired at `now`. */
export function readPreview(token: string, secret: string, now: Date): Preview | null {
  const text = token.length <= 200 ? readSigned(token, secret, purpose) : null;
  const match = text === null ? null : /^(\d+)-(\d+)-(\d+)-(\d+)$/.exec(text);
  if (!match) return null;
  const [articleId = 0, ownerId = 0, handOverId = 0, expires = 0] = match.slice(1).map(Number);
  const expiresAt = new Date(expires);
  return expiresAt > now ? { articleId, ownerId: ownerId || null, handOverId: handOverId || null, expiresAt } : null;
}
