import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau, grass, ridge } from '../hills.ts';
import { down, ink, shade } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, curve, path, place, polygon, rect, stroke, times } from '../shape.ts';
import { cloud, mist, sky } from '../sky.ts';

/** Steppe tulips close up; students mark the trail behind them. */
export function tulips(): string {
  const air =
    sky(520, '#7db2c8', '#c3dbcf', '#fbe9c6') +
    cloud([200, 140, 420], '#fffaf0cc', 4) +
    cloud([1040, 220, 360], '#fffaf0bb', 8) +
    alatau(
      [
        [1240, 200, 460],
        [880, 290, 360],
        [1540, 260, 360],
      ],
      530,
      { light: '#9cb0c0', dark: '#7590a8', snow: '#fffaf2', snowDark: '#d3dde6' },
      [0.5, 3],
    ) +
    ridge([500, 40], '#b9c27a', 31, '#8aa254') +
    ridge([600, 46], '#a0b45f', 9, '#6d8c48') +
    ridge([740, 34], '#84a052', 26, '#3f6338');
  const walkers = people()
    .map((person) => {
      const drawing = figure(person);
      return shadowOf(drawing, [person.x, person.y, -0.8, -0.25], '#38502c', 0.4) + drawing;
    })
    .join('');
  return (
    air +
    trail() +
    walkers.replace('<g', `${mark()}<g`) +
    meadow() +
    mist(800, 160, '#f4f0c0', 0.25) +
    grass([900, 1090], 90, '#2f5230', [2, 110]) +
    close() +
    light([500, 200, 900, 700], '#fff3c8', 0.35)
  );
}

function tulip(x: number, y: number, size: number, kind: number): string {
  const [red, pale] =
    kind % 5 === 3 ? [ink.straw, '#f6dc92'] : kind % 3 === 1 ? ['#c93a22', '#ee6a44'] : [ink.dawn, '#f58a5c'];
  const stem =
    curve(
      [
        [0, 0],
        [-10, -180],
        [6, -360],
      ],
      '#55793d',
      16,
    ) +
    path('M-4 -20C-90 -120 -110 -230 -170 -290C-90 -290 -20 -170 4 -40Z', '#6d9448') +
    path('M0 -10C60 -90 120 -140 190 -170C160 -80 80 -20 4 -10Z', '#4f7539');
  const petals =
    path('M6 -350C-90 -360 -100 -470 -70 -560C-40 -530 -20 -500 4 -450Z', red) +
    path('M6 -350C100 -360 112 -470 82 -560C52 -530 30 -500 8 -450Z', shade(red, 0.2)) +
    path('M6 -346C-66 -380 -56 -500 6 -590C70 -500 76 -380 6 -346Z', down(pale, red)) +
    stroke('M6 -360L6 -560M-22 -390Q-34 -460 -14 -520M34 -390Q46 -460 26 -520', shade(red, 0.18), 4, 'opacity="0.5"');
  return place(stem + petals, [x, y], size);
}

function mark(): string {
  return place(
    rect([-9, -230, 18, 240], ink.wood) +
      polygon(
        [
          [-90, -220],
          [80, -220],
          [120, -188],
          [80, -156],
          [-90, -156],
        ],
        ink.dawn,
      ) +
      circle([-50, -188, 15], ink.cream) +
      rect([-22, -196, 96, 6], ink.cream) +
      rect([-22, -184, 70, 6], ink.cream) +
      polygon(
        [
          [90, -140],
          [-70, -140],
          [-104, -114],
          [-70, -88],
          [90, -88],
        ],
        ink.pine,
      ) +
      rect([-50, -118, 100, 6], ink.cream),
    [1150, 730],
    1,
  );
}

function meadow(): string {
  return times(60, (i) => {
    const roll = (n: number) => ((i * n) % 101) / 100;
    const y = 680 + roll(37) * 220;
    const x = roll(61) * 1600;
    return tulip(x, y, 0.1 + (y - 680) * 0.0009, i);
  }).join('');
}

function trail(): string {
  return path(
    'M1080 640C1180 620 1260 600 1240 560C1230 540 1290 530 1330 524C1296 540 1300 552 1320 568C1360 610 1280 660 1180 700C1000 770 820 820 860 1080L560 1080C580 860 800 720 1080 640Z',
    '#e8d2a0',
  );
}

function close(): string {
  return [
    [90, 1130, 1.2, -6],
    [330, 1150, 1.55, 4],
    [560, 1170, 1.05, 8],
    [1520, 1150, 1.2, 6],
    [1400, 1190, 0.66, -5],
    [760, 1190, 0.6, -4],
    [210, 1180, 0.8, -12],
  ]
    .map(([x = 0, y = 0, size = 0, turn = 0], i) => place(tulip(0, 0, size, i), [x, y], 1, turn))
    .join('');
}

function people(): Figure[] {
  return [
    {
      x: 1040,
      y: 738,
      tall: 270,
      pose: { ...poses.raise, near: [110, 132], far: [60, 90] },
      face: faces.girlTail,
      outfit: { ...clothes.hoodieSand, backpack: ink.dawn },
    },
    {
      x: 1270,
      y: 724,
      tall: 276,
      flip: true,
      pose: poses.shake,
      face: faces.boyCurly,
      outfit: { ...clothes.jacketRiver, backpack: ink.straw },
    },
    {
      x: 1330,
      y: 590,
      tall: 96,
      flip: true,
      pose: poses.walk,
      face: faces.boy,
      outfit: { ...clothes.hoodieDawn, backpack: ink.night },
    },
    {
      x: 1290,
      y: 578,
      tall: 92,
      flip: true,
      pose: poses.walk,
      face: faces.girlBob,
      outfit: { ...clothes.hoodieMoon, backpack: ink.coral },
    },
  ];
}
