/** The faces of every first screen, to be preloaded; written by scripts/make-fonts.mjs. */
export const fontFiles = [
  '/fonts/literata-400.1dfcf175.woff2',
  '/fonts/literata-600.15b02454.woff2',
  '/fonts/onest-500.a7913db3.woff2',
] as const;
