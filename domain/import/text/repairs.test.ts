import { describe, expect, test } from 'vitest';
import { spacedDashes } from '#lib/text/dashes';
import { joinBrokenParagraphs } from './join-paragraphs.ts';
import { moveMisplacedQuotes } from './misplaced-quotes.ts';
import { restoreSpaces } from './missing-spaces.ts';
import { dropFurniture } from './page-furniture.ts';
import { splitInlineLists } from './split-inline-lists.ts';

const asPieces = (lines: string[]) => lines.map((text) => ({ kind: 'text' as const, text }));

describe('lost spaces', () => {
  test.each([
    ['біреулер келді,бірі кетті', 'біреулер келді, бірі кетті'],
    ['сапармен келді.Сапар барысында', 'сапармен келді. Сапар барысында'],
    ['редакции Samal.kzо том', 'редакции Samal.kz о том'],
    ['на страницеSamal.kz в сети', 'на странице Samal.kz в сети'],
    ['Кадр из видеоАдвокат сказал', 'Кадр из видео Адвокат сказал'],
    ['(@samal)Также сообщили', '(@samal) Также сообщили'],
    ['в газете Samal(перевод редакции)', 'в газете Samal (перевод редакции)'],
    ['работают . ,По версии', 'работают. По версии'],
  ])('%s → %s', (text, expected) => {
    expect(restoreSpaces(text).text).toBe(expected);
  });

  test.each([
    ['ҚазАқпарат пен КазМунайГаз'],
    ['ул. Абая, им.Склифосовского'],
    ['Яндекс.Такси және Утро.Ру'],
    ['Д.А.Қонаев 14,6 пайыз'],
    ['https://samal.kz/жаңалық'],
    ['10:30-да, 2:1 есебімен'],
    ['оқушы(лар) келді'],
    ['COVID-19, МиГ-29, 5G'],
  ])('%s stays', (text) => {
    expect(restoreSpaces(text)).toEqual({ text, count: 0 });
  });
});

describe('quotation marks left behind', () => {
  test('an opening mark at the end of the paragraph before goes to its quotation', () => {
    expect(moveMisplacedQuotes(['Олар үйсіз қалды."', 'Біз қайттық", - дейді ол.', 'Соңы.'])).toEqual({
      paragraphs: ['Олар үйсіз қалды.', '"Біз қайттық", - дейді ол.', 'Соңы.'],
      count: 1,
    });
  });

  test('a quotation of several paragraphs keeps its marks', () => {
    const paragraphs = ['"Бірінші бөлігі.', '"Екінші бөлігі."', 'Мәтін.', 'Ол "солай" деді."', 'Соңы.'];
    expect(moveMisplacedQuotes(paragraphs)).toEqual({ paragraphs, count: 0 });
  });
});

describe('dashes', () => {
  test('a hyphen between spaces is a dash, longer in Russian', () => {
    expect(spacedDashes('Тараз - көне қала', 'kk')).toEqual({ text: 'Тараз – көне қала', count: 1 });
    expect(spacedDashes('Тараз - древний город', 'ru').text).toBe('Тараз — древний город');
  });

  test('speech beginning with a hyphen begins with a dash', () => {
    expect(spacedDashes('- Келдіңіз бе?\n- Иә.', 'kk').text).toBe('– Келдіңіз бе?\n– Иә.');
  });

  test.each([['5-сынып'], ['10-15 адам'], ['-5 градус'], ['сөз – сөз']])('%s stays', (text) => {
    expect(spacedDashes(text, 'kk').text).toBe(text);
  });
});

describe('broken paragraphs', () => {
  const joined = (...lines: string[]) => joinBrokenParagraphs(asPieces(lines)).pieces.map((piece) => piece.text);

  test('a sentence cut by a line break is whole again', () => {
    expect(joined('Мэр города рассказал, что на всех', 'рынках пройдут проверки.')).toHaveLength(1);
  });

  test('an attribution belongs to its quotation', () => {
    expect(joined('«Сіз келесіз бе?»', '– деп сұрады ол.')).toEqual(['«Сіз келесіз бе?» – деп сұрады ол.']);
  });

  test('short paragraphs of one quotation make one', () => {
    expect(joined('«Ол жақсы адам.', 'Біз оны сағындық.', 'Ол қайтып келді».')).toHaveLength(1);
  });

  test('a mark that is not closed soon joins nothing', () => {
    expect(joined('АО «Клуб «Самал» ашылды.', 'Екінші абзац.', '«Жаңа» абзац.')).toHaveLength(3);
  });

  test.each([
    [['Мынадай шарттар бар:', 'бірінші шарт;', 'екінші шарт.']],
    [['Бірінші абзац бітті.', 'Екінші абзац басталды.']],
    [['Жұмыс түрлері мынадай болады', '- бояу жұмысы']],
  ])('%j stay apart', (lines) => {
    expect(joined(...lines)).toEqual(lines);
  });
});

describe('what belongs to the page', () => {
  test.each([
    ['***'],
    ['Больше новостей в Telegram-канале Samal. Подписывайся!'],
    ['Если вы нашли ошибку в тексте, выделите ее мышью и нажмите Ctrl+Enter'],
    ['Please enable JavaScript to view the comments powered by Disqus.'],
  ])('«%s» is dropped', (line) => {
    expect(dropFurniture(asPieces(['Мәтін.', line])).pieces).toEqual(asPieces(['Мәтін.']));
  });

  test('a label that says who paid for the text stays', () => {
    expect(dropFurniture(asPieces(['Партнерский материал'])).count).toBe(0);
  });

  test('the credit of a picture that stood before a paragraph is kept as credit', () => {
    const { pieces, photoCredit } = dropFurniture(asPieces(['Фото: Samal.kz Сегодня семья вернулась домой.']));
    expect([pieces[0]?.text, photoCredit]).toEqual(['Сегодня семья вернулась домой.', 'Samal.kz']);
  });
});

describe('lists inside a paragraph', () => {
  test('become their introduction and items', () => {
    const { pieces } = splitInlineLists(asPieces(['Құжаттар:- келісім туралы;- сапар туралы;- сауда туралы.']));
    expect(pieces.map((piece) => piece.kind)).toEqual(['text', 'item', 'item', 'item']);
    expect(pieces[1]?.text).toBe('келісім туралы;');
  });

  test.each([['Ол айтты: келемін; бірақ келмеді.'], ['Бірінші; екінші; үшінші.'], ['Жауабы: жоқ.']])(
    '«%s» stays',
    (text) => {
      expect(splitInlineLists(asPieces([text])).count).toBe(0);
    },
  );
});
