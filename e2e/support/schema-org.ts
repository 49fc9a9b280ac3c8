import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Shape = { parents: string[]; properties: Map<string, string[]> };

type Node = Record<string, unknown>;

const plainTypes = new Set(['Boolean', 'Date', 'DateTime', 'Number', 'Integer', 'Text', 'Time', 'URL', 'Distance']);

/** The vocabulary of schema.org as the package schema-dts lists it: each type's own properties and what may stand in them. */
const vocabulary = readVocabulary();

/** What is wrong with JSON-LD by schema.org's vocabulary, a sentence each; empty where it is valid. */
export function schemaFaults(data: unknown): string[] {
  if (!isNode(data)) return ['not an object'];
  const { '@context': context, '@graph': nodes, ...own } = data;
  const faults = context === 'https://schema.org' ? [] : [`@context is ${JSON.stringify(context)}`];
  const all = Array.isArray(nodes) ? nodes : [own];
  return [...faults, ...all.flatMap((node) => nodeFaults(node, 'the page'))];
}

function nodeFaults(node: unknown, where: string): string[] {
  if (!isNode(node)) return [`${where}: not an object`];
  const type = node['@type'];
  if (typeof type !== 'string') return [`${where}: no @type`];
  if (!vocabulary.has(`${type}Leaf`)) return [`${where}: there is no type ${type}`];
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => propertyFaults(type, name, value));
}

function propertyFaults(type: string, name: string, value: unknown): string[] {
  const where = `${type}.${name}`;
  if (name.endsWith('-input') && type.endsWith('Action')) return [];
  const range = rangeOf(`${type}Leaf`, name);
  if (!range) return [`${where}: no such property`];
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0) return [`${where}: empty`];
  return values.flatMap((each) => valueFaults(where, range, each));
}

function valueFaults(where: string, range: string[], value: unknown): string[] {
  if (isNode(value)) {
    if (value['@type'] === undefined && typeof value['@id'] === 'string') return [];
    const type = String(value['@type']);
    const fits = range.some((wanted) => isKindOf(`${type}Leaf`, `${wanted}Base`) || wanted === type);
    return [...(fits ? [] : [`${where}: a ${type} is none of ${range.join(', ')}`]), ...nodeFaults(value, where)];
  }
  const plain = range.filter((wanted) => plainTypes.has(wanted) || wanted.endsWith('Text'));
  return plain.some((wanted) => isPlain(wanted, value))
    ? []
    : [`${where}: ${JSON.stringify(value)} is none of ${range}`];
}

function isPlain(type: string, value: unknown): boolean {
  if (type === 'Boolean') return typeof value === 'boolean';
  if (type === 'Number' || type === 'Integer') return typeof value === 'number';
  if (typeof value !== 'string' || value === '') return false;
  if (type === 'Distance') return /^\d+ \w+$/.test(value);
  if (type === 'URL') return URL.canParse(value);
  if (type === 'Date') return /^\d{4}-\d\d-\d\d$/.test(value);
  if (type === 'DateTime') return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(value);
  return true;
}

function rangeOf(shape: string, name: string): string[] | null {
  const { parents = [], properties } = vocabulary.get(shape) ?? {};
  const own = properties?.get(name);
  if (own) return own;
  for (const parent of parents) {
    const found = rangeOf(parent, name);
    if (found) return found;
  }
  return null;
}

function isKindOf(shape: string, base: string): boolean {
  return shape === base || (vocabulary.get(shape)?.parents ?? []).some((parent) => isKindOf(parent, base));
}

function readVocabulary(): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  let shape: Shape | undefined;
  for (const line of readFileSync(
    createRequire(import.meta.url)
      .resolve('schema-dts')
      .replace(/\.js$/, '.d.ts'),
    'utf8',
  ).split('\n')) {
    const [, name, parents = ''] = /^(?:export )?interface (\w+)(?: extends ([^{]+))? \{/.exec(line) ?? [];
    if (name) {
      shape = {
        parents: parents
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean),
        properties: new Map(),
      };
      shapes.set(name, shape);
    }
    const [, property, range = ''] = /^ {4}"(\w+)"\?: SchemaValue<([^"]+), "/.exec(line) ?? [];
    if (property) shape?.properties.set(property, range.split(' | '));
  }
  return shapes;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
