import { blueprint } from '../blueprint.ts';
import { flats } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau } from '../hills.ts';
import { across, down, ink, lit, shade } from '../paint.ts';
import { poses } from '../poses.ts';
import { bench, lamp } from '../props.ts';
import { blob, clip, path, place, polygon, rect, round, stroke, times } from '../shape.ts';
import { sky, sun } from '../sky.ts';

/** The embankment as it is planned: half in drawing, half in evening light. */
export function embankment(): string {
  const split = 'M-10 -10L820 -10L640 1080L-10 1080Z';
  const real =
    sky(520, '#3d3565', '#8a5687', '#e27a62', '#fbc58a') +
    sun([1210, 440, 78], '#ffe9bc', '#ff9c66') +
    alatau(
      [
        [1000, 300, 360],
        [1420, 260, 420],
      ],
      520,
      { light: '#7d5f92', dark: '#54427a', snow: '#ffd9c2', snowDark: '#a77fa6' },
      [0.4, 5],
    ) +
    times(9, (i) => flats([640 + i * 112, 530, 74, 60 + ((i * 47) % 90)], '#6b4f7c', 0.3, i + 2)).join('');
  return (
    real +
    promenade() +
    walkers() +
    clip(path(split, '#000'), blueprint()) +
    stroke('M820 -10L640 1080', '#fff3dc', 7) +
    pencil()
  );
}

function promenade(): string {
  const rail =
    times(11, (i) => {
      const t = (i / 10) ** 1.8;
      const [x, y, h] = [812 - t * 330, 524 + t * 520, 20 + t * 190];
      return stroke(`M${round(x)} ${round(y)}L${round(x)} ${round(y - h)}`, '#332850', 2 + t * 9);
    }).join('') + stroke('M812 504L482 854M812 514L482 950', '#332850', 7);
  const trees = [
    [960, 560, 120],
    [1060, 610, 190],
    [1230, 690, 300],
    [1470, 800, 470],
  ]
    .map(
      ([x = 0, y = 0, tall = 0]) =>
        stroke(`M${x} ${y}L${x} ${y - tall * 0.6}`, '#4a3040', tall * 0.05) +
        blob(
          [
            [x, y - tall],
            [x + tall * 0.3, y - tall * 0.75],
            [x + tall * 0.24, y - tall * 0.42],
            [x - tall * 0.22, y - tall * 0.4],
            [x - tall * 0.3, y - tall * 0.7],
          ],
          down('#f0a04a', '#b0562f'),
        ),
    )
    .join('');
  return (
    river() +
    light([1000, 620, 500, 200], '#ffcf94', 0.4) +
    lawn() +
    walk() +
    joints() +
    wall() +
    rail +
    trees +
    lamp([1010, 640, 240], '#332850', '#fff0c0') +
    light([1060, 384, 90, 90], '#ffe2a0', 0.8) +
    lamp([1290, 820, 430], '#332850', '#fff0c0') +
    light([1380, 360, 150, 150], '#ffe2a0', 0.8) +
    place(bench(), [1130, 770], 0.8) +
    place(bench(), [1330, 910], 1.2)
  );
}

function walkers(): string {
  const people: Figure[] = [
    { x: 900, y: 640, tall: 120, view: 'back', pose: poses.walkBack, face: faces.girlLong, outfit: clothes.coat },
    { x: 932, y: 640, tall: 128, view: 'back', pose: poses.walkBack, face: faces.boy, outfit: clothes.jacketPlum },
    { x: 960, y: 800, tall: 280, pose: poses.stride, face: faces.girlTail, outfit: clothes.hoodieDawn },
    {
      x: 1190,
      y: 960,
      tall: 410,
      flip: true,
      pose: poses.walk,
      face: faces.boyGlasses,
      outfit: { ...clothes.coat, colour: '#7d4a56' },
    },
    { x: 1080, y: 1004, tall: 300, flip: true, pose: poses.walk, face: faces.girl, outfit: clothes.pufferStraw },
  ];
  return people
    .map((person) => {
      const drawing = figure(person);
      return shadowOf(drawing, [person.x, person.y, 0.6, -0.4], '#3d2450', 0.36) + drawing;
    })
    .join('');
}

function pencil(): string {
  return place(
    rect([0, -22, 330, 44], down(lit(ink.straw, 0.3), ink.ochre, shade(ink.ochre, 0.3))) +
      polygon(
        [
          [0, -22],
          [-70, 0],
          [0, 22],
        ],
        '#f0d3a8',
      ) +
      polygon(
        [
          [-46, -7.5],
          [-70, 0],
          [-46, 7.5],
        ],
        ink.coal,
      ) +
      rect([330, -23, 26, 46], '#b9bcc8') +
      rect([354, -22, 46, 44], ink.coral, 12),
    [700, 720],
    0.92,
    60,
  );
}

function river(): string {
  return polygon(
    [
      [-10, 530],
      [780, 520],
      [420, 1080],
      [-10, 1080],
    ],
    down('#f2a878', '#80638f', '#2c3a6b'),
  );
}

function walk(): string {
  return polygon(
    [
      [820, 524],
      [900, 524],
      [1620, 900],
      [1620, 1080],
      [520, 1080],
    ],
    down('#e8b48a', '#c98a70', '#8c5a6a'),
  );
}

function joints(): string {
  return times(9, (i) => {
    const t = ((i + 1) / 9) ** 2;
    return stroke(
      `M${round(818 - t * 290)} ${round(530 + t * 540)}L${round(900 + t * 900)} ${round(530 + t * 540)}`,
      '#a86c64',
      1 + t * 4,
      'opacity="0.5"',
    );
  }).join('');
}

function lawn(): string {
  return polygon(
    [
      [900, 524],
      [1620, 520],
      [1620, 900],
    ],
    down('#a8894a', '#5f6a3c'),
  );
}

function wall(): string {
  return polygon(
    [
      [800, 522],
      [820, 522],
      [540, 1080],
      [400, 1080],
    ],
    across('#7b5a72', '#e9b994'),
  );
}
