import { describe, expect, test } from 'vitest';
import { guillemets } from './quote-marks.ts';

describe('quotation marks', () => {
  test.each([
    ['"Samal" клубы', '«Samal» клубы'],
    ['“Samal” клубы және ”twp“ сөзі', '«Samal» клубы және «twp» сөзі'],
    ['Ол: "Біз "Samal" клубынанбыз", – деді.', 'Ол: «Біз “Samal” клубынанбыз», – деді.'],
    ['("Samal")', '(«Samal»)'],
    ['"...және қайтты", – деді', '«...және қайтты», – деді'],
    ['«Samal» клубы', '«Samal» клубы'],
    ['Биіктігі 5" болатын', 'Биіктігі 5" болатын'],
  ])('%s → %s', (text, expected) => {
    expect(guillemets(text, 'kk').text).toBe(expected);
  });

  test('the inner quotation of a Russian text is „…“', () => {
    expect(guillemets('Он сказал: "Мы из клуба "Самал"."', 'ru').text).toBe('Он сказал: «Мы из клуба „Самал“.»');
  });

  test('one closing mark for two quotations closes the inner one', () => {
    expect(guillemets('АО "Клуб "Самал" открылся', 'ru').text).toBe('АО «Клуб «Самал» открылся');
  });

  test('a space lost beside a mark comes back', () => {
    expect(guillemets('в помощи МЧС."Кроме того", сказал он.', 'ru').text).toBe(
      'в помощи МЧС. «Кроме того», сказал он.',
    );
  });

  test('marks that cannot be told apart stay, and the count says how many changed', () => {
    expect(guillemets('а " б', 'kk')).toEqual({ text: 'а " б', count: 0 });
    expect(guillemets('"а" «б»', 'kk').count).toBe(2);
  });
});
