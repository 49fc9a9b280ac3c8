export type HtmlToken = { type: 'text'; text: string } | { type: 'open' | 'close'; name: string; attributes: string };

/** Longer than any honest tag; a `<` without its `>` this near is a sign in the text. */
const maxTagLength = 2000;
const wholeTag = /^(?:[^<>=]|=(?!\s*["'])|=\s*"[^"]*"|=\s*'[^']*')*>/;
const withoutText = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'textarea',
  'select',
  'head',
  'title',
]);

/** Splits text into tags and text the way HTML does, in linear time; entities stay encoded, the content of scripts is left out. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const unclosed = new Set<string>();
  const lastEnds = { tag: html.lastIndexOf('>'), comment: html.lastIndexOf('-->') };
  let textFrom = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', Math.max(open + 1, textFrom))) {
    const tag = readTag(html, open, lastEnds);
    if (!tag) continue;
    if (open > textFrom) tokens.push({ type: 'text', text: html.slice(textFrom, open) });
    if (tag.token) tokens.push(tag.token);
    textFrom = tag.token ? afterHidden(html, tag.token, tag.end, unclosed) : tag.end;
  }
  if (textFrom < html.length) tokens.push({ type: 'text', text: html.slice(textFrom) });
  return tokens;
}

type Ends = { tag: number; comment: number };

function readTag(html: string, open: number, lastEnds: Ends): { token: HtmlToken | null; end: number } | null {
  if (open > lastEnds.tag) return null;
  if (html.startsWith('<!--', open) && open < lastEnds.comment) return skipTo(html, '-->', open + 4);
  const next = html.charAt(open + 1);
  if (next === '!' || next === '?') return skipTo(html, '>', open + 2);
  const isClose = next === '/';
  const nameFrom = open + (isClose ? 2 : 1);
  if (!/[a-zA-Z]/.test(html.charAt(nameFrom))) return null;
  const end = tagEnd(html, nameFrom);
  if (end === -1) return null;
  const inside = html.slice(nameFrom, end);
  const name = /^[a-zA-Z][a-zA-Z0-9:-]*/.exec(inside)?.[0] ?? '';
  const token = {
    type: isClose ? 'close' : 'open',
    name: name.toLowerCase(),
    attributes: inside.slice(name.length),
  } as const;
  return { token, end: end + 1 };
}

function skipTo(html: string, mark: string, from: number): { token: null; end: number } | null {
  const end = html.indexOf(mark, from);
  return end === -1 ? null : { token: null, end: end + mark.length };
}

/** The `>` that ends a tag; one inside a quoted value counts only when the quote is never closed. -1: not a tag. */
function tagEnd(html: string, from: number): number {
  const inside = html.slice(from, from + maxTagLength);
  const plainEnd = inside.indexOf('>');
  if (plainEnd === -1) return -1;
  const match = wholeTag.exec(inside);
  if (match) return from + match[0].length - 1;
  return inside.slice(0, plainEnd).includes('<') ? -1 : from + plainEnd;
}

function afterHidden(html: string, token: HtmlToken, from: number, unclosed: Set<string>): number {
  if (token.type !== 'open' || !withoutText.has(token.name) || unclosed.has(token.name)) return from;
  const close = new RegExp(`</${token.name}\\b[^>]{0,200}>`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  if (!found) unclosed.add(token.name);
  return found ? found.index + found[0].length : from;
}
