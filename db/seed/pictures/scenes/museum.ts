import { clothes, faces } from '../cast.ts';
import { figure } from '../figure.ts';
import { height, light } from '../frame.ts';
import { across, down, glow, hairs, ink, veil } from '../paint.ts';
import { poses } from '../poses.ts';
import { ellipse, path, polygon, rect, stroke, times } from '../shape.ts';

/** A dark hall, one lit vessel, one long look. */
export function museum(): string {
  const oilLamp =
    path(
      'M1070 716Q1074 748 1110 750Q1150 750 1160 726L1196 708L1160 708Q1120 696 1070 716Z',
      across('#e0a468', '#8f5236'),
    ) +
    path('M1192 708q-8 -26 6 -40q14 18 2 40Z', '#ffd98a') +
    stroke('M1072 722q-30 -6 -16 18q8 8 24 4', '#8f5236', 8);
  return (
    hall() +
    beam() +
    jug() +
    oilLamp +
    glass() +
    guide() +
    watcher() +
    ellipse([950, 1040, 520, 30], glow('#ffcf8a66', '#ffcf8a00')) +
    light([560, 480, 200, 320], '#ffcf8a', 0.3)
  );
}

function watcher(): string {
  return figure({
    x: 430,
    y: 1080,
    tall: 780,
    pose: { ...poses.stand, nod: 6, near: [10, 44] },
    face: { ...faces.girlTail, skin: '#d99b72', hair: hairs.black },
    outfit: {
      top: 'hoodie',
      colour: '#3d4a8f',
      second: ink.coral,
      legs: '#1b1d44',
      shoes: ink.coral,
      backpack: '#b8442a',
    },
  });
}

function guide(): string {
  return figure({
    x: 1450,
    y: 1050,
    tall: 640,
    flip: true,
    pose: { ...poses.shake, near: [60, 110] },
    face: { ...faces.girlBun, glasses: true },
    outfit: { ...clothes.coatPlum, colour: '#4a3568' },
  });
}

function hall(): string {
  return (
    rect([0, 0, 1600, height], across('#171c44', '#2a2758', '#14163a')) +
    polygon(
      [
        [-10, 860],
        [1610, 860],
        [1610, 1080],
        [-10, 1080],
      ],
      down('#3a3262', '#1a1838'),
    ) +
    times(3, (i) =>
      path(
        `M${120 + i * 560} 860L${120 + i * 560} 300Q${120 + i * 560} 90 ${300 + i * 560} 90Q${480 + i * 560} 90 ${480 + i * 560} 300L${480 + i * 560} 860Z`,
        down('#39346c', '#232350'),
      ),
    ).join('')
  );
}

function beam(): string {
  return (
    polygon(
      [
        [860, -10],
        [1040, -10],
        [1300, 830],
        [600, 830],
      ],
      down(veil('#ffe9b0', 0.36), veil('#ffd08a', 0.06)),
    ) + light([950, 560, 420, 420], '#ffcf8a', 0.75)
  );
}

function glass(): string {
  return (
    rect([690, 270, 520, 500], veil('#cfe6f6', 0.12), 4) +
    stroke('M690 270L1210 270L1210 770L690 770Z', '#cfd9f0', 5) +
    polygon(
      [
        [720, 290],
        [800, 290],
        [720, 560],
      ],
      '#ffffff33',
    ) +
    rect([660, 770, 580, 40], '#8a5a4a', 4) +
    rect([700, 810, 500, 210], across('#5a3a44', '#33264a'))
  );
}

function jug(): string {
  return (
    path(
      'M900 360L1000 360L990 430C1090 480 1100 640 1020 740L880 740C800 640 810 480 910 430Z',
      across('#f6d19a', '#d98a52', '#7d3f3a'),
    ) +
    ellipse([950, 360, 50, 12], '#5a2c34') +
    stroke('M1000 380C1090 390 1100 480 1056 520', '#c47a4a', 18) +
    stroke('M838 560Q950 600 1062 560', '#2f6f86', 14) +
    stroke('M850 640Q950 676 1050 640', '#2f6f86', 8) +
    stroke(
      times(6, (i) => `M${852 + i * 34} ${604 + Math.sin((i / 5) * 3) * 14}l17 -20l17 20`).join(''),
      ink.cream,
      6,
    ) +
    rect([740, 700, 90, 40], ink.cream, 3) +
    stroke('M752 714l64 0M752 726l44 0', ink.mist, 4)
  );
}
