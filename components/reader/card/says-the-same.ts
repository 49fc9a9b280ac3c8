import type { Lang } from '#lib/lang';
import { stemWords } from '#lib/text/words';

/** Whether two short names are one word to a reader, whatever their number or case: «Мнение» and «Мнения», «Пікір» and «Пікірлер». */
export function saysTheSame(one: string, other: string, lang: Lang): boolean {
  return stemWords(one, lang).join(' ') === stemWords(other, lang).join(' ');
}
