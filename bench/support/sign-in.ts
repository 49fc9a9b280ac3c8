import { database, transaction } from '#db/client';
import { openSession } from '#domain/sessions/commands/open-session';
import { withDatabase } from './newsroom.ts';

export type BenchUser = { id: number; name: string; role: 'reporter' | 'editor' | 'chief' | 'admin'; token: string };

/** Somebody with a session, made by hand in a newsroom's folder: benches do not measure signing in. */
export function signIn(folder: string, role: BenchUser['role'] = 'reporter'): Promise<BenchUser> {
  return withDatabase(folder, async () => {
    const { t } = database();
    const now = new Date();
    const person = { email: 'bench@arainfo.test', name: 'bench', role, lang: 'kk' as const };
    const nothing = { passwordHash: null, totpSecret: null, totpConfirmedAt: null, totpLastStep: null, authorId: null };
    const [user] = await transaction(async () =>
      database()
        .db.insert(t.users)
        .values({ ...person, ...nothing, isDemo: false, createdAt: now, suspendedAt: null })
        .returning({ id: t.users.id, name: t.users.name, role: t.users.role }),
    );
    if (!user) throw new Error('The database returned no user.');
    const session = { address: '127.0.0.1', agent: 'bench', isPending: false, oldToken: null };
    return { ...user, token: await openSession(user, session, now) };
  });
}

export function sessionCookie({ token }: BenchUser): string {
  return `arainfo-session=${token}`;
}
