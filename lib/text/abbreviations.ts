// biome-ignore format: one line for Kazakh, one for Russian, one for both
const abbreviations = new Set(
  [
    'жж ғғ млн млрд трлн мың тг тнг қ-сы ауд обл респ проф акад доц дәр көш даң пр-т р-н мкр шағ т.б т.с.с т.т т.с қ.а ж.б б.з.б б.з б.д б.д.д',
    'гг вв ул пр просп пер пл стр им тыс руб коп тел доб см ср рис табл гл чл корр и.о т.е т.к т.н т.д т.п н.э др пр-кт род ст ред изд прим',
    'км кг мм га св гор пос млн млрд канд д-р г-н г-жа инж мл мин сек экз напр шт',
  ].flatMap((line) => line.split(' ')),
);
const longest = 12;

/**
 * True when the full stop at `at` belongs to an abbreviation («млн.», «т.б.»), an initial («Қ.», «Қ.К.») or a list number («1.» at
 * the start of the sentence, which begins at `start`, or after a colon).
 */
export function isAbbreviation(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && at - from <= longest && isTokenPart(text.charAt(from - 1))) from--;
  if (at - from > longest) return false;
  const token = text.slice(from, at).replace(/^[-.–]+/, '');
  if (/^\d{1,2}$/.test(token))
    return from === start || /[:;(№][ \u00A0]?$/.test(text.slice(Math.max(0, from - 2), from));
  return abbreviations.has(token.toLowerCase()) || /^(?:\p{L}[.-])*\p{L}$/u.test(token);
}

function isTokenPart(char: string): boolean {
  return /[\p{L}\p{N}.-]/u.test(char);
}
