/** A story put by hand into a place of the front page. */
export type FrontSlot = { slot: 'lead' | 'secondary'; storyId: number };

/** A place of the front page: a story kept there until `expiresAt` (UTC ms; null: until changed), or null to be filled with the newest. */
export type FrontPlace = { storyId: number; expiresAt: number | null } | null;

/** How a rubric's band looks, from a single row to a big picture beside a list. */
export type BandStyle = 'row' | 'lead' | 'list';

/** One arrangement of a language's front page. */
export type FrontLayout = {
  lead: FrontPlace;
  secondary: FrontPlace[];
  /** The editors' choice; empty: the band is not shown. */
  choice: FrontPlace[];
  bands: { rubricId: number; style: BandStyle; places: FrontPlace[] }[];
  /** The banner of breaking news; it always has an end (UTC ms). */
  breaking: { text: string; href: string; endsAt: number } | null;
};
