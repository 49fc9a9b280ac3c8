/** Says the editor's words (namespace `Editor`) inside plain views that React does not draw. */
export type Say = (key: string, values?: Record<string, string | number>) => string;
