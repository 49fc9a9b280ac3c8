import { maxSearchDescription, maxSearchTitle } from '../../lib/text/search-result.ts';
import type { CrawledPage } from './crawl.ts';

const counts = { theme: 2, icon: 1, touchIcon: 1, manifest: 1 };
const leastDescription = 20;

/** What is wrong with the head of a page search engines may list, a sentence each. */
export function headFaults({ path, title, head }: CrawledPage): string[] {
  const { description } = head;
  const faults = [
    ...(title.length > maxSearchTitle ? [`has a title of ${title.length} letters: ${title}`] : []),
    ...(description.length > maxSearchDescription ? [`has a description of ${description.length} letters`] : []),
    ...(description.length < leastDescription ? [`is described as «${description}»`] : []),
    ...(JSON.stringify(head.counts) === JSON.stringify(counts) ? [] : [`has ${JSON.stringify(head.counts)}`]),
  ];
  return faults.map((fault) => `${path} ${fault}`);
}
