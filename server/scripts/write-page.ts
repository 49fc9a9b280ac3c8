import { RewritingStream } from 'parse5-html-rewriting-stream';
import { editionAddress } from './edition-address.ts';
import type { ScriptFace } from './script-face.ts';
import { writeBlock } from './write-block.ts';
import { writeJsonLd } from './write-json-ld.ts';
import { escapeText, writePlain } from './write-text.ts';

type StartTag = { tagName: string; attrs: { name: string; value: string }[]; selfClosing: boolean };
type Attributes = Map<string, string>;

// biome-ignore format: lists of names
const textAttributes = new Set([
  'alt', 'title', 'label', 'placeholder', 'aria-label', 'aria-description', 'data-note', 'data-title', 'data-copied', 'data-offer',
]);
// biome-ignore format: lists of names
const textMetas = new Set([
  'description', 'keywords', 'author', 'twitter:title', 'twitter:description', 'twitter:image:alt', 'og:title', 'og:description', 'og:site_name',
  'og:image:alt', 'article:author', 'article:section', 'article:tag',
]);
const keptElements = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'textarea']);
/** Tags inside a sentence; a span is one where it begins inside a text, for it parts the labels of a page as well. */
const inlineElements = new Set('a abbr b bdi cite em i mark q s small strong sub sup u wbr'.split(' '));
const plainElements = new Set(['title', 'option', 'text']);

/**
 * Writes a printed Kazakh page, or a part of one, in another script: texts, the attributes and metadata people read, JSON-LD, links to pages
 * of the same edition. What is marked as another language or as not to be translated, code and what people typed stay as they are.
 */
export async function writePage(html: string, face: ScriptFace): Promise<string> {
  const page = new ScriptPage(face);
  await page.run(html);
  return page.parts.join('');
}

class ScriptPage {
  readonly parts: string[] = [];
  readonly #face: ScriptFace;
  /** Text since the last tag: the parser may cut a long one. */
  #text = '';
  /** The texts since the last tag of a block, and which parts they become. */
  #texts: { part: number; text: string }[] = [];
  /** Of each span that is open, whether it began inside a text. */
  readonly #spans: boolean[] = [];
  #isPlain = false;
  #isJsonLd = false;
  /** The element that is left as it is, and how many of its name are open inside. */
  #kept: { name: string; depth: number } | null = null;

  constructor(face: ScriptFace) {
    this.#face = face;
  }

  async run(html: string): Promise<void> {
    const parser = new RewritingStream();
    parser.on('doctype', (_token, raw) => this.parts.push(raw));
    parser.on('comment', (_token, raw) => this.#anyTag(raw, this.#isInText()));
    parser.on('startTag', (tag, raw) => this.#startTag(tag, raw));
    parser.on('endTag', (tag, raw) => this.#endTag(tag.tagName, raw));
    parser.on('text', (token, raw) => {
      this.#text += this.#kept === null ? token.text : raw;
    });
    await new Promise<void>((resolve, reject) => {
      parser.on('error', reject);
      parser.end(html, () => resolve());
    });
    this.#flush();
  }

  #startTag(tag: StartTag, raw: string): void {
    const attrs: Attributes = new Map(tag.attrs.map((attr) => [attr.name, attr.value]));
    const isLeftHere = keptElements.has(tag.tagName) || isLeft(attrs);
    const isInline = this.#beginsInText(tag.tagName) && this.#isInText() && !isLeftHere;
    if (tag.tagName === 'span') this.#spans.push(isInline);
    this.#anyTag(this.#changed(tag, attrs, this.#kept === null && !isLeft(attrs)) ? serialize(tag) : raw, isInline);
    if (isInline) return;
    this.#isPlain = plainElements.has(tag.tagName);
    this.#isJsonLd = tag.tagName === 'script' && attrs.get('type') === 'application/ld+json';
    if (this.#kept?.name === tag.tagName) this.#kept.depth += 1;
    else if (this.#kept === null && isLeftHere) this.#kept = { name: tag.tagName, depth: 1 };
  }

  #endTag(name: string, raw: string): void {
    const isInline = inlineElements.has(name) || (name === 'span' && this.#spans.pop() === true);
    this.#anyTag(raw, isInline && this.#isInText());
    this.#isPlain = false;
    this.#isJsonLd = false;
    if (this.#kept?.name === name && --this.#kept.depth === 0) this.#kept = null;
  }

  #beginsInText(name: string): boolean {
    if (name === 'span') return this.#text.trim() !== '' || this.#texts.some(({ text }) => text.trim() !== '');
    return inlineElements.has(name);
  }

  #isInText(): boolean {
    return this.#kept === null && !this.#isPlain && !this.#isJsonLd;
  }

  #anyTag(raw: string, isInline: boolean): void {
    if (isInline) this.#endText();
    else this.#flush();
    this.parts.push(raw);
  }

  #endText(): void {
    if (this.#text === '') return;
    this.#texts.push({ part: this.parts.length, text: this.#text });
    this.parts.push('');
    this.#text = '';
  }

  #flush(): void {
    if (this.#isInText()) this.#flushBlock();
    if (this.#text === '') return;
    if (this.#isJsonLd) this.parts.push(writeJsonLd(this.#text, this.#face));
    else if (this.#kept !== null) this.parts.push(this.#text);
    else this.parts.push(escapeText(writePlain(this.#text, this.#face)));
    this.#text = '';
  }

  #flushBlock(): void {
    this.#endText();
    if (this.#texts.length === 0) return;
    const written = writeBlock(
      this.#texts.map(({ text }) => text),
      this.#face,
    );
    for (const [at, { part }] of this.#texts.entries()) this.parts[part] = written[at] ?? '';
    this.#texts = [];
  }

  /** Changes the attributes in place; true where any is another now. */
  #changed(tag: StartTag, attrs: Attributes, isWritten: boolean): boolean {
    let isChanged = false;
    for (const attr of tag.attrs) {
      const value = this.#valueOf(attr, attrs, isWritten);
      isChanged ||= value !== attr.value;
      attr.value = value;
    }
    if (this.#face.script !== 'kk-Arab' || attrs.get('lang') !== 'ru' || attrs.has('dir')) return isChanged;
    tag.attrs.push({ name: 'dir', value: 'ltr' });
    return true;
  }

  #valueOf({ name, value }: { name: string; value: string }, attrs: Attributes, isWritten: boolean): string {
    if (name === 'href' || name === 'action')
      return attrs.has('hreflang') || isOfHead(attrs) ? value : editionAddress(value, this.#face);
    if (!isWritten) return value;
    const isText =
      name === 'content' ? textMetas.has(attrs.get('name') ?? attrs.get('property') ?? '') : textAttributes.has(name);
    return isText ? writePlain(value, this.#face) : value;
  }
}

/** Marked as another language or as not to be translated. */
function isLeft(attrs: Attributes): boolean {
  const lang = attrs.get('lang') ?? 'kk';
  return attrs.get('translate') === 'no' || lang === 'kk-Cyrl' || !/^kk(?:-|$)/.test(lang);
}

/** `<link>` says by itself what it leads to. */
function isOfHead(attrs: Attributes): boolean {
  return /^(?:canonical|alternate|preload|stylesheet|icon|apple-touch-icon|manifest)$/.test(attrs.get('rel') ?? '');
}

function serialize({ tagName, attrs, selfClosing }: StartTag): string {
  return `<${tagName}${attrs.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join('')}${selfClosing ? '/' : ''}>`;
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\u00a0', '&nbsp;');
}
