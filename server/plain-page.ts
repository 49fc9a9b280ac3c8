import type { ServerResponse } from 'node:http';
import type { Lang, Localized } from '#lib/lang';
import { escapeHtml } from './escape-html.ts';
import { type HeaderList, readerPolicy } from './press/security-headers.ts';
import { cspHash } from './press/strip-page.ts';
import { writeHead } from './press/write-head.ts';
import type { ServerWords } from './words.ts';

/** What a small page of the server's own says; `link` is a path on this site. */
type Content = {
  status: number;
  title: string;
  text: string;
  detail?: string;
  links: { href: string; label: string }[];
};

/** Sends the server's own small pages, which need neither the renderer nor the database. */
export type PlainPages = {
  /** The error page (500 or 503) with the number under which the failure was logged, if any. */
  error(response: ServerResponse, lang: Lang, status: 500 | 503, requestId?: string): void;
  /** A refusal with its status; `extra` are further headers such as `Allow`. */
  refuse(response: ServerResponse, lang: Lang, status: number, extra?: HeaderList): void;
};

const style =
  'body{margin:0;font:1.125rem/1.5 Georgia,serif;color:#1d1d1b;background:#fff}main{max-width:34rem;margin:12vh auto;padding:0 1.25rem}h1{font-size:1.75rem;line-height:1.2}a{color:inherit;margin-inline-end:1.5rem}small{color:#5b5b57}@media(prefers-color-scheme:dark){body{color:#eee;background:#151514}small{color:#aaa}}';
const policy = readerPolicy([], [cspHash(style)]);

/** Makes the small pages from the server's sentences. */
export function createPlainPages(words: Localized<ServerWords>, secure: HeaderList): PlainPages {
  const send = (response: ServerResponse, lang: Lang, content: Content, extra: HeaderList) => {
    const body = Buffer.from(render(lang, content));
    writeHead(response, content.status, [
      ...['Content-Type', 'text/html; charset=utf-8', 'Content-Length', body.length, 'Cache-Control', 'no-store'],
      ...['Content-Security-Policy', policy, ...secure, ...extra],
    ]);
    response.end(response.req.method === 'HEAD' ? undefined : body);
  };
  return {
    error(response, lang, status, requestId) {
      const said = words[lang].Error;
      const home = { href: homeOf(lang), label: said.home };
      const links = response.req.method === 'GET' ? [{ href: '', label: said.again }, home] : [home];
      const content = {
        status,
        title: said.title,
        text: said.text,
        links,
        ...(requestId !== undefined && { detail: requestId }),
      };
      send(response, lang, content, ['Retry-After', status === 503 ? 5 : 30]);
    },
    refuse(response, lang, status, extra = []) {
      const said = words[lang].refusals[status] ?? words[lang].BadRequest;
      const links = [{ href: homeOf(lang), label: words[lang].Error.home }];
      send(response, lang, { ...said, status, links }, extra);
    },
  };
}

function homeOf(lang: Lang): string {
  return lang === 'ru' ? '/ru' : '/';
}

function render(lang: Lang, content: Content): string {
  const links = content.links.map((link) => `<a href="${link.href}">${escapeHtml(link.label)}</a>`).join('');
  const detail = content.detail === undefined ? '' : `<p><small>${escapeHtml(content.detail)}</small></p>`;
  return (
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<meta name="robots" content="noindex"><title>${escapeHtml(content.title)}</title><style>${style}</style></head>` +
    `<body><main><h1>${escapeHtml(content.title)}</h1><p>${escapeHtml(content.text)}</p><p>${links}</p>${detail}</main></body></html>`
  );
}
