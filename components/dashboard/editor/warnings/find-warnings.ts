import { blockMediaIds, bodyNotes, inlineText } from '#domain/body/rules';
import { type Block, unwrittenNote } from '#domain/body/types';
import type { RevisionText } from '#domain/revisions/types';
import { countWords } from '#lib/text/reading-time';
import { words } from '#lib/text/words';
import { untitled } from '../document/types.ts';
import type { PictureInfo } from '../extensions/lookups.ts';

/** `text` is a few words of the place, `count` what was counted there, `mediaId` the picture it is about. */
export type Warning = { kind: WarningKind; text: string; count: number; mediaId: number | null };
export type WarningKind =
  | 'title-missing'
  | 'title-capitals'
  | 'title-repeated'
  | 'paragraph-long'
  | 'hero-missing'
  | 'alt-missing'
  | 'credit-missing'
  | 'picture-small'
  | 'block-untitled'
  | 'note-unwritten';

export const longestParagraph = 120;
export const narrowestPicture = 1_200;

type Subject = { text: RevisionText; heroMediaId: number | null; picture: (mediaId: number) => PictureInfo | null };

/** What an editor would remark on a text before it is published. Nothing of it forbids anything. */
export function findWarnings({ text, heroMediaId, picture }: Subject): Warning[] {
  const { title, lead, body } = text;
  const mediaIds = [...(heroMediaId === null ? [] : [heroMediaId]), ...body.blocks.flatMap(blockMediaIds)];
  return [
    ...titleWarnings(title, lead),
    ...(heroMediaId === null ? [about('hero-missing')] : []),
    ...body.blocks.flatMap(blockWarnings),
    ...noteWarnings(body.blocks),
    ...[...new Set(mediaIds)].flatMap((mediaId) => pictureWarnings(mediaId, picture(mediaId))),
  ];
}

function about(kind: WarningKind, text = '', count = 0): Warning {
  return { kind, text, count, mediaId: null };
}

function titleWarnings(title: string, lead: string | null): Warning[] {
  if (title.trim() === '') return [about('title-missing')];
  const letters = title.match(/\p{L}/gu) ?? [];
  const isShouted = letters.length > 8 && letters.every((letter) => letter === letter.toUpperCase());
  const titleWords = words(title).join(' ');
  const isRepeated =
    titleWords.length > 12 &&
    words(lead ?? '')
      .join(' ')
      .startsWith(titleWords);
  return [...(isShouted ? [about('title-capitals')] : []), ...(isRepeated ? [about('title-repeated')] : [])];
}

function blockWarnings(block: Block): Warning[] {
  if (block.type === 'embed' || block.type === 'fact-box') {
    return block.title === untitled ? [about('block-untitled')] : [];
  }
  if (block.type !== 'paragraph') return [];
  const text = inlineText(block.content);
  const count = countWords(text);
  return count > longestParagraph ? [about('paragraph-long', beginning(text), count)] : [];
}

function noteWarnings(blocks: Block[]): Warning[] {
  const count = bodyNotes(blocks).filter(({ note }) => note.trim() === unwrittenNote).length;
  return count > 0 ? [about('note-unwritten', '', count)] : [];
}

function pictureWarnings(mediaId: number, picture: PictureInfo | null): Warning[] {
  if (!picture) return [];
  const text = picture.alt || picture.name;
  return [
    ...(picture.alt === '' ? [{ ...about('alt-missing', text), mediaId }] : []),
    ...(picture.credit === '' ? [{ ...about('credit-missing', text), mediaId }] : []),
    ...(picture.width < narrowestPicture ? [{ ...about('picture-small', text, picture.width), mediaId }] : []),
  ];
}

function beginning(text: string): string {
  return `${text.split(/\s+/).slice(0, 5).join(' ')}…`;
}

/** Pictures of which something is said, each once. */
export function picturesNamed(warnings: readonly Warning[]): number[] {
  return [...new Set(warnings.map((warning) => warning.mediaId).filter((id) => id !== null))];
}
