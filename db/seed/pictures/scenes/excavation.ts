import { clothes, faces } from '../cast.ts';
import { digGrid } from '../dig-grid.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau, grass, poplar, ridge } from '../hills.ts';
import { across, down, ink } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, ellipse, path, place, polygon, rect, stroke, times } from '../shape.ts';
import { cloud, sky } from '../sky.ts';

/** Volunteers clear the squares of a dig under a high sun. */
export function excavation(): string {
  const air =
    sky(330, '#7fb0c4', '#cfe0d6', '#fbe6bc') +
    cloud([980, 90, 420], '#fffaf0cc', 5) +
    alatau(
      [
        [300, 150, 420],
        [1200, 130, 460],
        [800, 200, 400],
      ],
      330,
      { light: '#a9b4c4', dark: '#8294b0', snow: '#fffaf2', snowDark: '#d6dde8' },
      [0.5, 51],
    ) +
    ridge([318, 10], '#cbb06c', 3, '#b98f52') +
    times(10, (i) => poplar([900 + i * 74, 340, 70 + ((i * 23) % 50)], '#8f9a4c')).join('');
  const ground = rect([0, 330, 1600, 740], down('#e6c283', '#d6a566', '#b9804c'));
  const tent =
    polygon(
      [
        [1120, 250],
        [1500, 250],
        [1440, 190],
        [1180, 190],
      ],
      ink.cream,
    ) +
    polygon(
      [
        [1120, 250],
        [1500, 250],
        [1500, 272],
        [1120, 272],
      ],
      '#e0c8a4',
    ) +
    stroke('M1130 262L1130 380M1490 262L1490 380M1310 262L1310 360', ink.bark, 6) +
    polygon(
      [
        [1060, 390],
        [1440, 390],
        [1500, 372],
        [1130, 372],
      ],
      '#8a5a3a',
      'opacity="0.4"',
    );
  return (
    air +
    ground +
    digGrid() +
    tent +
    diggers() +
    tools() +
    grass([1000, 1090], 24, '#8f6a35', [6, 60]) +
    light([900, 100, 1000, 620], '#fff3c4', 0.35)
  );
}

function diggers(): string {
  return people()
    .map((person) => {
      const drawing = figure(person);
      return shadowOf(drawing, [person.x, person.y, -0.5, -0.2], '#5a3424', 0.4) + drawing;
    })
    .join('');
}

function tools(): string {
  const bowl = place(
    path('M-90 -40Q-80 60 0 62Q80 60 90 -40Z', across(ink.clay, '#8f4f33')) +
      ellipse([0, -40, 90, 24], '#6d3a28') +
      stroke('M-84 -10q14 18 28 0t28 0t28 0t28 0t28 0t26 0', ink.sand, 5) +
      polygon(
        [
          [40, -66],
          [96, -70],
          [86, -20],
          [60, -30],
        ],
        '#b5804a',
      ),
    [1210, 856],
    0.9,
    12,
  );
  const bucket = place(
    path('M-60 -100L60 -100L44 20L-44 20Z', across(ink.ice, ink.mist)) +
      ellipse([0, -100, 60, 15], '#7a5236') +
      stroke('M-60 -100Q0 -190 60 -100', ink.coal, 5),
    [420, 980],
    1.1,
  );
  const trowel = place(
    polygon(
      [
        [0, -16],
        [110, 0],
        [0, 16],
      ],
      ink.ice,
    ) +
      stroke('M-30 0L0 0', ink.mist, 9) +
      rect([-110, -14, 84, 28], ink.dawn, 12),
    [640, 1010],
    1,
    -14,
  );
  const scale = place(
    times(8, (i) => rect([i * 34, 0, 34, 18], i % 2 ? ink.cream : ink.coal)).join(''),
    [1060, 972],
    1,
    -4,
  );
  return (
    ellipse([1220, 910, 110, 16], '#5a3424', 'opacity="0.4"') +
    ellipse([430, 1000, 100, 14], '#5a3424', 'opacity="0.4"') +
    bowl +
    bucket +
    trowel +
    scale
  );
}

function people(): Figure[] {
  return [
    {
      x: 560,
      y: 470,
      tall: 190,
      pose: poses.bend,
      face: { ...faces.boy, hat: 'panama', hatColour: ink.cream },
      outfit: clothes.shirtIce,
    },
    {
      x: 1010,
      y: 480,
      tall: 200,
      flip: true,
      pose: { ...poses.carry },
      face: { ...faces.girlTail, hat: 'cap', hatColour: ink.dawn },
      outfit: { top: 'tee', colour: ink.coral, legs: '#6d6a44' },
      held: rect([-40, -30, 80, 36], ink.wood, 4) + circle([-14, -34, 14], ink.clay) + circle([14, -36, 12], ink.sand),
    },
    {
      x: 250,
      y: 640,
      tall: 300,
      pose: poses.kneel,
      face: { ...faces.boyCurly },
      outfit: { top: 'tee', colour: ink.river, legs: '#7d6a4a', shoes: ink.bark },
      held: brush(),
    },
    {
      x: 1370,
      y: 690,
      tall: 330,
      flip: true,
      pose: { ...poses.stand, near: [20, 108], nod: 14 },
      face: { ...faces.elder, hat: 'panama', hatColour: ink.sand },
      outfit: { top: 'shirt', colour: '#d9c7a0', legs: '#5a4a3a' },
      held: rect([-16, -50, 70, 90], ink.cream, 4) + stroke('M-4 -30l46 0M-4 -12l40 0M-4 6l46 0', ink.mist, 4),
    },
    {
      x: 880,
      y: 905,
      tall: 560,
      pose: { ...poses.kneel, lean: 34, far: [70, 40], near: [54, 66] },
      face: { ...faces.girl, hat: 'panama', hatColour: '#f3dfb6' },
      outfit: { top: 'tee', colour: ink.dawn, legs: '#4d5a6a', shoes: ink.bark, gloves: '#f3e9c8' },
      held: brush(),
    },
  ];
}

function brush(): string {
  return (
    rect([-7, -34, 14, 50], ink.wood, 5) +
    polygon(
      [
        [-14, 14],
        [14, 14],
        [20, 52],
        [-20, 52],
      ],
      ink.cream,
    )
  );
}
