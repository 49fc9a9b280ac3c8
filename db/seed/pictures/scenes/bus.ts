import { flats } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau } from '../hills.ts';
import { across, down, ink } from '../paint.ts';
import { poses } from '../poses.ts';
import { wheel } from '../props.ts';
import { circle, clip, dice, ellipse, path, polygon, rect, stroke, times } from '../shape.ts';
import { sky } from '../sky.ts';

/** A bus comes through the blue morning rain to a stop full of students. */
export function bus(): string {
  const air =
    sky(640, '#26386e', '#5a6a9c', '#b58fa4', '#f0b08c') +
    alatau(
      [
        [360, 300, 420],
        [1180, 260, 460],
      ],
      640,
      { light: '#7d7fae', dark: '#565f96', snow: '#f4dfdc', snowDark: '#a9a4cc' },
      [0.5, 7],
    ) +
    times(8, (i) =>
      flats([-20 + i * 210, 660, 170, 170 + ((i * 67) % 170)], i % 2 ? '#56588a' : '#6b5f8e', 0.35, i + 20),
    ).join('');
  const road =
    polygon(
      [
        [-10, 650],
        [1610, 650],
        [1610, 1080],
        [-10, 1080],
      ],
      down('#6d6690', '#45446e', '#262a50'),
    ) +
    polygon(
      [
        [0, 860],
        [900, 720],
        [1610, 720],
        [1610, 1080],
        [0, 1080],
      ],
      down('#8d7c98', '#544d78', '#352f5a'),
    ) +
    stroke('M0 860L900 720L1610 720', '#c9b4b8', 8);
  const wet =
    ellipse([430, 950, 190, 26], '#f5b98a', 'opacity="0.28"') +
    ellipse([330, 770, 210, 60], '#ffdf9c', 'opacity="0.22"') +
    ellipse([1290, 1000, 240, 30], '#ffdf9c', 'opacity="0.22"');
  const roll = dice(6);
  const rain = stroke(
    times(120, () => {
      const [x, y] = [roll() * 1700, roll() * 1000];
      return `M${x.toFixed(0)} ${y.toFixed(0)}l-12 38`;
    }).join(''),
    '#dbe2f6',
    2,
    'opacity="0.34"',
  );
  return air + road + wet + comingBus() + shelter() + waiting() + rain;
}

function comingBus(): string {
  const dash = rect([178, 540, 364, 20], '#4a2a3a');
  return (
    ellipse([440, 790, 360, 30], '#151833', 'opacity="0.6"') +
    wheel([690, 716, 46]) +
    rect([180, 740, 70, 60], '#15131f', 12) +
    rect([470, 740, 70, 60], '#15131f', 12) +
    shell() +
    glass() +
    dash +
    board() +
    lamps() +
    light([206, 650, 190, 170], '#fff0b8', 0.85) +
    light([514, 650, 190, 170], '#fff0b8', 0.85)
  );
}

function shelter(): string {
  const roof =
    polygon(
      [
        [860, 300],
        [1560, 300],
        [1600, 336],
        [840, 336],
      ],
      '#2c3362',
    ) +
    polygon(
      [
        [840, 336],
        [1600, 336],
        [1596, 356],
        [844, 356],
      ],
      ink.dawn,
    );
  const back =
    rect([900, 356, 640, 470], '#c9d8f033') +
    stroke('M900 356L900 900M1540 356L1540 900M1110 356L1110 830M1330 356L1330 830', '#2c3362', 12);
  const table =
    rect([1364, 400, 150, 230], ink.cream, 6) +
    rect([1364, 400, 150, 44], ink.dawn, 6) +
    circle([1390, 422, 11], ink.cream) +
    times(
      8,
      (i) =>
        rect([1380, 460 + i * 20, 40, 9], ink.moon) +
        rect([1430, 460 + i * 20, 26, 9], i === 3 ? ink.dawn : ink.mist) +
        rect([1466, 460 + i * 20, 32, 9], i === 3 ? ink.dawn : ink.mist),
    ).join('');
  return back + rect([920, 790, 420, 18], ink.wood, 5) + table + roof + light([1220, 420, 420, 190], '#ffe2a8', 0.55);
}

