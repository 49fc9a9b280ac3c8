import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.ts';
import { type Catalogue, catalogueViolations, flatten } from './catalogue.ts';

/** Every fault of the message catalogues below `root`, and every Cyrillic letter written into a component. */
export function findMessageViolations(root: string): string[] {
  return [...cataloguesOf(root), ...literalText(root)];
}

function cataloguesOf(root: string): string[] {
  const names = new Set(['kk', 'ru'].flatMap((lang) => jsonFiles(join(root, 'messages', lang))));
  if (names.size === 0) return ['messages/ has no catalogue'];
  return [...names].sort().flatMap((name) => {
    const [kk, ru] = [readCatalogue(root, 'kk', name), readCatalogue(root, 'ru', name)];
    if (!kk || !ru) return [`messages/${kk ? 'ru' : 'kk'}/${name} is missing`];
    return catalogueViolations(kk, ru).map((why) => `messages/*/${name}: ${why}`);
  });
}

const jsonFiles = (folder: string) =>
  existsSync(folder) ? listFiles(folder).filter((file) => file.endsWith('.json')) : [];

function readCatalogue(root: string, lang: string, name: string): Map<string, string> | null {
  const file = join(root, 'messages', lang, name);
  return existsSync(file) ? flatten(JSON.parse(readFileSync(file, 'utf8')) as Catalogue) : null;
}

function literalText(root: string): string[] {
  return listFiles(root)
    .filter((file) => /^(app|components)\/.*\.tsx$/.test(file) && !file.endsWith('.test.tsx'))
    .flatMap((file) =>
      cyrillicLines(readFileSync(join(root, file), 'utf8')).map(
        (line) => `${file}:${line} has Cyrillic text; put it into messages/`,
      ),
    );
}

/** Numbers of the lines that have Cyrillic letters outside comments. */
export function cyrillicLines(source: string): number[] {
  const withoutBlocks = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return withoutBlocks
    .split('\n')
    .map((line, index) => (/\p{Script=Cyrillic}/u.test(line.replace(/(^|\s)\/\/.*$/, '')) ? index + 1 : 0))
    .filter((number) => number > 0);
}
