/** The whole number behind `--name`, or `fallback`. */
export function numberArgument(name: string, fallback: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = Number(process.argv[at + 1]);
  return at > 0 && Number.isInteger(value) && value > 0 ? value : fallback;
}

export function hasArgument(name: string): boolean {
  return process.argv.includes(`--${name}`);
}
