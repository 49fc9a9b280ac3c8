import { faces } from '../cast.ts';
import { type Figure, figure } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau, poplar, ridge } from '../hills.ts';
import { down, ink, veil } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, curve, type Disc, ellipse, path, place, polygon, rect, stroke, times } from '../shape.ts';
import { sky, stars } from '../sky.ts';

/** Open-air cinema: a rabbit on the screen, a village under the stars. */
export function cinema(): string {
  const stand = stroke('M430 560L430 800M1170 560L1170 800M430 800L390 820M1170 800L1210 820', '#12173c', 16);
  return air() + stand + screen() + lawn() + bulbs() + audience() + beam() + projector();
}

function rabbit(): string {
  const fur = '#c9c3c8';
  const ears =
    ellipse([738, 268, 24, 74], fur, 'transform="rotate(-14 738 268)"') +
    ellipse([822, 262, 24, 78], fur, 'transform="rotate(16 822 262)"') +
    ellipse([738, 272, 12, 52], '#e6a8b0', 'transform="rotate(-14 738 272)"') +
    ellipse([822, 266, 12, 54], '#e6a8b0', 'transform="rotate(16 822 266)"');
  const trunk =
    ellipse([780, 500, 104, 100], fur) +
    ellipse([780, 520, 70, 70], '#efe9ea') +
    ellipse([690, 480, 26, 56], fur, 'transform="rotate(24 690 480)"') +
    ellipse([870, 480, 26, 56], fur, 'transform="rotate(-24 870 480)"') +
    ellipse([720, 588, 52, 22], fur) +
    ellipse([840, 588, 52, 22], fur);
  const face =
    ellipse([780, 366, 74, 66], fur) +
    ellipse([752, 390, 34, 28], '#efe9ea') +
    ellipse([808, 390, 34, 28], '#efe9ea') +
    ellipse([780, 374, 13, 9], '#d98090') +
    circle([748, 346, 10], ink.coal) +
    circle([812, 346, 10], ink.coal) +
    rect([772, 398, 16, 18], '#fff', 3);
  return ears + trunk + face;
}

function audience(): string {
  const seat = ([x, y, tall]: Disc, face: Figure['face'], colour: string) =>
    figure({
      x,
      y,
      tall,
      anchor: 'hips',
      view: 'back',
      pose: { ...poses.standFront, near: [-24, -10], far: [24, 10], nearLeg: [-78, 84], farLeg: [78, -84] },
      face,
      outfit: { top: 'puffer', colour, legs: '#161b44' },
    });
  const far = [
    [520, 806],
    [640, 800],
    [760, 808],
    [880, 800],
    [1010, 806],
    [1100, 802],
  ]
    .map(([x = 0, y = 0], i) =>
      seat(
        [x, y, 190],
        [faces.boy, faces.girlLong, faces.boyCurly, faces.girl, faces.elder, faces.mother][i] ?? faces.boy,
        [ink.moon, ink.plum, '#6a3a56', ink.river, ink.plum, '#7d3a40'][i] ?? ink.moon,
      ),
    )
    .join('');
  const near = [
    [300, 960],
    [500, 950],
    [720, 970],
    [950, 955],
    [1180, 968],
  ]
    .map(([x = 0, y = 0], i) =>
      seat(
        [x, y, 330],
        [faces.girlTail, faces.boyBeanie, faces.girlBun, faces.boyCap, faces.girlBob][i] ?? faces.girl,
        ['#8f3a34', '#33467f', '#5a3f78', '#2f5560', '#a0553c'][i] ?? ink.moon,
      ),
    )
    .join('');
  return (
    rug(460, 812, 300, '#6d2438') +
    rug(830, 810, 320, '#5a2a50') +
    far +
    rug(220, 974, 420, '#8f2f34') +
    rug(650, 984, 660, '#6d2438') +
    near +
    place(
      path('M-30 -50L30 -50L22 20L-22 20Z', ink.cream) +
        stroke('M-14 -48L-10 18M14 -48L10 18', ink.dawn, 8) +
        times(7, (i) => circle([-26 + i * 9, -56 - (i % 3) * 8, 10], '#fff3cf')).join(''),
      [610, 1000],
      1.1,
    )
  );
}

