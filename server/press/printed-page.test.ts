import { describe, expect, test } from 'vitest';
import type { DocumentRoute } from '../routes/route.ts';
import { makePage } from './make-page.ts';
import { plainBody, polish } from './printed-page.ts';

const route: DocumentRoute = {
  kind: 'document',
  document: { name: 'yandex' },
  lang: 'kk',
  script: null,
  key: '/yandex.xml',
  mayKeep: true,
  storyId: null,
};
const print = (text: string) =>
  makePage(Buffer.from(text), route, { note: null, status: 200, contentType: 'text/html', baseHeaders: [], now: 0 });

describe('the plain text of a printed page', () => {
  const texts = { nothing: '', 'one letter': 'ә', 'a long page': 'Қазақстанның баспасөзі. '.repeat(5_000) };

  test.each(Object.entries(texts))('is what was printed: %s', async (_, text) => {
    const page = await print(text);
    expect((await plainBody(page)).bytes.toString()).toBe(text);
    await polish(page);
    expect((await plainBody(page)).bytes.toString()).toBe(text);
  });

  test('is unpacked without pieces and copies beside it', async () => {
    const page = await print(texts['a long page']);
    const before = process.memoryUsage().arrayBuffers;
    const { bytes } = await plainBody(page);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1.5 * bytes.length);
  });
});
