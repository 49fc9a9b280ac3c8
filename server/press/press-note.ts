/**
 * What a rendered page says about itself to the press: what it is made of (`tags`), its real HTTP `status`,
 * `location` for a 301 (a path on this site), `ttlSeconds` where time alone makes it old (absent: never),
 * `endsAt` (UTC ms) where it must not be sent any more from then on,
 * `keep: false` where it must be rendered for every request.
 */
export type PressNote = {
  tags: string[];
  status: 200 | 301 | 404 | 410 | 500;
  ttlSeconds?: number;
  endsAt?: number;
  location?: string;
  keep?: boolean;
};

const statuses = [200, 301, 404, 410, 500] as const;

/** Reads the JSON of one `data-press` attribute; null when it is not a note. */
export function parsePressNote(json: string): PressNote | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('tags' in value) || !('status' in value)) return null;
  const status = statuses.find((known) => known === value.status);
  if (status === undefined || !Array.isArray(value.tags) || !value.tags.every((tag) => typeof tag === 'string'))
    return null;
  const note: PressNote = { tags: value.tags, status };
  if ('ttlSeconds' in value && typeof value.ttlSeconds === 'number' && value.ttlSeconds > 0)
    note.ttlSeconds = value.ttlSeconds;
  if ('endsAt' in value && typeof value.endsAt === 'number') note.endsAt = value.endsAt;
  if ('location' in value && typeof value.location === 'string') note.location = value.location;
  if ('keep' in value && value.keep === false) note.keep = false;
  return note;
}

/** One note out of several on a page (layout and page): all tags, the gravest status, the shortest time. Null when there is none. */
export function mergePressNotes(notes: readonly PressNote[]): PressNote | null {
  const [first, ...rest] = notes;
  if (!first) return null;
  return rest.reduce((merged, note) => {
    const graver = note.status > merged.status ? note : merged;
    const ttls = [merged.ttlSeconds, note.ttlSeconds].filter((ttl) => ttl !== undefined);
    const ends = [merged.endsAt, note.endsAt].filter((end) => end !== undefined);
    return {
      ...graver,
      tags: [...new Set([...merged.tags, ...note.tags])],
      ...(ttls.length > 0 && { ttlSeconds: Math.min(...ttls) }),
      ...(ends.length > 0 && { endsAt: Math.min(...ends) }),
      ...((merged.keep === false || note.keep === false) && { keep: false }),
    };
  }, first);
}
