import { findRedirect } from '#domain/redirects/queries';
import { feedPaths, withLang } from '#lib/paths';
import type { FeedFormat, FeedScope } from '../routes/document-grammar.ts';
import { parseRoute } from '../routes/parse-route.ts';
import type { DocumentIn } from './document-site.ts';

type ListScope = Exclude<FeedScope, { of: 'site' }>;

/**
 * A feed moves with the page it belongs to: where that was led on to, in the edition that is asked for. Null where there is no
 * feed of what it was led on to, such as an article.
 */
export async function movedFeed(scope: ListScope, format: FeedFormat, { lang, face }: DocumentIn) {
  const moved = await findRedirect(withLang(lang, `/${scope.of}/${scope.slug}`));
  if (moved === null) return null;
  const [rss, json] = feedPaths(moved);
  const route = parseRoute((format === 'rss' ? rss : json) ?? '', new Set());
  if (route.kind !== 'document') return null;
  return route.lang === 'kk' && route.script === null ? face.to(route.key) : route.key;
}
