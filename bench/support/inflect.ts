type Pick = <T>(list: readonly T[]) => T;

const back = /[аоұыяуё](?=[^аәеёиоөұүыіэюя]*$)/;

/** A Kazakh noun put into another number, possession and case by the rules of harmony and assimilation; not the product's own table. */
export function inflectKazakh(word: string, pick: Pick): string {
  const isBack = back.test(word);
  const of = (hard: string, soft: string) => (isBack ? hard : soft);
  const forms = [
    () => word + caseOf(word, of, pick),
    () => {
      const plural = word + startOf(word, ['л', 'д', 'т']) + of('ар', 'ер');
      return (
        plural +
        pick([
          of('дың', 'дің'),
          of('ға', 'ге'),
          of('да', 'де'),
          of('дан', 'ден'),
          of('ды', 'ді'),
          of('ымыз', 'іміз'),
          '',
        ])
      );
    },
  ];
  return pick(forms)();
}

/** Forms of a Kazakh noun by name, the word itself first: cases, possession with them, plural. */
export function declineKazakh(word: string): [name: string, form: string][] {
  const isBack = back.test(word);
  const of = (hard: string, soft: string) => (isBack ? hard : soft);
  const isOpen = /[аәеёиоөұүыіэюя]$/.test(word);
  const voiced = word.replace(/п$/, 'б').replace(/к$/, 'г').replace(/қ$/, 'ғ');
  const own = isOpen ? word + of('сы', 'сі') : voiced + of('ы', 'і');
  const many = word + startOf(word, ['л', 'д', 'т']) + of('ар', 'ер');
  const d = isVoiceless(word) ? 'т' : 'д';
  return [
    ['word', word],
    ['dative', word + (isVoiceless(word) ? of('қа', 'ке') : of('ға', 'ге'))],
    ['accusative', word + (isOpen ? 'н' : d) + of('ы', 'і')],
    ['genitive', word + startOf(word, ['н', 'д', 'т']) + of('ың', 'ің')],
    ['locative', word + d + of('а', 'е')],
    ['ablative', word + (isNasal(word) ? 'н' : d) + of('ан', 'ен')],
    ['own', own],
    ['own, accusative', `${own}н`],
    ['own, genitive', own + of('ның', 'нің')],
    ['own, dative', own + of('на', 'не')],
    ['own, locative', own + of('нда', 'нде')],
    ['own, of a place', own + of('ндағы', 'ндегі')],
    ['plural', many],
    ['plural, genitive', many + of('дың', 'дің')],
    ['plural, own', many + of('ы', 'і')],
  ];
}

function caseOf(word: string, of: (hard: string, soft: string) => string, pick: Pick): string {
  const [g, d] = isVoiceless(word) ? [of('қа', 'ке'), 'т'] : [of('ға', 'ге'), 'д'];
  const genitive = startOf(word, ['н', 'д', 'т']) + of('ың', 'ің');
  return pick([g, d + of('а', 'е'), (isNasal(word) ? 'н' : d) + of('ан', 'ен'), genitive]);
}

const isVoiceless = (word: string) => /[пткқсшщчцфхбвгғд]$/.test(word);
const isNasal = (word: string) => /[мнң]$/.test(word);

/** The first letter of a suffix after a vowel or sonorant, after м н ң л з, after a voiceless one. */
function startOf(word: string, [open, voiced, voiceless]: [string, string, string]): string {
  if (isVoiceless(word)) return voiceless;
  return /[мнңлзжй]$/.test(word) && open === 'л' ? voiced : /[рйлзжу]$/.test(word) && open === 'н' ? voiced : open;
}

// Endings of one paradigm each: a word that ends like one of them may end like the others.
const paradigms = [
  'ость ости остью остям остей',
  'ение ения ению ением ений ениям',
  'ание ания анию анием аний аниям',
  'ция ции цию цией ций циям циями',
  'ский ского скому ским ских ская скую ское ские',
  'ный ного ному ным ных ная ную ное ные ными',
  'тель теля телю телем тели телей телям',
  'ник ника нику ником ники ников никам',
  'ка ки ке ку кой кам ками',
  'ал ала али ать',
  'ил ила или ить',
  'ет ют ешь',
  'ист иста исту истом исты истов',
  'ор ора ору ором оры оров орам',
  'ент ента енту ентом енты ентов ентам',
].map((row) => row.split(' '));

/** A Russian word with another ending of its paradigm; null where no paradigm is known. */
export function inflectRussian(word: string, pick: Pick): string | null {
  for (const endings of paradigms) {
    const own = endings.filter((ending) => word.endsWith(ending) && word.length >= ending.length + 3);
    const longest = own.sort((a, b) => b.length - a.length)[0];
    if (longest === undefined) continue;
    return word.slice(0, -longest.length) + pick(endings.filter((ending) => ending !== longest));
  }
  return null;
}
