import { bandSize, type FrontPlan, secondaryCount } from '#domain/front/rules';
import type { BandStyle, FrontBand, FrontLayout, FrontPlace } from '#domain/front/types';

/** One place of the board: `lead:0`, `secondary:1`, `choice:0`, or in the band of a rubric `7:2`. */
export type Spot = `${'lead' | 'secondary' | 'choice' | number}:${number}`;

const spotOf = (zone: 'lead' | 'secondary' | 'choice' | number, index: number): Spot => `${zone}:${index}`;

/** Zone (a number is a rubric's band) and position of a spot. */
export function readSpot(spot: Spot): { zone: 'lead' | 'secondary' | 'choice' | number; index: number } {
  const [zone = '', index = '0'] = spot.split(':');
  if (zone === 'lead' || zone === 'secondary' || zone === 'choice') return { zone, index: Number(index) };
  return { zone: Number(zone), index: Number(index) };
}

/** The layout with a place for everything, without pins and a banner that are over. */
export function openLayout(layout: FrontLayout, nowMs: number): FrontLayout {
  const live = (place: FrontPlace | undefined) =>
    place && (place.expiresAt === null || place.expiresAt > nowMs) ? place : null;
  const places = (list: FrontPlace[], size: number) => Array.from({ length: size }, (_, at) => live(list[at]));
  return {
    lead: live(layout.lead),
    secondary: places(layout.secondary, secondaryCount),
    choice: layout.choice.map(live),
    bands: layout.bands.map((band) => ({ ...band, places: places(band.places, bandSize) })),
    breaking: layout.breaking && layout.breaking.endsAt > nowMs ? layout.breaking : null,
  };
}

/** Every spot the plan shows, in the order of the page. */
export function listSpots(plan: FrontPlan): Spot[] {
  return [
    spotOf('lead', 0),
    ...plan.secondary.map((_, at) => spotOf('secondary', at)),
    ...plan.choice.map((_, at) => spotOf('choice', at)),
    ...plan.bands.flatMap(({ rubricId, stories }) => stories.map((_, at) => spotOf(rubricId, at))),
  ];
}

/** Which story stands there, or null. */
export function storyAt(plan: FrontPlan, spot: Spot): number | null {
  const { zone, index } = readSpot(spot);
  if (zone === 'lead') return plan.lead;
  if (zone === 'secondary' || zone === 'choice') return plan[zone][index] ?? null;
  return plan.bands.find((band) => band.rubricId === zone)?.stories[index] ?? null;
}

export function placeAt(layout: FrontLayout, spot: Spot): FrontPlace {
  const { zone, index } = readSpot(spot);
  if (zone === 'lead') return layout.lead;
  if (zone === 'secondary' || zone === 'choice') return layout[zone][index] ?? null;
  return layout.bands.find((band) => band.rubricId === zone)?.places[index] ?? null;
}

function putAt(layout: FrontLayout, spot: Spot, place: FrontPlace): FrontLayout {
  const { zone, index } = readSpot(spot);
  if (zone === 'lead') return { ...layout, lead: place };
  if (zone === 'secondary' || zone === 'choice') return { ...layout, [zone]: layout[zone].with(index, place) };
  const bands = layout.bands.map((band) =>
    band.rubricId === zone ? { ...band, places: band.places.with(index, place) } : band,
  );
  return { ...layout, bands };
}

/** Bands that nobody chose yet become the layout's own as they are shown. */
export function withOwnBands(layout: FrontLayout, plan: FrontPlan): FrontLayout {
  if (layout.bands.length > 0) return layout;
  return { ...layout, bands: plan.bands.map(({ rubricId, style }) => newBand(rubricId, style)) };
}

function newBand(rubricId: number, style: BandStyle): FrontBand {
  return { rubricId, style, places: Array.from({ length: bandSize }, () => null) };
}

const ownedFor = (layout: FrontLayout, plan: FrontPlan, ...spots: Spot[]) =>
  spots.some((spot) => typeof readSpot(spot).zone === 'number') ? withOwnBands(layout, plan) : layout;

/** Pins a story to a spot; where it was pinned before, the place becomes free. */
export function pinStory(
  layout: FrontLayout,
  plan: FrontPlan,
  spot: Spot,
  pin: { storyId: number; expiresAt: number | null },
): FrontLayout {
  const owned = ownedFor(layout, plan, spot);
  const before = listSpots(plan).filter((each) => placeAt(owned, each)?.storyId === pin.storyId);
  return putAt(
    before.reduce((freed, each) => putAt(freed, each, null), owned),
    spot,
    pin,
  );
}

export function unpinStory(layout: FrontLayout, spot: Spot): FrontLayout {
  return putAt(layout, spot, null);
}

/** Pins the story of one spot to another; what was pinned there changes places with it, what was not makes room. */
export function moveStory(layout: FrontLayout, plan: FrontPlan, from: Spot, to: Spot): FrontLayout {
  const storyId = storyAt(plan, from);
  if (storyId === null || from === to) return layout;
  const owned = ownedFor(layout, plan, from, to);
  const place = placeAt(owned, from);
  const expiresAt = place?.storyId === storyId ? place.expiresAt : null;
  return putAt(putAt(owned, from, placeAt(owned, to)), to, { storyId, expiresAt });
}

export function moveBand(layout: FrontLayout, rubricId: number, by: -1 | 1): FrontLayout {
  const at = layout.bands.findIndex((band) => band.rubricId === rubricId);
  const band = layout.bands[at];
  const other = layout.bands[at + by];
  if (!band || !other) return layout;
  return { ...layout, bands: layout.bands.with(at, other).with(at + by, band) };
}

/** The last band stays: a layout without bands would show them all. */
export function removeBand(layout: FrontLayout, rubricId: number): FrontLayout {
  if (layout.bands.length < 2) return layout;
  return { ...layout, bands: layout.bands.filter((band) => band.rubricId !== rubricId) };
}

export function addBand(layout: FrontLayout, rubricId: number): FrontLayout {
  return { ...layout, bands: [...layout.bands, newBand(rubricId, 'row')] };
}

export function styleBand(layout: FrontLayout, rubricId: number, style: BandStyle): FrontLayout {
  return { ...layout, bands: layout.bands.map((band) => (band.rubricId === rubricId ? { ...band, style } : band)) };
}
