import { expect, test } from 'vitest';
import { storyFormats } from './input.ts';
import { isPaid, mayGoToAggregators, paidLists } from './rules.ts';

const formatsThat = (hold: (format: (typeof storyFormats)[number]) => boolean) => storyFormats.filter(hold);

test('advertising, election material and texts of authorities are kept from aggregators, the rest is offered', () => {
  expect(formatsThat((format) => !mayGoToAggregators({ format }))).toEqual(['official', 'advertising', 'campaign']);
});

test('advertising and election material are paid for', () => {
  expect(formatsThat(isPaid)).toEqual(['advertising', 'campaign']);
  expect(paidLists).toEqual(['format:advertising', 'format:campaign']);
});
