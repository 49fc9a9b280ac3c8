import type { FrontBand, FrontView, StoryCard } from '#components/reader/view-models.ts';
import { getPublishedBody, listCards } from '#domain/articles/queries';
import type { ArticleCard } from '#domain/articles/types';
import { bodyMediaIds } from '#domain/body/rules';
import { listFrontSlots } from '#domain/front/queries';
import { planFront } from '#domain/front/rules';
import { listStoryIds } from '#domain/listings/queries';
import { everything, listOf } from '#domain/listings/rules';
import { listMediaViews } from '#domain/media/queries';
import { listPlaces } from '#domain/places/queries';
import { listMostRead } from '#domain/popular/queries';
import { listRubrics, type Rubric } from '#domain/rubrics/queries';
import type { Lang } from '#lib/lang';
import { placePath, popularPath, rubricPath } from '#lib/paths';
import { almatyDay } from '#lib/text/dates';
import { pictureView } from './picture-view.ts';
import { storyCard } from './story-card.ts';

const perBand = 5;
const opinionCount = 3;
const popularCount = 5;
const dayMs = 86_400_000;

export type Front = { view: FrontView; storyIds: number[] };

/** The front page of one language and the stories it shows; seven queries and one for each rubric. */
export async function frontView(lang: Lang, now: Date): Promise<Front> {
  const rubrics = await listRubrics();
  const newest = await listStoryIds(everything, lang, { limit: 16, without: listOf.format('advertising') });
  const plan = planFront(await listFrontSlots(lang, now), newest);
  const bandIds = await listBandIds(rubrics, lang);
  const opinionIds = await listStoryIds(listOf.format('opinion'), lang, { limit: opinionCount });
  const photoIds = await listStoryIds(listOf.format('photo-story'), lang, { limit: 1 });
  const weekAgo = almatyDay(new Date(now.getTime() - 7 * dayMs));
  const popularIds = await listMostRead(lang, weekAgo, popularCount);
  const shown = [
    plan.lead ?? [],
    plan.secondary,
    plan.latest,
    ...bandIds.values(),
    opinionIds,
    photoIds,
    popularIds,
  ].flat();
  const storyIds = [...new Set(shown)];
  const cards = new Map((await listCards(storyIds, lang)).map((card) => [card.storyId, card]));
  const pick = (ids: number[]): StoryCard[] => ids.flatMap((id) => toCard(cards.get(id), now));
  const top = new Set([plan.lead, ...plan.secondary]);
  const stream = rubrics.find((rubric) => rubric.isStream);
  const opinions = rubrics.find((rubric) => rubric.slug === 'pikir');
  return {
    storyIds,
    view: {
      lead: pick(plan.lead === null ? [] : [plan.lead])[0] ?? null,
      secondary: pick(plan.secondary),
      latest: pick(plan.latest),
      latestHref: rubricPath(lang, stream?.slug ?? 'zhanalyqtar'),
      bands: bands(rubrics, lang, (id) =>
        pick((bandIds.get(id) ?? []).filter((storyId) => !top.has(storyId)).slice(0, 4)),
      ),
      opinions: pick(opinionIds),
      opinionsHref: opinions ? rubricPath(lang, opinions.slug) : null,
      photoStory: await photoStory(pick(photoIds)[0], lang),
      popular: pick(popularIds),
      popularHref: popularPath(lang),
      places: (await listPlaces()).map((place) => ({ name: place.name[lang], href: placePath(lang, place.slug) })),
      issue: null,
    },
  };
}

/** Newest stories of every rubric but the stream, by rubric number. */
async function listBandIds(rubrics: Rubric[], lang: Lang): Promise<Map<number, number[]>> {
  const ids = new Map<number, number[]>();
  for (const rubric of rubrics) {
    if (rubric.isStream || rubric.slug === 'pikir') continue;
    ids.set(rubric.id, await listStoryIds(listOf.rubric(rubric.id), lang, { limit: perBand + 2 }));
  }
  return ids;
}

function bands(rubrics: Rubric[], lang: Lang, cardsOf: (rubricId: number) => StoryCard[]): FrontBand[] {
  const layouts = [1, 2, 3] as const;
  const filled = rubrics
    .map((rubric) => ({ rubric, cards: cardsOf(rubric.id) }))
    .filter((band) => band.cards.length > 0);
  return filled.map(({ rubric, cards }, position) => ({
    rubric: { name: rubric.name[lang], href: rubricPath(lang, rubric.slug) },
    layout: layouts[position % layouts.length] ?? 1,
    cards,
  }));
}

function toCard(card: ArticleCard | undefined, now: Date): StoryCard[] {
  return card ? [storyCard(card, now)] : [];
}

/** The pictures of the story's own body, or at least its hero. */
async function photoStory(card: StoryCard | undefined, lang: Lang): Promise<FrontView['photoStory']> {
  if (!card) return null;
  const body = await getPublishedBody(card.id, lang);
  const ids = body ? bodyMediaIds(body).slice(0, 5) : [];
  const media = await listMediaViews(ids, lang);
  const pictures = ids.flatMap((id) => pictureView(media.get(id) ?? null, '3x2') ?? []);
  return { card, pictures: pictures.length > 0 || !card.picture ? pictures : [card.picture] };
}
