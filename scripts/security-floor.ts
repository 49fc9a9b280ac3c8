export type Floor = Record<string, { minimum: string; why: string }>;
export type Lock = { packages: Record<string, { version?: string }> };

/** Packages of the lock file that are older than the floor, and names of the floor that are not installed at all. */
export function floorViolations(lock: Lock, floor: Floor): string[] {
  return Object.entries(floor).flatMap(([name, { minimum, why }]) => {
    const found = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
    if (found.length === 0) return [`${name} is not in the lock file: drop it from security-floor.json`];
    return found
      .filter(([, { version = '0' }]) => compareVersions(version, minimum) < 0)
      .map(([path, { version }]) => `${path} is ${version}, at least ${minimum} is needed (${why})`);
  });
}

/** Negative, zero or positive as `a` is older than, equal to or newer than `b`; a pre-release is older than its release. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  for (let place = 0; place < 3; place += 1) {
    const difference = (left.numbers[place] ?? 0) - (right.numbers[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return Number(right.isPreRelease) - Number(left.isPreRelease);
}

function parse(version: string): { numbers: number[]; isPreRelease: boolean } {
  const [core = '', preRelease] = version.split('+')[0]?.split(/-(.*)/) ?? [];
  return { numbers: core.split('.').map(Number), isPreRelease: Boolean(preRelease) };
}
