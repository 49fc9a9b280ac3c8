import { expect, test } from 'vitest';
import { playerOrigins } from '#lib/player-origins';
import { deskPolicy, readerPolicy } from './security-headers.ts';

test('readers and editors may open every player an article can have, and no other site’s', () => {
  for (const policy of [readerPolicy([], []), deskPolicy('nonce', false)])
    expect(/frame-src ([^;]+)/.exec(policy)?.[1]?.split(' ')).toEqual([...playerOrigins]);
});
