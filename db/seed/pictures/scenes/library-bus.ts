import { house } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { light, width } from '../frame.ts';
import { alatau, bareTree, grass, poplar, ridge } from '../hills.ts';
import { across, down, ink, lit, shade } from '../paint.ts';
import { poses } from '../poses.ts';
import { bicycle, books, crate, openBook, wheel } from '../props.ts';
import { circle, ellipse, path, place, polygon, rect, stroke, times } from '../shape.ts';
import { sky, streak, sun } from '../sky.ts';

/** A library bus opens its side to a village at dawn. */
export function libraryBus(): string {
  const dawn =
    sky(660, '#5a4380', '#b0688a', '#ee8763', '#fbc48d', '#fde3b4') +
    streak([80, 210, 520, 16], '#f6a98288') +
    streak([860, 130, 600, 20], '#f2937a77') +
    streak([420, 320, 420, 10], '#ffe0b088');
  const far = alatau(
    [
      [180, 330, 420],
      [560, 270, 460],
      [1460, 250, 480],
      [960, 360, 420],
    ],
    640,
    { light: '#a67fa4', dark: '#6e548a', snow: '#ffe9d2', snowDark: '#c79bb4' },
    [0.42, 23],
  );
  const village =
    ridge([610, 14], '#8f6a72', 3, '#6a5560') +
    times(9, (i) => poplar([40 + i * 34, 664 + (i % 3) * 6, 150 + (i % 4) * 34], i % 2 ? '#c98f3f' : '#a97a3c')).join(
      '',
    ) +
    house([70, 690, 170], '#f0d5b5', '#8c4a3a', '#ffd98a') +
    house([1370, 690, 190], '#e8c4a4', '#6a4c5f', '#ffd98a') +
    poplar([1345, 690, 220], '#b98440');
  const ground =
    path('M-10 660Q800 640 1610 664L1610 1070L-10 1070Z', down('#e0a468', '#b97048', '#6d4455')) +
    path('M-10 800Q500 740 1610 780L1610 900Q700 850 -10 980Z', '#edc08a66');
  const ray = light([1306, 400, 560, 420], '#ffdf9e', 0.42);
  return (
    dawn +
    sun([1306, 316, 92], '#fff0c4', '#ffb46e') +
    far +
    village +
    ground +
    bareTree([1520, 830, 420], '#4d3340', ink.dawn, 8) +
    bus() +
    crowd() +
    ray +
    grass([980, 1080], 46, '#4f3247', [4, 60])
  );
}

function bus(): string {
  const shadow = polygon(
    [
      [330, 800],
      [1300, 800],
      [1180, 930],
      [120, 930],
    ],
    '#3d2144',
    'opacity="0.42"',
  );
  const shell = path(
    'M390 340Q392 306 430 304L1180 304Q1250 306 1276 380L1310 560Q1318 590 1318 640L1318 770Q1318 800 1290 800L410 800Q388 800 388 776Z',
    across('#fffaf0', '#f6ead8', '#dfc0ae'),
  );
  const skirt = path(
    'M388 600L1317 600L1318 770Q1318 800 1290 800L410 800Q388 800 388 776Z',
    across('#4f86b4', '#2f5f98', '#22406f'),
  );
  const wave = path(
    'M388 620C560 560 700 660 900 610S1200 560 1314 590L1317 640C1180 600 1040 690 860 650S560 610 388 680Z',
    '#8fbbd8',
  );
  const mark = path('M1084 566a40 40 0 0 1 80 0Z', ink.dawn) + rect([1066, 572, 116, 7], ink.dawn, 3);
  const glass =
    path('M1180 336L1236 338Q1254 350 1262 386L1290 520L1180 520Z', across('#3d5088', '#7f93c0', '#c9a6b0')) +
    path('M1196 344L1228 346L1214 510L1194 510Z', '#ffffff44');
  const wheels =
    path('M452 800a72 72 0 0 1 144 0Z', '#3a1f2c') +
    path('M1088 800a72 72 0 0 1 144 0Z', '#3a1f2c') +
    wheel([524, 800, 58]) +
    wheel([1160, 800, 58]);
  const lamps =
    stroke('M1150 330L1150 780M1150 560L1314 560', '#c98a66', 4, 'opacity="0.7"') +
    rect([1270, 372, 34, 62], '#3a2436', 10) +
    ellipse([1308, 690, 12, 22], '#fff1c0') +
    rect([386, 690, 12, 44], '#8c1f1a', 4) +
    rect([1240, 760, 88, 16], '#5b2d36', 6);
  const rack =
    rect([470, 286, 640, 10], shade(ink.plum, 0.2), 5) +
    times(7, (i) => rect([490 + i * 96, 284, 8, 22], ink.plum)).join('') +
    rect([540, 256, 150, 32], ink.clay, 6) +
    rect([704, 246, 110, 42], ink.pine, 6);
  return shadow + rack + shell + skirt + wave + shop() + mark + glass + wheels + lamps + awning() + stairs();
}