function projector(): string {
  return (
    stroke('M1470 1010L1440 1080M1560 1010L1590 1080M1515 1010L1515 1080', '#0a0e2a', 12) +
    rect([1440, 890, 150, 110], '#1a204c', 12) +
    circle([1436, 938, 30], '#0a0e2a') +
    circle([1430, 938, 19], '#fff6cf') +
    light([1430, 938, 130, 130], '#fff3c0', 0.9) +
    circle([1490, 866, 44], 'none', 'stroke="#1a204c" stroke-width="13"') +
    circle([1566, 872, 36], 'none', 'stroke="#1a204c" stroke-width="13"')
  );
}

function rug(x: number, y: number, wide: number, colour: string): string {
  return (
    polygon(
      [
        [x, y],
        [x + wide, y],
        [x + wide * 1.12, y + wide * 0.16],
        [x - wide * 0.12, y + wide * 0.16],
      ],
      colour,
    ) +
    stroke(
      `M${x + wide * 0.02} ${y + wide * 0.05}l${wide * 0.96} 0M${x - wide * 0.06} ${y + wide * 0.12}l${wide * 1.12} 0`,
      ink.straw,
      4,
      'opacity="0.6"',
    )
  );
}

function air(): string {
  return (
    sky(700, '#0b1236', '#1b2660', '#46407c', '#8a587c') +
    stars(190, 480, 44) +
    alatau(
      [
        [180, 360, 380],
        [1420, 340, 420],
      ],
      700,
      { light: '#333c7c', dark: '#242c64', snow: '#9aa4da', snowDark: '#5c68a8' },
      [0.4, 31],
    ) +
    ridge([660, 16], '#26305e', 8, '#171d44') +
    times(6, (i) => poplar([60 + i * 46, 720, 210 + ((i * 41) % 70)], '#1f2750', '#171d44')).join('') +
    times(4, (i) => poplar([1420 + i * 54, 720, 230 + ((i * 31) % 60)], '#1f2750', '#171d44')).join('')
  );
}

function screen(): string {
  return (
    rect([400, 150, 800, 470], '#0d1230', 8) +
    rect([420, 168, 760, 434], down('#8fd0ea', '#d5efe0')) +
    circle([1050, 270, 56], '#fff3b8') +
    path('M420 500Q560 400 760 470T1180 440L1180 602L420 602Z', '#8fbf5c') +
    path('M420 560Q700 480 1180 552L1180 602L420 602Z', '#5f9a48') +
    rabbit() +
    place(stroke('M0 0q18 -30 34 0q18 -30 36 0', '#c45a9a', 8), [940, 330]) +
    times(9, (i) => circle([470 + i * 84, 572 + (i % 3) * 12, 8], i % 2 ? '#fff' : '#f9b0c8')).join('')
  );
}

function beam(): string {
  return (
    polygon(
      [
        [1560, 930],
        [1560, 944],
        [1180, 602],
        [1180, 168],
      ],
      veil('#fff6cf', 0.16),
    ) + light([800, 400, 700, 480], '#a8dcff', 0.35)
  );
}

function lawn(): string {
  return (
    path('M-10 720Q800 690 1610 720L1610 1080L-10 1080Z', down('#3b4a62', '#232b52', '#10153a')) +
    light([800, 740, 640, 130], '#bfe6ff', 0.5)
  );
}

function bulbs(): string {
  return (
    curve(
      [
        [-10, 90],
        [200, 180],
        [400, 120],
      ],
      '#0d1230',
      4,
    ) +
    curve(
      [
        [1200, 120],
        [1420, 190],
        [1610, 80],
      ],
      '#0d1230',
      4,
    ) +
    [
      [60, 126],
      [130, 156],
      [200, 180],
      [270, 172],
      [340, 148],
      [1270, 150],
      [1340, 176],
      [1420, 190],
      [1500, 156],
      [1570, 104],
    ]
      .map(([x = 0, y = 0]) => circle([x, y + 10, 9], '#ffdf9c') + light([x, y + 10, 44, 44], '#ffc876', 0.8))
      .join('')
  );
}
