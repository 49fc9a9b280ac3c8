/** The 18 letters Kazakh adds to the Russian alphabet. */
export const kazakhLetters = 'ӘҒҚҢӨҰҮҺІәғқңөұүһі';

const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const signs = ' !"#%&\'()*+,-./0123456789:;<=>?@[]_«»–—‑“”„‘’…₸№©°·•€₽←→×−\u00a0\u0301';
const rareSigns = '§~';

/** What every reader's page needs; one file per face. The choice of scripts says «Qazaqşa» on each Kazakh one. */
export const everydayLetters = `${russian}${kazakhLetters}${latin}ş${signs}`;

/** Fetched only where a text uses them: Latin with marks (of both Latin alphabets of Kazakh; Ǵ is composed), neighbours' Cyrillic. */
export const rareLetters =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļŁłŃńŅņŇňŌōŐőŒœŘřŚśŞŠšŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžǦǧŊŋȘșȚțẞ' +
  'ЃЄЇЈЉЊЋЌЎЏѓєїјљњћќўџҐґҖҗҘҙҠҡҪҫҲҳҶҷҸҹӢӣӮӯ†‡‰‹›¡¿¢£¥±½¼¾²³µ¶®™' +
  rareSigns;

/** Both Latin alphabets of Kazakh and those of 2021 with ŋ and ǧ; Ǵ is composed. */
export const latinLetters = `${latin}${signs}${rareSigns}ÄäÁáĞğǴǵĢģÑñŃńÖöÓóŪūÜüÚúÝýŞşİıŊŋǦǧ´`;

/** What the face of töte has no glyph for. */
const notInNaskh = /[‑₸№₽←→]/g;

/** Töte with its hamza, the punctuation of Arabic script and the marks that names of others need; Latin words and digits in the same face. */
export const arabicLetters = `اەۆگعدجزيكقلمنڭوپرستۋۇفحھچشىبءآأإئؤةتثخذصضطظغهژڤ\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u0674،؛؟٪٬${latin}${signs.replace(notInNaskh, '')}${rareSigns}ş`;

/** The `unicode-range` of all these letters and nothing else. */
export function rangeOf(letters: string): string {
  const ranges: [number, number][] = [];
  for (const code of codePoints(letters)) {
    const last = ranges.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(rangeText).join(',');
}

/** The `unicode-range` of the rare letters: as few ranges as possible, over letters no face has but over no other script, none touching an everyday letter. */
export function rareRange(): string {
  const everyday = codePoints(everydayLetters);
  const ranges: [number, number][] = [];
  for (const code of codePoints(rareLetters)) {
    const last = ranges.at(-1);
    if (last && code - last[1] < 128 && !everyday.some((other) => other > last[1] && other < code)) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(rangeText).join(', ');
}

function rangeText([from, to]: [number, number]): string {
  return `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`;
}

function codePoints(text: string): number[] {
  return [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
