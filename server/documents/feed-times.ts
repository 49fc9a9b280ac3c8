/** A moment as RSS has it (RFC 822 with four digits of the year), in UTC. */
export function rssTime(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000');
}

/** The newest change of what a feed tells of; null for an empty one or one without dates. */
export function newestChange(articles: readonly { publishedAt: Date | null; updatedAt: Date | null }[]): Date | null {
  const times = articles.flatMap(({ publishedAt, updatedAt }) => [publishedAt, updatedAt]).filter((at) => at !== null);
  return times.length === 0 ? null : new Date(Math.max(...times.map(Number)));
}
