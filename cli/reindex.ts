import { reindex } from '#domain/search/commands/reindex';
import { systemActor } from '#domain/sessions/rules';
import { say } from '#lib/terminal-words';
import type { Verb } from './enter-command.ts';

const everyMs = 1_000;

/** `reindex`: the full-text index anew, beside a running paper. */
export const reindexCommand: Verb = {
  help: say('reindex.help'),
  async run(args) {
    if (args.length > 0) {
      process.stderr.write(`${say('reindex.help')}\n`);
      return 2;
    }
    let saidAt = Date.now();
    const count = await reindex(systemActor('reindex'), new Date(), ({ done, total }) => {
      if (Date.now() - saidAt < everyMs) return;
      saidAt = Date.now();
      process.stderr.write(`${say('reindex.progress', { done, total })}\n`);
    });
    process.stdout.write(`${say('reindex.done', { count })}\n`);
    return 0;
  },
};
