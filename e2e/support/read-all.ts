/** An answer of the site to a program. */
export type Answer = { path: string; status: number; text: string };

const atOnce = 6;

/**
 * Asks over a connection of its own, without following a redirect. A test that waits for another process holds up everything else
 * in it, and would not notice that the server has closed an idle connection meanwhile.
 */
export function askAlone(address: string, method: 'GET' | 'HEAD' = 'GET'): Promise<Response> {
  return fetch(address, { method, redirect: 'manual', headers: { connection: 'close' } });
}

/** Asks for some addresses, a few at a time. */
export async function readAll(origin: string, paths: readonly string[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < paths.length; from += atOnce) {
    const some = paths.slice(from, from + atOnce).map(async (path) => {
      const answer = await askAlone(origin + path);
      return { path, status: answer.status, text: await answer.text() };
    });
    answers.push(...(await Promise.all(some)));
  }
  return answers;
}
