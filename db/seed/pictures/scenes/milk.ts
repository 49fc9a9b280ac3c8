import { height, light } from '../frame.ts';
import { across, down, glow, ink, lit, shade } from '../paint.ts';
import { blob, circle, dice, ellipse, mirrored, path, place, polygon, rect, stroke, times } from '../shape.ts';

/** Milk pours into a wooden bowl in morning light. */
export function milk(): string {
  const wall = rect([0, 0, 1600, height], slantedWall());
  const lattice =
    stroke(
      [
        ...times(12, (i) => `M${-300 + i * 180} 0L${200 + i * 180} 760`),
        ...times(12, (i) => `M${200 + i * 180} 0L${-300 + i * 180} 760`),
      ].join(''),
      '#8c3f2c',
      20,
      'opacity="0.55"',
    ) +
    rect([0, 90, 1600, 66], '#7d2030') +
    stroke(times(17, (i) => `M${i * 100} 123q25 -40 50 0q25 40 50 0`).join(''), ink.straw, 8);
  const beam = polygon(
    [
      [-20, 60],
      [-20, 420],
      [1300, 1080],
      [1640, 1080],
      [1640, 760],
    ],
    '#fff0c0',
    'opacity="0.16"',
  );
  const table =
    path('M-10 770Q800 730 1610 770L1610 1080L-10 1080Z', down('#c0703f', '#8a4630', '#5a2c2c')) +
    stroke('M0 830Q800 790 1600 830M0 900Q800 860 1600 905M-10 985Q800 950 1610 990', '#6d3526', 4, 'opacity="0.6"');
  const cloth =
    path('M420 800L1240 784L1400 1080L250 1080Z', '#f6e3c6') +
    stroke(times(15, (i) => `M${428 + i * 55} 812l27 24l27 -24`).join(''), ink.ember, 7);
  const bowl =
    ellipse([820, 930, 300, 40], '#5a2c2c', 'opacity="0.4"') +
    path('M560 730Q570 930 740 936L900 936Q1070 930 1080 730Z', across('#c98a52', '#96572f', '#5e321f')) +
    ellipse([820, 730, 260, 62], '#6e3d22') +
    ellipse([820, 738, 238, 50], '#fffaf0') +
    ellipse([800, 744, 120, 20], '#efe4d4') +
    ellipse([800, 744, 56, 9], '#fffaf0') +
    stroke('M600 800Q820 880 1040 800', ink.straw, 6) +
    stroke(
      times(8, (i) => `M${640 + i * 48} ${838 + Math.sin((i / 7) * 3.14) * 20}q12 -20 24 0`).join(''),
      ink.straw,
      5,
    );
  const stream =
    path('M668 334C742 356 776 480 782 744L824 744C822 470 782 330 702 306Z', down('#ffffff', '#fff6e6')) +
    ellipse([800, 742, 46, 12], '#ffffff');
  return (
    wall +
    lattice +
    beam +
    table +
    cloth +
    jug() +
    stream +
    bowl +
    baursaq() +
    light([360, 200, 820, 620], '#ffdf9c', 0.4)
  );
}

function slantedWall(): string {
  return across('#f3c58c', '#d98f5f', '#7d4448');
}

function jug(): string {
  const body =
    path(
      'M-70 -210L70 -210L56 -120C120 -70 140 40 96 130Q0 160 -96 130C-140 40 -120 -70 -56 -120Z',
      across('#8fa3c0', '#dfe6f0', '#5d6f94'),
    ) +
    path('M-60 -206L-112 -230L-70 -170Z', '#dfe6f0') +
    ellipse([0, -210, 70, 18], '#46547a') +
    ellipse([-6, -206, 54, 11], ink.snow) +
    stroke('M-96 20Q0 50 104 20M-100 50Q0 80 104 50M-84 -40Q0 -16 92 -40', '#46547a', 6);
  const handle = stroke('M70 -190C180 -180 190 0 106 30', '#6d7fa4', 24);
  const sleeve =
    path('M-30 -20L210 40L250 190L-30 330Z', across('#a52a38', '#7d2030', '#5a1a2a')) +
    path('M176 32L214 40L256 190L222 206Z', ink.straw) +
    stroke('M158 32L204 212', ink.straw, 7);
  const hand =
    blob(
      [
        [226, 70],
        [300, 62],
        [370, 84],
        [424, 104],
        [446, 134],
        [438, 166],
        [400, 186],
        [330, 196],
        [244, 176],
      ],
      '#e3ab80',
    ) +
    stroke('M392 106L376 176M420 118L404 182M360 96L346 182', shade('#e3ab80', 0.28), 5) +
    blob(
      [
        [300, 66],
        [360, 60],
        [410, 84],
        [400, 104],
        [350, 96],
        [300, 100],
      ],
      lit('#e3ab80', 0.12),
    );
  return place(mirrored(handle), [430, 300], 1.05, 68) + place(mirrored(body), [430, 300], 1.05, 68) + sleeve + hand;
}

function baursaq(): string {
  const roll = dice(5);
  const heap = times(24, (i) => {
    const row = Math.floor(i / 8);
    const x = 1240 + (i % 8) * 42 + row * 18 - (row === 2 ? -20 : 0) + roll() * 14;
    const y = 838 - row * 34 + roll() * 10;
    return circle([x, y, 33], glow('#f5c26a', '#dd9440', '#a85c26')) + ellipse([x - 8, y - 12, 12, 6], '#ffe3a088');
  }).join('');
  const dish =
    ellipse([1410, 880, 230, 40], '#4a2430', 'opacity="0.5"') +
    heap +
    path(
      'M1200 840Q1220 900 1330 910L1490 910Q1600 900 1620 840Q1410 880 1200 840Z',
      across(ink.cream, lit(ink.river, 0.4), ink.river),
    ) +
    stroke('M1236 872Q1410 904 1590 872', ink.moon, 6);
  return (
    dish +
    place(
      path('M-60 -40Q-54 40 -20 44L20 44Q54 40 60 -40Z', across(ink.snow, '#d8c4b4')) +
        ellipse([0, -40, 60, 15], '#c98a52') +
        stroke('M-54 -10Q0 12 54 -10', ink.dawn, 6),
      [250, 900],
      1.5,
    )
  );
}
