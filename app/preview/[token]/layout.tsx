import type { Metadata, Viewport } from 'next';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { getPreviewedOnce } from './previewed.ts';
import '#components/ui/fonts.css';
import '#components/ui/tokens.css';
import '#components/ui/base.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
  icons: { icon: [{ url: '/icons/icon.svg', type: 'image/svg+xml' }] },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

type Props = { children: ReactNode; params: Promise<{ token: string }> };

export default async function PreviewLayout({ children, params }: Props) {
  const lang = (await getPreviewedOnce(params))?.lang ?? 'kk';
  setRequestLocale(lang);
  return (
    <html lang={lang} dir="ltr">
      <body>{children}</body>
    </html>
  );
}
