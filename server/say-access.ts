import { demoPassword, demoUsers } from '#db/seed/users';
import { makeSetupCode } from '#domain/users/commands/found-newsroom';
import { countDemoUsers } from '#domain/users/queries';
import type { Env } from '#lib/env';
import { isLocalAddress } from '#lib/local-site';
import { sayStart } from './start-sentences.ts';

/** Says at the terminal how to get into the desk: the demo accounts on a local site, or the code that makes the first admin. */
export async function sayAccess({ siteUrl }: Pick<Env, 'siteUrl'>): Promise<void> {
  const url = `${siteUrl}/dashboard`;
  const code = await makeSetupCode();
  if (code !== null) return sayStart('setup', { url, code });
  if (!isLocalAddress(siteUrl) || (await countDemoUsers()) === 0) return;
  process.env.ARAINFO_DEMO_ACCOUNTS = '1';
  const emails = demoUsers.map(({ email }) => email).join(', ');
  sayStart('demo', { url, emails, password: demoPassword });
}
