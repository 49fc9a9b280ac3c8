'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useLayoutEffect } from 'react';
import { noteShown } from './fresh-history.ts';

/** Keeps the address of the open page known to `loadAnewFromHistory`. */
export function FreshHistory({ question }: { question: string }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  useLayoutEffect(() => noteShown({ path, query, question }), [path, query, question]);
  return null;
}
