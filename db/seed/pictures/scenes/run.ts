import { flats, townLights } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import type { Face } from '../head.ts';
import { alatau } from '../hills.ts';
import { down, ink } from '../paint.ts';
import { poses } from '../poses.ts';
import { lamp } from '../props.ts';
import { polygon, rect, stroke, times } from '../shape.ts';
import { moon, sky, stars } from '../sky.ts';

/** Night run through the town under the moon. */
export function run(): string {
  const reflective = { top: 'vest', second: '#f2f7c4' } as const;
  const people: Figure[] = [
    {
      x: 1330,
      y: 800,
      tall: 290,
      pose: poses.stride,
      face: withLamp(faces.girlBob),
      outfit: { ...clothes.hoodieMoss, legs: '#1d2458' },
    },
    {
      x: 1080,
      y: 806,
      tall: 300,
      pose: poses.run,
      face: withLamp(faces.boyTan),
      outfit: { ...reflective, colour: '#d8ee5a', legs: '#20264f', shoes: ink.cream },
    },
    {
      x: 180,
      y: 830,
      tall: 300,
      pose: poses.run,
      face: withLamp(faces.boyCurly),
      outfit: { ...clothes.hoodieSand, legs: '#3d3468' },
    },
    {
      x: 1180,
      y: 1010,
      tall: 590,
      pose: poses.stride,
      face: withLamp(faces.boy),
      outfit: { ...reflective, colour: ink.dawn, legs: '#232a5c', shoes: '#e7f06a' },
    },
    {
      x: 640,
      y: 1030,
      tall: 620,
      pose: poses.run,
      face: { ...withLamp(faces.girlTail), skin: '#e3ab80' },
      outfit: { top: 'jacket', colour: '#2c9aa8', second: '#eafbc0', legs: '#1b1f48', shoes: ink.coral },
    },
  ];
  return (
    air() +
    town() +
    road() +
    lamps() +
    people
      .map((person) => {
        const drawing = figure(person);
        return shadowOf(drawing, [person.x, person.y, 0.9, -0.14], '#080b26', 0.55) + drawing;
      })
      .join('') +
    speed()
  );
}

function speed(): string {
  return stroke(
    'M20 800L300 786M60 960L330 944M700 760L860 752M1420 930L1600 920M0 1010L180 1000',
    '#fff0c8',
    4,
    'opacity="0.35"',
  );
}

function lamps(): string {
  return [
    [180, 690, 330],
    [720, 690, 330],
    [1260, 690, 330],
  ]
    .map(
      ([x = 0, y = 0, tall = 0]) =>
        lamp([x, y, tall], '#12163a', '#fff3c4') +
        light([x + 70, y - 340, 130, 130], '#ffe0a0', 0.9) +
        polygon(
          [
            [x + 46, y - 350],
            [x + 94, y - 350],
            [x + 320, y + 120],
            [x - 180, y + 120],
          ],
          '#ffe6b0',
          'opacity="0.12"',
        ),
    )
    .join('');
}

function air(): string {
  return (
    sky(620, '#0c1438', '#1d2c66', '#47407f', '#94577f') +
    stars(120, 420, 2) +
    moon([330, 240, 90]) +
    alatau(
      [
        [900, 330, 520],
        [1440, 360, 420],
      ],
      620,
      { light: '#3a4686', dark: '#28336c', snow: '#a9b2e0', snowDark: '#6470b0' },
      [0.4, 9],
    )
  );
}

function town(): string {
  return (
    times(11, (i) =>
      flats([-30 + i * 156, 660, 120, 110 + ((i * 71) % 210)], i % 2 ? '#20295e' : '#2a2a60', 0.4, i + 50),
    ).join('') + townLights(660, 50, 4)
  );
}

function road(): string {
  return (
    rect([0, 660, 1600, 420], down('#3a3568', '#242654', '#12163a')) +
    polygon(
      [
        [-10, 900],
        [1610, 840],
        [1610, 872],
        [-10, 940],
      ],
      '#f5e0b4',
      'opacity="0.75"',
    ) +
    stroke('M-10 690L1610 676', ink.dawn, 10, 'opacity="0.8"')
  );
}

function withLamp(face: Face): Face {
  return { ...face, hat: 'headlamp' };
}
