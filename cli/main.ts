import { enterCommand } from './enter-command.ts';
import { importCommand } from './import.ts';

/** `npm run arainfo -- VERB …`: every verb by its name. */
const verbs = { import: importCommand };

await enterCommand(verbs, process.argv.slice(2));
