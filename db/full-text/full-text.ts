import { database } from '../client.ts';
import { postgresFullText } from './postgres.ts';
import { sqliteFullText } from './sqlite.ts';
import type { FullText } from './types.ts';

/** The full-text index of the database that is open. */
export function fullText(): FullText {
  return database().kind === 'sqlite' ? sqliteFullText : postgresFullText;
}
