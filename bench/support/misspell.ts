const letters = { kk: 'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіьэюя', ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюя' };

/** The word with one letter changed, added, left out or changed places with the next. */
export function misspell(word: string, lang: 'kk' | 'ru', random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letter = letters[lang].charAt(Math.floor(random() * letters[lang].length));
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + letter + after;
    case 1:
      return before + letter + here + after;
    case 2:
      return before + after;
    default:
      return before + after.charAt(0) + here + after.slice(1);
  }
}
