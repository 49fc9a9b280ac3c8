import type { Message } from '#domain/outbox/commands/take-messages';

/** The strings that a list of this name holds in any of the messages, each once. */
export function stringsOf(messages: readonly Message[], name: string): string[] {
  const lists = messages.map(({ payload }) => payload[name]);
  return [...new Set(lists.flatMap((list) => (Array.isArray(list) ? list : [])))].filter(
    (each) => typeof each === 'string',
  );
}
