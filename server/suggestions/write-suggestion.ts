import type { Suggestion } from '#domain/search/suggest-titles';
import { inScript } from '#lib/editions';
import { articlePath } from '#lib/paths';
import type { ScriptFace } from '../scripts/script-face.ts';
import { writePlain } from '../scripts/write-text.ts';

/** A suggested headline as the page of an edition shows it; Russian ones stay as they are in every script. `face` null: in Cyrillic. */
export function writeSuggestion({ title, slug, storyId, lang }: Suggestion, face: ScriptFace | null) {
  const href = articlePath(lang, storyId, slug);
  if (face === null || lang !== 'kk') return { title, href, lang };
  return { title: writePlain(title, face), href: inScript(face.script, href), lang: face.script };
}
