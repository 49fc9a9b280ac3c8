import { publicPath } from './rules.ts';

/** Most addresses that are kept; beyond, those that were asked for least and longest ago make room. */
export const maxLost = 3_000;
/** Most addresses counted between two batches: whoever tries addresses out does not push out those that readers look for. */
export const maxInBatch = 200;

const dayMs = 86_400_000;
/** An address nobody asked for so long is forgotten; one that was asked for once, sooner. */
export const lostLifeDays = 90;
export const lostLifeMs = lostLifeDays * dayMs;
export const onceLifeMs = 14 * dayMs;

const maxLetters = 300;
const programs =
  /\.(php\d?|phtml|aspx?|jspx?|cgi|pl|py|sh|exe|dll|do|action|env|git|sql|bak|old|zip|tar|gz|rar|7z|ini|ya?ml|json|xml|txt|js|mjs|css|map|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|mp[34]|log|conf|config|key|pem)$/i;
const tried =
  /^\/(ru\/)?(wp|wordpress|cgi-bin|php|phpmyadmin|pma|mysql|adminer|admin|administrator|login|signin|user|users|vendor|actuator|solr|boaform|hnap1|owa|ecp|autodiscover|xmlrpc|telescope|_ignition|_profiler|server-status|console|manager|jenkins|geoserver|remote|sdk|druid|debug|swagger|graphql|containers|cdn-cgi|aws|backup|config|shell|test)(?![a-z\d])/i;

/**
 * The path under which an address that leads nowhere is counted: decoded; null for what no reader looked for (files, programs
 * that scan for holes), and for what may name a person (an @ in it).
 */
export function lostPath(target: string): string | null {
  const path = publicPath(target);
  if (path === null || path.length > maxLetters || path.includes('@')) return null;
  if (programs.test(path) || tried.test(path) || /\/\.|%|[<>"'`{}$();*]/.test(path)) return null;
  return path;
}

/** The host of the page that had the link, or null; nothing else of the address. */
export function referrerHost(referer: string | undefined): string | null {
  if (referer === undefined || referer.length > 2_000) return null;
  const url = URL.parse(referer);
  if (url === null || !/^https?:$/.test(url.protocol) || !/^[a-z\d.-]{1,100}$/.test(url.hostname)) return null;
  return url.hostname;
}
