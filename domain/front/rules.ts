import type { FrontSlot } from './types.ts';

export type FrontPlan = { lead: number | null; secondary: number[]; latest: number[] };

const secondaryCount = 3;
const latestCount = 8;

/** Curated stories first, the rest filled with the newest, which the caller takes without paid pieces; no story stands in two places of the plan. */
export function planFront(slots: FrontSlot[], newest: number[]): FrontPlan {
  const used = new Set<number>();
  const take = (ids: number[], amount: number) => {
    const taken = ids.filter((id) => !used.has(id)).slice(0, amount);
    for (const id of taken) used.add(id);
    return taken;
  };
  const chosen = (slot: FrontSlot['slot']) =>
    slots.filter((entry) => entry.slot === slot).map((entry) => entry.storyId);
  const [lead = null] = take([...chosen('lead'), ...newest], 1);
  const secondary = take([...chosen('secondary'), ...newest], secondaryCount);
  return { lead, secondary, latest: take(newest, latestCount) };
}
