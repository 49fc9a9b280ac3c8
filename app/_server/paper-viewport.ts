import type { Viewport } from 'next';

/** The bar of a phone's browser takes the colour of the paper: `--paper` of tokens.css. */
export const paperViewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#10151f' },
  ],
};
