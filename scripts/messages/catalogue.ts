export type Catalogue = { [key: string]: string | Catalogue };

/** Every sentence of a catalogue under its full key, `Article.byline.author`. */
export function flatten(catalogue: Catalogue, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [inner, sentence] of flatten(value, path)) flat.set(inner, sentence);
  }
  return flat;
}

/** Names of the ICU arguments and tags in a sentence, sorted: `{count, plural, …}` and `<b>…</b>` give `b`, `count`. */
export function parametersOf(sentence: string): string[] {
  const found = [...sentence.matchAll(/\{\s*([A-Za-z_]\w*)\s*[,}]|<([A-Za-z]\w*)\/?>/g)];
  return [...new Set(found.map(([, argument, tag]) => argument ?? tag ?? ''))].sort();
}

/** What is wrong with one sentence by itself. */
export function sentenceViolations(sentence: string): string[] {
  return [
    sentence.trim() === '' && 'is empty',
    sentence !== sentence.normalize('NFC') && 'is not in composed form (NFC)',
    /[əƏ]/.test(sentence) && 'has the Latin ə (U+0259) instead of ә (U+04D9)',
    /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u.test(sentence) &&
      'has a Latin letter inside a Cyrillic word',
    !isBalanced(sentence) && 'has unbalanced braces',
  ].filter((violation) => typeof violation === 'string');
}

function isBalanced(sentence: string): boolean {
  let depth = 0;
  for (const letter of sentence) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** What differs between the two languages of one catalogue, and what is wrong in either. */
export function catalogueViolations(kk: Map<string, string>, ru: Map<string, string>): string[] {
  const keys = [...new Set([...kk.keys(), ...ru.keys()])].sort();
  return keys.flatMap((key) => {
    const [inKk, inRu] = [kk.get(key), ru.get(key)];
    if (inKk === undefined) return [`${key} is missing in kk`];
    if (inRu === undefined) return [`${key} is missing in ru`];
    const differs = parametersOf(inKk).join() !== parametersOf(inRu).join();
    return [
      ...(differs ? [`${key} has {${parametersOf(inKk)}} in kk and {${parametersOf(inRu)}} in ru`] : []),
      ...sentenceViolations(inKk).map((why) => `kk ${key} ${why}`),
      ...sentenceViolations(inRu).map((why) => `ru ${key} ${why}`),
    ];
  });
}
