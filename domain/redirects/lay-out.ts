/** One address that leads to another; both are decoded public paths. */
export type Step = { from: string; to: string };

export type Layout = {
  /** What has to be written, each one step long: what is wanted, and what is known and must now lead further. */
  laid: Step[];
  /** The wanted addresses that would lead back to themselves; they are left out. */
  loops: ReadonlySet<string>;
};

/**
 * Lays redirects out so that each leads to where the way ends: A→B and B→C become A→C. `known` are those there are already, of
 * which none leads to another; a wanted one takes the place of a known one from the same address.
 */
export function layOut(wanted: readonly Step[], known: readonly Step[]): Layout {
  const before = new Map(known.map(({ from, to }) => [from, to]));
  const all = new Map([...before, ...wanted.map(({ from, to }): [string, string] => [from, to])]);
  const loops = new Set(wanted.filter(({ from }) => leadsBack(from, all)).map(({ from }) => from));
  const aims = new Map([
    ...before,
    ...wanted.flatMap(({ from, to }): [string, string][] => (loops.has(from) ? [] : [[from, to]])),
  ]);
  const ends = [...aims.keys()].map((from) => ({ from, to: endOf(from, aims) }));
  return { laid: ends.filter(({ from, to }) => before.get(from) !== to), loops };
}

function leadsBack(from: string, aims: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = aims.get(from); at !== undefined && !seen.has(at); at = aims.get(at)) {
    if (at === from) return true;
    seen.add(at);
  }
  return false;
}

function endOf(from: string, aims: ReadonlyMap<string, string>): string {
  let end = from;
  for (let next = aims.get(end); next !== undefined; next = aims.get(end)) end = next;
  return end;
}
