import { existsSync } from 'node:fs';
import { findDictionaries } from '#lib/spelling/dictionary-files';
import { type Installed, installDictionaries, systemFolders } from '#lib/spelling/install-dictionaries';
import { say } from '#lib/terminal-words';
import type { Verb } from './enter-command.ts';

/** `dictionaries [FOLDER|URL]`: takes spelling dictionaries of Hunspell into the newsroom's data. */
export const dictionariesCommand: Verb = {
  help: say('dictionaries.help'),
  async run(args, { varFolder }) {
    const [given] = args;
    const sources = given === undefined ? systemFolders.filter((folder) => existsSync(folder)) : [given];
    const installed = new Map<string, Installed>();
    try {
      for (const source of sources)
        for (const each of await installDictionaries(varFolder, source)) installed.set(each.lang, each);
    } catch (error) {
      process.stderr.write(
        `${say('dictionaries.broken', { reason: error instanceof Error ? error.message : String(error) })}\n`,
      );
      return 1;
    }
    for (const { lang, entries } of installed.values())
      process.stdout.write(`${say('dictionaries.installed', { file: `${lang}.dic`, entries })}\n`);
    if (findDictionaries(varFolder).kk) return 0;
    process.stderr.write(`${say('dictionaries.missing')}\n`);
    return 1;
  },
};
