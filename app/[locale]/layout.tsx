import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { paperViewport } from '#app/_server/paper-viewport.ts';
import { HeadAssets } from '#components/reader/frame/head-assets.tsx';
import { readerEdition } from './_view/reader-edition.ts';
import { readerLang } from './_view/reader-lang.ts';
import '#components/ui/fonts.css';
import '#components/ui/tokens.css';
import '#components/ui/base.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  manifest: '/manifest.webmanifest',
  icons: { icon: [{ url: '/icons/icon.svg', type: 'image/svg+xml' }], apple: '/icons/apple-touch-icon.png' },
};

export const viewport = paperViewport;

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function ReaderLayout({ children, params }: Props) {
  await readerLang(params);
  const edition = readerEdition();
  return (
    <html lang={edition} dir={edition === 'kk-Arab' ? 'rtl' : 'ltr'} suppressHydrationWarning>
      <head>
        <HeadAssets edition={edition} />
      </head>
      <body>{children}</body>
    </html>
  );
}
