import exceptions from './imports/exceptions.json' with { type: 'json' };
import { findImportViolations } from './imports/find-violations.ts';
import { reportViolations } from './report-violations.ts';
import { root } from './setup/root.mjs';

reportViolations('import direction', findImportViolations(root, exceptions));
