import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, root } from './places.ts';
import { run } from './process.ts';

export type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';
type Audit = { score: number | null; title: string; scoreDisplayMode: string; numericValue?: number };

/** What Lighthouse found on a page; only the categories asked for are there. */
export type Report = {
  categories: Partial<Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>>;
  audits: Record<string, Audit>;
};

export const noLighthouse =
  'there is no Lighthouse: install it anywhere, as in `npm install --prefix /tmp/lh lighthouse@13.5.0`, and name it: LIGHTHOUSE_PATH=/tmp/lh/node_modules/.bin/lighthouse';

/** Path of the program, null where there is none. */
export function findLighthouse(): string | null {
  const named = process.env.LIGHTHOUSE_PATH;
  if (named) return existsSync(named) ? named : null;
  const own = join(root, 'node_modules', '.bin', 'lighthouse');
  return existsSync(own) ? own : findProgram('lighthouse');
}

type Target = { program: string; chromium: string; folder: string; address: string; flags?: readonly string[] };

/** Looks at one page as on a phone; `flags` are further ones of Lighthouse. */
export async function audit({ program, chromium, folder, address, flags = [] }: Target): Promise<Report> {
  const output = join(folder, 'report.json');
  const chromeFlags =
    '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
  const args = [address, '--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${chromeFlags}`];
  const options = { cwd: folder, env: { ...process.env, CHROME_PATH: chromium } };
  const attempt = () => run(process.execPath, [program, ...args, ...flags], options);
  // On a busy machine Lighthouse now and then loses its own trace (NO_NAVSTART).
  await attempt().catch(attempt);
  return JSON.parse(readFileSync(output, 'utf8'));
}

/** The audits that cost a point in any run. */
export function shortcomings(reports: readonly Report[]): string[] {
  const found = reports.flatMap(({ categories, audits }) =>
    Object.values(categories).flatMap(({ auditRefs }) => {
      const weighty = auditRefs.filter((ref) => ref.weight > 0).map((ref) => ref.id);
      return weighty.filter((id) => (audits[id]?.score ?? 1) < 0.9);
    }),
  );
  return [...new Set(found)];
}

/** Out of 100; 0 for a category that was not looked at. */
export function scoreOf(report: Report, name: Category): number {
  return Math.round((report.categories[name]?.score ?? 0) * 100);
}
