import { wideTermOf } from '#domain/search/plan-query';
import { keysOf } from '#domain/search/word-keys';
import { stemKazakh } from '#lib/text/stem-kazakh';
import { words } from '#lib/text/words';
import { numberArgument } from './support/arguments.ts';
import { hasCorpus, noCorpus, readCorpus } from './support/corpus.ts';
import { declineKazakh } from './support/inflect.ts';
import { judge, printHeading, printTable, skip } from './support/report.ts';
import {
  arabic,
  latin2018,
  latin2021,
  latinInformal,
  latinPassport,
  plainKazakh,
  respell,
} from './support/spellings.ts';

const goal = 0.96;
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');

/** How readers type Kazakh; chats write й as y or i, у as w, ш as w. */
const schemes: Record<string, (word: string) => string> = {
  'Kazakh letters': (word) => word,
  'no Kazakh letters': (word) => respell(word, plainKazakh),
  arabic: (word) => respell(word, arabic),
  'Latin of 2021': (word) => respell(word, latin2021),
  'Latin of 2018': (word) => respell(word, latin2018),
  '2021 without its marks': (word) => bare(respell(word, latin2021).replaceAll('ş', 'sh')),
  passport: (word) => respell(word, latinPassport),
  'chat: q, j, w': (word) => respell(word, { ...latinInformal, қ: 'q', ж: 'j', й: 'i', у: 'w' }),
  'chat: all i': (word) => respell(word, { ...latinInformal, ы: 'i', ж: 'j', я: 'ia', ю: 'iu' }),
  'chat: kh, gh, ng': (word) => respell(word, { ...latinInformal, х: 'kh', ғ: 'gh', ң: 'ng' }),
  'chat: w for ш': (word) => respell(word, { ...latinInformal, ш: 'w', қ: 'q' }),
};

if (hasCorpus()) measure();
else skip('forms', noCorpus);

/** Every form of a headline's word, typed in every way, must ask for every other form; `--worst 5` prints what is missed most. */
function measure(): void {
  printHeading('forms: forms of one word that a query in another form asks for');
  const bases = listBases();
  const rows = Object.entries(schemes).map(([name, spell]) => {
    const pairs = bases.flatMap((base) => pairsOf(base, spell));
    const ofLength = (wanted: number) => foundOf(pairs.filter(({ length }) => length === wanted));
    return { name, found: foundOf(pairs), short: [3, 4].map(ofLength), worst: worst(pairs) };
  });
  printTable(
    ['typed in', 'found', 'of 3 letters', 'of 4', 'missed most'],
    rows.map(({ name, found, short, worst: most }) => [
      name,
      ...[found, ...short].map((each) => each.toFixed(3)),
      most,
    ]),
  );
  judge(
    `at least ${goal} of them, however they are typed`,
    rows.every(({ found }) => found >= goal),
  );
}

/** Words of Kazakh headlines that have no ending to take off. */
function listBases(): string[] {
  const titles = readCorpus().flatMap(({ lang, title }) => (lang === 'kk' ? words(title) : []));
  const kazakh = titles.filter((word) => /^[а-яёәғқңөұүһі]{3,}$/.test(word) && /[аәеёиоөұүыіэюяу]/.test(word));
  return [...new Set(kazakh)].filter((word) => stemKazakh(word) === word);
}

type Pair = { length: number; name: string; isFound: boolean };

/** Each form typed against each form in a text. */
function pairsOf(base: string, spell: (word: string) => string): Pair[] {
  const forms = declineKazakh(base);
  const texts = forms.map(([name, form]) => ({ name, ...keysOf(form, 'kk') }));
  return forms.flatMap(([asked, form]) => {
    const { stems, folds } = wideTermOf(spell(form));
    return texts.map(({ name, stem, fold }) => ({
      length: base.length,
      name: `${asked} → ${name}`,
      isFound: stems.includes(stem) || folds.includes(fold),
    }));
  });
}

function foundOf(pairs: readonly Pair[]): number {
  return pairs.filter(({ isFound }) => isFound).length / pairs.length;
}

function worst(pairs: readonly Pair[]): string {
  const missed = Map.groupBy(
    pairs.filter(({ isFound }) => !isFound),
    ({ name }) => name,
  );
  const most = [...missed].sort((a, b) => b[1].length - a[1].length).slice(0, numberArgument('worst', 1));
  return most.map(([name, list]) => `${name} ${list.length}`).join(', ');
}
