import { describe, expect, test } from 'vitest';
import { plainLine, plainPieces } from './plain-text.ts';

const texts = (source: string) => plainPieces(source).pieces.map((piece) => piece.text);
const kinds = (source: string) => plainPieces(source).pieces.map((piece) => piece.kind);

describe('titles', () => {
  test.each([
    ['<b>Жаңа</b> мектеп', 'Жаңа мектеп'],
    ['Мектеп &laquo;Самал&raquo; &amp; клуб', 'Мектеп «Самал» & клуб'],
    ['&amp;quot;Самал&amp;quot;', '"Самал"'],
    ['&lt;b&gt;Самал&lt;/b&gt;', 'Самал'],
    ['Бағасы &#8376;500, &#x42;&#151;', 'Бағасы ₸500, B—'],
    ['<script>alert("а")</script>Мектеп', 'Мектеп'],
    ['<img src=x onerror=alert(1)>Мектеп', 'Мектеп'],
    ['<sc<script></script>ript>Мектеп</script>', 'Мектеп'],
    ['<!-- ескерту -->Мектеп', 'Мектеп'],
    ['3 < 5 және 7 > 6', '3 < 5 және 7 > 6'],
    ['Ол <...> деді', 'Ол <...> деді'],
    ['Мен <3 Тараз', 'Мен <3 Тараз'],
    ['A&B &unknown; &copy', 'A&B &unknown; &copy'],
    ['егер a <b болса', 'егер a <b болса'],
  ])('%s → %s', (source, expected) => {
    expect(plainLine(source)).toBe(expected);
  });
});

describe('bodies', () => {
  test('a blank line separates paragraphs, a line break inside one is a space', () => {
    expect(texts('Бірінші жол\nжалғасы.\n\nЕкінші.')).toEqual(['Бірінші жол жалғасы.', 'Екінші.']);
  });

  test('without blank lines every line is a paragraph', () => {
    expect(texts('Бірінші.\r\nЕкінші.\rҮшінші.')).toEqual(['Бірінші.', 'Екінші.', 'Үшінші.']);
  });

  test('lines of a list stand alone', () => {
    expect(texts('Мынадай:\n\n- бірінші\n- екінші\n\nСоңы.')).toEqual(['Мынадай:', '- бірінші', '- екінші', 'Соңы.']);
  });

  test('HTML paragraphs and breaks become paragraphs', () => {
    expect(texts('<p>Бірінші <b>сөз</b>.</p><p>Екінші.<br>Үшінші.</p>')).toEqual([
      'Бірінші сөз.',
      'Екінші.',
      'Үшінші.',
    ]);
  });

  test('HTML without block tags keeps its line breaks', () => {
    expect(texts('<strong>Бірінші.</strong>\n\nЕкінші.')).toEqual(['Бірінші.', 'Екінші.']);
  });

  test('HTML encoded twice is still HTML', () => {
    expect(texts('&lt;p&gt;Бірінші.&lt;/p&gt;&lt;p&gt;Екінші.&lt;/p&gt;')).toEqual(['Бірінші.', 'Екінші.']);
  });

  test('headings, lists, quotations and tables are told apart', () => {
    const html =
      '<h2>Тақырып</h2><p>Мәтін.</p><h4>Тақырыпша</h4><ul><li><p>бір</p></li><li>екі</li></ul><ol><li>үш</li></ol>' +
      '<blockquote><p>Сөз.</p></blockquote><table><tr><th>Аты</th><th>Саны</th></tr><tr><td>Алма | жүзім</td><td></td></tr></table>';
    expect(kinds(html)).toEqual([
      'heading',
      'text',
      'subheading',
      'item',
      'item',
      'ordered-item',
      'quote',
      'row',
      'row',
    ]);
    expect(texts(html).slice(-2)).toEqual(['Аты | Саны', 'Алма / жүзім | –']);
  });

  test('pictures, players and links that go are counted', () => {
    const { images, droppedMedia, droppedLinks } = plainPieces(
      '<p><a href="/x">Сөз</a><img src="https://a.kz/1.jpg?a=1&amp;b=2"><iframe src="//v"></iframe></p>',
    );
    expect(images).toEqual(['https://a.kz/1.jpg?a=1&b=2']);
    expect([droppedMedia, droppedLinks]).toEqual([2, 1]);
  });

  test.each([
    ['unclosed tags', '<a="'.repeat(200_000)],
    ['unclosed scripts', '<script>'.repeat(100_000)],
    ['unclosed comments', '<!--'.repeat(100_000)],
    ['references', '&amp;'.repeat(200_000)],
    ['deep nesting', '<blockquote><ul><li>'.repeat(50_000)],
  ])('a long run of %s is read to its end', (_what, source) => {
    expect(plainPieces(source).pieces.length).toBeLessThan(5);
  });
});
