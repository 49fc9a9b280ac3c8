import type { CorrectionEntry } from '#components/reader/view-models.ts';
import { listCards, listCorrections } from '#domain/articles/queries';
import type { Lang } from '#lib/lang';
import { articlePath } from '#lib/paths';
import { formatDate, isoWithOffset } from '#lib/text/dates';

const shownCount = 100;

/** The newest correction notices with the articles they put right. */
export async function correctionEntries(lang: Lang): Promise<CorrectionEntry[]> {
  const corrections = await listCorrections(lang, shownCount);
  const cards = new Map(
    (await listCards([...new Set(corrections.map((entry) => entry.storyId))], lang)).map((card) => [
      card.storyId,
      card,
    ]),
  );
  return corrections.flatMap(({ at, text, storyId }) => {
    const card = cards.get(storyId);
    if (!card) return [];
    const time = { iso: isoWithOffset(at), text: formatDate(at, lang) };
    return [{ time, text, article: { name: card.title, href: articlePath(lang, storyId, card.slug) } }];
  });
}
