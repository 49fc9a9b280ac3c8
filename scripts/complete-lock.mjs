// Adds the optional platform packages a registry did not serve when the lock file was written; `npm ci` refuses a lock without them.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** os, cpu and libc as the package's name tells them: `@next/swc-linux-x64-musl`. */
export function platformOf(name) {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const libc = words.find((word) => word === 'musl' || word === 'gnu');
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(os === 'linux' && libc && { libc: [libc === 'gnu' ? 'glibc' : 'musl'] }),
    ...(os && { os: [os] }),
  };
}

/** Where node looks for `name` from the package at `from`, nearest first. */
function placesOf(from, name) {
  const parts = from === '' ? [] : from.replace(/^node_modules\//, '').split('/node_modules/');
  return [...parts.keys(), parts.length]
    .reverse()
    .map((depth) => [...parts.slice(0, depth), name].map((part) => `node_modules/${part}`).join('/'));
}

/** The lock's entries that are named as optional dependencies but stand nowhere: [parent, name, version]. */
export function missingOptional(packages) {
  return Object.entries(packages).flatMap(([from, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !placesOf(from, name).some((place) => packages[place]))
      .map(([name, version]) => [from, name, version]),
  );
}

/** A copy of the lock in which every optional dependency has an entry. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const [from, name, version] of missingOptional(packages)) {
    if (!/^\d+\.\d+\.\d+/.test(version)) continue;
    const top = `node_modules/${name}`;
    const parent = packages[from];
    packages[packages[top] ? `${from}/${top}` : top] = {
      version,
      ...platformOf(name),
      ...(parent.dev && { dev: true }),
      optional: true,
    };
  }
  const [root, ...rest] = Object.entries(packages);
  return { ...lock, packages: Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, 'en'))]) };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = process.argv[2] ?? 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = missingOptional(lock.packages);
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  console.log(`${file}: ${added.length} optional platform packages added`);
}
