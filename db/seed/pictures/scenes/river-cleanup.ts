import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau, grass, poplar, ridge } from '../hills.ts';
import { down, ink } from '../paint.ts';
import { poses } from '../poses.ts';
import { bag } from '../props.ts';
import { dice, ellipse, path, place, rect, stroke, times } from '../shape.ts';
import { cloud, sky } from '../sky.ts';

/** Students clean the bank of the Talas on a clear morning. */
export function riverCleanup(): string {
  const air =
    sky(430, '#4f86a8', '#9cc0c9', '#f4dcb8') +
    cloud([120, 150, 380], '#fff4e2cc', 3) +
    cloud([980, 110, 460], '#fff4e2bb', 9);
  const far = alatau(
    [
      [250, 210, 420],
      [1360, 190, 460],
      [700, 150, 520],
      [1040, 250, 380],
    ],
    450,
    { light: '#8296b4', dark: '#566a94', snow: '#fffaf0', snowDark: '#c0cbe0' },
    [0.55, 41],
  );
  const bank =
    ridge([440, 8], '#a89a58', 6, '#76793f') +
    times(16, (i) =>
      poplar([620 + i * 62 + (i % 3) * 9, 470 + (i % 2) * 6, 130 + ((i * 37) % 80)], i % 3 ? '#d6a540' : '#b58a3c'),
    ).join('');
  const shore = path(
    'M-10 520C240 500 560 474 860 476C640 520 520 590 600 650C720 740 1060 770 1180 1080L-10 1080Z',
    down('#c9b070', '#a88a52', '#6c5a3e'),
  );
  const stones = times(36, (i) => {
    const t = i / 36;
    return ellipse(
      [
        590 + t ** 0.8 * 540 + ((i * 53) % 60),
        636 + t ** 1.25 * 420 + ((i * 31) % 44),
        10 + ((i * 7) % 20),
        6 + ((i * 5) % 9),
      ],
      i % 2 ? '#d9c7a4' : '#8f8674',
    );
  }).join('');
  return (
    air +
    far +
    bank +
    water() +
    shore +
    stones +
    litter() +
    volunteers() +
    light([240, 120, 900, 620], '#fff0c8', 0.4) +
    grass([930, 1080], 60, '#47502c', [12, 78])
  );
}

function water(): string {
  const roll = dice(8);
  const glints = times(44, () => {
    const y = 486 + roll() ** 1.6 * 520;
    const x = 640 + roll() * 960;
    return rect(
      [x, y, 30 + (y - 470) * 0.28 * roll(), 2 + (y - 470) * 0.008],
      roll() > 0.4 ? '#d8ecec' : '#ffe7bd',
      3,
      'opacity="0.6"',
    );
  });
  return (
    path(
      'M640 474L1620 470L1620 1080L860 1080C1100 930 760 820 620 720C500 640 560 560 800 474Z',
      down('#b9d4d4', '#5d98a8', '#2d6178', '#1f4760'),
    ) + glints.join('')
  );
}

function litter(): string {
  const bottle = (x: number, y: number, turn: number, colour: string) =>
    place(
      path('M-42 -13Q-46 0 -42 13L14 13Q26 12 30 5L40 5L40 -5L30 -5Q26 -12 14 -13Z', colour, 'opacity="0.85"') +
        stroke('M-34 -12L-34 12M-26 -12L-26 12M10 -12L10 12', '#ffffff', 2, 'opacity="0.7"') +
        rect([-18, -13, 22, 26], ink.moon) +
        rect([39, -7, 9, 14], ink.coral, 2),
      [x, y],
      1,
      turn,
    );
  return (
    bottle(700, 812, 24, '#b9e0d8') +
    bottle(880, 930, -18, '#d4e8f0') +
    bottle(450, 930, 14, '#b9e0d8') +
    place(path('M0 0L44 -6L50 20L8 28Z', ink.coral), [560, 930], 1, 12) +
    place(rect([-18, -26, 36, 52], '#c5cbd6', 6) + rect([-18, -12, 36, 20], ink.dawn), [800, 950], 0.8, 74)
  );
}

function volunteers(): string {
  const gloves = { gloves: '#f3e9c8' };
  const people: Figure[] = [
    { x: 612, y: 640, tall: 176, pose: poses.bend, face: faces.boy, outfit: { ...clothes.vest, ...gloves } },
    {
      x: 460,
      y: 628,
      tall: 176,
      flip: true,
      pose: { ...poses.walk, near: [-6, 4] },
      face: faces.girlBob,
      outfit: { ...clothes.hoodieDawn, ...gloves },
      held: bag('#3f72a0'),
    },
    {
      x: 60,
      y: 690,
      tall: 210,
      pose: poses.stoop,
      face: faces.boyBeanie,
      outfit: { ...clothes.jacketRiver, ...gloves },
    },
    {
      x: 770,
      y: 820,
      tall: 340,
      pose: poses.crouch,
      face: faces.girlTail,
      outfit: { ...clothes.hoodieDawn, ...gloves },
    },
    {
      x: 216,
      y: 940,
      tall: 530,
      pose: { ...poses.stand, lean: 4, near: [16, 26], far: [44, 30] },
      face: faces.boyCap,
      outfit: { ...clothes.vest, ...gloves, legs: '#2d3358' },
      held: bag('#39699a'),
    },
    {
      x: 560,
      y: 930,
      tall: 470,
      flip: true,
      pose: { ...poses.bend, lean: 52, far: [30, 8], near: [16, 2] },
      face: faces.girl,
      outfit: { ...clothes.hoodieSand, ...gloves, colour: '#f0d9b4' },
    },
  ];
  return (
    people
      .map((person) => {
        const drawing = figure(person);
        return shadowOf(drawing, [person.x, person.y, -0.9, -0.3], '#33352a', 0.32) + drawing;
      })
      .join('') + place(bag('#2f5c8c'), [90, 850], 0.8)
  );
}
