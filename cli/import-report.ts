import { basename } from 'node:path';
import type { LineOutcome } from '#domain/import/commands/import-file';
import { say, sayShort } from '#lib/terminal-words';

export type ImportReport = {
  add(outcome: LineOutcome): void;
  /** Prints the sums; true when every line went in or was here already. */
  finish(): boolean;
};

const progressMs = 1_000;
const maxShownFaults = 50;

/** Prints progress while an import runs, each fault with its line, and at the end what came in, what was repaired, what is missing. */
export function createImportReport(file: string, isDryRun: boolean): ImportReport {
  const kinds = new Map<string, number>();
  const repairs = new Map<string, number>();
  const gaps = new Map<string, number>();
  const startedAt = performance.now();
  let shownAt = startedAt;
  let total = 0;
  const count = (sums: Map<string, number>, key: string) => sums.set(key, (sums.get(key) ?? 0) + 1);

  const showProgress = () => {
    if (performance.now() - shownAt < progressMs) return;
    shownAt = performance.now();
    const rate = Math.round((total * 1000) / (shownAt - startedAt));
    process.stderr.write(`${basename(file)}: ${total} (${rate}/s)\n`);
  };

  return {
    add(outcome) {
      total += 1;
      count(kinds, outcome.kind);
      if ('article' in outcome && (outcome.kind === 'added' || outcome.kind === 'would-add')) {
        for (const repair of outcome.article.repairs) count(repairs, repair.kind);
        for (const gap of outcome.article.gaps) count(gaps, gap);
      }
      const fault = faultOf(outcome);
      if (fault !== null && faultCount(kinds) <= maxShownFaults)
        process.stderr.write(`${basename(file)}:${outcome.line}: ${fault}\n`);
      showProgress();
    },
    finish() {
      const seconds = (performance.now() - startedAt) / 1000;
      process.stdout.write(
        `${say(isDryRun ? 'import.would-do' : 'import.done', { file: basename(file), total, seconds: seconds.toFixed(1) })}\n`,
      );
      printSums('import.kind', kinds);
      printSums('import.repair', repairs);
      printSums('import.gap', gaps);
      return faultCount(kinds) === 0;
    },
  };
}

function printSums(prefix: string, sums: Map<string, number>): void {
  for (const [key, count] of [...sums].sort((a, b) => b[1] - a[1])) {
    process.stdout.write(`  ${String(count).padStart(6)}  ${sayShort(`${prefix}.${key}`)}\n`);
  }
}

const faults = ['refused', 'failed', 'differs', 'id-taken'];

function faultCount(kinds: Map<string, number>): number {
  return faults.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0), 0);
}

function faultOf(outcome: LineOutcome): string | null {
  switch (outcome.kind) {
    case 'refused':
      return outcome.reasons.map(sayReason).join('; ');
    case 'failed':
      return `${sayShort('import.kind.failed')}: ${outcome.error instanceof Error ? outcome.error.message : String(outcome.error)}`;
    case 'differs':
    case 'id-taken':
      return `${sayShort(`import.kind.${outcome.kind}`)} (№ ${outcome.storyId})`;
    default:
      return null;
  }
}

/** `title-empty` is a field and its problem; every other code has a sentence of its own. */
function sayReason(reason: string): string {
  const whole = sayShort(`import.reason.${reason}`);
  const [, field, problem] = /^(\w+?)-(.+)$/.exec(reason) ?? [];
  const isKnown = !whole.startsWith('import.reason.');
  return isKnown ? whole : `${sayShort(`import.field.${field}`)}: ${sayShort(`import.problem.${problem}`)}`;
}
