import { describe, expect, test } from 'vitest';
import { liftByline, parseBylineLine } from './lift-byline.ts';

const text = 'Ауыл мектебінде жаңа спорт залы ашылды, оған екі жүз оқушы келіп жаттығады.';

function lift(...lines: string[]) {
  return liftByline([text, ...lines].map((line) => ({ kind: 'text' as const, text: line })));
}

describe('bylines', () => {
  test.each([
    ['Айгүл САРБАЗОВА', 'author', 'Айгүл Сарбазова'],
    ['Айгүл САРБАЗОВА.', 'author', 'Айгүл Сарбазова'],
    ['А. САРБАЗОВА', 'author', 'А. Сарбазова'],
    ['Айгүл САРБАЗ-ТЕГІ', 'author', 'Айгүл Сарбаз-Тегі'],
    ['Айгүл Сарбазова', 'author', 'Айгүл Сарбазова'],
    ['Автор: Айгүл Сарбазова', 'author', 'Айгүл Сарбазова'],
    ['Дайындаған Ерлан САРБАЗ', 'author', 'Ерлан Сарбаз'],
    ['Подготовила Анна Сарбазова', 'author', 'Анна Сарбазова'],
    ['Суреттерді түсірген Ерлан САРБАЗ', 'photographer', 'Ерлан Сарбаз'],
    ['Фото: Ерлан Сарбаз', 'photographer', 'Ерлан Сарбаз'],
    ['Аударған: Ерлан Сарбаз', 'translator', 'Ерлан Сарбаз'],
  ])('«%s» is lifted as %s', (line, role, name) => {
    const lifted = lift(line);
    expect(lifted.credits).toEqual([{ name, role }]);
    expect(lifted.pieces).toHaveLength(1);
  });

  test('author and photographer on two lines are both found, in their order', () => {
    expect(lift('Айгүл САРБАЗОВА', 'Суреттерді түсірген Ерлан САРБАЗ').credits).toEqual([
      { name: 'Айгүл Сарбазова', role: 'author' },
      { name: 'Ерлан Сарбаз', role: 'photographer' },
    ]);
  });

  test('two authors share a line', () => {
    expect(lift('Айгүл САРБАЗОВА, Ерлан САРБАЗ').credits.map((credit) => credit.name)).toEqual([
      'Айгүл Сарбазова',
      'Ерлан Сарбаз',
    ]);
  });

  test('«Фото автора» makes the author the photographer', () => {
    expect(lift('Айгүл САРБАЗОВА', 'Фото автора').credits).toEqual([
      { name: 'Айгүл Сарбазова', role: 'author' },
      { name: 'Айгүл Сарбазова', role: 'photographer' },
    ]);
  });

  test('the place a reporter signs from is kept apart', () => {
    const lifted = lift('Айгүл САРБАЗОВА, Меркі ауданы');
    expect(lifted.credits).toEqual([{ name: 'Айгүл Сарбазова', role: 'author' }]);
    expect(lifted.place).toBe('Меркі ауданы');
  });

  test.each(['Меркі', 'Мерке', 'Қордай', 'Тараз', 'ШУ'])('«%s» is place enough', (name) => {
    const lifted = lift(`Айгүл САРБАЗОВА, ${name}`);
    expect(lifted.credits).toEqual([{ name: 'Айгүл Сарбазова', role: 'author' }]);
    expect(lifted.place).toBe(name);
  });

  test('a picture credit that names no person is a credit', () => {
    expect(lift('Фото: облыс әкімдігінің баспасөз қызметі')).toMatchObject({
      credits: [],
      photoCredit: 'облыс әкімдігінің баспасөз қызметі',
    });
  });

  test('a signature at the end of the only block is cut off it', () => {
    const lifted = liftByline([{ kind: 'text', text: `${text} Айгүл САРБАЗОВА` }]);
    expect(lifted.credits).toEqual([{ name: 'Айгүл Сарбазова', role: 'author' }]);
    expect(lifted.pieces).toEqual([{ kind: 'text', text }]);
  });

  test.each([
    ['Нысан жыл соңында пайдалануға беріледі.'],
    ['Жиынға Айгүл Сарбазова қатысты.'],
    ['Хабарлайды Жамбыл ТЖД'],
    ['Пресс-служба МЧС'],
    ['Жарнама'],
    ['Президент Сарбазов'],
    ['Тараз қаласы'],
    ['Бізбен бірге болыңыз!'],
    ['Текст: читайте в следующем номере'],
    ['Нұрлы Жол'],
  ])('«%s» stays in the article', (line) => {
    const lifted = lift(line);
    expect(lifted.credits).toEqual([]);
    expect(lifted.pieces).toHaveLength(2);
  });

  test('a bare name the article is about is a caption, not a signature', () => {
    const pieces = ['Сарбазова чемпион атанды деп хабарланды.', 'Оны Таразда күтіп алды.', 'Айгүл Сарбазова'];
    expect(liftByline(pieces.map((line) => ({ kind: 'text' as const, text: line }))).credits).toEqual([]);
  });

  test('an article is never emptied', () => {
    expect(liftByline([{ kind: 'text', text: 'Айгүл САРБАЗОВА' }]).pieces).toHaveLength(1);
  });

  test('a whole line of names and labels can be read on its own', () => {
    expect(parseBylineLine('Айгүл Сарбазова, Ерлан САРБАЗ')?.credits).toHaveLength(2);
    expect(parseBylineLine('AR-AY')).toBeNull();
  });
});
