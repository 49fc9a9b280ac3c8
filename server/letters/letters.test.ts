import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { fillForm } from './fill-form.ts';
import { readForm } from './read-form.ts';

type Request = Parameters<typeof readForm>[0];

function request(body: string | Buffer, headers: Record<string, string> = {}): Request {
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return Object.assign(Readable.from([Buffer.from(body)]), { headers: { ...type, ...headers } }) as Request;
}

describe('a form', () => {
  test('is read with its letters, the first value of each field', async () => {
    const form = await readForm(request('name=%D3%98%D1%81%D0%B5%D0%BB+A&text=a%0D%0Ab%26c&name=x&empty'));
    expect(form).toEqual(
      new Map([
        ['name', 'Әсел A'],
        ['text', 'a\r\nb&c'],
        ['empty', ''],
      ]),
    );
  });

  test.each([
    ['a=%ff', {}, 400],
    ['a=%', {}, 400],
    ['{}', { 'content-type': 'application/json' }, 415],
    ['', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    [`a=${'x'.repeat(200_000)}`, {}, 413],
    ['a=b', { 'content-length': '200000' }, 413],
  ])('%.20j %j is refused with %i', async (body, headers, status) => {
    expect(await readForm(request(body, headers))).toBe(status);
  });
});

describe('a page shown again', () => {
  const page =
    '<p>a</p><form><input name="lang" value="kk"/><input name="name" required=""/><textarea name="text"></textarea></form>';

  test('has what was typed in its fields, as text', async () => {
    const typed = new Map([
      ['name', '"><script>alert(1)</script>'],
      ['text', '\n</textarea><script>alert(2)</script>&amp;'],
    ]);
    expect(await fillForm(page, typed)).toBe(
      '<p>a</p><form><input name="lang" value="kk"/><input name="name" required="" value="&quot;><script>alert(1)</script>"/>' +
        '<textarea name="text">\n\n&lt;/textarea&gt;&lt;script&gt;alert(2)&lt;/script&gt;&amp;amp;</textarea></form>',
    );
  });

  test('without fields of these names is as it was', async () => {
    expect(await fillForm(page, new Map([['other', 'x']]))).toBe(page);
  });
});
