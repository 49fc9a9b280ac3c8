import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** Gives the text of a built style sheet by its href; null when it is not one of ours (the link then stays). */
export type ReadStyle = (href: string) => Promise<string | null>;

const builtSheet = /^\/_next\/static\/([\w\-./~]+\.css)(?:\?.*)?$/;

/** Reads sheets of `<distDir>/static` once each; their relative `url(…)` become absolute. */
export function createStyleReader(distDir: string): ReadStyle {
  const sheets = new Map<string, Promise<string | null>>();
  return (href) => {
    const known = sheets.get(href);
    if (known) return known;
    const name = builtSheet.exec(href)?.[1];
    if (name === undefined || name.includes('..')) return Promise.resolve(null);
    const sheet = readSheet(join(distDir, 'static', name), `/_next/static/${name}`);
    sheets.set(href, sheet);
    return sheet;
  };
}

async function readSheet(file: string, href: string): Promise<string | null> {
  try {
    const text = await readFile(file, 'utf8');
    return absoluteUrls(text.replace(/\/\*# sourceMappingURL=[^*]*\*\//g, '').trim(), posix.dirname(href)).replaceAll(
      '</',
      '<\\/',
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function absoluteUrls(css: string, folder: string): string {
  return css.replace(
    /url\((["']?)(?![/#"']|[a-z][a-z0-9+.-]*:)([^"')]+)\1\)/gi,
    (_all, quote: string, path: string) => {
      return `url(${quote}${posix.join(folder, path)}${quote})`;
    },
  );
}
