import type { MediaKind, MediaState } from '#domain/media/types';

/** A picture or document as the desk's browser side knows it; words are in the language that was asked for. */
export type LibraryEntry = {
  id: number;
  kind: MediaKind;
  state: MediaState;
  /** What people know the file by, in the language of the desk; never empty. */
  name: string;
  /** About 800 pixels wide, for the text; of a document its own address. */
  url: string;
  /** About 400 pixels wide; of a document null. */
  thumb: string | null;
  width: number;
  height: number;
  color: string;
  alt: string;
  caption: string;
  credit: string;
  lacksAlt: boolean;
  lacksCredit: boolean;
  /** Whether whoever asked may describe it. */
  mayEdit: boolean;
};

/** A page of the library as `/api/media` gives it. */
export type LibraryAnswer = { items: LibraryEntry[]; total: number; page: number; pages: number };
