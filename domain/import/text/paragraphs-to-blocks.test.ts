import { describe, expect, test } from 'vitest';
import { paragraphsToBlocks } from './paragraphs-to-blocks.ts';

const full = 'Бұл толық абзац, оның ішінде бірнеше сөз бар және ол нүктемен аяқталады.';
const blocksOf = (...lines: string[]) => paragraphsToBlocks(lines.map((text) => ({ kind: 'text', text }))).blocks;
const typesOf = (...lines: string[]) => blocksOf(...lines).map((block) => block.type);

describe('blocks', () => {
  test('a body says its version', () => {
    expect(paragraphsToBlocks([{ kind: 'text', text: full }])).toEqual({
      version: 1,
      blocks: [{ type: 'paragraph', content: [{ text: full }] }],
    });
  });

  test('a short line between two full paragraphs is a heading', () => {
    expect(typesOf(full, 'Ауылдағы жаңа мектеп', full)).toEqual(['paragraph', 'heading', 'paragraph']);
  });

  test.each([
    ['at the end', [full, 'Ауылдағы жаңа мектеп']],
    ['with a full stop', [full, 'Ауылда мектеп бар.', full]],
    ['that credits a picture', [full, 'Мектеп, фото Samal.kz', full]],
    ['of numbers', [full, '12 345 678 901', full]],
    ['of one word', [full, 'Мектеп', full]],
  ])('a short line %s is a paragraph', (_what, lines) => {
    expect(typesOf(...lines)).not.toContain('heading');
  });

  test('lines with bullets are a list without the bullets', () => {
    expect(blocksOf('• бір', '• екі')).toEqual([
      { type: 'list', ordered: false, items: [[{ text: 'бір' }], [{ text: 'екі' }]] },
    ]);
  });

  test('lines numbered from one are an ordered list; a year or a list that begins elsewhere is not', () => {
    expect(blocksOf('1. бір', '2. екі')).toMatchObject([{ type: 'list', ordered: true }]);
    expect(typesOf('7. жеті', '8. сегіз')).toEqual(['paragraph', 'paragraph']);
  });

  test('speech after dashes is paragraphs, items after dashes are a list', () => {
    expect(typesOf('– Қашан келдіңіз?', '– Кеше келдім.')).toEqual(['paragraph', 'paragraph']);
    expect(typesOf('– Біз келдік, – деді ол.')).toEqual(['paragraph']);
    expect(typesOf('– бояу жұмысы;', '– сылақ жұмысы.')).toEqual(['list']);
  });

  test('three short lines without full stops are a list', () => {
    expect(typesOf('1 доллар 450 теңге', '1 еуро 500 теңге', '1 рубль 5 теңге')).toEqual(['list']);
  });

  test('rows are a table with as many cells in every row', () => {
    const body = paragraphsToBlocks([
      { kind: 'row', text: 'Аты | Саны' },
      { kind: 'row', text: 'Алма' },
    ]);
    expect(body.blocks).toEqual([
      { type: 'table', header: [[{ text: 'Аты' }], [{ text: 'Саны' }]], rows: [[[{ text: 'Алма' }], [{ text: '–' }]]] },
    ]);
  });
});
