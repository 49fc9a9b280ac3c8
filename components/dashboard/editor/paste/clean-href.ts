import { isSafeHref } from '#domain/body/input';

const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|yclid|ysclid|_openstat|msclkid|mc_cid|mc_eid|igshid|igsh|twclid|ttclid|vero_id|rb_clickid|erid|ref_src|ref_url|roistat|calltouch_tm|_ga|_gl|spm|cmpid)$/i;
const youtubeHosts = /(?:^|\.)(?:youtube\.com|youtu\.be)$/;
const wrappers: Record<string, string> = {
  'www.google.com/url': 'q',
  'l.facebook.com/l.php': 'u',
  'vk.com/away.php': 'to',
};

/**
 * A link as it may stand in a text: without tracking parameters and redirecting wrappers, a path where it leads to this site; null
 * when it is no link.
 */
export function cleanHref(written: string, origin: string): string | null {
  const href = written.trim();
  if (!isSafeHref(href)) return null;
  if (!/^https?:/i.test(href)) return href;
  const url = parseUrl(href);
  if (!url) return null;
  const inner = url.searchParams.get(wrappers[url.host + url.pathname] ?? '');
  if (inner) return cleanHref(inner, origin);
  const cleaned = withoutTracking(url);
  return url.origin === origin ? cleaned.slice(origin.length) || '/' : cleaned;
}

function withoutTracking(url: URL): string {
  const tracked = [...url.searchParams.keys()].filter((name) => isTracking(name, url));
  for (const name of tracked) url.searchParams.delete(name);
  if (/^#(?:utm_|xtor=|:~:text=)/.test(url.hash)) url.hash = '';
  return url.href.replace(/\?(?=$|#)/, '');
}

function isTracking(name: string, url: URL): boolean {
  return tracking.test(name) || (name === 'si' && youtubeHosts.test(url.hostname));
}

function parseUrl(href: string): URL | null {
  return URL.canParse(href) ? new URL(href) : null;
}
