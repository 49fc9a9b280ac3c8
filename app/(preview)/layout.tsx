import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { deskLang } from '#app/_server/require-actor.ts';
import '#components/ui/fonts.css';
import '#components/ui/tokens.css';
import '#components/ui/base.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  icons: { icon: [{ url: '/icons/icon.svg', type: 'image/svg+xml' }] },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

/** What is not printed yet, as readers will see it: their styles, none of their scripts, behind the desk's sign-in. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={await deskLang()} dir="ltr">
      <body>{children}</body>
    </html>
  );
}