function waiting(): string {
  const people: Figure[] = [
    {
      x: 1100,
      y: 788,
      tall: 430,
      anchor: 'hips',
      pose: { ...poses.sit, near: [30, 110], nod: 24 },
      flip: true,
      face: faces.girlBob,
      outfit: { ...clothes.pufferCoral },
      held: rect([-14, -40, 28, 50], '#1d2348', 5) + rect([-11, -36, 22, 40], '#bfe0f0', 3),
    },
    {
      x: 1436,
      y: 880,
      tall: 440,
      view: 'back',
      pose: { ...poses.walkBack, far: [28, 152] },
      face: faces.boyBeanie,
      outfit: { ...clothes.hoodieMoon, backpack: ink.straw },
    },
    {
      x: 1270,
      y: 940,
      tall: 480,
      flip: true,
      pose: poses.stand,
      face: faces.girl,
      outfit: { ...clothes.coat, colour: '#a04a3c', backpack: ink.night },
    },
    {
      x: 840,
      y: 970,
      tall: 490,
      flip: true,
      pose: { ...poses.raise, near: [118, 140] },
      face: faces.boyGlasses,
      outfit: { ...clothes.pufferPine, backpack: ink.clay },
    },
  ];
  return people
    .map((person) => {
      const drawing = figure(person);
      return (person.anchor ? '' : shadowOf(drawing, [person.x, person.y, -0.7, -0.26], '#141636', 0.4)) + drawing;
    })
    .join('');
}

function shell(): string {
  return (
    rect([150, 250, 420, 520], across('#fff0d8', '#f3d9bc', '#c9a698'), 44) +
    path('M150 560L570 560L570 726Q570 770 526 770L194 770Q150 770 150 726Z', across(ink.coral, ink.dawn, ink.ember)) +
    polygon(
      [
        [570, 300],
        [760, 340],
        [760, 700],
        [570, 760],
      ],
      across('#b8432a', '#7d2f38'),
    ) +
    polygon(
      [
        [570, 360],
        [760, 384],
        [760, 540],
        [570, 556],
      ],
      across('#3d4678', '#262f5c'),
    ) +
    stroke('M634 366L634 552M700 374L700 546', '#7d2f38', 8)
  );
}

function glass(): string {
  return (
    rect([178, 338, 364, 218], down('#2d3a70', '#6d6f9c'), 22) +
    polygon(
      [
        [220, 338],
        [300, 338],
        [230, 556],
        [178, 556],
        [178, 470],
      ],
      '#ffffff22',
    ) +
    stroke('M300 552L380 480M420 552L490 484', ink.coal, 6) +
    clip(
      rect([178, 338, 364, 218], '#000', 22),
      figure({
        x: 440,
        y: 560,
        tall: 330,
        anchor: 'hips',
        view: 'front',
        pose: { ...poses.standFront, near: [-10, 60], far: [10, -60] },
        face: { ...faces.boyTan, hat: 'cap', hatColour: ink.night },
        outfit: { ...clothes.shirtIce, colour: '#8fa6cc' },
      }),
    )
  );
}

function board(): string {
  return (
    rect([214, 272, 292, 52], '#1d1a2e', 10) +
    circle([250, 298, 16], ink.straw) +
    times(7, (i) => rect([286 + i * 28, 290 - (i % 3) * 4, 18, 16], ink.straw, 3)).join('')
  );
}

function lamps(): string {
  return (
    ellipse([206, 650, 34, 26], '#fff8dc') +
    ellipse([514, 650, 34, 26], '#fff8dc') +
    rect([262, 628, 196, 54], '#8c2418', 10) +
    stroke('M276 644L444 644M276 660L444 660', '#5f1a18', 6) +
    rect([300, 704, 120, 32], ink.cream, 5) +
    rect([140, 370, 16, 90], '#1d1a2e', 6) +
    rect([562, 370, 16, 90], '#1d1a2e', 6)
  );
}
