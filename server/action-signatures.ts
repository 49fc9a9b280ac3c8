import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a parameter of a server action must be given; `number` is a whole one such as rows have, `any` where the action looks for itself. */
export type ParameterKind = 'form' | 'number' | 'text' | 'flag' | 'list' | 'any';
/** The parameters of each server action by the id under which it is called. */
export type ActionSignatures = ReadonlyMap<string, readonly ParameterKind[]>;

type Manifest = { node: Record<string, { filename: string; exportedName: string }> };

const kinds: Readonly<Record<string, ParameterKind>> = {
  FormData: 'form',
  number: 'number',
  string: 'text',
  Lang: 'text',
  boolean: 'flag',
};

/**
 * The signatures of all server actions of a build, out of their sources: what TypeScript promises about arguments holds only for
 * callers that it compiled. Empty where nothing was built, as in development.
 */
export function readActionSignatures(projectDir: string, distDir: string): ActionSignatures {
  const file = join(distDir, 'server/server-reference-manifest.json');
  if (!existsSync(file)) return new Map();
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const sources = new Map(Object.values(node).map(({ filename }) => [filename, readSource(projectDir, filename)]));
  return new Map(
    Object.entries(node).map(([id, { filename, exportedName }]) => [
      id,
      parameterKinds(sources.get(filename) ?? '', exportedName),
    ]),
  );
}

/** The kinds of the parameters of one exported action of a source; none where it is not there. */
export function parameterKinds(source: string, name: string): ParameterKind[] {
  const written = new RegExp(`export async function ${name}\\(([^)]*)\\)`).exec(source)?.[1] ?? '';
  const parameters = written.split(/,(?![^{<]*[}>])/).filter((parameter) => parameter.trim() !== '');
  return parameters.map((parameter) => kindOf(/^\s*\w+: ([^=]+)$/.exec(parameter)?.[1]?.trim() ?? ''));
}

function kindOf(type: string): ParameterKind {
  return type.endsWith('[]') ? 'list' : (kinds[type] ?? 'any');
}

function readSource(projectDir: string, filename: string): string {
  const file = join(projectDir, filename);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
