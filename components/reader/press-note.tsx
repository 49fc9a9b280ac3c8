/**
 * What a page says about itself to the press, which reads it in `server/press/press-note.ts`: what it is made of (`tags`),
 * its real HTTP `status`, `location` for a 301 (a path on this site), `ttlSeconds` where time alone makes it old,
 * `endsAt` (UTC ms) where it must not be shown any more from then on,
 * `keep: false` where it must be rendered for every request.
 */
export type PressNoteProps = {
  tags: string[];
  status: 200 | 301 | 404 | 410 | 500;
  ttlSeconds?: number;
  endsAt?: number;
  location?: string;
  keep?: boolean;
};

/** Leaves no trace in what a reader gets. */
export function PressNote(note: PressNoteProps) {
  return <template data-press={JSON.stringify(note)} />;
}
