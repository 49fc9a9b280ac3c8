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

test.each(['kk', 'ru'] as const)('the Kazakh letters have their places in %s, too', (lang) => {
  expect([...kazakh].reverse().sort(compareText(lang))).toEqual(kazakh);
  expect([...names].reverse().sort(compareText(lang))).toEqual([...names].sort(compareText('kk')));
});

test('in Russian ё stands among е, as in Russian lists of names', () => {
  const people = ['Елкин', 'Ёлкин', 'Ерёмин', 'Еремина'];
  expect([...people].reverse().sort(compareText('ru'))).toEqual(people);
});

test('names stand in the order of the Kazakh alphabet', () => {
  const people = names.map((name) => ({ name }));
  expect(
    [...people]
      .reverse()
      .sort(byName)
      .map(({ name }) => name),
  ).toEqual([...names].sort(compareText('kk')));
});
