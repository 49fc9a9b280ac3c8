import type { ParameterKind } from './action-signatures.ts';

const formReference = /^\$K[0-9a-f]+$/;
/** The largest number of a row. */
const maxNumber = 2_147_483_647;

/** Whether arguments, as they travel, are of the kinds that an action has parameters for; those beyond are never looked at. */
export function fitsParameters(args: readonly unknown[], kinds: readonly ParameterKind[]): boolean {
  return kinds.every((kind, at) => isOfKind(args[at], kind));
}

function isOfKind(value: unknown, kind: ParameterKind): boolean {
  switch (kind) {
    case 'form':
      return typeof value === 'string' && formReference.test(value);
    case 'number':
      return Number.isInteger(value) && Math.abs(Number(value)) <= maxNumber;
    case 'text':
      return typeof value === 'string' && (!value.startsWith('$') || value.startsWith('$$'));
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
    case 'any':
      return true;
  }
}
