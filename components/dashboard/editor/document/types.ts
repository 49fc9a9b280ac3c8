/** A node of the editor's document as Tiptap reads and writes it. */
export type DocNode = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocNode[];
  text?: string;
  marks?: DocMark[];
};

export type DocMark = { type: string; attrs?: Record<string, unknown> };

/** Stands for a title the writer has not given yet: a body has none without one. */
export const untitled = '…';
