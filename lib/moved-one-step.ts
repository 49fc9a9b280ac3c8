/** The same numbers with one of them moved one place up or down; at the end of the list, and for a stranger, the same order. */
export function movedOneStep(ids: number[], id: number, direction: 'up' | 'down'): number[] {
  const from = ids.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  const others = ids.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
