type Options = {
  /** Ends the wait; after 20 seconds unless told. */
  signal?: AbortSignal;
  /** Has the browser go on after the page is gone; it takes no more than 64 kB. */
  keepalive?: boolean;
};

/** Asks a route of the desk; null where no answer of the newsroom came, because it is down or there is no way to it. */
export async function postJson<Told>(
  path: string,
  body: unknown,
  { signal = AbortSignal.timeout(20_000), keepalive = false }: Options = {},
): Promise<{ status: number; told: Told } | null> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      keepalive,
      signal,
    });
    return answer.status >= 500 ? null : { status: answer.status, told: (await answer.json()) as Told };
  } catch {
    return null;
  }
}
