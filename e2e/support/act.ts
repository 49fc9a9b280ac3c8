import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Runs a command of the newsroom in a process of its own on the server's database, as the CLI would: what it changes the server
 * can only learn from the database. `code` is the body of an async function that gets `{ actor, now, ...commands }`;
 * `varFolder` is the folder of the newsroom it works on.
 */
export function act(varFolder: string, code: string): string {
  const program = `
    import { database, engine, openEngine, transaction, useEngine } from '#db/client';
    import { addArticle } from '#domain/articles/commands/add-article';
    import { saveArticle } from '#domain/articles/commands/save-article';
    import { takeDownArticle } from '#domain/articles/commands/take-down-article';
    import { updatePublished } from '#domain/articles/commands/update-published';
    import { findState } from '#domain/articles/queries';
    import { fieldsOf } from '#domain/articles/rules';
    import { createStory } from '#domain/stories/commands/create-story';
    import { getRubricBySlug } from '#domain/rubrics/queries';
    import { systemActor } from '#domain/sessions/rules';
    useEngine(openEngine(process.env.NEWSROOM));
    const actor = systemActor('seed');
    const now = new Date();
    const body = (...texts) => ({ version: 1, blocks: texts.map((text) => ({ type: 'paragraph', content: [{ text }] })) });
    const result = await (async () => {${code}})();
    await engine().close();
    console.log(JSON.stringify(result ?? null));
  `;
  return execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', program], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NEWSROOM: `file:${join(varFolder, 'arainfo.db')}` },
  }).trim();
}
