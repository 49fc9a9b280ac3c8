import type { Piece } from '../types.ts';

/** Whole lines that sites print into their articles; each was seen in a real one. */
const lines: RegExp[] = [
  /^(?:\*\s*){3,}$|^[¤■•.·_=~\s-]{1,40}$/u,
  /^Больше новостей в Telegram/u,
  /^Если вы нашли ошибку в тексте/u,
  /^(?:Сообщить об ошибке|Нашли ошибку|Қате таптыңыз ба)/u,
  /^Please enable JavaScript/iu,
  /^(?:Новость|Новости|Материалы?) по теме:?$|^По теме:?$|^Новости СМИ2$|^Отправить$|^Поделиться:?$|^Бөлісу:?$/u,
  /^Подписывайтесь на наш Telegram|^Біздің Telegram/u,
  /^Подробности по\s?ссылке\.?"?$/u,
  /^Самые актуальные новости .{0,80}(?:WhatsApp|Telegram|Instagram)/u,
  /^https?:\/\/\s?\S*$/u,
];
const maxLength = 220;

/** Tails of a paragraph: invitations to subscribe and what an embedded post leaves behind. */
const inside: RegExp[] = [
  /(?:Посмотреть эту публикацию в|View this post on) Instagram\s?(?:Публикация от|A post shared by) [^()]{0,120}\(@[\w.]{1,40}\)/gu,
  / Новость по теме$/gu,
  /(?:Больше новостей в Telegram-канале|Подписывайтесь на наш Telegram-канал)[^.!]{0,80}[.!]?(?:\s*(?:Подписывайся|Здесь вы найдете[^.]{0,60})[!.])?\s*$/gu,
];

/** Cards of other articles («Продолжение■… Сегодня 09:51») and the credits of pictures that stood before a paragraph. */
const cards =
  /(?:^|(?<=[.!?…»])\s?Продолжение)(?:Продолжение)?\s?■.{5,200}?\d{1,2}:\d{2}(?:\s?■.{5,200}?\d{1,2}:\d{2})*\s*/u;
const captions = /^(?:Фото\s*(?:©\uFE0F?|:)?\s*(?:[A-Za-z][\w-]*\.(?:kz|ru|com|org))\s*)+(?=[\p{Lu}«"]|$)/u;

/** Removes what belongs to the page and not to the article: subscribe lines, error forms, ornaments, cards, left-overs of embedded posts. */
export function dropFurniture(pieces: readonly Piece[]): {
  pieces: Piece[];
  photoCredit: string | null;
  count: number;
} {
  let count = 0;
  let photoCredit: string | null = null;
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const { text, credit } = piece.kind === 'text' ? withoutFurniture(piece.text) : { text: piece.text, credit: null };
    photoCredit ??= credit;
    if (text !== piece.text) count++;
    if (text !== '') kept.push({ ...piece, text });
  }
  return { pieces: kept, photoCredit, count };
}

function withoutFurniture(whole: string): { text: string; credit: string | null } {
  const text = whole.includes('■') ? whole.replace(cards, '') : whole;
  const caption = text.startsWith('Фото') ? (captions.exec(text)?.[0] ?? '') : '';
  const credit = /[A-Za-z][\w.-]*/.exec(caption)?.[0] ?? null;
  const rest = withoutTails(text.slice(caption.length));
  const isFurniture = rest.length <= maxLength && lines.some((line) => line.test(rest));
  return { text: isFurniture ? '' : rest, credit };
}

function withoutTails(text: string): string {
  if (!/Instagram|Telegram|по теме/.test(text)) return text;
  return inside
    .reduce((rest, pattern) => rest.replace(pattern, ' '), text)
    .replace(/ {2,}/g, ' ')
    .trim();
}
