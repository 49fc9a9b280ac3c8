import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours and sizes alone: the rest is the same in every theme. */
const rulesOfLooks = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What axe finds on the open page as it looks now; empty when all is well. */
export async function findingsNow(page: Page, within = 'html'): Promise<string[]> {
  return run(new AxeBuilder({ page }).include(within).withTags(standards));
}

/** What axe finds about colours and sizes, where `findingsNow` has seen the page in another theme. */
export async function findingsOfLooks(page: Page, within = 'html'): Promise<string[]> {
  return run(new AxeBuilder({ page }).include(within).withRules(rulesOfLooks));
}

async function run(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(told).join(' | ')}`);
}

/** Where it is and why it is a fault. */
function told({ target, failureSummary = '' }: { target: unknown[]; failureSummary?: string | undefined }): string {
  return `${target.join(' ')} (${failureSummary.replace(/\s+/g, ' ')})`;
}
