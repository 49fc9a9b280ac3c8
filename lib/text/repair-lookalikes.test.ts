import { describe, expect, test } from 'vitest';
import { latinLetters, repairLookalikes } from './repair-lookalikes.ts';

describe('repairLookalikes', () => {
  test.each([
    ['Аcтана', 'Астана'],
    ['мəселе, Əулиеата', 'мәселе, Әулиеата'],
    ['Өз ұлтының тiлi', 'Өз ұлтының тілі'],
    ['Kеңес xалқы', 'Кеңес халқы'],
    ['қаhарман', 'қаһарман'],
    ['ЕРТIС өңірі', 'ЕРТІС өңірі'],
    ['күнí, әкíм', 'күні, әкім'],
    ['Cегодня в Hеве ещë холодно', 'Сегодня в Неве ещё холодно'],
    ['әкiмшiлiк-шaра, көpсету', 'әкімшілік-шара, көрсету'],
  ])('%s becomes %s', (text, repaired) => {
    const result = repairLookalikes(text);
    expect(result.text).toBe(repaired);
    expect(repairLookalikes(result.text).repaired).toBe(0);
  });

  test.each([
    'iPhone-ды, COVID-тан, SMS-хабарлама, Wi-Fi желісі',
    'iPhoneды, VIPтер, EXPOларында, BTAбанк, eGov порталы',
    'ХХI ғасыр, XXІ, ХІХ–ХХ, IV тоқсан, ХХІV сессия',
    'hабар@mail.kz, https://сaйт.kz/тaраз, www.тaраз.kz, arаinfo.kz',
    'Tengrinews.kz тілшісі, «Kaspi» қосымшасы',
    'Темiрбанк открыл филиал',
    'Hürriyet, Ñandú, Gelаndеwagen, МSК',
    'Тараз қаласының әкімдігі',
    '',
  ])('«%s» stays', (text) => expect(repairLookalikes(text)).toEqual({ text, repaired: 0 }));

  test('words are counted, not letters', () => {
    expect(repairLookalikes('Қaзaқcтaн, Тaрaз және Шу').repaired).toBe(2);
  });
});

test('names the Latin letters of a word, each once', () => {
  expect(latinLetters('Аcтана мəсeлecі')).toBe('c, ə, e');
  expect(latinLetters('Астана')).toBe('');
});
