import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { paperViewport } from '#app/_server/paper-viewport.ts';
import { deskLang } from '#app/_server/require-actor.ts';
import { UnfilledWords } from '#components/dashboard/shell/unfilled-words.client.tsx';
import { fontFiles } from '#components/ui/font-files.ts';
import { deskMessages } from '#i18n/desk-messages';
import '#components/ui/fonts.css';
import '#components/ui/tokens.css';
import '#components/ui/base.css';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  icons: { icon: [{ url: '/icons/icon.svg', type: 'image/svg+xml' }], apple: '/icons/apple-touch-icon.png' },
};

export const viewport = paperViewport;

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const lang = await deskLang();
  // Faces that come late are not taken any more (decision 0007): the first article would be written in another one.
  for (const href of fontFiles) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  return (
    <html lang={lang} dir="ltr" data-script="">
      <body>
        <NextIntlClientProvider locale={lang} messages={deskMessages(lang)} timeZone="Asia/Almaty">
          <UnfilledWords />
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
