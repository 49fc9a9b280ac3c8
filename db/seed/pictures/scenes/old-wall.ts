import { clothes, faces } from '../cast.ts';
import { figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau, grass, ridge } from '../hills.ts';
import { across, down, ink, mix } from '../paint.ts';
import { poses } from '../poses.ts';
import { clip, dice, path, polygon, rect, round, stroke, times } from '../shape.ts';
import { sky, stars, streak, sun } from '../sky.ts';

/** The burnt-brick wall of a medieval house, uncovered, with a visitor for scale. */
export function oldWall(): string {
  const visitor = figure({
    x: 520,
    y: 930,
    tall: 330,
    pose: { ...poses.reach, near: [96, 112], far: [20, 40], lean: 2 },
    face: faces.girlLong,
    outfit: { ...clothes.pufferCoral, backpack: ink.night },
  });
  return (
    air() +
    masonry() +
    doorway() +
    earth() +
    shadowOf(visitor, [520, 930, -1.6, -0.2], '#1b1236', 0.5) +
    visitor +
    pegs() +
    grass([990, 1090], 60, '#2b1c38', [15, 60]) +
    light([250, 420, 900, 620], '#ffb877', 0.45)
  );
}

function air(): string {
  return (
    sky(620, '#30407f', '#8a6a9c', '#e98f72', '#fbd09a') +
    stars(30, 180, 9) +
    streak([100, 240, 560, 18], '#f3b09088') +
    streak([860, 130, 520, 14], '#e0a0a077') +
    sun([230, 430, 96], '#fff0c4', '#ffb877') +
    alatau(
      [
        [560, 380, 360],
        [60, 420, 300],
      ],
      620,
      { light: '#9c7ba0', dark: '#6d568a', snow: '#ffe4cc', snowDark: '#bf98b0' },
      [0.4, 5],
    ) +
    ridge([600, 12], '#a8726f', 8, '#6d4a64')
  );
}

const outline =
  'M430 940L430 560L500 548L520 470L610 456L640 380L760 372L790 300L900 310L930 240L1080 232L1110 170L1290 180L1330 120L1620 96L1620 940Z';

function masonry(): string {
  const roll = dice(14);
  const rows = times(27, (row) =>
    times(16, (i) => {
      const tone = mix(mix('#e6a870', '#b9694a', roll()), '#5f3a52', Math.min(0.62, (i / 16) * 0.62));
      const chipped = roll() > 0.94 ? 0.5 : 1;
      return rect([400 + i * 84 - (row % 2) * 42, 88 + row * 32, 79 * chipped, 27], tone, 4);
    }).join(''),
  ).join('');
  return (
    clip(path(outline, '#000'), path(outline, across('#8a5648', '#5f3c4c', '#3f2a44')) + rows) +
    stroke(
      'M430 560L500 548L520 470L610 456L640 380L760 372L790 300L900 310L930 240L1080 232L1110 170L1290 180L1330 120L1620 96',
      '#ffd9a0',
      6,
      'opacity="0.6"',
    )
  );
}

function doorway(): string {
  const stones = times(11, (i) => {
    const angle = Math.PI - (i / 10) * Math.PI;
    const [x, y] = [1080 + Math.cos(angle) * 178, 560 - Math.sin(angle) * 178];
    return rect(
      [-34, -22, 68, 42],
      i % 2 ? '#f0b986' : '#d48f62',
      5,
      `transform="translate(${round(x)} ${round(y)}) rotate(${round((-angle * 180) / Math.PI)})"`,
    );
  }).join('');
  return (
    path('M930 940L930 560Q930 410 1080 410Q1230 410 1230 560L1230 940Z', down('#2b2148', '#4a3256')) +
    path('M990 940L990 600Q1080 480 1170 600L1170 940Z', '#f3a878', 'opacity="0.28"') +
    stones
  );
}

function earth(): string {
  const strata = ['#a8673f', '#8a5038', '#6d4038'].map((colour, i) =>
    polygon(
      [
        [-10, 690 + i * 60],
        [300, 700 + i * 62],
        [430, 740 + i * 66],
        [430, 1080],
        [-10, 1080],
      ],
      colour,
    ),
  );
  return (
    strata.join('') +
    path('M-10 900Q420 880 900 930L1620 920L1620 1080L-10 1080Z', down('#a86a4c', '#5f3a48', '#33244a')) +
    rect([600, 950, 240, 20], ink.cream, 2) +
    times(6, (i) => rect([600 + i * 40, 950, 20, 20], ink.coal)).join('')
  );
}

function pegs(): string {
  return (
    stroke('M40 880L380 900L380 1010M1300 900L1560 890', ink.cream, 3) +
    [40, 380, 1300, 1560]
      .map((x) => rect([x - 6, 860, 12, 70], ink.bark, 2) + rect([x - 6, 860, 12, 18], ink.dawn, 2))
      .join('')
  );
}
