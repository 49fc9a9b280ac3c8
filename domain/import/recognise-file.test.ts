import { describe, expect, test } from 'vitest';
import { recogniseHead } from './recognise-file.ts';

const cp1251 = Buffer.from([0xcd, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xe8, 0x20, 0xe4, 0xed, 0xff, 0x0a]);
const utf16 = Buffer.from('Жаңалықтар тақырыбы\n', 'utf16le');

describe('what kind of file it is', () => {
  test.each([
    ['records, one a line', '{"title":"а"}\n{"title":"ә"}\n', 'jsonl'],
    ['records after a BOM and blank lines', '\ufeff\n\n{"title":"а"}', 'jsonl'],
    ['a first line that is an array', '[1, 2]\n{"title":"а"}\n', 'jsonl'],
    ['a first line that is broken', '{"title":"а\n{"title":"ә"}\n', 'jsonl'],
    ['the text of a page', 'Arainfo.kz - басылым\n\nБайланыс\n\nТақырып', 'saved-page'],
    ['the text of a page that begins with a quotation', '"Бірлік" ұйымының жиыны өтті\n\nЖиын', 'saved-page'],
  ])('%s is %s', (_what, text, kind) => {
    expect(recogniseHead(Buffer.from(text))).toEqual({ kind, problem: null });
  });

  test.each([
    ['nothing', Buffer.from(' \n '), 'file-empty'],
    ['one pretty-printed object', Buffer.from('{\n  "title": "а"\n}'), 'file-json-not-lines'],
    ['an array of records', Buffer.from('[\n{"title":"а"},\n{"title":"ә"}\n]'), 'file-json-not-lines'],
    ['an XML export', Buffer.from('<?xml version="1.0"?><rss></rss>'), 'file-markup'],
    ['a saved HTML page', Buffer.from('<!DOCTYPE html><html></html>'), 'file-markup'],
    ['UTF-16 with a BOM', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 'file-utf16'],
    ['UTF-16 of Latin letters without a BOM', Buffer.from('{"title":"Jambyl"}', 'utf16le'), 'file-utf16'],
    ['Windows-1251', cp1251, 'file-cp1251'],
    ['a zip file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6]), 'file-binary'],
  ])('%s is refused', (_what, head, problem) => {
    expect(recogniseHead(head)).toEqual({ kind: null, problem });
  });

  test('UTF-8 with one damaged letter is still UTF-8', () => {
    const head = Buffer.concat([Buffer.from('{"title":"Жаңалықтар'), Buffer.from([0xd0]), Buffer.from('"}\n')]);
    expect(recogniseHead(head).kind).toBe('jsonl');
  });
});
