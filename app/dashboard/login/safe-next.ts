/** Where to go after signing in: a page of the desk, never another site; anything else leads to the desk's first page. */
export function safeNext(next: unknown): string {
  const isOurs = typeof next === 'string' && /^\/dashboard(?:[/?][^\\\p{Cc}]*)?$/u.test(next);
  return isOurs && !next.startsWith('/dashboard/login') ? next : '/dashboard';
}
