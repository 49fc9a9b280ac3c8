const given = String.raw`\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)?`;
const initial = String.raw`\p{Lu}\.`;
const capitals = String.raw`\p{Lu}{2,}(?:[-’']\p{Lu}{2,})?`;
const shouted = new RegExp(
  `^(?:(?:${given}|${initial})\\s?){1,2}\\s?(${capitals})$|^(${capitals}) ${given}$|^(?:${capitals} )(${capitals})$`,
  'u',
);
const spoken = new RegExp(`^(?:(?:${given}|${initial})\\s?){1,2}\\s?(${given})$`, 'u');
const kazakhOrSlavicSurname =
  /(?:ов|ев|ёв|ова|ева|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|ұлы|қызы|улы|кызы|тегі|бек|бай|баев|хан|енко|чук|дзе|швили|ян|ич)$/u;
const abbreviations = new Set(
  'ЮНЕСКО ЮНИСЕФ БАҚ ҰБТ АҚШ ЕАЭО ШЫҰ НАТО ООН ОБСЕ СССР КСРО ЕАЭС США ӨКҚ АЭС ОАЭ ЕҚЫҰ СИМ ГАИ ЦИК ОСК'.split(' '),
);
const titles = /^(?:президент|премьер|министр|мэр|аким|әкім|депутат|генерал|полковник|доктор|профессор|директор)$/iu;

/** True for a newspaper's signature: a given name or initial with the surname in capitals («Қамар ҚАРАСАЕВА», «Қ. ӘЛІ»). */
export function isSignature(text: string): boolean {
  if (text.length > 60) return false;
  const match = shouted.exec(text);
  if (!match) return false;
  const surname = match[1] ?? match[2] ?? match[3] ?? '';
  return surname.length >= 3 && /[АӘЕЁИЙОӨУҰҮЫІЭЮЯAEIOUY]/.test(surname) && !abbreviations.has(surname);
}

/** True for anything `isSignature` accepts and for names in ordinary letters; `isCertain` says that only a person can stand there. */
export function isPersonName(text: string, isCertain: boolean): boolean {
  if (text.length > 60) return false;
  if (isSignature(text)) return true;
  const surname = spoken.exec(text)?.[1];
  if (surname === undefined || titles.test(text.split(' ')[0] ?? '')) return false;
  return isCertain || kazakhOrSlavicSurname.test(surname);
}
