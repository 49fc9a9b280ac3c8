import { Schema } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { findAll } from './search.ts';

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
});
const docOf = (text: string) => schema.node('doc', null, [schema.node('paragraph', null, [schema.text(text)])]);

test.each([
  ['іле', 'Іле ІЛЕ іле Ile', ['Іле', 'ІЛЕ', 'іле']],
  ['ИІС', 'Иіс пен иіс', ['Иіс', 'иіс']],
  ['istanbul', 'İstanbul мен Істанбұл', ['İstanbul']],
  ['İSTANBUL', 'istanbul', ['istanbul']],
  ['қала', 'İ тұрған абзацтағы ҚАЛА', ['ҚАЛА']],
  ['(a+b)*', 'Ол (a+b)* деп жазды', ['(a+b)*']],
  ['$1 \\d', 'Құны $1 \\d болды', ['$1 \\d']],
  ['5 млн', 'Құны 5\u00A0млн теңге', ['5\u00A0млн']],
  ['5-сынып', 'Ол 5\u2011сынып оқушысы', ['5\u2011сынып']],
])('«%s» is found whatever its capitals, at its place', (needle, text, expected) => {
  const doc = docOf(text);
  expect(findAll(doc, needle).map(({ from, to }) => doc.textBetween(from, to))).toEqual(expected);
});
