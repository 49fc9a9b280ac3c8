import type { Lang } from '#lib/lang';

/** Raised by one whenever a stored body needs a migration to be read. */
export const bodyVersion = 1;

export type Body = { version: typeof bodyVersion; blocks: Block[] };

export type Mark = 'bold' | 'italic';

/**
 * A run of text; `href` is http(s), mailto, tel or a path of this site; `lang` only where it differs from the article's; `note` is
 * the footnote whose number follows the run.
 */
export type Inline = { text: string; marks?: Mark[]; href?: string; lang?: Lang; note?: string };

/** What a footnote says that is there and still to be written: a note is never empty. */
export const unwrittenNote = '…';

export type Paragraph = { type: 'paragraph'; content: Inline[] };
export type Heading = { type: 'heading'; level: 2 | 3; content: Inline[] };
export type List = { type: 'list'; ordered: boolean; items: Inline[][] };
/** `source` is who said it; empty quotes are refused at input. */
export type Quote = { type: 'quote'; content: Inline[]; source?: string };
/** `caption` overrides the caption kept with the picture. */
export type Image = { type: 'image'; mediaId: number; caption?: string };
export type Gallery = { type: 'gallery'; images: { mediaId: number; caption?: string }[] };
export type Table = { type: 'table'; caption?: string; header: Inline[][]; rows: Inline[][][] };
export type Embed = { type: 'embed'; url: string; title: string };
export type ReadAlso = { type: 'read-also'; storyId: number };
export type FactBox = { type: 'fact-box'; title: string; blocks: (Paragraph | List)[] };

export type Block = Paragraph | Heading | List | Quote | Image | Gallery | Table | Embed | ReadAlso | FactBox;
