/** How a name or word is spelled where the letters would spell it otherwise; '' leaves a script to the letters. */
export type ScriptException = { word: string; latin: string; arabic: string };
export type StoredScriptException = ScriptException & { id: number };
