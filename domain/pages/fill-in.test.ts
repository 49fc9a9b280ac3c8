import { describe, expect, test } from 'vitest';
import { type Block, bodyVersion, type Inline } from '#domain/body/types';
import { fillIn } from './fill-in.ts';

const fill = (blocks: Block[], fillings = {}) =>
  fillIn(
    { version: bodyVersion, blocks },
    { owner: '«Арай» ЖШС', phone: '+7 (7262) 00-00-01', email: 'a@b.kz', editor: '', ...fillings },
  ).blocks;
const run = (text: string): Inline[] => [{ text }];
const paragraph = (text: string): Block => ({ type: 'paragraph', content: run(text) });
const textOf = (block: Block | undefined) =>
  block?.type === 'paragraph' ? block.content.map(({ text }) => text).join('') : null;

describe('a text with placeholders', () => {
  test('says what they stand for and keeps its marks', () => {
    expect(textOf(fill([paragraph('Иесі – {owner}.')])[0])).toBe('Иесі – «Арай» ЖШС.');
    const bold: Block = { type: 'paragraph', content: [{ text: '{owner}', marks: ['bold'] }] };
    expect(fill([bold])).toEqual([{ type: 'paragraph', content: [{ text: '«Арай» ЖШС', marks: ['bold'] }] }]);
  });

  test('leads to the post and the telephone', () => {
    expect(fill([paragraph('{email}, {phone}')])).toEqual([
      {
        type: 'paragraph',
        content: [
          { text: 'a@b.kz', href: 'mailto:a@b.kz' },
          { text: ', ' },
          { text: '+7 (7262) 00-00-01', href: 'tel:+77262000001' },
        ],
      },
    ]);
  });

  test('leaves out what names something nobody has said', () => {
    const list: Block = { type: 'list', ordered: false, items: [run('Иесі: {owner}'), run('Редактор: {editor}')] };
    expect(fill([paragraph('Редактор – {editor}.'), list])).toEqual([
      { type: 'list', ordered: false, items: [[{ text: 'Иесі: ' }, { text: '«Арай» ЖШС' }]] },
    ]);
    expect(fill([{ type: 'list', ordered: false, items: [run('{editor}')] }])).toEqual([]);
    const table: Block = { type: 'table', header: [run('Кім')], rows: [[run('{editor}')], [run('{owner}')]] };
    expect(fill([table])).toMatchObject([{ rows: [[[{ text: '«Арай» ЖШС' }]]] }]);
  });

  test('keeps other braces, and never fills twice', () => {
    expect(textOf(fill([paragraph('{toString} {жоқ} {owner')])[0])).toBe('{toString} {жоқ} {owner');
    expect(textOf(fill([paragraph('{owner}')], { owner: '{email}' })[0])).toBe('{email}');
  });
});
