import { expect, test } from 'vitest';
import { headWords, maxSearchDescription, maxSearchTitle, searchDescription, searchTitle } from './search-result.ts';

test.each([
  ['Таразда кітапхана ашылды', 'Таразда кітапхана ашылды — Arainfo'],
  ['Arainfo — жастарға арналған басылым', 'Arainfo — жастарға арналған басылым'],
  [
    'Талас жағалауын жаңартуға студенттер жобасы таңдалып алынды',
    'Талас жағалауын жаңартуға студенттер жобасы таңдалып алынды',
  ],
  [
    'Меркі ауданында жаңадан салынған мектептің оқушылары бірінші қоңырауды тыңдады',
    'Меркі ауданында жаңадан салынған мектептің оқушылары…',
  ],
])('the search result calls «%s» «%s»', (headline, title) => {
  expect(searchTitle(headline, { siteName: 'Arainfo' })).toBe(title);
  expect(title.length).toBeLessThanOrEqual(maxSearchTitle);
});

test('the number of a page survives the cut', () => {
  const heading = 'Меркі ауданында жаңадан салынған мектептің оқушылары';
  expect(searchTitle('Спорт', { siteName: 'Arainfo', ending: ', 2-бет' })).toBe('Спорт, 2-бет — Arainfo');
  expect(searchTitle(`${heading} мен ұстаздары`, { siteName: 'Arainfo', ending: ', 12-бет' })).toBe(
    'Меркі ауданында жаңадан салынған мектептің…, 12-бет',
  );
});

const first = 'Тараздың тоғыз студенті Талас өзенінің жағасын көгалдандыру жобасын қалалық әкімдікке ұсынды.';
const second = 'Жоба бойынша жағалауға төрт жүз тал егіледі.';
const third = 'Жұмыс сәуір айында басталып, күзге дейін аяқталады деп жоспарланған.';

test('a text that fits is the description, on one line', () => {
  expect(searchDescription(`  ${second}\n\n${third} `)).toBe(`${second} ${third}`);
});

test('a longer text gives as many whole sentences as fit', () => {
  expect(searchDescription([first, second, third].join('\n\n'))).toBe(`${first} ${second}`);
});

test('where the first sentences say too little the text is cut at a word', () => {
  const long = `Қыс келді. ${third.slice(0, -1)} ${first.toLowerCase()} ${second}`;
  const description = searchDescription(long);
  expect(description).toMatch(/^Қыс келді\. Жұмыс .*…$/u);
  expect(description.length).toBeLessThanOrEqual(maxSearchDescription);
  expect(long).toContain(description.slice(0, -1));
  expect(long.charAt(description.length - 1)).toMatch(/[ .,]/);
});

test('no length of text makes a description longer than a search result shows', () => {
  const text = [first, second, third, first].join(' ');
  for (let length = 0; length < text.length; length += 1)
    expect(searchDescription(text.slice(0, length)).length).toBeLessThanOrEqual(maxSearchDescription);
});

test('in a script with more letters titles and descriptions are cut by what it shows', () => {
  const lengthOf = (text: string) => text.replaceAll(/[юя]/g, '**').length;
  const headline = 'Жуалыда жас отбасы қысқа салқын кезде қияр өсіріп отыр ояна';
  expect(searchTitle(headline, { siteName: 'Arainfo' })).toBe(headline);
  const cut = searchTitle(headline, { siteName: 'Arainfo', ending: ', 2-бет', lengthOf });
  expect(cut).toBe('Жуалыда жас отбасы қысқа салқын кезде қияр өсіріп…, 2-бет');
  for (let length = 0; length < 400; length += 1) {
    const text = 'яю ая. Жақсы я'.repeat(30).slice(0, length);
    expect(lengthOf(searchTitle(text, { siteName: 'Я', lengthOf }))).toBeLessThanOrEqual(maxSearchTitle);
    expect(lengthOf(searchDescription(text, lengthOf))).toBeLessThanOrEqual(maxSearchDescription);
  }
});

test('what an editor wrote for search results is never touched, and a shared link has the whole headline', () => {
  const title = `${first} ${second}`;
  const editorsTitle = `${second} ${third}`;
  const editorsDescription = [first, second, third].join(' ');
  expect(headWords({ title, editorsTitle, text: third, editorsDescription }, { siteName: 'Arainfo' })).toEqual({
    ...{ title: editorsTitle, sharedTitle: title, description: editorsDescription },
  });
  expect(headWords({ title: 'Спорт', text: third }, { siteName: 'Arainfo', ending: ', 2-бет' })).toEqual({
    ...{ title: 'Спорт, 2-бет — Arainfo', sharedTitle: 'Спорт, 2-бет', description: third },
  });
});
