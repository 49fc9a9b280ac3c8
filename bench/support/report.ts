import { cpus, loadavg, release, totalmem, type } from 'node:os';

export type Cell = string | number;

/** Prints a Markdown table; numbers are set right. */
export function printTable(head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const texts = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...texts.map((row) => row[column]?.length ?? 0)));
  const isNumber = head.map((_, column) => rows.every((row) => /^[-–\d]/.test(String(row[column] ?? '–'))));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => pad(cell, widths[at] ?? 0, isNumber[at])).join(' | ')} |`;
  const rule = widths.map((width, at) => (isNumber[at] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  console.log([line(texts[0] ?? []), line(rule), ...texts.slice(1).map(line)].join('\n'));
}

/** Says beside a figure whether it reaches the goal, and gives the answer back. */
export function judge(what: string, isMet: boolean): boolean {
  console.log(`${isMet ? 'met    ' : 'NOT MET'}  ${what}`);
  return isMet;
}

/** Says whether nothing speaks against it, and otherwise the first of what does. */
export function judgeNone(what: string, faults: readonly string[]): boolean {
  const isMet = judge(faults.length === 0 ? what : `${what}: ${faults.length} do not`, faults.length === 0);
  for (const fault of faults.slice(0, 10)) console.log(`         ${fault}`);
  return isMet;
}

/** Says why a bench is left out; the run as a whole goes on. */
export function skip(bench: string, why: string): void {
  console.log(`${bench}: skipped, ${why}`);
}

/** Prints date, machine and load, for results are worth nothing without them. */
export function printHeading(bench: string): void {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`\n## ${bench}, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`);
  console.log(
    `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}`,
  );
  console.log(`Node ${process.version}, load at the start ${loadavg()[0]?.toFixed(1)}\n`);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that at least `share` of all values do not exceed; 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function pad(text: string, width: number, isNumber: boolean | undefined): string {
  return isNumber ? text.padStart(width) : text.padEnd(width);
}
