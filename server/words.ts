import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '#lib/lang';

/** A title and a sentence. */
type Saying = { title: string; text: string };

/**
 * The few sentences the server says itself, from `messages/{kk,ru}/reader.json`; `refusals` by status where `Refusal.<status>`
 * is there, all others are answered with `BadRequest`.
 */
export type ServerWords = {
  Error: Saying & { again: string; home: string };
  BadRequest: Saying;
  refusals: Readonly<Record<string, Saying>>;
};

const refusedStatuses = ['403', '404', '405', '408', '411', '413', '414', '421', '422', '429', '431', '501'];

/** Reads the server's sentences of both languages; throws, naming the key, where one is missing. */
export function readServerWords(projectDir: string): Localized<ServerWords> {
  return { kk: readWords(projectDir, 'kk'), ru: readWords(projectDir, 'ru') };
}

function readWords(projectDir: string, lang: string): ServerWords {
  const file = join(projectDir, 'messages', lang, 'reader.json');
  const messages: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const word = (group: string, key: string): string => {
    const value = property(group.split('.').reduce(property, messages), key);
    if (typeof value !== 'string') throw new Error(`${file} lacks ${group}.${key}`);
    return value;
  };
  const saying = (group: string): Saying => ({ title: word(group, 'title'), text: word(group, 'text') });
  const given = refusedStatuses.filter((status) => property(property(messages, 'Refusal'), status) !== undefined);
  return {
    Error: { ...saying('Error'), again: word('Error', 'again'), home: word('Error', 'home') },
    BadRequest: saying('BadRequest'),
    refusals: Object.fromEntries(given.map((status) => [status, saying(`Refusal.${status}`)])),
  };
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
