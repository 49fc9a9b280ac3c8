import type { Localized } from '#lib/lang';

/** Where a rubric of another site belongs here: a rubric (by slug, with names where it may be new), a place, or neither. */
export type RubricMeaning = { rubric?: { slug: string; name?: Localized }; place?: string };

const meanings: Record<string, RubricMeaning> = {
  auto: { rubric: { slug: 'auto', name: { kk: 'Авто', ru: 'Авто' } } },
  blog: { rubric: { slug: 'pikir' } },
  cinema: { rubric: { slug: 'madeniet' } },
  culture: { rubric: { slug: 'madeniet' } },
  economy: { rubric: { slug: 'ekonomika' } },
  education: { rubric: { slug: 'bilim' } },
  finance: { rubric: { slug: 'ekonomika' } },
  hitech: { rubric: { slug: 'tekhnologiya', name: { kk: 'Технология', ru: 'Технологии' } } },
  kazakhstan_news: { place: 'qazaqstan' },
  near_east: { place: 'alem' },
  news: {},
  opinion: { rubric: { slug: 'pikir' } },
  politics: { rubric: { slug: 'bilik' } },
  realty: { rubric: { slug: 'turgyn-uy', name: { kk: 'Тұрғын үй', ru: 'Недвижимость' } } },
  russia: { place: 'alem' },
  society: { rubric: { slug: 'qogam' } },
  sport: { rubric: { slug: 'sport' } },
  world: { place: 'alem' },
  world_news: { place: 'alem' },
};

/** What other sites' usual English rubric keys mean in a regional paper of Kazakhstan; null for a name that is none of them. */
export function rubricMeaning(name: string): RubricMeaning | null {
  const key = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return Object.hasOwn(meanings, key) ? (meanings[key] ?? null) : null;
}
