// biome-ignore format: a table of letters reads by rows of the alphabet
const table: Record<string, string> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', қ: 'q',
  л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'kh',
  һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
  є: 'ye', ї: 'yi', ґ: 'g', ў: 'u', ј: 'j', ӏ: 'i',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŋ: 'n', ə: 'a',
  "'": '', '’': '', ʼ: '', 'ʹ': '', '`': '', '\u00AD': '', '\u200B': '', '\u200C': '', '\u200D': '', '\u2060': '', '\uFEFF': '', '№': '-',
};

/**
 * ASCII slug of Kazakh, Russian and Latin text by our own table (one rule set; word-final -ий/-ый is -y), cut at a word boundary.
 * A single longer word is cut hard. '' when nothing of the text has a Latin spelling (emoji, Arabic, no letters): callers fall back.
 */
export function slugify(text: string, maxLength = 80): string {
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[иы]й(?![\p{L}\p{M}\p{N}])/gu, 'й');
  let slug = '';
  let gap = false;
  for (const char of lower) {
    const latin = latinOf(char);
    if (latin === '-') gap = slug !== '';
    else if (latin !== '') {
      slug += gap ? `-${latin}` : latin;
      gap = false;
    }
  }
  return cutAtWord(slug, maxLength);
}

function latinOf(char: string): string {
  if (/^[a-z0-9]$/.test(char)) return char;
  const known = table[char];
  if (known !== undefined) return known;
  const bare = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (bare === '') return '';
  if (/^[a-z0-9]+$/.test(bare)) return bare;
  return table[bare] ?? '-';
}

function cutAtWord(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const boundary = slug.lastIndexOf('-', maxLength);
  return slug.slice(0, boundary > 0 ? boundary : maxLength);
}
