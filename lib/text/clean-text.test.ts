import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

describe('cleanText', () => {
  test.each([
    ['NFD becomes NFC', 'и\u0306мандай о\u0308', 'ймандай ӧ'],
    ['soft hyphens vanish', 'мек\u00ADтеп', 'мектеп'],
    ['zero-width characters and the byte order mark vanish', '\uFEFFҚа\u200Bзақ\u200Cстан\u2060', 'Қазақстан'],
    ['bidi controls vanish', 'Та\u202Eраз\u202C \u2066қаласы\u2069\u200F', 'Тараз қаласы'],
    ['control characters vanish', 'Шу\u0000\u0007 ауда\u001Bны\u0085', 'Шу ауданы'],
    ['lone surrogates and replacement characters vanish', 'а\uD800б\uDC00в\uFFFDг', 'абвг'],
    ['a surrogate pair stays although something hid inside it', '\uD83D\u200B\uDE00 😀', '😀'],
    ['spaces collapse, tabs count as spaces', 'бір \t  екі\u2003үш', 'бір екі үш'],
    ['the no-break space stays, the narrow one becomes it', '5\u00A0млн 1\u202F500', '5\u00A0млн 1\u00A0500'],
    ['line breaks become one kind', 'a\r\nb\rc\u2028d\ve', 'a\nb\nc\nd\ne'],
    ['at most one blank line stays, lines are trimmed', '\n\nбір  \n \n\n\n екі\n', 'бір\n\nекі'],
    ['a joiner stays in emoji only', '👨\u200D👩\u200D👧 а\u200Dб ❤️\u200D🔥', '👨\u200D👩\u200D👧 аб ❤️\u200D🔥'],
    [
      'skin tones and flags stay whole',
      '👩🏽\u200D💻 🇰🇿 🏴\u{E0067}\u{E0062}\u{E007F} 1️⃣',
      '👩🏽\u200D💻 🇰🇿 🏴\u{E0067}\u{E0062}\u{E007F} 1️⃣',
    ],
    ['hidden tag characters and stray variation selectors vanish', 'Та\u{E0041}\u{E0042}раз\uFE0F', 'Тараз'],
    ['plain text is left alone', '«Әр ақынның өз ерекшелігі» – деді ол.', '«Әр ақынның өз ерекшелігі» – деді ол.'],
    ['nothing stays nothing', ' \u200B\n ', ''],
  ])('%s', (_sentence, dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean);
    expect(cleanText(clean)).toBe(clean);
  });

  test('every single UTF-16 unit is cleaned to something that stays the same', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const once = cleanText(`а${String.fromCharCode(unit)}б`);
      expect(once.isWellFormed()).toBe(true);
      if (cleanText(once) !== once) expect.fail(`U+${unit.toString(16)}`);
    }
  });

  test('cleanLine leaves no line break', () => {
    expect(cleanLine(' Тараз\n\n қаласы\r\n\u2029 2026 ')).toBe('Тараз қаласы 2026');
  });
});
