/** Sites whose players a page may frame once the reader asks for one; the security policy lets no other in. */
export const playerOrigins = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://rutube.ru',
] as const;