function shop(): string {
  const room =
    rect([470, 392, 590, 330], '#5a2e2b', 10) +
    rect([480, 402, 570, 310], down('#ffdf9c', '#f2a85c')) +
    rect([480, 402, 570, 26], '#7a3f2c') +
    light([765, 460, 330, 170], '#fff3c8', 0.8);
  const shelves = times(
    3,
    (i) =>
      books([490, 496 + i * 98, 552, 76], 31 + i * 7) +
      rect([480, 496 + i * 98, 570, 10], '#8a4d2c') +
      rect([480, 506 + i * 98, 570, 7], '#5e3120', 0, 'opacity="0.5"'),
  ).join('');
  const posts = rect([668, 402, 9, 310], '#8a4d2c') + rect([858, 402, 9, 310], '#8a4d2c');
  const bulbs = times(7, (i) => circle([520 + i * 82, 420, 6], '#fffbe0')).join('');
  return room + shelves + posts + bulbs + rect([462, 712, 606, 22], '#7a2f20', 4);
}

function awning(): string {
  const slices = times(12, (i) =>
    polygon(
      [
        [470 + i * 49.2, 392],
        [519.2 + i * 49.2, 392],
        [480 + i * 57, 290],
        [423 + i * 57, 290],
      ],
      i % 2 ? ink.cream : ink.dawn,
    ),
  ).join('');
  const edge = times(12, (i) =>
    path(`M${423 + i * 57} 290q28 34 57 0Z`, i % 2 ? '#ecd2b4' : ink.ember, 'transform="translate(0 -2)"'),
  ).join('');
  return stroke('M480 470L436 296M1050 470L1094 296', '#4a3040', 7) + slices + edge;
}

function stairs(): string {
  return (
    times(3, (i) =>
      rect([716 - i * 8, 734 + i * 26, 116 + i * 16, 10], i === 0 ? ink.wood : lit(ink.wood, 0.1 * i), 3),
    ).join('') + stroke('M712 734L692 810M836 734L858 810', ink.bark, 8)
  );
}

function crowd(): string {
  const drawn = people().map((person) => ({ person, drawing: figure(person) }));
  const shadows = drawn
    .map(({ person, drawing }) => shadowOf(drawing, [person.x, person.y, 0.9, -0.36], '#3d2144', 0.34))
    .join('');
  const reader =
    rect([196, 872, 128, 74], ink.wood, 4) +
    rect([196, 892, 128, 6], ink.bark) +
    rect([196, 918, 128, 6], ink.bark) +
    figure({
      x: 252,
      y: 852,
      tall: 330,
      anchor: 'hips',
      pose: poses.sitRead,
      face: faces.girlLong,
      outfit: clothes.pufferCoral,
      held: openBook(ink.straw),
    });
  const boxes =
    place(crate(150, 70, books([10, 26, 140, 52], 77)), [1230, 880], 1) + place(bicycle(ink.river), [1330, 940], 0.92);
  return (
    shadows +
    reader +
    drawn.map(({ drawing }) => drawing).join('') +
    boxes +
    ellipse([width / 2, 1075, 900, 40], '#3d214455')
  );
}

function people(): Figure[] {
  return [
    {
      x: 600,
      y: 850,
      tall: 336,
      view: 'back',
      pose: { ...poses.walkBack, far: [152, 168] },
      face: faces.girl,
      outfit: { ...clothes.hoodieMoon, backpack: ink.straw },
    },
    {
      x: 404,
      y: 878,
      tall: 360,
      pose: poses.read,
      face: faces.boyGlasses,
      outfit: clothes.pufferPine,
      held: openBook(ink.dawn),
    },
    {
      x: 946,
      y: 866,
      tall: 352,
      flip: true,
      pose: { ...poses.shake, near: [52, 92] },
      face: faces.boyBeanie,
      outfit: { ...clothes.vest, legs: '#3a3358' },
      held: openBook(ink.river),
    },
    {
      x: 812,
      y: 878,
      tall: 270,
      pose: { ...poses.reach, lean: 2, near: [70, 100] },
      face: faces.girlBob,
      outfit: { ...clothes.dress, colour: '#8a3556', legs: '#8a3556' },
    },
    { x: 1216, y: 906, tall: 366, flip: true, pose: poses.stand, face: faces.elder, outfit: clothes.coatPlum },
  ];
}
