import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { height, light } from '../frame.ts';
import { across, down, ink, lit, shade, veil } from '../paint.ts';
import { poses } from '../poses.ts';
import {
  circle,
  dice,
  ellipse,
  mirrored,
  type Point,
  path,
  place,
  polygon,
  rect,
  round,
  stroke,
  times,
} from '../shape.ts';

/** The studio's first night: five in the light among old doors, a full house in the dark. */
export function theatre(): string {
  const back =
    rect([0, 0, 1600, height], down('#1d1a4a', '#3a2a66')) + doors() + light([800, 520, 620, 420], '#ff9a5c', 0.5);
  const beams =
    polygon(
      [
        [300, -10],
        [400, -10],
        [820, 820],
        [380, 820],
      ],
      down(veil('#fff0c0', 0.4), veil('#fff0c0', 0.08)),
    ) +
    polygon(
      [
        [1200, -10],
        [1300, -10],
        [1240, 820],
        [800, 820],
      ],
      down(veil('#fff0c0', 0.4), veil('#fff0c0', 0.08)),
    );
  const floor =
    polygon(
      [
        [140, 730],
        [1460, 730],
        [1640, 900],
        [-40, 900],
      ],
      down('#c98a5c', '#8a5038'),
    ) +
    stroke(times(11, (i) => `M${260 + i * 108} 732L${40 + i * 152} 900`).join(''), '#6d3c30', 3) +
    ellipse([600, 820, 230, 40], '#ffe6ac', 'opacity="0.5"') +
    ellipse([1010, 820, 230, 40], '#ffe6ac', 'opacity="0.5"') +
    rect([-10, 900, 1620, 50], '#4a2430');
  const valance =
    times(8, (i) =>
      path(
        `M${i * 200} 0L${i * 200 + 200} 0L${i * 200 + 200} 90Q${i * 200 + 100} 200 ${i * 200} 90Z`,
        down('#8f2222', ink.ember),
      ),
    ).join('') +
    times(8, (i) => stroke(`M${i * 200} 90Q${i * 200 + 100} 200 ${i * 200 + 200} 90`, ink.straw, 8)).join('');
  return back + floor + actors() + beams + folds(0, false) + folds(1600, true) + valance + house();
}

function actors(): string {
  const people: Figure[] = [
    { x: 470, y: 800, tall: 340, pose: poses.stand, face: faces.girlBob, outfit: clothes.pufferStraw },
    {
      x: 1140,
      y: 800,
      tall: 350,
      flip: true,
      pose: { ...poses.read },
      face: faces.boyGlasses,
      outfit: clothes.jacketRiver,
      held: rect([-30, -40, 70, 56], ink.cream, 3),
    },
    {
      x: 800,
      y: 806,
      tall: 360,
      pose: { ...poses.raise, near: [150, 164] },
      face: faces.girlLong,
      outfit: { ...clothes.dress },
    },
    {
      x: 610,
      y: 830,
      tall: 420,
      pose: { ...poses.reach, near: [70, 92], far: [40, 70], lean: 4 },
      face: faces.boyCurly,
      outfit: clothes.hoodieMoon,
    },
    {
      x: 1000,
      y: 832,
      tall: 410,
      flip: true,
      pose: { ...poses.shake, near: [60, 110] },
      face: faces.girl,
      outfit: clothes.hoodieDawn,
    },
  ];
  return people
    .map((person) => {
      const drawing = figure(person);
      return shadowOf(drawing, [person.x, person.y, 0.2, -0.18], '#2a1428', 0.5) + drawing;
    })
    .join('');
}

function doors(): string {
  const paints = [ink.river, ink.clay, ink.moss, ink.wood, ink.dusk, ink.ochre, ink.ember];
  return times(14, (i) => {
    const colour = paints[(i * 3) % 7] ?? ink.wood;
    const [x, y, turn] = [250 + (i % 7) * 162, i < 7 ? 250 + (i % 3) * 26 : 480 + (i % 2) * 20, ((i * 37) % 9) - 4];
    const panels = rect([16, 18, 98, 92], shade(colour, 0.3), 4) + rect([16, 126, 98, 100], shade(colour, 0.3), 4);
    const door =
      rect([0, 0, 130, 262], across(lit(colour, 0.1), shade(colour, 0.2)), 4) +
      panels +
      circle([112, 132, 8], ink.straw);
    return place(door, [x, y], i < 7 ? 0.86 : 1, turn);
  }).join('');
}

function house(): string {
  const row = ([y, size]: Point, colour: string, step: number, seed: number) => {
    const roll = dice(seed);
    return times(Math.ceil(1700 / step), (i) => {
      const x = i * step + roll() * 20 - 30;
      const kind = roll();
      const bun =
        kind > 0.7
          ? circle([x, y - size * 1.06, size * 0.3], colour)
          : kind > 0.45
            ? path(
                `M${round(x - size * 0.5)} ${y}L${round(x - size * 0.62)} ${round(y + size * 0.9)}L${round(x + size * 0.62)} ${round(y + size * 0.9)}L${round(x + size * 0.5)} ${y}Z`,
                colour,
              )
            : '';
      const rim = stroke(
        `M${round(x - size * 0.4)} ${round(y - size * 0.66)}Q${round(x)} ${round(y - size * 0.98)} ${round(x + size * 0.4)} ${round(y - size * 0.66)}`,
        '#e8935c',
        4,
        'opacity="0.7"',
      );
      return (
        bun +
        ellipse([x, y - size * 0.3, size * 0.5, size * 0.64], colour) +
        rect([x - size, y + size * 0.42, size * 2, size * 2.6], colour, size * 0.7) +
        rim
      );
    }).join('');
  };
  return row([960, 56], '#2a1a40', 128, 3) + row([1030, 74], '#170f2c', 168, 9);
}

function folds(x: number, flip: boolean): string {
  return place(
    mirrored(
      times(7, (i) =>
        path(
          `M${i * 48} 0L${i * 48 + 50} 0Q${i * 40 + 60} 500 ${i * 34 + 40} 900L${i * 34 - 4} 900Q${i * 40 + 10} 500 ${i * 48} 0Z`,
          across('#7d1c20', ink.ember, '#5a1420'),
        ),
      ).join('') + path('M-10 600Q150 640 250 560L260 590Q150 670 -10 634Z', ink.straw),
      flip,
    ),
    [x, -6],
    1,
    0,
  );
}
