import type { Import } from './imports-of.ts';

const rooms = ['app', 'components', 'domain', 'db', 'lib', 'server', 'cli', 'i18n', 'scripts'] as const;
export type Room = (typeof rooms)[number];

const mayImport: Record<Room, Room[]> = {
  app: ['app', 'components', 'domain', 'db', 'lib', 'i18n'],
  components: ['components', 'lib', 'i18n'],
  domain: ['domain', 'db', 'lib'],
  db: ['db', 'lib'],
  lib: ['lib'],
  server: ['server', 'domain', 'db', 'lib', 'i18n'],
  cli: ['cli', 'domain', 'db', 'lib', 'i18n'],
  i18n: ['i18n', 'lib'],
  scripts: ['scripts', 'lib'],
};

const readsMessages: Room[] = ['app', 'i18n', 'server', 'cli'];
const withoutReact: Room[] = ['domain', 'db', 'lib', 'server', 'cli'];
const pureDomain = /^domain\/[^/]+\/(types|rules|policy|input)$/;

export const roomOf = (path: string): Room | undefined => rooms.find((room) => path.startsWith(`${room}/`));

/** Why this file may not import that, or null; tests are free. */
export function directionViolation(file: string, found: Import): string | null {
  const from = roomOf(file);
  if (!from || /\.test\.\w+$/.test(file)) return null;
  return found.isPackage ? packageViolation(from, found.target) : ownViolation(from, file, found);
}

function packageViolation(from: Room, target: string): string | null {
  const framework = /^(react|react-dom|next|next-intl|use-intl)(\/|$)/.exec(target)?.[1];
  if (!framework || !withoutReact.includes(from)) return null;
  if (from === 'server' && framework === 'next') return null;
  return `${from} does not know ${framework}`;
}

function ownViolation(from: Room, file: string, { target, isType }: Import): string | null {
  const purity = isPure(file) && !isType && isImpure(target) ? 'types, rules, policy and input read no data' : null;
  return wallViolation(file, target) ?? purity ?? roomViolation(from, file, { target, isType });
}

function wallViolation(file: string, target: string): string | null {
  const sides = [sideOf(file), sideOf(target)].filter((side) => side !== null);
  if (new Set(sides).size > 1) return 'reader and dashboard never import each other';
  const isOutside = file.startsWith('components/ui/') && !/^(components\/ui|lib|i18n)\//.test(target);
  return isOutside ? 'components/ui knows no product nouns' : null;
}

function roomViolation(from: Room, file: string, { target, isType }: Omit<Import, 'isPackage'>): string | null {
  if (target.startsWith('messages/')) return readsMessages.includes(from) ? null : `${from} does not read messages`;
  const to = roomOf(target);
  if (!to || mayImport[from].includes(to)) return null;
  if (from === 'components' && to === 'domain') {
    return isPure(target) ? null : 'components import only types, rules, policy and input of domain';
  }
  if (from === 'db' && to === 'domain' && isSeedOrType(file, target, isType)) return null;
  return `${from} does not import ${to}`;
}

function sideOf(path: string): 'reader' | 'dashboard' | null {
  if (/^(components\/reader|app\/\[locale\])\//.test(path)) return 'reader';
  return /^(components|app)\/dashboard\//.test(path) ? 'dashboard' : null;
}

const isPure = (path: string) => pureDomain.test(path.replace(/\.ts$/, ''));

const isImpure = (target: string) => /^db\//.test(target) || /^domain\/[^/]+\/(queries|commands)(\/|$)/.test(target);

/** The demo newsroom is made through the domain; a column may carry a type of the domain. */
function isSeedOrType(file: string, target: string, isType: boolean): boolean {
  return file.startsWith('db/seed/') || (isType && /^domain\/[^/]+\/types$/.test(target));
}
