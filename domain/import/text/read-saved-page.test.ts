import { describe, expect, test } from 'vitest';
import { dropMasthead } from './drop-masthead.ts';
import { readSavedPage } from './read-saved-page.ts';

const story =
  'Ауыл мектебінде жаңа спорт залы ашылды, оған екі жүз оқушы келіп жаттығады, деп хабарлады мектеп директоры.';

function pageOf(...lines: string[]) {
  const page = readSavedPage(lines.join('\n\n'));
  if (!page) throw new Error('no article');
  const pieces = page.body.split('\n\n').map((text) => ({ kind: 'text' as const, text }));
  return { ...page, ...dropMasthead(pieces, page.title) };
}

describe('a saved page', () => {
  const page = pageOf(
    'Samal.kz - жастар басылымы',
    'Байланыс',
    'АУЫЛДА СПОРТ ЗАЛЫ АШЫЛДЫ',
    '08.03.2026, 9:30',
    'Ауылда спорт залы ашылды',
    'ашық дереккөз',
    'АУЫЛДА СПОРТ ЗАЛЫ АШЫЛДЫ',
    story,
    'Екінші абзац.',
    'Айгүл САРБАЗОВА',
    'SAMAL',
    'Автор',
    'SAMAL',
    'Samal.kz жастар газеті',
    'Ұқсас жаңалықтар',
    'Басқа мақала',
  );

  test('gives its headline, site and date', () => {
    expect(page).toMatchObject({
      title: 'АУЫЛДА СПОРТ ЗАЛЫ АШЫЛДЫ',
      source: 'Samal.kz',
      published_at: '2026-03-08T09:30',
    });
  });

  test('leaves the story and its signature; everything around it goes and is counted', () => {
    expect(page.pieces.map((piece) => piece.text)).toEqual([story, 'Екінші абзац.', 'Айгүл САРБАЗОВА']);
    expect(page).toMatchObject({ masthead: 2, headlines: 3 });
    expect(page.tail).toBeGreaterThan(0);
  });

  test('keeps the card of the house and the credit', () => {
    expect(page.houseAuthor).toEqual({ name: 'SAMAL', role: 'Автор', bio: 'Samal.kz жастар газеті' });
    expect(page.photoCredit).toBe('ашық дереккөз');
  });

  test('of a sister paper in Russian reads the same', () => {
    const russian = pageOf(
      'Контакты',
      'В селе открылся зал',
      'из открытых источников',
      'В селе открылся зал',
      story,
      'Похожие новости',
    );
    expect(russian.pieces.map((piece) => piece.text)).toEqual([story]);
    expect(russian.photoCredit).toBe('из открытых источников');
  });

  test('whose headline stands once is read too', () => {
    const page = pageOf('Samal.kz - жастар басылымы', 'Ауылда спорт залы ашылды', story);
    expect(page.pieces.map((piece) => piece.text)).toEqual([story]);
  });

  test('without an article is none', () => {
    expect(readSavedPage('Samal.kz - жастар басылымы\n\nБайланыс\n\nІздеу')).toBeNull();
    expect(readSavedPage('')).toBeNull();
  });

  test('a word of the masthead inside the story stays', () => {
    const page = pageOf('Ауылда спорт залы ашылды', story, `${story} Солай.`, 'Байланыс', 'Соңғы абзац.');
    expect(page.pieces).toHaveLength(4);
  });
});
