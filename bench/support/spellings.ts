type Table = Readonly<Record<string, string>>;

const letters = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
const table = (row: string): Table =>
  Object.fromEntries(row.split(' ').map((to, at) => [letters[at], to === '-' ? '' : to]));

// The columns of the published alphabets, not those of the product: what is measured must not be measured by itself.
export const latin2021 = table(
  'a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts tş ş ştş - y ı - e iu ia',
);
export const latin2018 = table(
  'a á b v g ǵ d e ıo j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh shsh - y i - e ıý ıa',
);
export const latinInformal = table(
  'a a b v g g d e yo zh z i y k k l m n n o o p r s t u u u f h h ts ch sh sh - y i - e yu ya',
);
export const latinPassport = table(
  'a a b v g g d e e zh z i y k k l m n n o o p r s t u u u f kh kh ts ch sh shch - y i - e yu ya',
);
export const arabic = table('ا ا ب ۆ گ ع د ە يو ج ز ي ي ك ق ل م ن ڭ و و پ ر س ت ۋ ۇ ۇ ف ح ھ تس چ ش شش - ى ى - ە يۋ يا');

/** Typed by somebody whose keyboard has no Kazakh letters. */
export const plainKazakh: Table = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };

const keys: Table = Object.fromEntries(
  [...'йцукенгшщзхъфывапролджэячсмитьбюё'].map((letter, at) => [
    letter,
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`".charAt(at),
  ]),
);
/** The digits of the Russian layout, on whose keys the Kazakh one has letters. */
export const kazakhKeys: Table = { ә: '2', і: '3', ң: '4', ғ: '5', ү: '8', ұ: '9', қ: '0', ө: '-', һ: '=' };

/** The keys of a Latin keyboard that stand where these letters do. */
export const otherKeyboard: Table = { ...keys, ...kazakhKeys };

/** Letters that are not in the table stay. */
export function respell(text: string, spelling: Table): string {
  return Array.from(text, (letter) => spelling[letter] ?? letter).join('');
}
