import { clothes, faces } from '../cast.ts';
import { type Figure, figure } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau } from '../hills.ts';
import { across, down, ink, lit } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, clip, ellipse, path, place, polygon, rect, stroke, times } from '../shape.ts';
import { sky, stars } from '../sky.ts';

/** A dormitory cut open like a shelf: every window has its evening. */
export function dormitory(): string {
  const air =
    sky(1067, '#141d4c', '#33407f', '#7a5a8c', '#d98878') +
    stars(70, 360, 12) +
    alatau(
      [
        [120, 560, 320],
        [1500, 520, 340],
      ],
      960,
      { light: '#56558f', dark: '#3f4280', snow: '#c9bedc', snowDark: '#8a86bc' },
      [0.4, 3],
    );
  const block =
    rect([250, 90, 1100, 990], across('#f0c9a0', '#d99a7c', '#a9667a')) +
    rect([230, 66, 1140, 34], '#8c4a5c', 4) +
    times(3, (i) => rect([250, 394 + i * 300 - 8, 1100, 12], '#b56f66')).join('');
  const rooms = times(9, (i) => room(292 + (i % 3) * 346, 132 + Math.floor(i / 3) * 300, i)).join('');
  const ground =
    rect([0, 1010, 1600, 60], '#241c44') +
    rect([250, 1000, 1100, 70], '#8c4a5c') +
    rect([720, 960, 160, 110], '#4a2440', 6) +
    light([800, 1020, 170, 110], '#ffcf8a', 0.8);
  return air + block + rooms + ground + newcomers();
}

function room(x: number, y: number, kind: number): string {
  const walls = ['#ffd58c', '#f6b47c', '#ffe0a8', '#e79a78', '#fbcf8a', '#c98aa0', '#ffdb9c', '#f3bd88', '#42447f'];
  const wide = 324;
  const tall = 236;
  const shell =
    rect([0, 0, wide, tall], down(lit(walls[kind] ?? '#ffd58c', 0.2), walls[kind] ?? '#ffd58c')) +
    rect([0, tall - 24, wide, 24], '#a8653f');
  const drawing = clip(rect([0, 0, wide, tall], '#000', 4), shell + (furniture[kind]?.(tall - 24) ?? ''));
  return place(
    rect([-12, -12, wide + 24, tall + 24], '#fbe9d2', 6) +
      drawing +
      rect([-18, tall + 10, wide + 36, 12], '#b56f66', 3) +
      light([wide / 2, 60, 180, 110], '#fff3c8', kind === 8 ? 0.1 : 0.45),
    [x, y],
  );
}

function desk(floor: number): string {
  return (
    rect([150, floor - 64, 150, 9], ink.wood) +
    rect([160, floor - 56, 8, 56], ink.bark) +
    rect([284, floor - 56, 8, 56], ink.bark)
  );
}

function dombra(): string {
  return rect([-9, -260, 18, 260], ink.bark, 4) + ellipse([0, 60, 62, 92], ink.clay) + circle([0, 40, 12], ink.bark);
}

function newcomers(): string {
  const suitcase =
    rect([-34, 10, 68, 100], ink.dawn, 10) +
    stroke('M-14 10L-14 -4L14 -4L14 10', ink.coal, 6) +
    stroke('M-16 24L-16 98M16 24L16 98', ink.ember, 6);
  const people: Figure[] = [
    {
      x: 130,
      y: 1060,
      tall: 300,
      pose: { ...poses.walk, near: [-20, -8] },
      face: faces.boyCap,
      outfit: { ...clothes.hoodieMoon, backpack: ink.straw },
      held: suitcase,
    },
    {
      x: 1480,
      y: 1058,
      tall: 290,
      flip: true,
      pose: poses.walk,
      face: faces.girl,
      outfit: { ...clothes.pufferCoral, backpack: ink.river },
    },
  ];
  return people.map(figure).join('');
}

function bed(x: number, y: number): string {
  return (
    rect([x, y - 34, 170, 24], ink.cream, 6) +
    rect([x, y - 26, 170, 20], ink.moon, 4) +
    rect([x, y - 44, 46, 20], ink.snow, 8) +
    rect([x - 6, y - 56, 8, 56], ink.bark) +
    rect([x + 168, y - 46, 8, 46], ink.bark)
  );
}

function sitter(x: number, y: number, one: Pick<Figure, 'face' | 'outfit' | 'pose' | 'flip'>): string {
  return figure({ x, y, tall: 205, anchor: 'hips', ...one });
}

