/** The blocks a writer can put in, in the order of the menu; words `insert.KIND` and, to be found by, `insertAlso.KIND`. */
export const insertKinds = [
  'heading2',
  'heading3',
  'bulletList',
  'orderedList',
  'quote',
  'picture',
  'gallery',
  'table',
  'embed',
  'readAlso',
  'factBox',
  'footnote',
] as const;
export type InsertKind = (typeof insertKinds)[number];
