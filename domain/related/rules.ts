/** What a candidate shares with the story at hand. */
export type Candidate = {
  storyId: number;
  tags: number;
  places: number;
  /** Sum over shared title stems of how rare each is, 0..1 a stem. */
  titleRarity: number;
  isSameRubric: boolean;
  /** Whole days between the two publications; null where one date is unknown. */
  daysApart: number | null;
};

/** Relatedness: tags and rare words of the title decide, rubric and place help, a year apart halves it. 0 means unrelated. */
export function relatedness(candidate: Candidate): number {
  const shared = candidate.tags * 3 + candidate.titleRarity * 4;
  const setting = (candidate.isSameRubric ? 0.6 : 0) + candidate.places * 0.4;
  const age = candidate.daysApart === null ? 0.6 : 1 / (1 + candidate.daysApart / 365);
  return (shared + setting) * age;
}

/** How telling a stem is that stands in `frequency` of `total` titles: 1 for a unique one, towards 0 for one in every title. */
export function rarity(frequency: number, total: number): number {
  if (total <= 1 || frequency <= 0) return 0;
  return Math.max(0, Math.log(total / frequency) / Math.log(total));
}

/** Best first; equal scores newest (highest number) first; unrelated ones left out. */
export function rankRelated(candidates: Candidate[]): number[] {
  return candidates
    .map((candidate) => ({ storyId: candidate.storyId, score: relatedness(candidate) }))
    .filter((entry) => entry.score > 0)
    .sort((a, b) => b.score - a.score || b.storyId - a.storyId)
    .map((entry) => entry.storyId);
}
