import { down, ink, lit, shade } from './paint.ts';
import { type Box, circle, type Disc, dice, ellipse, path, polygon, rect, round, stroke, times } from './shape.ts';

const spines = [
  ink.dawn,
  ink.river,
  ink.straw,
  ink.plum,
  ink.cream,
  ink.leaf,
  ink.coral,
  ink.moon,
  ink.clay,
  ink.ice,
  ink.ember,
];

/** A shelf of books, left to right, standing on y; a few lean, a few gaps stay. */
export function books([x, y, long, tall]: Box, seed: number): string {
  const roll = dice(seed);
  const parts: string[] = [];
  for (let at = x; at < x + long - 30; ) {
    const thick = 12 + roll() * 20;
    const size = tall * (0.66 + roll() * 0.34);
    const colour = spines[Math.floor(roll() * spines.length)] ?? ink.dawn;
    const band =
      rect([0, -size * 0.78, thick, size * 0.1], lit(colour, 0.4)) +
      rect([thick * 0.3, -size * 0.5, thick * 0.4, size * 0.24], shade(colour, 0.25));
    const book = rect([0, -size, thick, size], colour, 2) + band;
    const leaning = roll() > 0.9;
    parts.push(
      `<g transform="translate(${round(at + (leaning ? size * 0.12 : 0))} ${round(y)}) rotate(${leaning ? -8 : 0})">${book}</g>`,
    );
    at += thick + (leaning ? size * 0.16 : 1.5) + (roll() > 0.93 ? 26 : 0);
  }
  return parts.join('');
}

/** An open book held in a hand (units of a figure), its pages to the reader. */
export function openBook(colour: string = ink.dawn): string {
  return (
    path('M-34 -44L4 -22L44 -52L48 6L6 30L-34 10Z', colour) +
    path('M-30 -48L4 -28L4 20L-30 4Z', ink.snow) +
    path('M4 -28L42 -56L44 0L4 20Z', '#e8dcc8') +
    stroke('M-24 -34l22 12M-24 -22l22 12M-24 -10l22 12M10 -22l24 -18M10 -8l24 -18', ink.lilac, 2.5)
  );
}

/** A full bag (units of a figure); the hand grips its knot. */
export function bag(colour: string): string {
  return (
    path(
      'M-8 0L8 0L14 26C66 44 76 130 44 172Q0 188 -44 172C-76 130 -66 44 -14 26Z',
      down(lit(colour, 0.2), shade(colour, 0.2)),
    ) + stroke('M-10 34C-34 70 -38 110 -30 150M8 36C24 70 30 100 26 140', shade(colour, 0.3), 4)
  );
}

/** A wooden crate; `fill` is drawn heaped above its rim. */
export function crate(long: number, tall: number, fill: string, wood: string = ink.wood): string {
  const slats = times(3, (i) => rect([0, i * (tall / 3) + 2, long, tall / 3 - 5], i % 2 ? wood : lit(wood, 0.12), 3));
  return (
    fill + slats.join('') + rect([0, 0, 12, tall], shade(wood, 0.3)) + rect([long - 12, 0, 12, tall], shade(wood, 0.3))
  );
}

/** A wheel with its arch's shadow. */
export function wheel([x, y, r]: Disc): string {
  return (
    circle([x, y, r], '#1a1722') +
    circle([x, y, r * 0.6], '#8d8fa0') +
    circle([x, y, r * 0.46], '#565a70') +
    circle([x, y, r * 0.16], '#c5c8d4') +
    times(6, (i) =>
      circle([x + Math.cos(i * 1.047) * r * 0.32, y + Math.sin(i * 1.047) * r * 0.32, r * 0.05], '#c5c8d4'),
    ).join('')
  );
}

/** A bicycle about 300 wide, its wheels on y = 0. */
export function bicycle(colour: string = ink.river): string {
  const tyre = (x: number) =>
    circle([x, -58, 56], 'none', 'stroke="#1f1b2a" stroke-width="7"') +
    circle([x, -58, 6], '#1f1b2a') +
    stroke(`M${x - 52} -58l104 0M${x} -110l0 104M${x - 38} -96l76 76M${x + 38} -96l-76 76`, '#1f1b2a', 1.2);
  return (
    tyre(60) +
    tyre(232) +
    stroke('M60 -58L118 -130L208 -130L150 -58L60 -58M150 -58L108 -152M232 -58L202 -160L228 -172', colour, 8) +
    stroke('M88 -152l40 0', '#1f1b2a', 11) +
    circle([150, -58, 13], '#1f1b2a') +
    stroke('M138 -40l24 -36', '#1f1b2a', 5)
  );
}

/** A street lamp standing at (x, y) with its lantern to the right. */
export function lamp([x, y, tall]: Disc, post: string, bulb: string): string {
  return (
    stroke(`M${x} ${y}L${x} ${y - tall}q2 ${-tall * 0.1} ${tall * 0.18} ${-tall * 0.1}`, post, tall * 0.018) +
    path(
      `M${x + tall * 0.15} ${y - tall * 1.115}l${tall * 0.12} 0l${tall * 0.02} ${tall * 0.035}l${-tall * 0.16} 0Z`,
      post,
    ) +
    ellipse([x + tall * 0.21, y - tall * 1.075, tall * 0.07, tall * 0.014], bulb)
  );
}

/** A bench seen from the front, its feet on y = 0. */
export function bench(colour: string = ink.wood): string {
  return (
    rect([0, -78, 210, 14], lit(colour, 0.15), 4) +
    rect([0, -58, 210, 12], colour, 4) +
    rect([-6, -36, 222, 14], lit(colour, 0.2), 4) +
    polygon(
      [
        [16, -22],
        [28, -22],
        [24, 0],
        [12, 0],
      ],
      ink.coal,
    ) +
    polygon(
      [
        [182, -22],
        [194, -22],
        [198, 0],
        [186, 0],
      ],
      ink.coal,
    )
  );
}
