import { bodyMediaIds } from '#domain/body/rules';
import type { Body } from '#domain/body/types';
import { linkedFiles } from '#domain/media/rules';

/** What texts use of the library: by number what they show, by hash what they link to. */
export type Shown = { ids: Set<number>; hashes: Set<string> };

/** Adds what a body shows and links to. */
export function gatherUses({ ids, hashes }: Shown, body: Body): void {
  for (const id of bodyMediaIds(body)) ids.add(id);
  for (const hash of linkedFiles(body)) hashes.add(hash);
}
