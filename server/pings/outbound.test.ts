import { afterEach, expect, test } from 'vitest';
import { createOutbound } from './outbound.ts';
import { isPublicAddress } from './public-address.ts';
import { readRetryAfter } from './read-retry-after.ts';
import { type StandIn, startStandIn, towardsStandIns } from './testing.ts';

const asked = (url: string) => ({ url, headers: { 'content-type': 'text/plain' }, body: 'ә' });
let standIn: StandIn | undefined;
afterEach(() => standIn?.stop());

test.each([
  ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.0.0.1', '172.16.5.5', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
  ...['192.0.2.1', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '192.0.0.8'],
  ...[
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
  ],
  ...['[::1]', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'fec0::1', '100::1', 'жоқ', '', '127.1'],
])('%s is no public address', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['8.8.8.8', '77.88.55.88', '2a02:6b8::1', '[2606:4700::1111]', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test.each([
  ...['https://127.0.0.1/', 'https://[::1]/', 'https://2130706433/', 'https://0x7f.1/', 'https://[::ffff:127.0.0.1]/'],
  ...['https://169.254.169.254/latest/meta-data', 'https://localhost/', 'https://10.0.0.1/'],
])('%s is never reached', async (url) => {
  await expect(createOutbound()(asked(url))).rejects.toMatchObject({ message: 'address-forbidden', isFinal: true });
});

test('nothing goes out unencrypted, and a name that leads to this machine is refused before a byte is sent', async () => {
  standIn = await startStandIn(() => ({}));
  const { port } = new URL(standIn.origin);
  await expect(createOutbound()(asked('http://8.8.8.8/'))).rejects.toMatchObject({ message: 'address-forbidden' });
  const outbound = createOutbound({ protocols: ['http:'] });
  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    await expect(outbound(asked(`http://${host}:${port}/`))).rejects.toMatchObject({ message: 'address-forbidden' });
  expect(standIn.heard).toEqual([]);
});

test('a redirect is an answer, and is not followed', async () => {
  standIn = await startStandIn(() => ({ status: 302, headers: { location: '/private' } }));
  const outbound = createOutbound(towardsStandIns);
  expect(await outbound(asked(standIn.origin))).toMatchObject({ status: 302 });
  expect(standIn.heard.map((each) => each.path)).toEqual(['/']);
});

test('an answer is read whole, and not beyond 64 kB', async () => {
  standIn = await startStandIn(({ path }) => ({ body: path === '/huge' ? 'ж'.repeat(500_000) : 'жақсы' }));
  const outbound = createOutbound(towardsStandIns);
  expect(await outbound(asked(standIn.origin))).toEqual({ status: 200, text: 'жақсы', retryAfter: null });
  expect(standIn.heard[0]?.body).toBe('ә');
  await expect(outbound(asked(`${standIn.origin}/huge`))).rejects.toMatchObject({ message: 'answer-too-large' });
});

test('who answers too late or breaks off leaves the end unknown, who is not there was never reached', async () => {
  standIn = await startStandIn(({ path }) => (path === '/cut' ? 'cut' : { delayMs: 3_000 }));
  const outbound = createOutbound({ ...towardsStandIns, wholeMs: 300 });
  const { origin } = standIn;
  await expect(outbound(asked(`${origin}/slow`))).rejects.toMatchObject({ message: 'answer-lost', isFinal: false });
  await expect(createOutbound(towardsStandIns)(asked(`${origin}/cut`))).rejects.toMatchObject({
    message: 'answer-lost',
  });
  await standIn.stop();
  await expect(outbound(asked(origin))).rejects.toMatchObject({ message: 'unreachable ECONNREFUSED', isFinal: false });
  standIn = undefined;
});

test.each([
  ['120', 120_000],
  ['0', 1_000],
  ['99999999', 86_400_000],
  ['Mon, 23 Nov 2026 09:05:00 GMT', 300_000],
  ['soon', 60_000],
  [null, 60_000],
])('Retry-After: %s', (header, ms) => {
  expect(readRetryAfter(header, new Date('2026-11-23T09:00:00Z'))).toBe(ms);
});
