import { clothes, faces } from '../cast.ts';
import { type Figure, figure } from '../figure.ts';
import { height, light } from '../frame.ts';
import { down, ink, veil } from '../paint.ts';
import { poses } from '../poses.ts';
import { books } from '../props.ts';
import { circle, dice, ellipse, path, place, rect, stroke, times } from '../shape.ts';

/** A coding club in a village library after sunset. */
export function coding(): string {
  const wall = rect([0, 0, 1600, height], down('#2a2554', '#43346a', '#33264f'));
  const cases =
    [0, 1, 2]
      .map(
        (i) =>
          rect([40 + i * 530, 40, 470, 600], '#5a3438', 8) +
          times(
            4,
            (k) =>
              rect([56 + i * 530, 60 + k * 142, 438, 128], '#2e1f38') +
              books([62 + i * 530, 186 + k * 142, 428, 104], 7 + i * 4 + k),
          ).join(''),
      )
      .join('') + rect([0, 0, 1600, 660], veil('#231a45', 0.42));
  const screen =
    rect([560, 130, 500, 330], '#0f1636', 14) +
    rect([560, 130, 500, 40], '#28306a', 14) +
    [0, 1, 2].map((i) => circle([588 + i * 26, 150, 7], [ink.dawn, ink.straw, ink.leaf][i] ?? ink.dawn)).join('') +
    codeLines(590, 196, 10) +
    light([810, 300, 460, 330], '#6f9cff', 0.45);
  const table =
    rect([60, 790, 1480, 30], '#c9835a', 6) +
    rect([60, 820, 1480, 16], '#7a4a3c') +
    rect([120, 836, 40, 240], '#5a3438') +
    rect([1440, 836, 40, 240], '#5a3438');
  return (
    wall +
    cases +
    screen +
    club() +
    rect([170, 836, 1260, 240], down('#5f3a4c', '#33244a')) +
    table +
    machines() +
    light([420, 700, 330, 220], '#8fc4ff', 0.55) +
    light([1180, 700, 330, 220], '#8fc4ff', 0.5) +
    place(
      stroke('M0 -300L0 0', ink.coal, 5) +
        path('M-90 60Q-70 0 0 0Q70 0 90 60Z', ink.dawn) +
        ellipse([0, 60, 90, 12], '#ffe9b0'),
      [300, 190],
      0.9,
    ) +
    light([300, 330, 330, 280], '#ffcf8a', 0.6)
  );
}

function codeLines(x: number, y: number, count: number): string {
  const roll = dice(33);
  const colours = [ink.coral, '#8fc4ff', ink.straw, '#9fd0a0', ink.cream];
  return times(count, (i) => {
    const indent = [0, 1, 2, 2, 1, 1, 2, 3, 2, 0][i] ?? 0;
    let at = x + indent * 34;
    return times(2 + Math.floor(roll() * 3), () => {
      const long = 30 + roll() * 80;
      const bar = rect([at, y + i * 25, long, 12], colours[Math.floor(roll() * 5)] ?? ink.cream, 6);
      at += long + 14;
      return bar;
    }).join('');
  }).join('');
}

function club(): string {
  const people: Figure[] = [
    {
      x: 230,
      y: 830,
      tall: 640,
      anchor: 'hips',
      pose: { ...poses.sit, lean: 10, nod: 8, near: [36, 84], far: [44, 88] },
      face: faces.girl,
      outfit: clothes.hoodieDawn,
    },
    {
      x: 800,
      y: 840,
      tall: 640,
      anchor: 'hips',
      view: 'front',
      pose: { ...poses.standFront, near: [-26, 20], far: [148, 160] },
      face: { ...faces.boyGlasses, hair: '#20191f' },
      outfit: clothes.hoodieMoss,
    },
    {
      x: 1400,
      y: 830,
      tall: 640,
      anchor: 'hips',
      flip: true,
      pose: { ...poses.sit, lean: 12, nod: 8, near: [40, 86], far: [44, 88] },
      face: faces.boyTan,
      outfit: clothes.hoodieMoon,
    },
    {
      x: 1230,
      y: 930,
      tall: 760,
      pose: { ...poses.point, near: [70, 88], lean: 8, nod: 8 },
      flip: true,
      face: faces.girlBob,
      outfit: clothes.shirtWhite,
    },
  ];
  return [people[3], people[0], people[1], people[2]].map((person) => (person ? figure(person) : '')).join('');
}

function machines(): string {
  const open = (flip: boolean) =>
    path('M-110 0L110 0L96 -10L-96 -10Z', '#3a3f66') +
    path(flip ? 'M60 -8L104 -180L130 -180L96 -8Z' : 'M-60 -8L-104 -180L-130 -180L-96 -8Z', '#b9c6de');
  const back =
    rect([-120, -170, 240, 160], down('#d5dcea', '#8d98ba'), 12) +
    circle([0, -92, 14], ink.dawn) +
    rect([-140, -10, 280, 12], '#3a3f66', 5);
  return (
    place(open(true), [460, 790], 1) +
    place(open(false), [1170, 790], 1) +
    place(back, [800, 790], 0.96) +
    place(rect([-28, -60, 56, 60], ink.coral, 8) + stroke('M28 -46q28 6 0 32', ink.coral, 8), [1010, 790]) +
    place(
      path('M-60 0L60 0L60 -14L-60 -14Z', ink.river) + path('M-50 -14L66 -14L66 -28L-50 -28Z', ink.straw),
      [610, 790],
    )
  );
}
