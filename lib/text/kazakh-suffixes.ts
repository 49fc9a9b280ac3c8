/**
 * Where a suffix may stand. `after`: v vowel, g р й у, r р у, l л, m м н ң, z з ж, k voiceless and б в г ғ д, i only ы/і, p only a plural in
 * -ар/-ер. `minStem`: the fewest letters that must remain. `back`: its vowels' harmony, null when it does not change. `isVerbal`: only other
 * verb endings can stand before it.
 */
export type SuffixRule = { suffix: string; after: string; minStem: number; back: boolean | null; isVerbal: boolean };

type Row = readonly [suffixes: string, after: string, minStem: number];

// biome-ignore format: a table reads by rows
const nominal: readonly Row[] = [
  // plural
  ['лар лер', 'vg', 2], ['дар дер', 'lmz', 2], ['тар тер', 'k', 2],
  // cases
  ['ның нің', 'v', 3], ['ның нің', 'm', 2], ['дың дің', 'glz', 2], ['тың тің', 'k', 2],
  ['ны ні', 'v', 3], ['ды ді', 'vglmz', 2], ['ты ті', 'k', 2],
  ['ға ге', 'vglmz', 2], ['қа ке', 'k', 2], ['на не', 'i', 3],
  ['да де', 'vglmz', 2], ['та те', 'k', 2], ['нда нде', 'i', 3],
  ['дан ден', 'vglz', 2], ['тан тен', 'k', 2], ['нан нен', 'vm', 2],
  ['мен', 'vglm', 2], ['бен', 'z', 2], ['пен', 'k', 2],
  ['дағы дегі', 'vglmz', 2], ['тағы тегі', 'k', 2], ['ндағы ндегі', 'i', 3],
  ['нікі', 'vm', 2], ['дікі', 'glz', 2], ['тікі', 'k', 2],
  ['ғы гі', 'rlmz', 3], ['қы кі', 'k', 4],
  // possession
  ['сы сі', 'v', 3], ['с', 'i', 3], ['ы і', 'glmzk', 3], ['ым ім ың ің', 'p', 5],
  ['мыз міз ңыз ңіз', 'v', 3], ['ымыз іміз ыңыз іңіз', 'glmzk', 2],
  // possession and case at once
  ['ын ін', 'glmzk', 3], ['сын сін', 'v', 3],
  ['ына іне ынан інен ында інде ымен імен ының інің ындағы індегі', 'glmzk', 2],
  ['сына сіне сынан сінен сында сінде сымен сімен сының сінің сындағы сіндегі', 'v', 3],
];

// biome-ignore format: a table reads by rows
const verbal: readonly Row[] = [
  // participles, gerunds, infinitive
  ['ған ген', 'vglmz', 2], ['қан кен', 'k', 2], ['ып іп', 'glmzk', 2], ['п', 'v', 3], ['у', 'glmzk', 3], ['у', 'v', 4],
  ['атын етін', 'glmzk', 2], ['йтын йтін', 'v', 2],
  ['мақ мек', 'vgl', 3], ['бақ бек', 'mz', 3], ['пақ пек', 'k', 3],
  ['ғалы гелі', 'vglmz', 3], ['қалы келі', 'k', 3],
  // tense, person, condition (ды ді ты ті stand with the cases)
  ['ады еді амын емін асың есің асыз есіз амыз еміз', 'glmzk', 2],
  ['йды йді ймын ймін йсың йсің йсыз йсіз ймыз йміз', 'v', 2],
  ['дым дім дыңыз діңіз', 'vglmz', 2], ['тым тім тыңыз тіңіз', 'k', 2],
  ['са се сам сем сақ сек саңыз сеңіз', 'vglmzk', 3],
  // negation
  ['маған меген мады меді майды мейді майтын мейтін мау меу май мей маса месе мас мес', 'vgl', 2],
  ['баған беген бады беді байды бейді байтын бейтін бау беу бай бей баса бесе бас бес', 'mz', 2],
  ['паған пеген пады педі пайды пейді пайтын пейтін пау пеу пай пей паса песе пас пес', 'k', 2],
];

const unchanging = new Set(['мен', 'бен', 'пен', 'нікі', 'дікі', 'тікі', 'у', 'п', 'с']);

/**
 * Inflectional suffixes of Kazakh nouns and verbs with the assimilation of their first letter; derivation is left alone on purpose. Number,
 * case and possession and the classes of letters before them as in Wiktionary's tables (pl.wiktionary.org, Aneks:Kazachski - końcówki
 * rzeczowników); verbs by the same classes.
 */
export const kazakhSuffixes: readonly SuffixRule[] = [
  ...nominal.flatMap((row) => rulesOf(row, false)),
  ...verbal.flatMap((row) => rulesOf(row, true)),
];

/** The letters of the longest suffix. */
export const longestSuffix = Math.max(...kazakhSuffixes.map(({ suffix }) => suffix.length));

/** Whose first letters may be the last ones of the stem: -ны of баланы, but құрбан-ы; -атын of баратын, but азамат-ын; -йды of барайды, but Қостанай-ды. */
export function isDoubtful({ suffix }: SuffixRule): boolean {
  return /^(?:[ндт][ыі]|н[ыі]ң|с|с[ыі].*|[ае](?:т|м)[ыі]н|[ае]м[ыі]з|йд[ыі])$/.test(suffix);
}

function rulesOf([suffixes, after, minStem]: Row, isVerbal: boolean): SuffixRule[] {
  return suffixes
    .split(' ')
    .map((suffix) => ({ suffix, after, minStem, isVerbal, back: unchanging.has(suffix) ? null : /[аы]/.test(suffix) }));
}

/**
 * Frequent stems that only look inflected (-с is no possessive, -ға no dative), short verbs in а/е, whose past must not lose that vowel
 * («жасады» is жаса-, not жас), and nouns in -ат/-ет, of which «қызметін» would be a verb like «көретін».
 */
export const wholeWords = (
  'аудан майдан белгі нәрсе кеңсе күлкі баға теңге жаға бұқа көшке облыс жұмыс дауыс соғыс шығыс батыс табыс кеңес жеңіс жарыс ' +
  'құрылыс байланыс қатынас дағдарыс көзқарас сайыс қоныс бизнес ' +
  'ата ора жаса қара сұра тара сана ойна ойла сына қина арна орна төле тіле ізде өңде өлше емде алда бөле теңе ' +
  'адвокат азамат ақпарат аманат апат аппарат ауқат әдебиет әділет әлеует әлпет әрекет әулет бейнет бюджет ғибадат ғимарат ' +
  'дәулет депутат дипломат жамағат жарақат зат зейнет кабинет кандидат келбет климат комитет қабат қабілет қағидат қажет қаражат қасиет ' +
  'қасірет қиянат құдірет құзырет құрмет қызмет лауреат махаббат мақсат мандат марапат мәдениет мәлімет мәслихат мемлекет міндет мұрат насихат ' +
  'ниет пакет парасат планшет рақмет рахмет сағат салтанат санат саясат сәулет сипат солдат сурет табиғат университет факультет ' +
  'формат хат чемпионат шапағат шарапат шариғат үкімет өкілет'
).split(' ');
