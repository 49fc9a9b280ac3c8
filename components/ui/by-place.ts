import { createElement, Fragment, type ReactNode } from 'react';

/** Draws items that have no identity but their place, like the cells of a row. Children given one by one need no keys: React tells them apart by their place. */
export function byPlace<Item>(items: readonly Item[], draw: (item: Item, place: number) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...items.map(draw));
}
