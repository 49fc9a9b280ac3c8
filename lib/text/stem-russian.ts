const rvStart = /^[^аеиоуыэюя]*[аеиоуыэюя]/;
const region2 = /[аеиоуыэюя][^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]/;
const perfectiveGerund = /(?:(?<=[ая])(?:вшись|вши|в)|ывшись|ившись|ывши|ивши|ыв|ив)$/;
const reflexive = /с[яь]$/;
const adjective = /(?:ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const participle = /(?:(?<=[ая])(?:ющ|вш|ем|нн|щ)|ивш|ывш|ующ)$/;
const verb =
  /(?:(?<=[ая])(?:ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)|ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю)$/;
const noun =
  /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;
const derivational = /ость?$/;
const superlative = /(?:ейше|ейш)$/;

/** Stem of a lower-case Russian word by the published Snowball Russian algorithm (snowballstem.org, stemmer of M. Porter); ё is read as е. */
export function stemRussian(word: string): string {
  const plain = word.replaceAll('ё', 'е');
  const head = rvStart.exec(plain)?.[0];
  if (head === undefined) return plain;
  const inflected = stripInflection(plain.slice(head.length)).replace(/и$/, '');
  return head + tidyEnd(stripDerivational(inflected, secondRegion(plain) - head.length));
}

function stripInflection(rv: string): string {
  const withoutGerund = rv.replace(perfectiveGerund, '');
  if (withoutGerund !== rv) return withoutGerund;
  const active = rv.replace(reflexive, '');
  const withoutAdjective = active.replace(adjective, '');
  if (withoutAdjective !== active) return withoutAdjective.replace(participle, '');
  const withoutVerb = active.replace(verb, '');
  return withoutVerb !== active ? withoutVerb : active.replace(noun, '');
}

function stripDerivational(rv: string, regionStart: number): string {
  const stripped = rv.replace(derivational, '');
  return stripped.length >= regionStart ? stripped : rv;
}

function tidyEnd(rv: string): string {
  if (rv.endsWith('нн')) return rv.slice(0, -1);
  const withoutSuperlative = rv.replace(superlative, '');
  if (withoutSuperlative !== rv) return withoutSuperlative.replace(/нн$/, 'н');
  return rv.replace(/ь$/, '');
}

/** Where the region R2 begins: after the second "vowel, then consonant"; Infinity when there is none. */
function secondRegion(word: string): number {
  const match = region2.exec(word);
  return match ? match.index + match[0].length : Number.POSITIVE_INFINITY;
}
