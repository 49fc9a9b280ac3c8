import { dictionariesCommand } from './dictionaries.ts';
import { enterCommand } from './enter-command.ts';
import { importCommand } from './import.ts';
import { reindexCommand } from './reindex.ts';

/** `npm run arainfo -- VERB …`: every verb by its name. */
const verbs = { import: importCommand, dictionaries: dictionariesCommand, reindex: reindexCommand };

await enterCommand(verbs, process.argv.slice(2));
