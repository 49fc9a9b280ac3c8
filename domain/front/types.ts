/** A place of the front page: a story kept there until `expiresAt` (UTC ms; null: until changed), or null to be filled with the newest. */
export type FrontPlace = { storyId: number; expiresAt: number | null } | null;

/** How a rubric's band looks: equal pictures in a row, one large story beside headlines, or words first with one picture at the end. */
export type BandStyle = 'row' | 'lead' | 'list';

/** A rubric's band; places beyond the end of `places` are filled with the rubric's newest. */
export type FrontBand = { rubricId: number; style: BandStyle; places: FrontPlace[] };

/** The banner of breaking news; it always has an end (UTC ms). */
export type Breaking = { text: string; href: string; endsAt: number };

/** One arrangement of a language's front page. */
export type FrontLayout = {
  lead: FrontPlace;
  secondary: FrontPlace[];
  /** The editors' choice; empty: the band is not shown. */
  choice: FrontPlace[];
  /** Empty: every rubric in the order of the navigation. */
  bands: FrontBand[];
  breaking: Breaking | null;
};

/** One arrangement as it was saved; `id` is what a new one must name as its base. */
export type SavedLayout = { id: number; layout: FrontLayout; actor: string; at: Date };

/** What fills the places that nobody filled; numbers of stories, newest first. */
export type FrontSupply = {
  /** Without paid pieces. */
  newest: number[];
  /** The rubrics that may have a band, in the order of the navigation. */
  rubrics: { rubricId: number; newest: number[] }[];
};

/** A story as the front desk knows it. */
export type FrontStory = {
  storyId: number;
  title: string;
  rubric: string | null;
  publishedAt: Date | null;
  /** False: readers cannot see it in this language, so its place is filled with another. */
  isPublished: boolean;
  isPaid: boolean;
};

/** What the clock will have done to the stories of a language by some time. */
export type Foreseen = {
  /** Scheduled ones that will be published by then, newest first. */
  coming: { storyId: number; rubricId: number | null; isPaid: boolean }[];
  /** Published ones whose time will be over. */
  gone: number[];
};
