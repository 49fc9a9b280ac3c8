import { getScriptWriter } from '#domain/script-exceptions/queries';
import type { Script } from '#lib/editions';
import type { ScriptFace } from './script-face.ts';

/** Reads what a script edition is printed with from the database, anew for each page; null where the paper has no such edition. */
export function createFaceReader(siteUrl: string): (script: Script) => Promise<ScriptFace | null> {
  const siteOrigin = new URL(siteUrl).origin;
  return async (script) => {
    const write = await getScriptWriter(script);
    return write && { script, write, siteOrigin };
  };
}
