import type { FrontPlan } from '#domain/front/rules';
import type { FrontLayout, FrontSupply } from '#domain/front/types';
import type { Lang } from '#lib/lang';
import type { Spot } from './board-moves.ts';

/** A story as the board shows it; `meta` is the finished line under the headline. */
export type BoardStory = { id: number; title: string; meta: string; isPublished: boolean };

/** What the page gives the board. */
export type BoardData = {
  lang: Lang;
  /** The live arrangement, 0 where there is none; its line says who saved it and when. */
  base: { id: number; savedBy: string | null };
  layout: FrontLayout;
  /** When the opened former arrangement was saved, ready to read; null on the live one. */
  from: string | null;
  supply: FrontSupply;
  stories: BoardStory[];
  rubrics: { id: number; name: string }[];
  /** The moment the page was made (UTC ms): what is over by then is not shown. */
  nowMs: number;
};

/** Whoever was quicker, ready to read. */
export type Newest = { id: number; savedBy: string };

export type Saved = { ok: true; said: string } | { ok: false; message: string; newest: Newest | null };

export type BoardActions = {
  save: (lang: Lang, baseId: number, layout: FrontLayout) => Promise<Saved>;
  undo: (lang: Lang, baseId: number) => Promise<Saved>;
  find: (lang: Lang, query: string) => Promise<BoardStory[]>;
};

/** What every part of the board knows and may do. */
export type Board = {
  lang: Lang;
  layout: FrontLayout;
  plan: FrontPlan;
  spots: Spot[];
  nowMs: number;
  storyOf: (id: number | null) => BoardStory | null;
  nameOf: (spot: Spot) => string;
  rubricName: (rubricId: number) => string;
  /** Takes the new layout and says what was done. */
  change: (layout: FrontLayout, said: string) => void;
  move: (from: Spot, to: Spot, focus?: 'up' | 'down') => void;
  edit: (spot: Spot) => void;
};
