import { cookies } from 'next/headers';
import { isLang, type Lang } from '#lib/lang';

const isSecure = () => (process.env.SITE_URL ?? '').startsWith('https:');
const named = (name: string) => (isSecure() ? `__Host-arainfo-${name}` : `arainfo-${name}`);

type CookieName = 'session' | 'device' | 'lang';

const maxAgeSeconds: Record<CookieName, number> = { session: 30 * 86_400, device: 365 * 86_400, lang: 365 * 86_400 };

/** A cookie of the desk, or null. Over https their names carry `__Host-`, so that no other host can set them. */
export async function readDeskCookie(name: CookieName): Promise<string | null> {
  return (await cookies()).get(named(name))?.value || null;
}

/** Sets a cookie of the desk, out of reach of scripts; null deletes it. Only in actions and route handlers. */
export async function writeDeskCookie(name: CookieName, value: string | null): Promise<void> {
  const maxAge = value === null ? 0 : maxAgeSeconds[name];
  const options = { httpOnly: true, secure: isSecure(), sameSite: 'lax', path: '/', maxAge } as const;
  (await cookies()).set(named(name), value ?? '', options);
}

/** The language chosen in this browser for the pages before sign-in. */
export async function chosenLang(): Promise<Lang> {
  const lang = await readDeskCookie('lang');
  return isLang(lang) ? lang : 'kk';
}
