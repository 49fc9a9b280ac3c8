import { z } from 'zod';
import { line, parseInput } from '#lib/input';
import { indexNowHosts, type PingChoices, telegramHabits } from './types.ts';

const isOn = z.boolean({ error: 'bad-value' });

const hub = line(300).pipe(
  z.union([z.literal('').transform(() => null), z.url({ protocol: /^https$/, error: 'bad-address' })], {
    error: 'bad-address',
  }),
);

/** As BotFather writes them: https://core.telegram.org/bots/features#botfather */
const token = line(120).pipe(z.string().regex(/^(\d{5,20}:[\w-]{30,60})?$/, { error: 'bad-value' }));
const channel = line(80).pipe(z.string().regex(/^(@[a-zA-Z]\w{3,31}|-100\d{5,16})?$/, { error: 'bad-value' }));

const schema = z.strictObject({
  indexNow: z.strictObject({
    isOn,
    host: z.enum(indexNowHosts, { error: 'bad-value' }),
    isKeyRenewed: isOn.optional(),
  }),
  hub,
  telegram: z.strictObject({
    ...{ token, isForgotten: isOn, isSilent: isOn },
    channels: z.strictObject({ kk: channel, ru: channel }),
    posts: z.enum(telegramHabits, { error: 'bad-value' }),
  }),
});

/** Throws `input-invalid`. */
export function parsePingChoices(value: unknown): PingChoices {
  return parseInput(schema, value);
}
