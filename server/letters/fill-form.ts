import { RewritingStream } from 'parse5-html-rewriting-stream';

/** Puts what was typed back into the inputs and text areas of these names; it becomes text whatever it looks like. */
export async function fillForm(html: string, values: ReadonlyMap<string, string>): Promise<string> {
  const parser = new RewritingStream();
  const parts: string[] = [];
  parser.on('data', (part: string) => parts.push(part));
  parser.on('startTag', (tag) => {
    const name = tag.attrs.find((attr) => attr.name === 'name')?.value ?? '';
    const value = values.get(name);
    if (value !== undefined && tag.tagName === 'input') {
      tag.attrs = [...tag.attrs.filter((attr) => attr.name !== 'value'), { name: 'value', value }];
    }
    parser.emitStartTag(tag);
    // The parser of a browser drops one line break at the beginning of a text area.
    if (value !== undefined && tag.tagName === 'textarea') parser.emitRaw(`\n${escapeText(value)}`);
  });
  await new Promise<void>((resolve, reject) => {
    parser.on('error', reject);
    parser.on('end', resolve);
    parser.end(html);
  });
  return parts.join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
