'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A link of the rail that knows whether its part of the desk is open. */
export function RailLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname();
  const isOpen = href === '/dashboard' ? path === href : path === href || path.startsWith(`${href}/`);
  return (
    <Link href={href} prefetch={false} aria-current={isOpen ? 'page' : undefined}>
      {children}
    </Link>
  );
}
