import { height, light } from '../frame.ts';
import { across, down, ink, shade, skins } from '../paint.ts';
import { blob, circle, ellipse, path, place, polygon, rect, round, stroke, times } from '../shape.ts';

/** A glazed bowl comes together from its shards. */
export function pottery(): string {
  const disc = circle([800, 470, 360], '#dd4a23', 'opacity="0.28"');
  return (
    ground() +
    disc +
    ellipse([820, 840, 460, 44], '#1b1026', 'opacity="0.6"') +
    vessel() +
    inside() +
    band() +
    cracks() +
    bits() +
    brushes() +
    hand()
  );
}

function hand(): string {
  return place(
    blob(
      [
        [-10, -30],
        [60, -60],
        [150, -70],
        [240, -40],
        [340, -60],
        [340, 90],
        [230, 80],
        [140, 90],
        [60, 60],
        [110, 40],
        [40, 34],
        [-20, 20],
        [40, 4],
        [-30, -6],
      ],
      skins.warm,
    ) +
      stroke('M46 6L120 10M44 34L116 42', shade(skins.warm, 0.28), 5) +
      path('M300 -90L700 -180L720 160L310 110Z', across(ink.river, shade(ink.river, 0.4))),
    [1330, 480],
    1,
    -8,
  );
}

function bits(): string {
  return [
    [1290, 520, 14, 1],
    [300, 810, -20, 1.2],
    [1370, 830, 30, 1.3],
    [1180, 900, -8, 0.9],
    [480, 930, 50, 0.8],
  ]
    .map(
      ([x = 0, y = 0, turn = 0, size = 1], i) =>
        ellipse([x + 6, i === 0 ? 860 : y + 46, 80 * size, 14], '#1b1026', 'opacity="0.5"') +
        place(
          polygon(
            [
              [-70, -40],
              [20, -64],
              [76, -10],
              [40, 50],
              [-40, 44],
            ],
            across('#f3d9ae', '#b5764e'),
          ) +
            stroke('M-62 -14L70 -30M-50 14q16 -22 32 0t32 0t32 0', i % 2 ? ink.ember : '#2f7a86', 9) +
            polygon(
              [
                [-40, 44],
                [40, 50],
                [44, 60],
                [-38, 54],
              ],
              '#7d4a3a',
            ),
          [x, y],
          size,
          turn,
        ),
    )
    .join('');
}

function ground(): string {
  return (
    rect([0, 0, 1600, height], across('#3a2440', '#4d2d45', '#241a3a')) +
    rect([0, 700, 1600, 370], down('#a8653f', '#6d3c36', '#3d2434')) +
    light([520, 300, 900, 700], '#ffb36a', 0.55)
  );
}

function vessel(): string {
  return (
    path(
      'M430 380C430 640 600 800 740 810L900 810C1040 800 1190 640 1190 380Z',
      across('#f3d9ae', '#d9a873', '#8f5a44'),
    ) +
    ellipse([810, 380, 380, 92], '#7d4a3a') +
    ellipse([810, 392, 350, 74], down('#2f7a86', '#59a8a4', '#1f5a70')) +
    rect([720, 806, 200, 32], '#7d4a3a', 8)
  );
}

function inside(): string {
  return (
    stroke(
      times(8, (i) => {
        const a = (i / 8) * 6.283;
        return `M810 396Q${round(810 + Math.cos(a + 0.3) * 150)} ${round(396 + Math.sin(a + 0.3) * 30)} ${round(810 + Math.cos(a) * 300)} ${round(396 + Math.sin(a) * 60)}`;
      }).join(''),
      '#f6e6c2',
      7,
    ) +
    ellipse([810, 396, 60, 14], '#f6e6c2') +
    ellipse([810, 396, 34, 8], ink.dawn)
  );
}

function band(): string {
  return (
    stroke('M446 480Q810 590 1176 480', '#2f7a86', 16) +
    stroke('M466 556Q810 676 1156 556', '#2f7a86', 10) +
    stroke(
      times(13, (i) => {
        const x = 476 + i * 52;
        const y = 514 + Math.sin((i / 12) * 3.14) * 60;
        return `M${x} ${round(y)}q13 -28 26 0q13 28 26 0`;
      }).join(''),
      ink.ember,
      10,
    )
  );
}

function cracks(): string {
  return (
    stroke('M560 300L590 420L540 520L610 640L580 730M1000 312L960 470L1040 560L1000 700', '#3d2434', 5) +
    polygon(
      [
        [1080, 330],
        [1200, 370],
        [1180, 480],
        [1110, 520],
        [1050, 430],
      ],
      '#3a2440',
    )
  );
}

function brushes(): string {
  return (
    place(
      rect([-12, -260, 24, 260], across(ink.straw, ink.ochre), 10) +
        rect([-15, -10, 30, 34], ink.mist) +
        path('M-15 24L15 24L22 96Q0 116 -22 96Z', '#5a3627'),
      [330, 870],
      1,
      -62,
    ) + place(rect([-8, -200, 16, 200], ink.dawn, 8) + path('M-10 0L10 0L4 60L-4 60Z', ink.ice), [650, 970], 1.1, 72)
  );
}
