type Told = { version?: number; savedAt?: string; savedBy?: string; message?: string };

/**
 * Sends something written to a save route; null where no answer of the newsroom came, because the server is down or busy. Throws where
 * there is no way to it. `keepalive` has the browser go on after the page is gone; it takes no more than 64 kB.
 */
export async function postSave(
  path: string,
  body: unknown,
  keepalive = false,
): Promise<{ status: number; told: Told } | null> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    keepalive,
    signal: AbortSignal.timeout(20_000),
  });
  if (answer.status >= 500 || answer.status === 429) return null;
  return { status: answer.status, told: (await answer.json()) as Told };
}
