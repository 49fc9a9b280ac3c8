import type { FrontView, FrontBand as ReaderBand, StoryCard } from '#components/reader/view-models.ts';
import { getPublishedBody, listCards, listCardsAhead } from '#domain/articles/queries';
import type { ArticleCard } from '#domain/articles/types';
import { bodyMediaIds } from '#domain/body/rules';
import { getFrontLayout, listForeseen, listFrontSupply } from '#domain/front/queries';
import {
  emptyLayout,
  type FrontPlan,
  nextFrontChange,
  pinsOf,
  planFront,
  storiesOf,
  supplyAhead,
} from '#domain/front/rules';
import type { BandStyle, Foreseen, FrontLayout } from '#domain/front/types';
import { listStoryIds } from '#domain/listings/queries';
import { listOf } from '#domain/listings/rules';
import { listMediaViews } from '#domain/media/queries';
import { listPlaces } from '#domain/places/queries';
import { listMostRead } from '#domain/popular/queries';
import type { Rubric } from '#domain/rubrics/queries';
import type { Actor } from '#domain/sessions/types';
import type { Lang } from '#lib/lang';
import { placePath, popularPath, rubricPath } from '#lib/paths';
import { almatyDay } from '#lib/text/dates';
import { rubricsOnce } from './once.ts';
import { pictureView } from './picture-view.ts';
import { storyCard } from './story-card.ts';

const opinionCount = 3;
const popularCount = 5;
const dayMs = 86_400_000;

const bandLayouts: Record<BandStyle, ReaderBand['layout']> = { lead: 1, row: 2, list: 3 };

const nothingForeseen: Foreseen = { coming: [], gone: [] };

/** Who looks ahead, and at what: an arrangement that is not saved, or the live one. */
export type Ahead = { actor: Actor; layout?: FrontLayout };

/** `changesAt`: when time alone makes it another page (UTC ms), null when it does not. */
export type Front = { view: FrontView; storyIds: number[]; changesAt: number | null };

/**
 * The front page of one language and the stories it shows; eight queries. `ahead` looks at it
 * as it will be at `now`, for somebody who may know what is scheduled.
 */
export async function frontView(lang: Lang, now: Date, ahead?: Ahead): Promise<Front> {
  const rubrics = await rubricsOnce();
  const arranged = ahead?.layout ?? (await getFrontLayout(lang))?.layout ?? emptyLayout;
  const foreseen = ahead ? await listForeseen(ahead.actor, lang, now) : nothingForeseen;
  const supply = supplyAhead(await listFrontSupply(arranged, lang, rubrics), foreseen);
  const opinionIds = await listStoryIds(listOf.format('opinion'), lang, { limit: opinionCount });
  const photoIds = await listStoryIds(listOf.format('photo-story'), lang, { limit: 1 });
  const weekAgo = almatyDay(new Date(now.getTime() - 7 * dayMs));
  const popularIds = await listMostRead(lang, weekAgo, popularCount);
  const pinned = pinsOf(arranged).map((place) => place.storyId);
  const filling = [...supply.newest, ...supply.rubrics.flatMap((rubric) => rubric.newest)];
  const others = [...opinionIds, ...photoIds, ...popularIds];
  const candidates = [...new Set([...pinned, ...filling, ...others])].filter((id) => !foreseen.gone.includes(id));
  const cards = await cardsById(candidates, { lang, now, ahead });
  const plan = planFront(arranged, { ...supply, published: new Set(cards.keys()) }, now);
  const pick = (ids: (number | null)[]): StoryCard[] => ids.flatMap((id) => toCard(cards.get(id ?? 0), now));
  const stream = rubrics.find((rubric) => rubric.isStream);
  const opinions = rubrics.find((rubric) => rubric.isOpinion);
  return {
    storyIds: [...new Set([...storiesOf(plan), ...others])],
    changesAt: nextFrontChange(arranged, now),
    view: {
      breaking: plan.breaking && { text: plan.breaking.text, href: plan.breaking.href },
      lead: pick([plan.lead])[0] ?? null,
      secondary: pick(plan.secondary),
      choice: pick(plan.choice),
      latest: pick(plan.latest),
      latestHref: rubricPath(lang, stream?.slug ?? 'zhanalyqtar'),
      bands: plan.bands.flatMap((band) => readerBand(band, { rubrics, lang, cards: pick(band.stories) })),
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

type Look = { lang: Lang; now: Date; ahead: Ahead | undefined };

/** What readers can see at `now`. */
async function cardsById(storyIds: number[], { lang, now, ahead }: Look): Promise<Map<number, ArticleCard>> {
  const cards = ahead
    ? (await listCardsAhead(ahead.actor, storyIds, lang)).filter(
        ({ publishedAt }) => !publishedAt || publishedAt <= now,
      )
    : await listCards(storyIds, lang);
  return new Map(cards.map((card) => [card.storyId, card]));
}

type BandParts = { rubrics: Rubric[]; lang: Lang; cards: StoryCard[] };

/** None for a band without stories or whose rubric is gone. */
function readerBand(band: FrontPlan['bands'][number], { rubrics, lang, cards }: BandParts): ReaderBand[] {
  const rubric = rubrics.find(({ id }) => id === band.rubricId);
  if (!rubric || cards.length === 0) return [];
  return [
    {
      rubric: { name: rubric.name[lang], href: rubricPath(lang, rubric.slug) },
      layout: bandLayouts[band.style],
      cards,
    },
  ];
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
