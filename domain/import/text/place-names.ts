// biome-ignore format: a table of letters
const russianLetters: Record<string, string> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };

/** What Russian calls otherwise than by the letters of the Kazakh name. */
const otherNames: Record<string, string[]> = { меркі: ['мерке'], рысқұлов: ['рыскулова', 'рыскуловский'] };

/** Taraz and the districts as reporters sign from them, in lower case. */
const regionNames = new Set(
  'тараз байзақ жамбыл жуалы қордай меркі мойынқұм сарысу талас рысқұлов шу'.split(' ').flatMap(spellings),
);

/** How a place is called in short, in lower case: «Меркі ауданы» is «меркі» and «мерке», «г. Тараз» is «тараз». */
export function shortPlaceNames(name: string): string[] {
  const bare = name
    .trim()
    .toLowerCase()
    .replace(/^(?:г\.|с\.|(?:город|село|район)\s)\s*/u, '')
    .replace(/\s+(?:қаласы|қ\.|ауданы|ауд\.|ауылы|район|р-н)$/u, '')
    .replace(/^(?:т\.|тұрар\s|турара?\s)\s*/u, '');
  return spellings(bare);
}

/** True for the short name of a place of the region («Меркі», «Мерке», «ҚОРДАЙ»). */
export function isRegionName(name: string): boolean {
  return regionNames.has(name.trim().toLowerCase());
}

function spellings(name: string): string[] {
  const russian = name.replaceAll(/[әғқңөұүһі]/g, (letter) => russianLetters[letter] ?? letter);
  return [...new Set([name, russian, ...(otherNames[name] ?? [])])];
}
