const address = String.raw`(?:https?:\/\/|www\.)[^\s«»"“”]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`;
const siteName = String.raw`(?<![\p{L}\d-])(?:[\p{L}\d-]{1,63}\.){1,8}(?:kz|ru|com|org|net|info|gov|edu|tv|io|қаз|рф)(?![\p{L}\d])(?:\/[^\s«»"“”]*)?`;
const handle = String.raw`(?<![\p{L}\d])[@#][\p{L}\d_]+`;
const phone = String.raw`\+\d[\d \u00A0()–-]{7,}\d|(?<!\d)8[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)|\(\d{3,5}\) ?\d[\d -]{3,}\d`;
const chain = String.raw`(?<!\d)\d+(?:-\d+){2,}(?!\d)|(?<!\d)\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)`;
const fixed = new RegExp([address, siteName, handle, phone, chain].join('|'), 'giu');

/** Where a text holds addresses, telephones, dates and other signs that mean something only as they are. */
export function fixedSpans(text: string): { from: number; to: number }[] {
  return [...text.matchAll(fixed)].map(({ index, 0: span }) => ({ from: index, to: index + span.length }));
}
