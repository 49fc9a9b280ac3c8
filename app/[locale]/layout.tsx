import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { HeadAssets } from '#components/reader/frame/head-assets.tsx';
import { readerLang } from './_view/reader-lang.ts';
import '#components/ui/fonts.css';
import '#components/ui/tokens.css';
import '#components/ui/base.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  icons: { icon: [{ url: '/icons/icon.svg', type: 'image/svg+xml' }], apple: '/icons/apple-touch-icon.png' },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#10151f' },
  ],
};

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function ReaderLayout({ children, params }: Props) {
  const lang = await readerLang(params);
  return (
    <html lang={lang} dir="ltr" suppressHydrationWarning>
      <head>
        <HeadAssets />
      </head>
      <body>{children}</body>
    </html>
  );
}
