import { expect, test } from 'vitest';
import { storyFormats } from './input.ts';
import { isLabelledElsewhere, isPaid, mayGoToAggregators, paidLists } from './rules.ts';

const formatsThat = (hold: (format: (typeof storyFormats)[number]) => boolean) => storyFormats.filter(hold);

test('advertising, election material and texts of authorities are kept from aggregators, the rest is offered', () => {
  expect(formatsThat((format) => !mayGoToAggregators({ format }))).toEqual(['official', 'advertising', 'campaign']);
});

test('the same take their label along', () => {
  expect(formatsThat(isLabelledElsewhere)).toEqual(['official', 'advertising', 'campaign']);
});

test('advertising and election material are paid for', () => {
  expect(formatsThat(isPaid)).toEqual(['advertising', 'campaign']);
  expect(paidLists).toEqual(['format:advertising', 'format:campaign']);
});
