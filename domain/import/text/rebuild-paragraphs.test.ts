import { describe, expect, test } from 'vitest';
import { countWords } from '#lib/text/reading-time';
import { rebuildParagraphs } from './rebuild-paragraphs.ts';

const library =
  'Қалалық кітапханада биыл балаларға арналған жаңа оқу залы ашылды. Кітапхана қоры үш мың кітаппен толықты, соның жартысы қазақ тіліндегі жаңа басылымдар. ' +
  'Оқу залына күн сайын жүзге жуық оқырман келеді. Олардың көбі мектеп оқушылары мен студенттер. Кітапхана қызметкерлері сенбі сайын ертегі оқитын сағат өткізеді. ' +
  'Кітапхана залында дыбыстық кітап тыңдайтын бөлме де бар, кітапханаға ата-аналар алғыс айтты. ';
const football =
  'Облыстық жасөспірімдер футбол чемпионаты қыркүйек айында басталады. Чемпионатқа он екі команда өтінім берді, ойындар екі стадионда өтеді. ' +
  'Футбол федерациясы төрешілерге арналған семинар өткізді. Былтыр финалда Меркі командасы пенальти бойынша жеңген болатын. Бұл жолы қазылар бейнеқайталауды қолданады. ' +
  'Чемпионат жеңімпазы республикалық футбол кубогына жолдама алады, футбол мектебінің жас ойыншылары ойындарды тегін көреді.';

describe('rebuilding paragraphs', () => {
  const paragraphs = rebuildParagraphs(library + football, 'kk');

  test('loses and adds no letter', () => {
    expect(paragraphs.join(' ')).toBe(library + football);
  });

  test('makes paragraphs of at most 90 words', () => {
    expect(paragraphs.length).toBeGreaterThan(1);
    expect(Math.max(...paragraphs.map(countWords))).toBeLessThanOrEqual(90);
  });

  test('cuts where the subject changes', () => {
    expect(paragraphs[1]).toMatch(/^Облыстық жасөспірімдер футбол чемпионаты/);
  });

  test('never begins a paragraph with a sentence that leans on the one before', () => {
    for (const paragraph of paragraphs.slice(1)) expect(paragraph).not.toMatch(/^(?:Олардың|Бұл) /);
  });

  test('speech after a dash begins a paragraph', () => {
    const text = `${library}– Біз кітапхананы кешкі сағат тоғызға дейін ашамыз, – дейді меңгеруші. ${football}`;
    expect(rebuildParagraphs(text, 'kk').some((paragraph) => paragraph.startsWith('– Біз кітапхананы'))).toBe(true);
  });

  test('a quotation longer than a paragraph stays whole', () => {
    const inside = Array.from(
      { length: 12 },
      (_, index) => `Бұл сөйлемде ${index} санынан басқа он шақты жай сөз бар еді.`,
    ).join(' ');
    const quotation = `«${inside}» – деді төраға.`;
    const result = rebuildParagraphs(`${library}${quotation} ${football}`, 'kk');
    expect(result.find((paragraph) => paragraph.includes('«'))).toContain(inside);
  });

  test('a quotation mark that is never closed does not glue the rest together', () => {
    const result = rebuildParagraphs(`${library}Ол «жаңа бастама туралы айтты. ${football}`, 'kk');
    expect(result.length).toBeGreaterThan(1);
  });

  test.each([
    ['kk', 'Жиынды Қ. Тоқаев 2026 ж. ашты, оған т.б. қонақтар келді.'],
    ['ru', 'Встречу провёл А. С. Иванов в 2026 г. на ул. Абая, были и др. гости.'],
  ] as const)('%s abbreviations and initials are not sentence ends', (lang, sentence) => {
    const text = Array.from({ length: 14 }, () => sentence).join(' ');
    for (const paragraph of rebuildParagraphs(text, lang)) expect(paragraph.endsWith(sentence)).toBe(true);
  });

  test('a text of one sentence comes back as it is', () => {
    expect(rebuildParagraphs('Жалғыз сөйлем.', 'kk')).toEqual(['Жалғыз сөйлем.']);
  });
});
