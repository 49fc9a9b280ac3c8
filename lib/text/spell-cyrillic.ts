import type { Lang } from '#lib/lang';

// biome-ignore format: a table of letters
const latin: Record<string, string> = {
  shsh: 'ш', shch: 'ш', sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', gh: 'г', ng: 'н', ngh: 'нг', tş: 'ч', şş: 'ш',
  a: 'а', b: 'б', c: 'к', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п',
  q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'у', x: 'х', y: 'и', z: 'з',
  ä: 'а', á: 'а', ə: 'а', ğ: 'г', ǵ: 'г', ǧ: 'г', ñ: 'н', ń: 'н', ŋ: 'н', ö: 'о', ó: 'о', ü: 'у', ú: 'у', ū: 'у', ý: 'у', ş: 'ш',
  ç: 'ч', ı: 'и', í: 'и', ï: 'и', é: 'е',
};

// The passport and road-sign spellings of Russian: the letters in which they differ from a Kazakh reading.
// biome-ignore format: a table of letters
const russianLatin: Record<string, string> = {
  shch: 'щ', ya: 'я', ia: 'я', yu: 'ю', iu: 'ю', yo: 'е', ye: 'е', ts: 'ц', tz: 'ц', ng: 'нг', gh: 'гх', ngh: 'нгх',
};

// The Arabic script of Kazakhs in China and of the Kazakh papers' /tote pages, with the keys people press for its rarer letters.
// biome-ignore format: a table of letters
const arabic: Record<string, string> = {
  ا: 'а', أ: 'а', إ: 'а', آ: 'а', ٵ: 'а', ب: 'б', ۆ: 'в', گ: 'г', ع: 'г', غ: 'г', د: 'д', ە: 'е', ه: 'е', ة: 'е', ې: 'е', ج: 'ж', ز: 'з', ي: 'и', ی: 'и',
  ئ: 'и', ك: 'к', ک: 'к', ق: 'к', ل: 'л', م: 'м', ن: 'н', ڭ: 'н', و: 'о', ۇ: 'у', ٷ: 'у', ۋ: 'у', ٶ: 'о', پ: 'п', ر: 'р', س: 'с', ت: 'т', ف: 'ф', ح: 'х',
  خ: 'х', ھ: 'х', چ: 'ч', ش: 'ш', ى: 'и', ٸ: 'и', ء: '', ٴ: '', ـ: '',
};

const latinLetters = /shsh|shch|şş|ngh|[szckg]h|ng|tş|[a-zäáəğǵǧñńŋöóüúūýşçıíïé]/g;
const russianLetters = /shch|ya|ia|yu|iu|yo|ye|ts|tz|ngh|ng|gh/g;
const arabicLetters = /[\u0621-\u06D5]/g;

/**
 * A lower-case word in Cyrillic letters near enough to compare by: Latin of 2021 and 2018, of passports and of messages, and the Arabic
 * script (table after Qazaq papers' own pages; see docs/decisions/0012). `lang` decides between readings: `ya` is one letter in Russian.
 */
export function spellCyrillic(word: string, lang: Lang): string {
  const plain = lang === 'ru' ? word.replace(russianLetters, (letters) => russianLatin[letters] ?? letters) : word;
  return plain
    .replace(latinLetters, (letters) => latin[letters] ?? letters)
    .replace(arabicLetters, (letter) => arabic[letter] ?? letter);
}

/** What Latin letters stand for less often: `ng` for н with г («kunge»), `w` for ш («wymkent»), `ye` for е («Tokayev»), a doubled letter for one («Kassym»). */
const lessOften: readonly (readonly [letters: RegExp, instead: string])[] = [
  [/ng/g, 'нг'],
  [/w/g, 'ш'],
  [/ye/g, 'e'],
  [/([bdfgklmnprst])\1/g, '$1'],
];

/** The further ways to read a lower-case Latin word, each of which `spellCyrillic` takes; none for other words. */
export function otherLatinReadings(word: string): string[] {
  const readings = [word];
  for (const [letters, instead] of lessOften)
    readings.push(
      ...readings.map((reading) => reading.replace(letters, instead)).filter((each) => !readings.includes(each)),
    );
  return readings.slice(1);
}
