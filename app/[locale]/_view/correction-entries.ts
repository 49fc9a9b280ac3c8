import type { CorrectionEntry } from '#components/reader/view-models.ts';
import { listCards, listCorrections } from '#domain/articles/queries';
import type { Lang } from '#lib/lang';
import { articlePath } from '#lib/paths';
import { correctionView } from './correction-view.ts';

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
  return corrections.flatMap(({ storyId, ...correction }) => {
    const card = cards.get(storyId);
    if (!card) return [];
    const article = { name: card.title, href: articlePath(lang, storyId, card.slug) };
    return [{ ...correctionView(correction, lang), article }];
  });
}
