import { database, transaction } from '#db/client';
import { opinionSlug, starterPlaces, starterRubrics } from './starter.ts';

/** Gives an empty newsroom its rubrics and places; does nothing where there are rubrics already. */
export function fillStarter(): Promise<void> {
  return transaction(async () => {
    const { db, t } = database();
    const [known] = await db.select({ id: t.rubrics.id }).from(t.rubrics).limit(1);
    if (known) return;
    await db.insert(t.rubrics).values(
      starterRubrics.map((rubric, position) => ({
        ...{ ...rubric, position, isStream: position === 0 },
        isOpinion: rubric.slug === opinionSlug,
      })),
    );
    await db.insert(t.places).values(starterPlaces.map((place, position) => ({ ...place, position })));
  });
}
