import { clothes, faces } from '../cast.ts';
import { type Figure, figure } from '../figure.ts';
import { height, light } from '../frame.ts';
import { across, down, ink, mix, veil } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, ellipse, type Point, path, place, polygon, rect, stroke, times } from '../shape.ts';

/** A school team follows its robot across the field of the cup. */
export function robotics(): string {
  return (
    hall() +
    crowd() +
    flags() +
    team() +
    table() +
    track() +
    robot() +
    cup() +
    light([800, 560, 760, 500], '#ffe2a8', 0.5)
  );
}

function plot([x, y]: Point, colour: string): string {
  const soil = polygon(
    [
      [x - 70, y - 26],
      [x + 70, y - 26],
      [x + 92, y + 34],
      [x - 92, y + 34],
    ],
    '#7a5236',
  );
  const shoots = times(
    12,
    (i) =>
      `M${x - 60 + (i % 4) * 40} ${y - 10 + Math.floor(i / 4) * 18}q-12 -18 -16 -6q8 8 16 6q12 -18 16 -6q-8 8 -16 6`,
  );
  return soil + stroke(shoots.join(''), colour, 7);
}

function team(): string {
  const shirt = { ...clothes.hoodieDawn };
  const people: Figure[] = [
    {
      x: 430,
      y: 790,
      tall: 640,
      anchor: 'hips',
      view: 'front',
      pose: { ...poses.handsOnHips, near: [-30, 20], far: [150, 168] },
      face: faces.boyCurly,
      outfit: shirt,
    },
    {
      x: 1150,
      y: 800,
      tall: 620,
      anchor: 'hips',
      view: 'front',
      pose: { ...poses.standFront, near: [-34, -150], far: [30, 150] },
      face: faces.girl,
      outfit: shirt,
    },
    {
      x: 770,
      y: 800,
      tall: 650,
      anchor: 'hips',
      view: 'front',
      pose: { ...poses.standFront, near: [-30, 44], far: [30, -44] },
      face: faces.girlBob,
      outfit: shirt,
      heldFar:
        rect([-66, -40, 132, 66], '#2a2f55', 20) +
        circle([-34, -8, 18], ink.mist) +
        circle([34, -8, 18], ink.coral) +
        stroke('M40 -40L56 -86', ink.coal, 6),
    },
  ];
  return people.map(figure).join('');
}

function robot(): string {
  const track = (x: number) =>
    rect([x, 20, 96, 120], '#1c1b2b', 40) + times(5, (i) => rect([x - 4, 34 + i * 21, 104, 8], '#3c3c58', 3)).join('');
  const shell =
    rect([-120, -100, 240, 180], across('#f4f0ea', '#cfd4e4', '#8d94b8'), 30) +
    rect([-96, -78, 192, 70], '#1d2348', 18) +
    circle([-44, -43, 21], '#7fe0e0') +
    circle([44, -43, 21], '#7fe0e0') +
    circle([-38, -48, 7], '#fff') +
    circle([50, -48, 7], '#fff') +
    rect([-60, 16, 120, 34], ink.dawn, 8) +
    times(4, (i) => circle([-40 + i * 27, 33, 7], i === 1 ? ink.straw : ink.cream)).join('');
  const armOf =
    stroke('M110 -40L190 -110L160 -200', '#8d94b8', 26) +
    circle([190, -110, 20], ink.dawn) +
    stroke('M160 -200L120 -240M160 -200L196 -246', '#5b628c', 18) +
    polygon(
      [
        [126, -300],
        [190, -300],
        [206, -250],
        [110, -250],
      ],
      ink.straw,
    );
  return (
    ellipse([720, 990, 240, 30], '#3a2440', 'opacity="0.45"') +
    place(
      track(-156) +
        track(60) +
        armOf +
        shell +
        stroke('M0 -100L0 -150', '#5b628c', 8) +
        circle([0, -160, 14], ink.coral),
      [720, 850],
      0.98,
    )
  );
}

function cup(): string {
  return place(
    path(
      'M-70 -200L70 -200C74 -110 40 -60 14 -50L14 0L44 20L44 40L-44 40L-44 20L-14 0L-14 -50C-40 -60 -74 -110 -70 -200Z',
      across('#ffe9a8', ink.straw, ink.ochre),
    ) +
      stroke('M-68 -180C-130 -180 -120 -90 -40 -80M68 -180C130 -180 120 -90 40 -80', ink.ochre, 13) +
      circle([0, -140, 24], ink.dawn) +
      rect([-56, 40, 112, 44], ink.bark, 4) +
      path('M-54 -190L-34 -190C-36 -130 -28 -90 -14 -66C-40 -86 -56 -130 -54 -190Z', '#fff6d8'),
    [1420, 850],
    1.1,
  );
}

function crowd(): string {
  return times(44, (i) => {
    const row = Math.floor(i / 22);
    const x = 20 + (i % 22) * 76 + row * 36;
    const y = 440 + row * 62;
    return (
      circle([x, y, 26], mix('#3b3470', '#57458a', row)) +
      rect([x - 36, y + 20, 72, 90], mix('#332d66', '#4d3d80', row), 30)
    );
  }).join('');
}

function hall(): string {
  return (
    rect([0, 0, 1600, height], down('#1b2354', '#3a3a78', '#6a4c82')) +
    times(7, (i) =>
      polygon(
        [
          [130 + i * 220, -10],
          [180 + i * 220, -10],
          [420 + i * 160, 700],
          [40 + i * 190, 700],
        ],
        '#ffe7b8',
        'opacity="0.07"',
      ),
    ).join('')
  );
}

function flags(): string {
  return (
    times(12, (i) =>
      polygon(
        [
          [i * 140, 60],
          [i * 140 + 70, 60 + 20],
          [i * 140 + 36, 140],
        ],
        [ink.dawn, ink.straw, ink.river, ink.coral][i % 4] ?? ink.dawn,
      ),
    ).join('') + stroke('M-10 56Q800 110 1610 56', ink.cream, 4)
  );
}

function table(): string {
  return (
    polygon(
      [
        [150, 690],
        [1450, 690],
        [1640, 1000],
        [-40, 1000],
      ],
      down('#fbeedb', '#f3d9b4'),
    ) +
    polygon(
      [
        [-40, 1000],
        [1640, 1000],
        [1640, 1080],
        [-40, 1080],
      ],
      '#7a4a3a',
    ) +
    polygon(
      [
        [150, 690],
        [1450, 690],
        [1466, 716],
        [134, 716],
      ],
      '#b9794f',
    )
  );
}

function track(): string {
  return (
    stroke('M260 900C420 720 620 760 720 840S1060 980 1160 840S1330 740 1380 900', '#9a7448', 44) +
    stroke('M260 900C420 720 620 760 720 840S1060 980 1160 840S1330 740 1380 900', '#58a4c4', 26) +
    polygon(
      [
        [1240, 730],
        [1400, 730],
        [1430, 790],
        [1256, 790],
      ],
      veil(ink.dawn, 0.8),
    ) +
    [
      [330, 780],
      [420, 950],
      [1000, 780],
    ]
      .map(([x = 0, y = 0], i) => plot([x, y], [ink.leaf, ink.moss, '#8ba14c'][i] ?? ink.leaf))
      .join('')
  );
}
