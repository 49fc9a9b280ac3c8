/** The whole address of a path, as it stands in canonical links, feeds and shares; the server puts SITE_URL into place at its start. */
export function absoluteUrl(path: string): string {
  return new URL(path, process.env.SITE_URL).href;
}
