const namePart = /[\p{L}\p{M}'’ʼ]+/gu;
const lowerParticles = new Set(['ұлы', 'қызы', 'оглы', 'кызы', 'әл', 'ибн', 'бин', 'фон', 'де', 'да', 'ван']);
const romanNumeral = /^[IVX]{2,}$/;

/**
 * A person's name with capitals where they belong: parts written all in capitals or all in lower case are set right, mixed ones stay
 * («әл-Фараби», McDonald); «ұлы», «қызы» after a name stay small. Locale-free: І and I keep their own small letters.
 */
export function titleCaseName(name: string): string {
  return name.replace(namePart, (part, at: number) =>
    titleCasePart(part, at === 0, /[.\s-]/.test(name.charAt(at + part.length) || ' ')),
  );
}

function titleCasePart(part: string, isFirst: boolean, isClosed: boolean): string {
  const lower = lowerCase(part);
  if (part !== lower && part !== part.toUpperCase()) return part;
  if (romanNumeral.test(part)) return part;
  if (isClosed && lowerParticles.has(lower) && !(isFirst && lower !== 'әл')) return lower;
  const [first = ''] = lower;
  return first.toUpperCase() + lower.slice(first.length);
}

function lowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
