import type { HouseAuthor, Piece } from '../types.ts';

export type WithoutMasthead = {
  pieces: Piece[];
  houseAuthor: HouseAuthor | null;
  photoCredit: string | null;
  masthead: number;
  headlines: number;
  tail: number;
};

const mastheadLine =
  /^(?:[\w.-]{2,40}\.kz\s*[-–—|].{0,80}|[\w-]{2,30}\.kz|Байланыс|Басты бет|Контакты|Главная|Обратная связь|Іздеу|Поиск|Қаз|Рус|ҚАЗ|РУС|KZ|RU|Мәзір|Меню)$/u;
const anonymousCredit =
  /^(?:(?:фото|сурет|фотосурет)\s*[:–—-]?\s*)?(?:ашық\s+дерек\s?көз(?:ден|дер|дерден|і)?|(?:из\s+)?открыт(?:ый|ые|ых|ого)\s+источник(?:и|ов|а)?|интернет(?:тен|\s+желісінен)?|из\s+интернета)\.?$/iu;
const tailLine =
  /^(?:Ұқсас\s+(?:жаңалықтар|материалдар|мақалалар)|Похожие\s+(?:новости|материалы|статьи)|Тағы\s+(?:да\s+)?оқыңыз(?:дар)?|Читайте\s+также|Пікір\s+(?:қалдыру|жазу)|Пікірлер|Комментарии|Оставить\s+комментарий)\s*:?$/iu;
const cardRole = /^(?:Автор|Author|Авторы)$/u;
const leadingZone = 10;

/** Drops what a saved page prints around an article: masthead, repeated headline, the credit line, the author's card and what follows it. */
export function dropMasthead(pieces: readonly Piece[], title: string): WithoutMasthead {
  const { kept, houseAuthor, tail } = dropTail(pieces);
  const isHeadline = sameHeadline(title);
  const zone = kept.slice(0, leadingZone);
  const lastRepeat = zone.findLastIndex((piece) => isHeadline(piece.text));
  let photoCredit: string | null = null;
  let masthead = 0;
  let headlines = 0;
  const rest = kept.filter((piece, index) => {
    if (index >= leadingZone) return true;
    if (isHeadline(piece.text)) {
      headlines++;
      return kept.length <= headlines;
    }
    if (anonymousCredit.test(piece.text)) {
      photoCredit ??= piece.text;
      return false;
    }
    const isMasthead = mastheadLine.test(piece.text) && (index < lastRepeat || index < 2);
    if (isMasthead) masthead++;
    return !isMasthead;
  });
  return { pieces: rest, houseAuthor, photoCredit, masthead, headlines, tail };
}

/** Keys are made only of lines about as long as the headline. */
function sameHeadline(title: string): (text: string) => boolean {
  const key = headlineKey(title);
  return (text) => Math.abs(text.length - title.length) < 30 && headlineKey(text) === key;
}

/** The same headline written in other case, quotes or spacing gives the same key. */
export function headlineKey(text: string): string {
  return text.length > 400
    ? text
    : text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

function dropTail(pieces: readonly Piece[]): { kept: Piece[]; houseAuthor: HouseAuthor | null; tail: number } {
  const end = pieces.findIndex((piece, index) => index > 0 && index >= pieces.length - 40 && tailLine.test(piece.text));
  const beforeTail = end === -1 ? [...pieces] : pieces.slice(0, end);
  const roleAt = beforeTail.findLastIndex(
    (piece, index) => index > 1 && index >= beforeTail.length - 5 && cardRole.test(piece.text),
  );
  const name = beforeTail[roleAt - 1]?.text;
  if (roleAt === -1 || !name || name.length > 60)
    return { kept: beforeTail, houseAuthor: null, tail: pieces.length - beforeTail.length };
  const after = beforeTail.slice(roleAt + 1).filter((piece) => piece.text !== name);
  const houseAuthor = { name, role: beforeTail[roleAt]?.text ?? null, bio: after[0]?.text ?? null };
  return { kept: beforeTail.slice(0, roleAt - 1), houseAuthor, tail: pieces.length - beforeTail.length };
}
