import { clothes, faces } from '../cast.ts';
import { figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { grass, ridge } from '../hills.ts';
import { across, down, ink } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, dice, path, polygon, rect, stroke, times } from '../shape.ts';
import { sky, stars, streak } from '../sky.ts';

/** A brick wall and its tower outlive the day; a reader of ruins for scale. */
export function oldWall(): string {
  const air =
    sky(760, '#30407f', '#7d6a9c', '#e08a72', '#fbc48a') +
    stars(40, 200, 9) +
    streak([100, 300, 560, 18], '#f3b09088') +
    streak([900, 180, 520, 14], '#e0a0a077') +
    circle([250, 610, 110], '#fff0c4') +
    light([250, 600, 700, 460], '#ffb877', 0.6) +
    ridge([690, 16], '#9c6a78', 8, '#6d4a64');
  const roll = dice(14);
  const bricks = times(110, () => {
    const x = 570 + roll() * 1030;
    const y = 540 + roll() * 320;
    return rect([x, y, 46 + roll() * 26, 15], roll() > 0.5 ? '#f3bd88' : '#7d4a52', 3, 'opacity="0.35"');
  }).join('');
  const arch =
    path('M960 860L960 690Q960 590 1050 590Q1140 590 1140 690L1140 860Z', '#2f2244') +
    stroke('M960 860L960 690Q960 590 1050 590Q1140 590 1140 690L1140 860', '#f0b585', 16) +
    path('M1000 860L1000 720Q1050 640 1100 720L1100 860Z', '#fbb27a', 'opacity="0.5"');
  const ground =
    path('M-10 800Q420 760 900 860L1620 850L1620 1080L-10 1080Z', down('#b9785a', '#6d4456', '#33244a')) +
    polygon(
      [
        [560, 870],
        [1620, 860],
        [1620, 1000],
        [900, 960],
      ],
      '#2f2244',
      'opacity="0.4"',
    );
  const rubble = times(40, () => {
    const [x, y, size] = [500 + roll() * 1000, 880 + roll() * 120, 10 + roll() * 26];
    return polygon(
      [
        [x, y],
        [x + size, y - size * 0.6],
        [x + size * 2, y - size * 0.2],
        [x + size * 1.9, y + size * 0.4],
        [x, y + size * 0.4],
      ],
      roll() > 0.5 ? '#c98a66' : '#7d4a56',
    );
  }).join('');
  return (
    air +
    wall() +
    bricks +
    arch +
    tower(740, 150, 330) +
    tower(1400, 190, 210) +
    ground +
    rubble +
    shadowOf(visitor(), [700, 940, -2.4, -0.3], '#1b1236', 0.5) +
    visitor() +
    birds() +
    grass([960, 1090], 90, '#1f1838', [15, 80])
  );
}

function tower(x: number, wide: number, top: number): string {
  return (
    path(
      `M${x - wide} 860L${x - wide * 0.74} ${top}L${x + wide * 0.74} ${top}L${x + wide} 860Z`,
      across('#f6c48c', '#d18a5e', '#8a5058', '#5a3a56'),
    ) +
    times(6, (i) =>
      rect([x - wide * 0.74 + i * wide * 0.265, top - 44, wide * 0.16, 48], i < 3 ? '#d9986a' : '#8a5058', 4),
    ).join('') +
    times(5, (i) =>
      stroke(
        `M${x - wide * (0.78 + i * 0.045)} ${top + 70 + i * 96}Q${x} ${top + 92 + i * 96} ${x + wide * (0.78 + i * 0.045)} ${top + 70 + i * 96}`,
        '#7d4a4a',
        5,
        'opacity="0.5"',
      ),
    ).join('') +
    path(`M${x - 26} ${top + 150}q26 -46 52 0l0 70l-52 0Z`, '#3d2846')
  );
}

function visitor(): string {
  return figure({
    x: 700,
    y: 940,
    tall: 170,
    pose: { ...poses.stand, nod: -10 },
    face: faces.girlLong,
    outfit: { ...clothes.pufferCoral, backpack: ink.night },
  });
}

function birds(): string {
  return stroke(
    'M420 250q20 -22 34 0q16 -22 36 0M520 320q14 -16 24 0q12 -16 26 0M620 220q16 -18 28 0q14 -18 30 0',
    '#2f2244',
    5,
  );
}

function wall(): string {
  return path(
    'M560 860L560 520L640 500L700 540L800 510L860 470L960 520L1060 480L1620 440L1620 900Z',
    across('#e0a06c', '#b9765a', '#7d4a5a'),
  );
}
