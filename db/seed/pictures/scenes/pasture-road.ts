import { horse, sheep } from '../animals.ts';
import { yurt } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { figure } from '../figure.ts';
import { height, light } from '../frame.ts';
import { grass } from '../hills.ts';
import { down, ink } from '../paint.ts';
import { blob, curve, dice, ellipse, mirrored, place, polygon, rect, stroke, times } from '../shape.ts';

/** Seen from above: the road winds to the pasture and a flock spreads over it. */
export function pastureRoad(): string {
  const ground = rect([0, 0, 1600, height], down('#b8b968', '#93a052', '#66803f'));
  const way = [
    [420, 1120],
    [520, 900],
    [860, 780],
    [1120, 660],
    [1060, 500],
    [700, 430],
    [620, 300],
    [860, 190],
    [1040, 90],
    [1020, -40],
  ] as const;
  const road =
    curve(way, '#7d7a46', 104, 'transform="translate(10 12)" opacity="0.4"') +
    curve(way, '#e6cf98', 92) +
    curve(way, '#d2b47a', 18, 'opacity="0.8"');
  return (
    ground +
    fields() +
    contours() +
    road +
    camp() +
    flock() +
    shadow() +
    herder() +
    dog() +
    clouds() +
    grass([880, 1090], 90, '#4b6232', [6, 60]) +
    light([200, -60, 1100, 700], '#fff0b0', 0.35)
  );
}

function contours(): string {
  return times(
    7,
    (i) =>
      curve(
        [
          [-20, 360 + i * 26],
          [260, 330 + i * 30],
          [420, 420 + i * 18],
          [560, 640 + i * 8],
        ],
        '#7f8f46',
        2.5,
        'opacity="0.5"',
      ) +
      curve(
        [
          [980, 240 + i * 24],
          [1240, 330 + i * 20],
          [1620, 360 + i * 26],
        ],
        '#6b8240',
        2.5,
        'opacity="0.5"',
      ),
  ).join('');
}

function flock(): string {
  const roll = dice(64);
  return times(78, (i) => {
    const angle = roll() * 6.28;
    const far = roll() ** 0.6;
    const [x, y] = [930 + Math.cos(angle) * 290 * far + (i % 7) * 14, 690 + Math.sin(angle) * 130 * far];
    return {
      y,
      drawing:
        ellipse([x + 24, y + 8, 42, 11], '#3f5230', 'opacity="0.5"') +
        place(
          mirrored(
            sheep(i % 9 === 0 ? '#4b3a36' : i % 4 ? '#fbf0dc' : '#e2cfae', i % 3 ? '#3a2d2c' : '#7a5238'),
            roll() > 0.62,
          ),
          [x, y],
          0.56,
          0,
        ),
    };
  })
    .sort((a, b) => a.y - b.y)
    .map((one) => one.drawing)
    .join('');
}

function shadow(): string {
  return polygon(
    [
      [380, 800],
      [560, 800],
      [820, 900],
      [700, 920],
    ],
    '#3f5230',
    'opacity="0.45"',
  );
}

function dog(): string {
  return place(
    blob(
      [
        [-44, -30],
        [-30, -50],
        [20, -50],
        [40, -64],
        [56, -54],
        [60, -42],
        [40, -36],
        [30, -24],
        [-34, -22],
      ],
      '#2d2430',
    ) + stroke('M-34 -28L-44 0M-24 -26L-16 0M20 -28L14 0M30 -28L42 0M-42 -40Q-66 -56 -70 -70', '#2d2430', 8),
    [690, 850],
    0.8,
  );
}

function fields(): string {
  return (
    blob(
      [
        [-100, -80],
        [600, -60],
        [520, 180],
        [180, 300],
        [-120, 260],
      ],
      '#c9c474',
    ) +
    blob(
      [
        [1000, -80],
        [1700, -80],
        [1700, 340],
        [1260, 300],
        [980, 140],
      ],
      '#a9b25c',
    ) +
    blob(
      [
        [1080, 620],
        [1720, 520],
        [1720, 1150],
        [1240, 1150],
        [1000, 900],
      ],
      '#7c9146',
    ) +
    blob(
      [
        [-100, 560],
        [300, 520],
        [420, 760],
        [260, 1120],
        [-120, 1120],
      ],
      '#a8ae58',
    )
  );
}

function herder(): string {
  return (
    place(horse('#7d4a2e', '#2f1d20', 'stand'), [470, 800], 0.58) +
    figure({
      x: 458,
      y: 662,
      tall: 210,
      anchor: 'hips',
      pose: { near: [34, 82], far: [150, 168], nearLeg: [36, -6], farLeg: [40, 0] },
      face: faces.shepherd,
      outfit: { ...clothes.coat, colour: ink.night },
    })
  );
}

function clouds(): string {
  return (
    ellipse([1300, 180, 460, 130], '#33462c', 'opacity="0.28"') +
    ellipse([160, 420, 380, 120], '#33462c', 'opacity="0.25"')
  );
}

function camp(): string {
  return (
    place(yurt('#f6ead6'), [1280, 210], 0.36) +
    place(yurt('#efe0c8'), [1430, 262], 0.42) +
    place(yurt('#f6ead6'), [1160, 140], 0.28)
  );
}
