import { type Answer, getPlain } from './http.ts';
import type { Paper } from './paper.ts';

/** The files the index of the map names, and what they answered. */
export async function readMapParts(paper: Paper): Promise<{ parts: string[]; answers: Answer[] }> {
  const index = await getPlain(`${paper.url}/sitemap.xml`);
  const parts = [...index.body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) =>
    loc.replace(paper.url, ''),
  );
  const answers: Answer[] = [];
  for (const part of parts) answers.push(await getPlain(paper.url + part));
  return { parts, answers };
}

/** The paths in the files of a map with the editions each of them names, as `namesOf` writes them. */
export function readMap(files: readonly Answer[], { url }: Paper): Map<string, string> {
  const entries = files.flatMap((file) => [...file.body.toString().matchAll(/<url>(.*?)<\/url>/gs)]);
  return new Map(
    entries.map(([, entry = '']) => {
      const loc = /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '';
      const links = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      return [loc.replace(url, ''), namesOf(links.map(([, lang = '', href = '']) => [lang, href]))];
    }),
  );
}

/** The editions of a page in one line, whatever their order. */
export function namesOf(links: readonly (readonly [string, string])[]): string {
  return links
    .map(([lang, href]) => `${lang} ${href}`)
    .sort()
    .join(', ');
}
