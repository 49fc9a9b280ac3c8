import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { insertMedia } from '#domain/media/commands/insert-media';
import { now, system } from '#domain/testing';
import type { WrittenDocument } from '../press/print-document.ts';
import { parseRoute } from '../routes/parse-route.ts';
import { readDocumentWords } from './document-words.ts';
import { createDocumentWriter } from './write-document.ts';

export const origin = 'https://paper.test';

const write = createDocumentWriter({ origin, words: readDocumentWords('.'), now: () => now.getTime() });
const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, trimValues: false },
  isArray: (name) => ['item', 'url', 'sitemap', 'outline', 'category', 'enclosure', 'image:image'].includes(name),
});
let count = 0;

/** For tests: a feed or map as it would be sent now. */
export async function readDocument(path: string): Promise<WrittenDocument> {
  const route = parseRoute(path, new Set());
  if (route.kind !== 'document') throw new Error(`${path} is no document`);
  return write(route);
}

/** For tests: what a feed or map says, which must be whole. */
export async function readXml(path: string) {
  const { text, status } = await readDocument(path);
  if (status !== 200 || XMLValidator.validate(text) !== true)
    throw new Error(`${path} is not whole: ${status} ${text}`);
  return parser.parse(text);
}

/** For tests: a picture whose JPEG of 1,200 pixels is `/media/{name}-1200.jpg`, with a text as its words in both languages. */
export async function newPicture(name: string, words = ''): Promise<number> {
  count += 1;
  const file = { crop: 'full', format: 'jpeg', height: 800 } as const;
  const nothing = { caption: '', credit: '', source: '' };
  const { id } = await insertMedia(
    system,
    {
      ...{ hash: count.toString(16).padStart(64, '0'), kind: 'picture', state: 'ready', mime: 'image/jpeg' },
      ...{
        fileName: `${name}.jpg`,
        bytes: 1,
        width: 1_600,
        height: 1_067,
        color: '#000000',
        focal: { x: 0.5, y: 0.5 },
      },
      ...{ words: { alt: words, caption: words, credit: words, licence: '', source: '' }, found: nothing },
      variants: [1_200, 1_600].map((width) => ({ ...file, width, path: `${name}-${width}.jpg` })),
    },
    now,
  );
  return id;
}
