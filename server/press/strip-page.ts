import { createHash } from 'node:crypto';
import { RewritingStream } from 'parse5-html-rewriting-stream';
import type { ReadStyle } from './inline-styles.ts';
import { mergePressNotes, type PressNote, parsePressNote } from './press-note.ts';
import { createStylePruner, fromTheRight } from './prune-styles.ts';
import { StreamedPage } from './streamed-page.ts';

/** A page as readers get it, and what was learned on the way; hashes are CSP sources such as `'sha256-…'`. */
export type StrippedPage = {
  html: string;
  note: PressNote | null;
  scriptHashes: string[];
  styleHashes: string[];
  /** Digest of an error inside the page that React hid behind a client-side retry; null when it rendered whole. */
  brokenBy: string | null;
};

const pruneStyles = createStylePruner();

type StartTag = { tagName: string; attrs: { name: string; value: string }[]; selfClosing: boolean };

const styleMark = '\u0000styles\u0000';
const nameMark = '\u0000class\u0000';
const markedNames = new RegExp(`${nameMark}([^"]*)${nameMark}`, 'g');
const droppedAttributes = new Set(['data-keep', 'data-precedence', 'data-href']);
const keptTypes = new Set(['application/ld+json', 'speculationrules']);

/**
 * Takes the framework out of a rendered page with a real HTML parser: its scripts, flight data, preloads and comments go;
 * `data-keep`, JSON-LD and speculation rules stay; built style sheets move into one `<style>` where the first link stood, without the rules of
 * components that are not on the page; classes of modules get short names.
 */
export async function stripPage(rendered: string, readStyle: ReadStyle): Promise<StrippedPage> {
  const strip = new Strip();
  await strip.run(rendered);
  const sheets = await Promise.all(strip.sheets.map(async (href) => ({ href, css: await readStyle(href) })));
  const { css, names } = pruneStyles(sheets.flatMap((sheet) => sheet.css ?? []).join('\n'), strip.classes);
  const left = sheets
    .filter((sheet) => sheet.css === null)
    .map((sheet) => `<link rel="stylesheet" href="${escapeAttribute(sheet.href)}"/>`);
  const styleTag = left.join('') + (css === '' ? '' : `<style>${css}</style>`);
  return {
    html: strip.page
      .toString()
      .replace(styleMark, () => styleTag)
      .replace(markedNames, (_all, long: string) => long.replace(/\S+/g, (name) => names.get(name) ?? name)),
    note: mergePressNotes(strip.notes),
    scriptHashes: [...strip.scriptHashes],
    styleHashes: css === '' ? [...strip.styleHashes] : [cspHash(css), ...strip.styleHashes],
    brokenBy: strip.brokenBy,
  };
}

class Strip {
  readonly page = new StreamedPage();
  readonly notes: PressNote[] = [];
  readonly sheets: string[] = [];
  readonly classes = new Set<string>();
  readonly scriptHashes = new Set<string>();
  readonly styleHashes = new Set<string>();
  brokenBy: string | null = null;
  /** The element whose whole content is being dropped. */
  #dropping: string | null = null;
  /** Where the hash of the element being read goes, and its text so far (the parser may cut a long one). */
  #hashInto: Set<string> | null = null;
  #hashText = '';
  /** Next's empty wrapper of metadata, written only if something is in it. */
  #heldDiv: string | null = null;
  #isBoundaryNext = false;

