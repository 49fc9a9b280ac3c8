/** Prints what a check found and ends the process with 1 when there is anything. */
export function reportViolations(check: string, violations: string[]): void {
  for (const violation of violations) console.log(`  ${violation}`);
  console.log(violations.length === 0 ? `${check}: ok` : `${check}: ${violations.length} found`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
