/** The series' colours: dawn, sand, steppe, dusk and night. */
export const ink = {
  coal: '#141a2e',
  night: '#1b2850',
  moon: '#30477f',
  mist: '#7f93b8',
  ice: '#c9d6e4',
  plum: '#3d2f5b',
  dusk: '#6a4c82',
  lilac: '#a884ac',
  ember: '#b8341a',
  dawn: '#dd4a23',
  coral: '#f07b55',
  peach: '#f8b088',
  sand: '#f0d0a0',
  cream: '#fbeedb',
  snow: '#fff8ee',
  ochre: '#cf9a3c',
  straw: '#e6bd62',
  leaf: '#6f8446',
  moss: '#465f3a',
  pine: '#243f3c',
  river: '#3c7188',
  bark: '#5a3627',
  wood: '#96603a',
  clay: '#bf7346',
} as const;

/** Skin tones of the cast. */
export const skins = { fair: '#f1c59f', warm: '#e3ab80', tan: '#cf9067', deep: '#b27550' } as const;
/** Hair colours of the cast. */
export const hairs = {
  black: '#20191f',
  brown: '#4a2d20',
  grey: '#8d8790',
  white: '#dcd5cf',
  chestnut: '#71412a',
} as const;

/** A colour between two, `share` of the second; both `#rrggbb`. */
export function mix(first: string, second: string, share: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const between = (at: number) => Math.round(channel(first, at) * (1 - share) + channel(second, at) * share);
  return `#${[1, 3, 5].map((at) => between(at).toString(16).padStart(2, '0')).join('')}`;
}

/** The colour in shade: it leans to violet night, as shadows do. */
export function shade(colour: string, share = 0.25): string {
  return mix(colour, '#231a45', share);
}

/** The colour in light. */
export function lit(colour: string, share = 0.25): string {
  return mix(colour, '#fff1d6', share);
}

/** `#rrggbb` with an opacity of 0..1. */
export function veil(colour: string, opacity: number): string {
  return `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;
}

/** A gradient from top to bottom; a paint for `fill`, its definition is added by `gradientsOf`. */
export function down(...colours: string[]): string {
  return reference('d', colours);
}

/** A gradient from left to right. */
export function across(...colours: string[]): string {
  return reference('a', colours);
}

/** A gradient from the centre outwards. */
export function glow(...colours: string[]): string {
  return reference('g', colours);
}

const axes: Record<string, string> = {
  d: 'x1="0" y1="0" x2="0" y2="1"',
  a: 'x1="0" y1="0" x2="1" y2="0"',
};

/** Definitions of every gradient the drawing refers to; the colours are written in the reference itself. */
export function gradientsOf(drawing: string): string {
  const names = new Set([...drawing.matchAll(/url\(#([dag](?:-[0-9a-f]{6,8})+)\)/g)].map((match) => match[1] ?? ''));
  return [...names].map(definition).join('');
}

function reference(kind: string, colours: readonly string[]): string {
  return `url(#${kind}-${colours.map((colour) => colour.slice(1)).join('-')})`;
}

function definition(name: string): string {
  const [kind = 'd', ...colours] = name.split('-');
  const stops = colours.map((colour, index) => stop(colour, index / Math.max(1, colours.length - 1))).join('');
  return kind === 'g'
    ? `<radialGradient id="${name}">${stops}</radialGradient>`
    : `<linearGradient id="${name}" ${axes[kind]}>${stops}</linearGradient>`;
}

function stop(colour: string, offset: number): string {
  const opacity = colour.length === 8 ? Number.parseInt(colour.slice(6), 16) / 255 : 1;
  return `<stop offset="${offset.toFixed(3)}" stop-color="#${colour.slice(0, 6)}" stop-opacity="${opacity.toFixed(3)}"/>`;
}
