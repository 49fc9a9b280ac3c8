import { height, light } from '../frame.ts';
import { across, down, ink, shade, skins } from '../paint.ts';
import { blob, circle, ellipse, path, place, polygon, rect, round, stroke, times } from '../shape.ts';

/** A jar comes together from its shards. */
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
    [1290, 500],
    1,
    -8,
  );
}

function bits(): string {
  return [
    [1250, 540, 14, 1],
    [300, 810, -20, 1.2],
    [1370, 830, 30, 1.3],
    [1180, 900, -8, 0.9],
    [480, 930, 50, 0.8],
  ]
    .map(
      ([x = 0, y = 0, turn = 0, size = 1], i) =>
        ellipse([x + 6, i === 0 ? 1300 : y + 46, 80 * size, 14], '#1b1026', 'opacity="0.5"') +
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
      'M670 210L950 210L930 330C1110 400 1170 640 980 810L640 810C450 640 510 400 690 330Z',
      across('#f3d9ae', '#d9a873', '#8f5a44'),
    ) +
    stroke('M700 260C560 250 500 360 560 470', '#d9a873', 34) +
    rect([650, 804, 320, 34], '#7d4a3a', 8)
  );
}

function inside(): string {
  return ellipse([810, 210, 140, 34], '#7d4a3a') + ellipse([810, 216, 118, 25], '#2f7a86');
}

function band(): string {
  const wave = times(13, (i) => {
    const x = 548 + i * 41;
    const y = 560 + Math.sin((i / 12) * Math.PI) * 62;
    return `M${x} ${round(y)}q10 -28 20 0q10 28 20 0`;
  });
  return (
    stroke('M600 420Q810 500 1020 420', '#2f7a86', 16) +
    stroke('M536 530Q810 660 1086 530', '#2f7a86', 12) +
    stroke('M545 590Q810 720 1078 590', '#2f7a86', 12) +
    stroke(wave.join(''), ink.ember, 10)
  );
}

function cracks(): string {
  return (
    stroke(
      'M720 236L740 330L660 420L720 540L640 640L700 740L680 806M740 330L900 380L860 520L720 540M900 380L1010 370M860 520L960 640L900 800M960 640L1090 620',
      '#3d2434',
      5,
    ) +
    polygon(
      [
        [1010, 372],
        [1096, 440],
        [1122, 560],
        [1020, 560],
        [960, 460],
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
