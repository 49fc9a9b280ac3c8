import { headers } from 'next/headers';

/** The address and the program a request comes from; our own server has set the first (server/desk.ts). */
export async function clientAddress(): Promise<{ address: string; agent: string }> {
  const given = await headers();
  return { address: given.get('x-forwarded-for') ?? '', agent: given.get('user-agent') ?? '' };
}
