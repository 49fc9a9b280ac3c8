import { createElement, type ReactNode, type Ref } from 'react';
import type { Lang } from '#lib/lang';

type Props = {
  as?: 'section' | 'ul';
  label: string;
  ref?: Ref<HTMLElement>;
  className?: string | undefined;
  lang?: Lang;
  children: ReactNode;
};

/** A box whose content may be larger than it is: takes the focus, so that it can be scrolled by keyboard, and says what it holds. */
export function ScrollBox({ as = 'section', label, children, ...rest }: Props) {
  return createElement(as, { ...rest, tabIndex: 0, 'aria-label': label }, children);
}
