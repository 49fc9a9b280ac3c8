import type { Edition } from '#lib/editions';
import { inScript } from '#lib/editions';
import type { Lang } from '#lib/lang';
import type { ScriptFace } from '../scripts/script-face.ts';
import { writePage } from '../scripts/write-page.ts';
import { writePlain } from '../scripts/write-text.ts';

/** How a feed of one edition writes what stands in its language: texts, markup, and the paths of its pages. */
export type DocumentFace = {
  edition: Edition;
  say: (text: string) => string;
  html: (html: string) => Promise<string>;
  to: (path: string) => string;
};

/** A language as it is stored. */
export function plainFace(lang: Lang): DocumentFace {
  return { edition: lang, say: (text) => text, html: async (html) => html, to: (path) => path };
}

/** Kazakh in another script. */
export function scriptFace(face: ScriptFace): DocumentFace {
  return {
    edition: face.script,
    say: (text) => writePlain(text, face),
    html: (html) => writePage(html, face),
    to: (path) => inScript(face.script, path),
  };
}
