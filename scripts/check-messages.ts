import { findMessageViolations } from './messages/find-violations.ts';
import { reportViolations } from './report-violations.ts';
import { root } from './setup/root.mjs';

reportViolations('messages', findMessageViolations(root));
