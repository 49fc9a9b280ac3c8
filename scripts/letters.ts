/** The 18 letters Kazakh adds to the Russian alphabet. */
export const kazakhLetters = 'ӘҒҚҢӨҰҮҺІәғқңөұүһі';

const russian = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const latin = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const signs = ' !"#%&\'()*+,-./0123456789:;<=>?@[]_~«»–—‑“”„‘’…₸№§©°·•€₽←→×−\u00a0\u0301';

/** What every reader's page needs; one file per face. */
export const everydayLetters = russian + kazakhLetters + latin + signs;

/** Fetched only where a text uses them: Latin with marks (of both Latin alphabets of Kazakh; Ǵ is composed), neighbours' Cyrillic. */
export const rareLetters =
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĢģĪīĮįİıĶķĹĺĻļŁłŃńŅņŇňŌōŐőŒœŘřŚśŞşŠšŤťŪūŮůŰűŲųŴŵŶŷŸŹźŻżŽžǦǧŊŋȘșȚțẞ' +
  'ЃЄЇЈЉЊЋЌЎЏѓєїјљњћќўџҐґҖҗҘҙҠҡҪҫҲҳҶҷҸҹӢӣӮӯ†‡‰‹›¡¿¢£¥±½¼¾²³µ¶®™';

/** The `unicode-range` of the rare letters: as few ranges as possible, none touching an everyday letter. */
export function rareRange(): string {
  const everyday = codePoints(everydayLetters);
  const ranges: [number, number][] = [];
  for (const code of codePoints(rareLetters)) {
    const last = ranges.at(-1);
    if (last && code - last[1] < 64 && !everyday.some((other) => other > last[1] && other < code)) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');
}

function codePoints(text: string): number[] {
  return [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b);
}

function hex(code: number): string {
  return code.toString(16).toUpperCase();
}
