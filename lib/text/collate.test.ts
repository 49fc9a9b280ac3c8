import { expect, test } from 'vitest';
import { byName, compareText } from './collate.ts';

const kazakh = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
const names =
  `Абай Алматы Ан Ана Ақсу Аң Әбдіков Әлия Бәйтерек Байзақ Гауһар Ғалым Жамбыл Жаңатас Жүсіп Қазан Меркі Мойынқұм
  Орал Өмір Сарысу Талас Тараз Улан Ұлар Үкі Хан Һарун Шу Ыстық Іле Ілияс`.split(/\s+/);

test.each(['kk', 'ru'] as const)('the order of %s knows the Russian letters', (lang) => {
  const russian = kazakh.filter((letter) => !'әғқңөұүһі'.includes(letter));
  expect([...russian].reverse().sort(compareText(lang))).toEqual(russian);
});

test('names stand in the order of the Kazakh alphabet', () => {
  expect([...kazakh].reverse().sort(compareText('kk'))).toEqual(kazakh);
  const people = names.map((name) => ({ name }));
  expect(
    [...people]
      .reverse()
      .sort(byName)
      .map(({ name }) => name),
  ).toEqual([...names].sort(compareText('kk')));
});
