/** The faces of every first screen, to be preloaded; written by scripts/make-fonts.mjs. */
export const fontFiles = [
  '/fonts/literata-400.7abb4ddf.woff2',
  '/fonts/literata-600.50a15bf0.woff2',
  '/fonts/onest-500.564d8b8d.woff2',
] as const;
