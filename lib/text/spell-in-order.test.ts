import { expect, test } from 'vitest';
import { compareText } from './collate.ts';
import { spellInOrder } from './spell-in-order.ts';

const names =
  `абай ақсу алматы ана аң ая әже әлия байзақ бәйтерек гауһар ғалым ел ёлка ен жаңатас жүсіп қазан қордай кеңес
  мойынқұм меркі орал өмір тараз талас улан ұлар үкі ұя хан һарун шу ыстық іле ілияс эссе`.split(/\s+/);

test('bytes of the spelling sort as the collator of the language does', () => {
  const byBytes = [...names].sort((a, b) => Buffer.compare(Buffer.from(spellInOrder(a)), Buffer.from(spellInOrder(b))));
  expect(byBytes).toEqual([...names].sort(compareText('kk')));
});

test('a part is found in the whole', () => {
  expect(spellInOrder('мойынқұм ауданы')).toContain(spellInOrder('ынқұм'));
  expect(spellInOrder('тараз')).toBe('тараз');
});
