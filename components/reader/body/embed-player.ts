const players: { page: RegExp; player: string }[] = [
  {
    page: /^https:\/\/(?:www\.|m\.)?(?:youtube\.com\/(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/|embed\/)|youtu\.be\/)([\w-]{11})(?![\w-])/,
    player: 'https://www.youtube-nocookie.com/embed/$1?autoplay=1',
  },
  { page: /^https:\/\/(?:www\.)?vimeo\.com\/(\d+)/, player: 'https://player.vimeo.com/video/$1?dnt=1&autoplay=1' },
  { page: /^https:\/\/(?:www\.)?rutube\.ru\/video\/([\da-f]{32})/, player: 'https://rutube.ru/play/embed/$1' },
];

/** Address of the player for a page with a video; null when the page can only be linked to. */
export function playerUrl(pageUrl: string): string | null {
  for (const { page, player } of players) {
    const match = page.exec(pageUrl);
    if (match) return player.replace('$1', match[1] ?? '');
  }
  return null;
}

/** The site's name as readers know it: its host without `www.`; '' for what is no address. */
export function siteName(pageUrl: string): string {
  return URL.parse(pageUrl)?.hostname.replace(/^(www|m)\./, '') ?? '';
}
