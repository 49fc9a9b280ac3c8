import { posix } from 'node:path';

export type Import = { target: string; isPackage: boolean; isType: boolean };

const statements =
  /^[ \t]*(?:import|export)[ \t]+(type\b(?![ \t]*(?:,|from\b)))?(?:[^'"`;]*?\bfrom[ \t\n]*)?['"]([^'"\n]+)['"]/gm;
const calls = /\b(?:import|require)\(\s*['"]([^'"\n]+)['"]\s*[,)]/g;

/** What a source file imports: packages by name, own files as paths from the root without a TypeScript extension. */
export function importsOf(file: string, source: string): Import[] {
  const written = [...source.matchAll(statements)].map(([, type, specifier = '']) => ({
    specifier,
    isType: Boolean(type),
  }));
  const called = [...source.matchAll(calls)].map(([, specifier = '']) => ({ specifier, isType: false }));
  return [...written, ...called].map(({ specifier, isType }) => ({ ...resolve(file, specifier), isType }));
}

function resolve(file: string, specifier: string): { target: string; isPackage: boolean } {
  const own = specifier.startsWith('#')
    ? specifier.slice(1)
    : specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier)
      : null;
  return own === null
    ? { target: specifier, isPackage: true }
    : { target: own.replace(/\.tsx?$/, ''), isPackage: false };
}
