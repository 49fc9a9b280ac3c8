import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '#lib/lang';

/** The words stories are marked with, by format and language; '' for a format that needs none. Reads the messages once. */
export function storyLabels(): (format: string, lang: Lang) => string {
  const labels = { kk: readLabels('kk'), ru: readLabels('ru') };
  return (format, lang) => labels[lang][format === 'photo-story' ? 'photo' : format] ?? '';
}

function readLabels(lang: Lang): Record<string, string> {
  const file = join(process.cwd(), 'messages', lang, 'reader.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { Label: Record<string, string> }).Label;
}
