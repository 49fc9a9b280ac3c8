import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importFile, type LineOutcome } from '#domain/import/commands/import-file';
import { createForesight, type Foresight } from '#domain/import/foresight';
import { systemActor } from '#domain/sessions/rules';
import type { Env } from '#lib/env';
import { openMediaStore } from '#lib/media-store';
import { say } from '#lib/terminal-words';
import type { Verb } from './enter-command.ts';
import { picturesBeside } from './import-pictures.ts';
import { createImportReport } from './import-report.ts';

/** `import FILE…`: articles of another site from JSONL, JSONL.gz or the text of a saved page. */
export const importCommand: Verb = {
  help: say('import.help'),
  async run(args, env) {
    const choices = readArguments(args, env);
    if (!choices) {
      process.stderr.write(`${say('import.help')}\n`);
      return 2;
    }
    const foresight = choices.isDryRun ? createForesight() : null;
    let isWell = true;
    for (const file of choices.files) isWell = (await importOne(file, { ...choices, foresight }, env)) && isWell;
    return isWell ? 0 : 1;
  },
};

type Choices = { files: string[]; isDryRun: boolean; ownHosts: string[] };

/** Null where something is asked that this verb does not know. */
function readArguments(args: string[], env: Env): Choices | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, 'old-site': { type: 'string', multiple: true } },
    });
    if (positionals.length === 0) return null;
    const ownHosts = [new URL(env.siteUrl).hostname, ...(values['old-site'] ?? [])].map((host) =>
      host.replace(/^www\./, ''),
    );
    return { files: positionals, isDryRun: values['dry-run'] ?? false, ownHosts };
  } catch {
    return null;
  }
}

type Run = Pick<Choices, 'ownHosts'> & { foresight: Foresight | null };

async function importOne(file: string, { foresight, ownHosts }: Run, env: Env): Promise<boolean> {
  if (!existsSync(file) || !statSync(file).isFile()) {
    process.stderr.write(`${say('import.no-file', { file })}\n`);
    return false;
  }
  const report = createImportReport(file, foresight !== null);
  const onOutcome = (outcome: LineOutcome) => report.add(outcome);
  const pictures = picturesBeside(file, openMediaStore(env.mediaUrl));
  await importFile(systemActor('import'), file, { now: new Date(), ownHosts, foresight, onOutcome, pictures });
  return report.finish();
}
