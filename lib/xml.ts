import XmlBuilder from 'fast-xml-builder';

/** What stands in an element: text, elements by name, `@name` for attributes, `#text` beside attributes. Absent: undefined. */
export type XmlValue = string | number | undefined | XmlElement | readonly XmlElement[] | readonly string[];
export type XmlElement = { readonly [name: string]: XmlValue };

const builder = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  tagValueProcessor: (_name, value) => onlyXmlText(value),
  attributeValueProcessor: (_name, value) => onlyXmlText(value),
});

/** Characters that XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A whole XML 1.0 document in UTF-8; characters that XML cannot hold are left out. */
export function xmlDocument(root: XmlElement): string {
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root });
}

function onlyXmlText(value: unknown): string {
  return String(value).toWellFormed().replace(notXml, '');
}
