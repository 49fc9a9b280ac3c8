import { expect, test } from 'vitest';
import { slipCost } from './slip-cost.ts';

test.each([
  ['letters swapped', 'мектпе', 'another letter', 'мектек'],
  ['a letter doubled', 'мекттеп', 'a letter too many', 'мекртеп'],
  ['a like letter', 'мектип', 'another letter', 'мектап'],
  ['another letter inside', 'меқтеп', 'another first letter', 'лектеп'],
  ['a letter left out', 'мекеп', 'another letter', 'мексеп'],
])('%s («%s») is likelier than %s («%s»)', (_likely, one, _unlikely, other) => {
  expect(slipCost(one, 'мектеп')).toBeLessThan(slipCost(other, 'мектеп'));
});

test('one of two equal letters left out is likelier than any other', () => {
  expect(slipCost('комисия', 'комиссия')).toBeLessThan(slipCost('комссия', 'комиссия'));
});