/** What stands in the nine rooms, from the top left to the bottom right; `floor` is the floor's height in the room. */
const furniture: readonly ((floor: number) => string)[] = [
  (floor) =>
    desk(floor) +
    rect([86, floor - 62, 50, 8], ink.bark) +
    rect([104, floor - 54, 8, 54], ink.bark) +
    sitter(112, floor - 66, { face: faces.girlBun, outfit: clothes.hoodieDawn, pose: poses.sitRead }) +
    rect([186, floor - 96, 70, 34], '#3a3f66', 3) +
    stroke('M292 -10L292 40', ink.coal, 3) +
    polygon(
      [
        [270, 60],
        [314, 60],
        [300, 36],
        [284, 36],
      ],
      ink.dawn,
    ),
  (floor) =>
    bed(20, floor) +
    bed(20, floor - 96) +
    sitter(232, floor - 4, { face: faces.boyCurly, outfit: clothes.hoodieMoss, pose: poses.sitGround }) +
    place(dombra(), [236, floor - 50], 0.36, 42) +
    rect([230, 20, 74, 92], ink.plum) +
    circle([267, 64, 22], ink.coral),
  (floor) =>
    times(
      3,
      (i) =>
        rect([20, 30 + i * 50, 100, 6], ink.wood) +
        times(7, (k) =>
          rect(
            [26 + k * 13, 30 + i * 50 - 34 + (k % 3) * 6, 10, 34 - (k % 3) * 6],
            [ink.dawn, ink.river, ink.plum][(k + i) % 3] ?? ink.dawn,
          ),
        ).join(''),
    ).join('') +
    figure({
      x: 220,
      y: floor + 4,
      tall: 205,
      pose: poses.raise,
      face: faces.boyGlasses,
      outfit: clothes.jacketRiver,
      flip: true,
    }),
  (floor) =>
    rect([170, floor - 76, 130, 76], '#e9e0dc') +
    circle([204, floor - 76, 15], ink.coal) +
    path(`M180 ${floor - 80}l52 0l-4 -30l-44 0Z`, ink.mist) +
    stroke(`M206 ${floor - 116}q-10 -14 0 -26q10 -14 0 -26`, '#fff', 4) +
    figure({
      x: 110,
      y: floor + 4,
      tall: 206,
      pose: poses.reach,
      face: faces.mother,
      outfit: { ...clothes.shirtWhite, apron: ink.dawn },
    }),
  (floor) =>
    desk(floor) +
    sitter(100, floor - 60, { face: faces.girl, outfit: clothes.pufferCoral, pose: poses.sit }) +
    rect([80, floor - 58, 46, 58], ink.plum, 6) +
    sitter(240, floor - 70, { face: faces.girlLong, outfit: clothes.hoodieMoon, pose: poses.sit, flip: true }) +
    ellipse([196, floor - 72, 20, 8], ink.cream) +
    stroke('M40 60Q160 100 290 50', ink.coal, 3) +
    times(6, (i) =>
      circle([64 + i * 42, 72 + Math.sin(i) * 8, 8], [ink.dawn, ink.straw, ink.river][i % 3] ?? ink.dawn),
    ).join(''),
  (floor) =>
    rect([190, 30, 110, 130], ink.night) +
    circle([250, 80, 24], '#fbf0d8') +
    stroke('M245 30L245 160M190 95L300 95', ink.cream, 6) +
    figure({
      x: 130,
      y: floor + 4,
      tall: 205,
      pose: { ...poses.stand, near: [30, 140] },
      face: faces.boyTan,
      outfit: clothes.shirtIce,
      held: rect([-8, -26, 16, 34], ink.coal, 4),
    }),
  (floor) =>
    figure({
      x: 110,
      y: floor + 4,
      tall: 200,
      view: 'front',
      pose: poses.handsOnHips,
      face: faces.girlTail,
      outfit: clothes.vest,
    }) +
    rect([190, floor - 54, 90, 54], ink.wood, 4) +
    rect([200, floor - 98, 70, 44], ink.clay, 4) +
    rect([228, floor - 98, 14, 44], ink.sand) +
    rect([228, floor - 54, 14, 54], ink.sand),
  (floor) =>
    figure({ x: 100, y: floor + 4, tall: 204, pose: poses.shake, face: faces.girlBob, outfit: clothes.kamisol }) +
    figure({
      x: 236,
      y: floor + 4,
      tall: 208,
      pose: poses.shake,
      face: faces.boy,
      outfit: { ...clothes.hoodieSand, backpack: ink.dawn },
      flip: true,
    }),
  (floor) =>
    bed(80, floor) +
    ellipse([110, floor - 46, 22, 18], '#20191f') +
    path(`M120 ${floor - 34}Q190 ${floor - 84} 250 ${floor - 24}Z`, ink.plum) +
    rect([230, 30, 60, 80], '#8fa3dc') +
    circle([262, 60, 14], '#fbf0d8'),
];
