import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { xmlDocument } from './xml.ts';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', trimValues: false });

test('text and attributes come back as they went in', () => {
  const text = `<b>&amp; "Қала" 'x' ]]> Ә`;
  const xml = xmlDocument({ a: { '@href': text, b: [text, 'екі'] } });
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(parser.parse(xml).a).toEqual({ '@href': text, b: [text, 'екі'] });
});

test('what XML cannot hold is left out, whole pairs stay', () => {
  const xml = xmlDocument({ a: { '@t': 'a\u0007b', b: '\u0000x\uD800y\uFFFEz😀' } });
  expect(parser.parse(xml).a).toEqual({ '@t': 'ab', b: 'x\uFFFDyz😀' });
});

test('absent values leave no element, empty ones an empty one', () => {
  expect(xmlDocument({ a: { b: undefined, c: '' } })).toBe('<?xml version="1.0" encoding="UTF-8"?><a><c/></a>');
});
