import type { Script } from '#lib/editions';
import type { WriteScript } from '#lib/text/scripts/script-writer';

/** What a page of a script edition is printed with; `siteOrigin` is that of absolute addresses of this site. */
export type ScriptFace = { script: Script; write: WriteScript; siteOrigin: string };

/** Null where the paper has no such edition. */
export type ReadFace = (script: Script) => Promise<ScriptFace | null>;
