import { existsSync, statSync } from 'node:fs';
import { importFile, type LineOutcome } from '#domain/import/commands/import-file';
import { systemActor } from '#domain/sessions/rules';
import type { Env } from '#lib/env';
import { openMediaStore } from '#lib/media-store';
import type { Verb } from './enter-command.ts';
import { createImportReport } from './import-report.ts';
import { pictureTaker } from './import-pictures.ts';
import { say } from '#lib/terminal-words';

/** `import FILE…`: articles of another site from JSONL, JSONL.gz or the text of a saved page. */
export const importCommand: Verb = {
  help: say('import.help'),
  async run(args, env) {
    const isDryRun = args.includes('--dry-run');
    const files = args.filter((arg) => !arg.startsWith('--'));
    const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--dry-run');
    if (files.length === 0 || unknown) {
      process.stderr.write(`${say('import.help')}\n`);
      return 2;
    }
    let isWell = true;
    for (const file of files) isWell = (await importOne(file, isDryRun, env)) && isWell;
    return isWell ? 0 : 1;
  },
};

async function importOne(file: string, isDryRun: boolean, env: Env): Promise<boolean> {
  if (!existsSync(file) || !statSync(file).isFile()) {
    process.stderr.write(`${say('import.no-file', { file })}\n`);
    return false;
  }
  const report = createImportReport(file, isDryRun);
  const onOutcome = (outcome: LineOutcome) => report.add(outcome);
  const takePicture = pictureTaker(file, openMediaStore(env.mediaUrl));
  await importFile(systemActor('import'), file, { now: new Date(), isDryRun, onOutcome, takePicture });
  return report.finish();
}
