const wordPattern = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
const knownNames = (
  'қазақстан казахстан тараз жамбыл астана алматы шымкент байзақ жуалы қордай меркі мойынқұм сарысу талас рысқұлов шу қаратау жаңатас ' +
  'ресей россия қытай китай түркия турция өзбекстан узбекистан қырғызстан кыргызстан еуропа европа азия наурыз тоқаев токаев абай'
).split(' ');
const abbreviations = new Set(
  'ҚР РК РФ АҚШ США БҰҰ ООН ЕАЭО ЕАЭС ЕО ЕС ТМД СНГ КСРО СССР ТЖД ТЖМ ІІМ МВД МЧС ЖОО ВУЗ ҰБТ ЕНТ БАҚ СМИ ЖШС ТОО АҚ АО ҚКП ШҚО БҚО СҚО ВКО ЗКО СКО ҰҚК КНБ IT AI ЖИ ИИ'.split(
    ' ',
  ),
);

/** How the body writes a word: forms seen inside sentences by their lower case. */
type Usage = Map<string, { capital: string | null; capitals: number; lowers: number }>;

/** True when a headline of two words or more is shouted; abbreviations and numbers alone are not. */
function isShouted(title: string): boolean {
  if (/\p{Ll}/u.test(title.replace(/\d+-?\p{Ll}{1,3}/gu, ''))) return false;
  const words = title.match(wordPattern) ?? [];
  return words.filter((word) => word.length > 3 && /\p{L}/u.test(word)).length >= 2;
}

/** A shouted headline in sentence case; names and abbreviations are written as the body writes them. Others come back as they are. */
export function calmHeadline(title: string, body: string): string {
  if (!isShouted(title)) return title;
  const usage = readUsage(body);
  let startsSentence = true;
  let from = 0;
  let result = '';
  for (const match of title.matchAll(wordPattern)) {
    const between = title.slice(from, match.index);
    if (/[.!?…]\s/.test(between) || (/(?:^|\s)[–—]\s/.test(between) === false && from === 0)) startsSentence = true;
    const opensQuotation = /[«“„"]$/.test(between);
    result += between + calmWord(match[0], usage, startsSentence || opensQuotation);
    startsSentence = false;
    from = match.index + match[0].length;
  }
  return result + title.slice(from);
}

function calmWord(word: string, usage: Usage, isFirst: boolean): string {
  const lower = word.toLowerCase();
  const written = asInBody(word, lower, usage) ?? asKnown(word, lower);
  if (written === null) return isFirst ? capitalised(lower) : lower;
  return isFirst && written === lower ? capitalised(lower) : written;
}

/** Numbers, Roman numerals and known abbreviations keep their capitals, known names one; null says nothing is known. */
function asKnown(word: string, lower: string): string | null {
  if (/\d/.test(word) && !/\p{L}{3}/u.test(word)) return word;
  const base = word.split('-')[0] ?? word;
  if (abbreviations.has(base) || /^[IVXLХІV]{2,}$/u.test(base)) return base + lower.slice(base.length);
  const isName = knownNames.some((name) => lower.startsWith(name) && lower.length - name.length <= 5);
  return isName ? capitalised(lower) : null;
}

function asInBody(word: string, lower: string, usage: Usage): string | null {
  const seen = usage.get(lower) ?? sameName(lower, usage);
  if (!seen || /^\P{L}+$/u.test(word)) return null;
  if (seen.lowers > seen.capitals) return lower;
  if (seen.capital === null) return null;
  return seen.capital.toLowerCase() === lower ? seen.capital : withEnding(seen.capital, lower);
}

/** A name in another case form: «ТАРАЗДА» beside «Тараз» or «Таразға» of the body. */
function sameName(
  lower: string,
  usage: Usage,
): { capital: string | null; capitals: number; lowers: number } | undefined {
  if (lower.length < 4) return undefined;
  let best: { capital: string | null; capitals: number; lowers: number } | undefined;
  for (const [form, seen] of usage) {
    const shared = sharedLength(form, lower);
    const isSame =
      shared >= 4 &&
      form.length - shared <= 4 &&
      lower.length - shared <= 5 &&
      shared >= Math.min(form.length, lower.length) - 2;
    if (isSame && (!best || seen.capitals + seen.lowers > best.capitals + best.lowers)) best = seen;
  }
  return best;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function withEnding(model: string, lower: string): string {
  const shared = sharedLength(model.toLowerCase(), lower);
  return model.slice(0, shared) + lower.slice(shared);
}

function capitalised(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

function readUsage(body: string): Usage {
  const usage: Usage = new Map();
  for (const match of body.matchAll(wordPattern)) {
    const word = match[0];
    const before = body.slice(Math.max(0, match.index - 3), match.index);
    const startsSentence = match.index === 0 || /[.!?…:]\s*[–—«“"]?\s?$|\n|^[–—]\s$/.test(before);
    const lower = word.toLowerCase();
    const isCapital = /^\p{Lu}/u.test(word);
    if (startsSentence && isCapital && !/\p{Lu}.*\p{Lu}/u.test(word)) continue;
    const opensQuotation = /[«“"]$/.test(before) && isCapital && !/[A-Za-z]/.test(word);
    if (opensQuotation) continue;
    const seen = usage.get(lower) ?? { capital: null, capitals: 0, lowers: 0 };
    if (isCapital) {
      seen.capital ??= word;
      seen.capitals++;
    } else seen.lowers++;
    usage.set(lower, seen);
  }
  return usage;
}
