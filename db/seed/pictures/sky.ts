import { height, light, width } from './frame.ts';
import { down, glow, ink, veil } from './paint.ts';
import { type Box, circle, type Disc, dice, ellipse, type Point, path, rect, round, times } from './shape.ts';

/** A sky from the zenith down to `horizon`; colours from top to bottom. */
export function sky(horizon: number, ...colours: string[]): string {
  return rect([0, 0, width, height], colours.at(-1) ?? ink.cream) + rect([0, 0, width, horizon], down(...colours));
}

/** The rising disc, the paper's mark, in its own haze. */
export function sun([x, y, radius]: Disc, colour: string, haze = colour): string {
  return light([x, y, radius * 4.6, radius * 4.2], haze, 0.55) + circle([x, y, radius], colour);
}

/** A full moon with quiet seas. */
export function moon([x, y, radius]: Disc): string {
  const seas =
    ellipse([x - radius * 0.3, y - radius * 0.2, radius * 0.3, radius * 0.22], '#e9d9bd') +
    ellipse([x + radius * 0.25, y + radius * 0.3, radius * 0.24, radius * 0.17], '#e9d9bd');
  return light([x, y, radius * 4, radius * 4], '#9fb4e8', 0.4) + circle([x, y, radius], '#fbf0d8') + seas;
}

/** Stars down to the height `low`, thicker towards the zenith. */
export function stars(count: number, low: number, seed = 5): string {
  const roll = dice(seed);
  return times(count, () =>
    circle([roll() * width, roll() ** 1.4 * low, 0.8 + roll() ** 3 * 2.4], veil('#fff3dc', 0.35 + roll() * 0.6)),
  ).join('');
}

/** A long flat steppe cloud: straight underneath, heaped above. */
export function cloud([x, y, long]: Disc, colour: string, seed = 1): string {
  const roll = dice(seed);
  const heaps = times(6, (i) => {
    const along = (i + 0.6) / 6.4;
    const size = long * (0.05 + 0.075 * Math.sin(along * Math.PI) * (0.7 + roll() * 0.6));
    return `M${round(x + long * along - size * 1.5)} ${y}a${round(size * 1.5)} ${round(size)} 0 0 1 ${round(size * 3)} 0Z`;
  });
  return path(
    `${heaps.join('')}M${x} ${y}q${round(long * 0.5)} ${round(-long * 0.06)} ${long} 0q${round(-long * 0.1)} ${round(long * 0.024)} ${round(-long * 0.5)} ${round(long * 0.022)}q${round(-long * 0.44)} 0 ${-long * 0.5} ${round(-long * 0.022)}Z`,
    colour.slice(0, 7),
    `opacity="${colour.length > 7 ? (Number.parseInt(colour.slice(7), 16) / 255).toFixed(2) : 1}"`,
  );
}

/** A thin streak of cloud. */
export function streak([x, y, long, thick]: Box, colour: string): string {
  return path(
    `M${x} ${y}Q${round(x + long * 0.3)} ${round(y - thick)} ${round(x + long)} ${round(y - thick * 0.2)}Q${round(x + long * 0.5)} ${round(y + thick)} ${x} ${y}Z`,
    colour,
  );
}

/** A bank of mist lying at height y. */
export function mist(y: number, thick: number, colour: string, strength = 0.7): string {
  return rect([0, y - thick / 2, width, thick], down(veil(colour, 0), veil(colour, strength), veil(colour, 0)));
}

/** Smoke or steam from a point: how far it rises and drifts, and how large it grows. */
export function smoke([x, y]: Point, [rise, drift, size]: Disc, colour: string, seed = 3): string {
  const roll = dice(seed);
  return times(14, (index) => {
    const along = index / 13;
    const puff = size * (0.35 + along * 1.3);
    return circle(
      [x + drift * along ** 1.5 + (roll() - 0.5) * puff * 0.7, y - rise * along, puff],
      glow(veil(colour, 0.75 * (1 - along * 0.7)), veil(colour, 0.6 * (1 - along * 0.8)), veil(colour, 0)),
    );
  }).join('');
}
