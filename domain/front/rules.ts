import type { Lang } from '#lib/lang';
import type { BandStyle, Foreseen, FrontBand, FrontLayout, FrontPlace, FrontSupply } from './types.ts';

/** Stories beside the lead, in a band, and at most in the editors' choice; letters of the breaking line. */
export const secondaryCount = 3;
export const bandSize = 4;
export const maxChoice = 6;
export const maxBreakingLetters = 140;
const latestCount = 8;
const styles: readonly BandStyle[] = ['lead', 'row', 'list'];

/** A front page nobody arranged. */
export const emptyLayout: FrontLayout = { lead: null, secondary: [], choice: [], bands: [], breaking: null };

/** Story numbers place by place; null where there is nothing to show. */
export type FrontPlan = {
  lead: number | null;
  secondary: (number | null)[];
  choice: (number | null)[];
  latest: number[];
  bands: { rubricId: number; style: BandStyle; stories: (number | null)[] }[];
  breaking: FrontLayout['breaking'];
};

/** Under this tag the press files the front page: it changes with every new arrangement. */
export const tagOfFront = (lang: Lang) => `front:${lang}`;

/** Whether the rubric may have a band: the stream is the rail of the latest, opinions have a zone of their own. */
export const mayHaveBand = (rubric: { isStream: boolean; isOpinion: boolean }) => !rubric.isStream && !rubric.isOpinion;

/**
 * Which story stands where at `now`. Pinned ones come first, in the order of the page; a pin that is over, that readers of this
 * language cannot see (`published` has it not) or that stands already is filled like an empty place, with the newest that stands nowhere yet.
 * `latest` is the stream and may repeat what stands in a band.
 */
export function planFront(
  layout: FrontLayout,
  supply: FrontSupply & { published: ReadonlySet<number> },
  now: Date,
): FrontPlan {
  const claimed = new Set<number>();
  const claim = (id: number | undefined): number | null => {
    if (id === undefined || claimed.has(id)) return null;
    claimed.add(id);
    return id;
  };
  const pin = (place: FrontPlace | undefined) =>
    place && isLive(place, now) && supply.published.has(place.storyId) ? claim(place.storyId) : null;
  const next = (ids: readonly number[]) => claim(ids.find((id) => !claimed.has(id)));

  const leadPin = pin(layout.lead);
  const secondaryPins = Array.from({ length: secondaryCount }, (_, at) => pin(layout.secondary[at]));
  const choicePins = layout.choice.map(pin);
  const wished = wishedBands(layout, supply).map((band) => ({
    ...band,
    pins: Array.from({ length: bandSize }, (_, at) => pin(band.places[at])),
  }));

  const lead = leadPin ?? next(supply.newest);
  const secondary = secondaryPins.map((id) => id ?? next(supply.newest));
  const choice = choicePins.map((id) => id ?? next(supply.newest));
  const top = new Set([lead, ...secondary, ...choice]);
  const latest = supply.newest.filter((id) => !top.has(id)).slice(0, latestCount);
  const bands = wished.map(({ rubricId, style, pins, newest }) => ({
    ...{ rubricId, style },
    stories: pins.map((id) => id ?? next(newest)),
  }));
  const isBreaking = layout.breaking !== null && layout.breaking.endsAt > now.getTime();
  const breaking = isBreaking ? layout.breaking : null;
  return { lead, secondary, choice, latest, bands: layout.bands.length > 0 ? bands : styledByTurns(bands), breaking };
}

/** The bands of a layout whose rubrics are there; of one without bands, one for every rubric. */
function wishedBands(layout: FrontLayout, supply: FrontSupply): (FrontBand & { newest: readonly number[] })[] {
  if (layout.bands.length === 0)
    return supply.rubrics.map((rubric) => ({ ...rubric, style: 'row' as const, places: [] }));
  return layout.bands.flatMap((band) => {
    const rubric = supply.rubrics.find(({ rubricId }) => rubricId === band.rubricId);
    return rubric ? [{ ...band, newest: rubric.newest }] : [];
  });
}

/** Bands that have something, in three styles by turns, so that the page has a pulse. */
function styledByTurns(bands: FrontPlan['bands']): FrontPlan['bands'] {
  return bands
    .filter(({ stories }) => stories.some((id) => id !== null))
    .map((band, position) => ({ ...band, style: styles[position % styles.length] ?? 'row' }));
}

function isLive(place: { expiresAt: number | null }, now: Date): boolean {
  return place.expiresAt === null || place.expiresAt > now.getTime();
}

/** Every place of a layout that holds a story, in the order of the page. */
export function pinsOf(layout: FrontLayout): { storyId: number; expiresAt: number | null }[] {
  const places = [layout.lead, ...layout.secondary, ...layout.choice, ...layout.bands.flatMap((band) => band.places)];
  return places.filter((place) => place !== null);
}

/** The supply as it will be when what is foreseen has happened. */
export function supplyAhead(supply: FrontSupply, { coming, gone }: Foreseen): FrontSupply {
  const stays = (id: number) => !gone.includes(id);
  const ids = (stories: Foreseen['coming']) => stories.map(({ storyId }) => storyId);
  return {
    newest: [...ids(coming.filter(({ isPaid }) => !isPaid)), ...supply.newest.filter(stays)],
    rubrics: supply.rubrics.map(({ rubricId, newest }) => ({
      rubricId,
      newest: [...ids(coming.filter((story) => story.rubricId === rubricId)), ...newest.filter(stays)],
    })),
  };
}

/** Every story of a plan, each once. */
export function storiesOf(plan: FrontPlan): number[] {
  const { lead, secondary, choice, latest, bands } = plan;
  const all = [lead, ...secondary, ...choice, ...latest, ...bands.flatMap(({ stories }) => stories)];
  return [...new Set(all.filter((id) => id !== null))];
}

/** When time alone changes the page next (UTC ms): the end of a pin or of the banner; null when it does not. */
export function nextFrontChange(layout: FrontLayout, now: Date): number | null {
  const ends = [...pinsOf(layout).map((place) => place.expiresAt), layout.breaking?.endsAt ?? null];
  const coming = ends.filter((end) => end !== null).filter((end) => end > now.getTime());
  return coming.length > 0 ? Math.min(...coming) : null;
}

/** Whether the banner may lead there: a path of this site, or an https address. */
export function isBannerHref(href: string): boolean {
  if (/[\s\\]/.test(href)) return false;
  if (href.startsWith('/')) return !href.startsWith('//');
  return href.startsWith('https://') && URL.canParse(href);
}

/** A layout as one short word for an address; `unpackLayout` reads it. */
export function packLayout(layout: FrontLayout): string {
  const place = (each: FrontPlace) =>
    each === null ? 0 : each.expiresAt === null ? [each.storyId] : [each.storyId, each.expiresAt];
  const bands = layout.bands.map(({ rubricId, style, places }) => [rubricId, style, places.map(place)]);
  const breaking = layout.breaking && [layout.breaking.text, layout.breaking.href, layout.breaking.endsAt];
  const packed = [place(layout.lead), layout.secondary.map(place), layout.choice.map(place), bands, breaking];
  const bytes = new TextEncoder().encode(JSON.stringify(packed));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}
