import { isSafeHref } from '#domain/body/input';

const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|yclid|ysclid|_openstat|msclkid|mc_cid|mc_eid|igshid|igsh|twclid|ttclid|vero_id|rb_clickid|erid|ref_src|ref_url|roistat|calltouch_tm|_ga|_gl|spm|cmpid|mibextid|rdid|__cft__.*|__tn__|fb_action_ids|fb_source|srsltid|gad_source|gad_campaignid|yadclid|yadordid|ymclid|at_medium|at_campaign|ocid|hsa_\w+|_hsenc|_hsmi)$/i;
/** Parameters that track only on these sites. */
const ownTracking: [RegExp, RegExp][] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/, /^si$/],
  [/(?:^|\.)(?:x|twitter)\.com$/, /^[st]$/],
];
/** Pages that only lead on, by host and path, and the parameters that say where to. */
const wrappers: [RegExp, string[]][] = [
  [/^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}\/url$/, ['q', 'url']],
  [/^lm?\.facebook\.com\/l\.php$/, ['u']],
  [/^l\.instagram\.com\/$/, ['u']],
  [/^(?:(?:m|away)\.)?vk\.(?:com|ru)\/away(?:\.php)?$/, ['to']],
  [/^t\.me\/iv$/, ['url']],
  [/^(?:www\.)?youtube\.com\/redirect$/, ['q']],
  [/^(?:(?:www|m)\.)?ok\.ru\/dk$/, ['st.link']],
  [/\.safelinks\.protection\.outlook\.com\/$/, ['url']],
];

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
  const inner = innerAddress(url);
  if (inner !== null) return cleanHref(inner, origin);
  const cleaned = withoutTracking(url);
  return url.origin === origin ? cleaned.slice(origin.length) || '/' : cleaned;
}

/** Where a wrapping page leads to; null where the address is no wrapper. */
function innerAddress(url: URL): string | null {
  const [, names = []] = wrappers.find(([place]) => place.test(url.host + url.pathname)) ?? [];
  return names.map((name) => url.searchParams.get(name)).find((value) => /^https?:/i.test(value ?? '')) ?? null;
}

function withoutTracking(url: URL): string {
  const tracked = [...url.searchParams.keys()].filter((name) => isTracking(name, url));
  for (const name of tracked) url.searchParams.delete(name);
  if (/^#(?:utm_|xtor=|:~:text=)/.test(url.hash)) url.hash = '';
  return url.href.replace(/\?(?=$|#)/, '');
}

function isTracking(name: string, url: URL): boolean {
  return tracking.test(name) || ownTracking.some(([host, own]) => host.test(url.hostname) && own.test(name));
}

function parseUrl(href: string): URL | null {
  return URL.canParse(href) ? new URL(href) : null;
}