  async run(html: string): Promise<void> {
    const parser = new RewritingStream();
    parser.on('doctype', (_token, raw) => this.page.write(raw));
    parser.on('comment', (token) => this.#comment(token.text));
    parser.on('startTag', (tag, raw) => this.#dropping === null && this.#startTag(tag, raw));
    parser.on('endTag', (tag, raw) => this.#endTag(tag.tagName, raw));
    parser.on('text', (_token, raw) => this.#dropping === null && this.#text(raw));
    await new Promise<void>((resolve, reject) => {
      parser.on('error', reject);
      parser.end(html, () => resolve());
    });
  }

  #startTag(tag: StartTag, raw: string): void {
    const attrs = new Map(tag.attrs.map((attr) => [attr.name, attr.value]));
    const isBoundary = this.#isBoundaryNext;
    this.#isBoundaryNext = false;
    if (isBoundary && !(tag.tagName === 'template' && attrs.get('id')?.startsWith('B:'))) this.page.boundary(true);
    if (tag.tagName === 'script') this.#script(tag, attrs, raw);
    else if (!this.#isTakenOut(tag.tagName, attrs, { raw, isBoundary })) this.#leaveIn(tag, raw);
  }

  #isTakenOut(
    name: string,
    attrs: Map<string, string>,
    { raw, isBoundary }: { raw: string; isBoundary: boolean },
  ): boolean {
    if (name === 'template') return this.#template(attrs, isBoundary);
    if (name === 'link') return this.#link(attrs);
    if (name === 'meta') return attrs.get('name') === 'next-size-adjust';
    return name === 'div' && attrs.has('hidden') && this.#hiddenDiv(attrs, raw);
  }

  #leaveIn(tag: StartTag, raw: string): void {
    const names = tag.attrs.find((attr) => attr.name === 'class')?.value.split(/\s+/) ?? [];
    for (const name of names) this.classes.add(name);
    if (tag.tagName === 'html' && tag.attrs.some(({ name, value }) => name === 'dir' && value === 'rtl'))
      this.classes.add(fromTheRight);
    if (tag.tagName === 'style') this.#hashInto = this.styleHashes;
    if (tag.tagName === 'div') this.page.div(true);
    const text = tag.attrs.some((attr) => droppedAttributes.has(attr.name)) ? serialize(tag) : raw;
    this.#write(text.replace(/ class="([^"]*)"/, ` class="${nameMark}$1${nameMark}"`));
  }

  #script(tag: StartTag, attrs: Map<string, string>, raw: string): void {
    const type = attrs.get('type') ?? '';
    if (!attrs.has('data-keep') && !keptTypes.has(type)) {
      this.#dropping = 'script';
      return;
    }
    if (!attrs.has('src') && type !== 'application/ld+json') this.#hashInto = this.scriptHashes;
    this.#write(attrs.has('data-keep') ? serialize(tag) : raw);
  }

  #template(attrs: Map<string, string>, isBoundary: boolean): boolean {
    const note = attrs.get('data-press');
    const id = attrs.get('id') ?? '';
    const digest = attrs.get('data-dgst');
    if (digest !== undefined && !digest.startsWith('NEXT_') && !digest.startsWith('BAILOUT_')) this.brokenBy ??= digest;
    if (note !== undefined) this.notes.push(...[parsePressNote(note)].filter((parsed) => parsed !== null));
    else if (/^[BP]:/.test(id)) this.page.openHole(id.slice(2), isBoundary && id.startsWith('B:'));
    else if (digest === undefined) return false;
    this.#dropping = 'template';
    return true;
  }

  #link(attrs: Map<string, string>): boolean {
    const rel = attrs.get('rel') ?? '';
    const href = attrs.get('href') ?? '';
    if (rel === 'modulepreload') return true;
    if (rel === 'preload') return attrs.get('as') === 'script' || attrs.get('as') === 'style';
    if (rel !== 'stylesheet' || attrs.has('media') || !href.startsWith('/_next/static/')) return false;
    if (this.sheets.length === 0) this.#write(styleMark);
    if (!this.sheets.includes(href)) this.sheets.push(href);
    return true;
  }

  #hiddenDiv(attrs: Map<string, string>, raw: string): boolean {
    const id = attrs.get('id') ?? '';
    if (id.startsWith('S:')) this.page.openSegment(id.slice(2));
    else if (attrs.size === 1 && this.#heldDiv === null) this.#heldDiv = raw;
    else return false;
    return true;
  }

  #endTag(name: string, raw: string): void {
    if (this.#dropping !== null) {
      if (this.#dropping === name) this.#dropping = null;
      return;
    }
    this.#hashInto?.add(cspHash(this.#hashText));
    this.#hashInto = null;
    this.#hashText = '';
    if (name === 'div' && this.#heldDiv !== null) {
      this.#heldDiv = null;
      return;
    }
    if (name === 'div' && this.page.div(false)) return;
    this.#write(raw);
  }

  #text(raw: string): void {
    if (this.#hashInto) this.#hashText += raw;
    this.#write(raw);
  }

  #comment(text: string): void {
    if (text === '$' || text === '$!') this.page.boundary(true);
    if (text === '/$') this.page.boundary(false);
    this.#isBoundaryNext = text === '$?' || text === '$~';
  }

  #write(text: string): void {
    if (this.#heldDiv !== null) {
      this.page.div(true);
      this.page.write(this.#heldDiv);
      this.#heldDiv = null;
    }
    this.page.write(text);
  }
}

/** The CSP source of an inline script or style with exactly this text. */
export function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

function serialize(tag: StartTag): string {
  const attrs = tag.attrs.filter((attr) => !droppedAttributes.has(attr.name));
  return `<${tag.tagName}${attrs.map((attr) => ` ${attr.name}="${escapeAttribute(attr.value)}"`).join('')}${tag.selfClosing ? '/' : ''}>`;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\u00a0', '&nbsp;');
}
