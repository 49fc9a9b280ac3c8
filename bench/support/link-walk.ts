import { type Answer, getPlain } from './http.ts';
import type { Paper } from './paper.ts';

/** Walks by links alone from some pages to all those that `follows` names, and gives the articles they link to. */
export async function walkLinks(
  paper: Paper,
  starts: readonly string[],
  follows: RegExp,
): Promise<{ answers: Answer[]; articles: string[] }> {
  const answers: Answer[] = [];
  const articles = new Set<string>();
  const seen = new Set(starts);
  for (const path of seen) {
    const answer = await getPlain(paper.url + path);
    const links = [...answer.body.toString().matchAll(/href="(\/[^"#]*)/g)].map(([, href = '']) => href);
    for (const link of links) {
      if (follows.test(link)) seen.add(link);
      else if (/^(?:\/ru)?\/\d+\//.test(link)) articles.add(link);
    }
    answers.push({ ...answer, body: Buffer.alloc(0) });
  }
  return { answers, articles: [...articles] };
}
