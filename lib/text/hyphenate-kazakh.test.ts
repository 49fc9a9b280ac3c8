import { expect, test } from 'vitest';
import { hyphenateLongWords, syllableBreaks } from './hyphenate-kazakh.ts';

test.each(
  `мек·теп·те·рі·міз·де·гі жа·уап·кер·ші·лік бі·лі·мі қа·зақ·стан·дық·тар·дың қу·ат әу·лие аға·йын·дар той·ла·уы·на
  конс·ти·ту·ци·я·сы подъ·езд ком·пью·тер іс·кер·лік ұлт мект бағ·дар·ла·ма·сы·мен ын·ты·мақ·тас·тық·ты қа·ла·лық айыр·ма
  экс·пер·ти·за Түр·кіс·тан мей·рам·ха·на·сын·да·ғы құ·ры·лыс·шы·лар·дың Тау·ке·лең са·уыс·қан`.split(/\s+/),
)('%s', (marked) => {
  const parts = marked.split('·');
  const word = parts.join('');
  const cuts = [0, ...syllableBreaks(word), word.length];
  expect(cuts.slice(1).map((cut, at) => word.slice(cuts[at], cut))).toEqual(parts);
});

const shown = (text: string) => hyphenateLongWords(text).replaceAll('\u00AD', '·');

test.each([
  ['Таразда жаңа мектеп ашылды', 'Таразда жаңа мектеп ашылды'],
  ['қазақстандықтардың', 'қазақ·стан·дық·тардың'],
  ['ҚЫЗМЕТКЕРЛЕРДІҢ', 'ҚЫЗМЕТ·КЕР·ЛЕРДІҢ'],
  ['«бағдарламасымен»', '«бағдар·ла·ма·сымен»'],
  ['іс-шаралардың', 'іс-шаралардың'],
  ['Massachusettsinstitute', 'Massachusettsinstitute'],
  ['', ''],
])('%s is shown as %s', (text, expected) => expect(shown(text)).toBe(expected));

test('what is shown is the same text once the soft hyphens are taken out', () => {
  const text = 'Ынтымақтастықты нығайтқандарға көрсетілгеніне конституциясындағы жауапкершіліктеріміз';
  expect(hyphenateLongWords(text)).not.toBe(text);
  expect(hyphenateLongWords(text).replaceAll('\u00AD', '')).toBe(text);
});
