import { transaction } from '#db/client';
import { noteAct } from '#domain/audit/commands/note-act';
import { findAddress } from '#domain/health/queries';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { DomainError } from '#lib/errors';
import type { Layout, Step } from '../lay-out.ts';
import { findRedirect } from '../queries.ts';
import { type LineFault, maxLines, type ReadLine, readLines } from '../read-lines.ts';
import { foreseeRedirects, writeRedirects } from './write-redirects.ts';

/** What becomes of one line; `to` is where the way ends, `before` where the address leads now. */
export type PlannedLine = { line: number; text: string } & (
  | { outcome: 'new' | 'same'; from: string; to: string }
  | { outcome: 'replaces'; from: string; to: string; before: string }
  | { outcome: 'refused'; fault: LineFault | 'live' | 'loop' }
);

type Given = { text: string; siteUrl: string };

/** Says of each line what importing it would do, and changes nothing. Throws `forbidden`, `redirects-too-many`. */
export async function planImport(actor: Actor, given: Given): Promise<PlannedLine[]> {
  requireMay(actor, 'redirects.edit');
  return planLines(await checkLines(given), foreseeRedirects);
}

/**
 * Writes the redirects of all lines that can be followed, whole or not at all, and says what became of each line; those that lead
 * to another lead to where that one ends. Throws `forbidden`, `redirects-too-many`.
 */
export async function importRedirects(actor: Actor, given: Given, now: Date): Promise<PlannedLine[]> {
  requireMay(actor, 'redirects.edit');
  return transaction(async () => {
    const planned = await planLines(await checkLines(given), (steps) => writeRedirects(steps, now));
    const written = planned.filter(({ outcome }) => outcome === 'new' || outcome === 'replaces').length;
    const details = { written, refused: planned.filter(({ outcome }) => outcome === 'refused').length };
    if (written > 0) await noteAct(actor, { action: 'import', noun: 'redirect', nounId: 'list', details }, now);
    return planned;
  });
}

type CheckedLine = ReadLine | { line: number; text: string; fault: 'live' };

async function checkLines({ text, siteUrl }: Given): Promise<CheckedLine[]> {
  const read = readLines(text, siteUrl);
  if (read.length > maxLines) throw new DomainError('redirects-too-many', { max: maxLines });
  const checked: CheckedLine[] = [];
  for (const line of read) {
    const isLive = 'step' in line && (await findAddress(line.step.from)) !== 'none';
    checked.push(isLive ? { line: line.line, text: line.text, fault: 'live' } : line);
  }
  return checked;
}

async function planLines(lines: CheckedLine[], lay: (steps: Step[]) => Promise<Layout>): Promise<PlannedLine[]> {
  const steps = lines.flatMap((line) => ('step' in line ? [line.step] : []));
  const before = new Map<string, string | null>();
  for (const { from } of steps) before.set(from, await findRedirect(from));
  const { laid, loops } = await lay(steps);
  const ends = new Map(laid.map(({ from, to }) => [from, to]));
  return lines.map((line) => {
    const { line: number, text } = line;
    if (!('step' in line)) return { line: number, text, outcome: 'refused', fault: line.fault };
    const { from } = line.step;
    if (loops.has(from)) return { line: number, text, outcome: 'refused', fault: 'loop' };
    const stored = before.get(from) ?? null;
    const was = stored && decodeURI(stored);
    const to = ends.get(from);
    if (to === undefined) return { line: number, text, outcome: 'same', from, to: was ?? line.step.to };
    return was === null
      ? { line: number, text, outcome: 'new', from, to }
      : { line: number, text, outcome: 'replaces', from, to, before: was };
  });
}
