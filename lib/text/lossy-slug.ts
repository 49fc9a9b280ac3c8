// biome-ignore format: a table of letters
const table: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu',
  я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', '&': '-and-',
};

/**
 * The slug the old site gave a headline, to recognise its addresses: Kazakh letters outside the Russian and Ukrainian alphabets vanish
 * and separate («жарқын» → zhar-yn). The letters follow @sindresorhus/slugify, which agrees with the published addresses (й is y).
 */
export function lossySlug(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  let slug = '';
  for (const char of lower) slug += /[a-z0-9]/.test(char) ? char : (table[char] ?? plainLatin(char));
  return slug.split(/-+/).filter(Boolean).join('-');
}

function plainLatin(char: string): string {
  const bare = char.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[a-z0-9]+$/.test(bare) ? bare : '-';
}
