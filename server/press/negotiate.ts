/** How a body can travel; `identity` is the plain text. */
export type Encoding = 'br' | 'gzip' | 'identity';

const ranked = ['br', 'gzip', 'identity'] as const;
const answersWith = new Map<string, Encoding>();
const answersWithout = new Map<string, Encoding>();

/**
 * The best encoding an `Accept-Encoding` header allows (q=0 forbids); plain where the header is missing or allows nothing.
 * `hasBrotli` false: there is no brotli body (yet).
 */
export function chooseEncoding(header: string | undefined, hasBrotli = true): Encoding {
  if (header === undefined) return 'identity';
  const answers = hasBrotli ? answersWith : answersWithout;
  const known = answers.get(header);
  if (known) return known;
  const chosen = choose(hasBrotli ? header : `${header},br;q=0`);
  if (answers.size < 500 && header.length < 200) answers.set(header, chosen);
  return chosen;
}

function choose(header: string): Encoding {
  const weights = new Map<string, number>();
  for (const item of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    weights.set(name === 'x-gzip' ? 'gzip' : name, Number.isFinite(weight) ? weight : 0);
  }
  const weightOf = (name: Encoding) => weights.get(name) ?? (name === 'identity' ? 0.0001 : (weights.get('*') ?? 0));
  const allowed = ranked.filter((name) => weightOf(name) > 0);
  return allowed.reduce<Encoding>(
    (best, name) => (weightOf(name) > weightOf(best) ? name : best),
    allowed[0] ?? 'identity',
  );
}

/**
 * Whether an `If-None-Match` header names the content with this opaque tag. Our tags end in the encoding;
 * what a client holds in another encoding is the same text, so the ending does not count.
 */
export function isMatch(header: string | undefined, opaqueTag: string): boolean {
  if (header === undefined) return false;
  return header.includes(opaqueTag) || header.trim() === '*';
}
