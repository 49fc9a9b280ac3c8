type Fault = 'badInput' | 'patternMismatch' | 'rangeUnderflow' | 'tooShort' | 'typeMismatch' | 'valueMissing';

/** A field as the browser has found it wanting. */
export type Asked = { type: string; validity: Pick<ValidityState, Fault> };

/** Which sentence (`Shell.unfilled.…`) says what the field lacks; null leaves it to the browser. */
export function unfilledKey({ type, validity }: Asked): string | null {
  if (validity.badInput) return type === 'date' ? 'day' : 'moment';
  if (validity.valueMissing) return type === 'select-one' ? 'choice' : 'empty';
  // The only pattern in use asks for more than blanks.
  if (validity.patternMismatch) return 'empty';
  if (validity.typeMismatch) return type === 'email' ? 'email' : 'url';
  if (validity.rangeUnderflow) return 'past';
  return validity.tooShort ? 'short' : null;
}
