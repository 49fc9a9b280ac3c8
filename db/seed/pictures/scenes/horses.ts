import { type HorseStance, horse } from '../animals.ts';
import { shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau, grass, ridge } from '../hills.ts';
import { glow, veil } from '../paint.ts';
import { circle, type Disc, dice, ellipse, place, times } from '../shape.ts';
import { sky } from '../sky.ts';

/** A herd breaks into a gallop in its own dust. */
export function horses(): string {
  const air =
    sky(560, '#f2a35f', '#f7c07e', '#fde2ac') +
    circle([330, 300, 120], '#fff3cf') +
    light([330, 300, 620, 520], '#fff0b8', 0.7);
  const far =
    alatau(
      [
        [760, 250, 460],
        [1400, 230, 480],
        [1120, 320, 360],
      ],
      570,
      { light: '#d5a083', dark: '#b77d76', snow: '#fff3dc', snowDark: '#e9c3a4' },
      [0.4, 29],
    ) +
    ridge([560, 18], '#c99253', 4, '#b47a44') +
    ridge([640, 14], '#b5803f', 19, '#6d4a34');
  const dust = ([x, y, size]: Disc, colour: string, seed: number) => {
    const roll = dice(seed);
    return times(16, () =>
      ellipse(
        [
          x + (roll() - 0.6) * size * 2.6,
          y - roll() * size * 0.6,
          size * (0.3 + roll() * 0.6),
          size * (0.18 + roll() * 0.3),
        ],
        glow(veil(colour, 0.75), veil(colour, 0.45), veil(colour, 0)),
      ),
    ).join('');
  };
  const herd: [number, number, number, string, string, HorseStance][] = [
    [1180, 690, 0.5, '#8a5a44', '#4b2c2a', 'canter'],
    [940, 700, 0.52, '#b98a5c', '#f2dcb4', 'gallop'],
    [700, 696, 0.5, '#5c3a36', '#2e1d26', 'gallop'],
    [1310, 800, 0.86, '#e4cdb0', '#b59a82', 'gallop'],
    [860, 820, 0.9, '#a3532e', '#3a1d22', 'canter'],
    [420, 810, 0.84, '#6e3b2c', '#2b1820', 'gallop'],
    [1090, 985, 1.42, '#3a2636', '#1a1426', 'gallop'],
    [430, 1000, 1.3, '#c98a4a', '#fbe6bd', 'canter'],
  ];
  const drawn = herd.map(([x, y, scale, coat, mane, stance], i) => {
    const animal = place(horse(coat, mane, stance), [x, y], scale);
    return (
      dust([x - 220 * scale, y + 10, 190 * scale], i > 5 ? '#e8b878' : '#f4d29a', i + 3) +
      shadowOf(animal, [x, y, -0.5, -0.16], '#4a2a2a', 0.3) +
      animal
    );
  });
  return (
    air + far + drawn.join('') + dust([240, 1070, 190], '#d9a562', 40) + grass([990, 1090], 60, '#5d3b25', [21, 70])
  );
}
