import { basename } from 'node:path';

const maxLines = 400;
const data = /^(db\/seed\/stories|db\/migrations)\//;
const measured = /\.(ts|tsx|mjs|js|css)$/;
// Next demands client components for its error boundaries under these names.
const errorBoundary = /^app\/(.*\/)?(global-)?error\.tsx$/;

/** What is wrong with a file as a file: barrels, 'use client' in the wrong place, more than 400 lines. */
export function fileViolations(file: string, source: string): string[] {
  return [
    /^index\.[jt]sx?$/.test(basename(file)) && 'is named index: name it after its main export',
    /^export \*/m.test(source) && /\.tsx?$/.test(file) && 'exports everything of another file (a barrel)',
    clientViolation(file, source),
    measured.test(file) && !data.test(file) && tooLong(source),
  ].filter((violation) => typeof violation === 'string');
}

function clientViolation(file: string, source: string): string | null {
  if (!/\.tsx?$/.test(file)) return null;
  const isClient = /^\s*(?:(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)\s*)*['"]use client['"]/.test(source);
  const isNamedClient = file.endsWith('.client.tsx');
  if (isClient && !isNamedClient && !errorBoundary.test(file)) return "says 'use client' without the name *.client.tsx";
  if (isNamedClient && !isClient) return "is named *.client.tsx without 'use client'";
  return null;
}

function tooLong(source: string): string | null {
  const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
  return lines > maxLines ? `has ${lines} lines, more than ${maxLines}` : null;
}
