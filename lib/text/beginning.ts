const halfLetter = /[\ud800-\udbff]$/;

/** The beginning of a text, at most so many UTF-16 units, and never half a letter such as 𝐀 at its end. */
export function beginning(text: string, units: number): string {
  return text.length <= units ? text : text.slice(0, units).replace(halfLetter, '');
}
