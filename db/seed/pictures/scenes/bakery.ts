import { faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { across, down, glow, ink, lit } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, dice, ellipse, path, place, polygon, rect, round, stroke, times } from '../shape.ts';

/** Three friends, one oven, the first loaves of the night. */
export function bakery(): string {
  const wall =
    rect([0, 0, 1600, 820], across('#4a2f4f', '#8a4f48', '#c47a50')) +
    times(7, (row) =>
      times(13, (i) =>
        rect([i * 130 - (row % 2) * 65, row * 66, 122, 58], i % 3 ? '#7d4648' : '#8f5248', 4, 'opacity="0.4"'),
      ).join(''),
    ).join('') +
    rect([80, 90, 230, 300], down('#1d2a66', '#6d5a8c'), 6) +
    circle([240, 170, 34], '#fbf0d8') +
    stroke('M80 90L310 90L310 390L80 390ZM195 90L195 390', '#e6bd8c', 13);
  const floor =
    polygon(
      [
        [-10, 820],
        [1610, 820],
        [1610, 1080],
        [-10, 1080],
      ],
      down('#b5764e', '#5f3438'),
    ) + stroke(times(11, (i) => `M${i * 160} 820L${round((i - 5) * 260 + 800)} 1080`).join(''), '#5a3036', 3);
  return (
    wall + floor + oven() + rack() + bakers() + counter() + light([1290, 560, 720, 560], '#ff9a4a', 0.65) + flour()
  );
}

function loaf(x: number, y: number, size: number): string {
  return place(
    ellipse([0, 6, 66, 22], '#3d2028', 'opacity="0.35"') +
      ellipse([0, -8, 64, 28], glow('#ffd58c', '#e39a48', '#a85a28')) +
      ellipse([0, -14, 34, 12], '#c47a38') +
      stroke('M-16 -14l8 0M4 -16l8 0M-6 -10l8 0M14 -11l6 0', '#7d4420', 4),
    [x, y],
    size,
  );
}

function oven(): string {
  const body =
    path('M1040 830L1040 420Q1060 220 1290 214Q1530 220 1550 420L1550 830Z', across('#f3c294', '#d98f62', '#9c5a48')) +
    times(5, (i) => stroke(`M1042 ${440 + i * 84}L1548 ${440 + i * 84}`, '#a8664a', 4, 'opacity="0.6"')).join('');
  const mouth =
    path('M1130 640L1130 480Q1150 370 1295 366Q1440 370 1460 480L1460 640Z', '#3d1820') +
    path(
      'M1150 640L1150 490Q1170 396 1295 392Q1420 396 1440 490L1440 640Z',
      glow('#fff0a8', '#ffb04a', '#d9441c', '#7d1c1c'),
    ) +
    times(7, (i) =>
      path(
        `M${1170 + i * 40} 640q-14 -50 10 -${70 + ((i * 37) % 50)}q26 60 14 ${70 + ((i * 37) % 50)}Z`,
        i % 2 ? '#ffd56a' : '#ff8a3a',
      ),
    ).join('') +
    stroke('M1130 640L1130 480Q1150 370 1295 366Q1440 370 1460 480L1460 640', '#7d4434', 18);
  return (
    body +
    mouth +
    loaf(1240, 632, 0.8) +
    loaf(1350, 636, 0.8) +
    rect([1100, 640, 390, 30], '#7d4434', 6) +
    rect([1230, 60, 130, 170], across('#c47a54', '#7d4440'))
  );
}

function rack(): string {
  const shelves = times(
    4,
    (i) =>
      rect([400, 250 + i * 140, 420, 14], ink.wood, 3) +
      times(4, (k) => loaf(462 + k * 100, 244 + i * 140, 0.74)).join(''),
  ).join('');
  return (
    rect([390, 120, 16, 700], ink.bark) +
    rect([816, 120, 16, 700], ink.bark) +
    rect([380, 110, 462, 18], ink.wood) +
    shelves
  );
}

function bakers(): string {
  const paddle =
    `<g transform="rotate(-8)">${rect([-220, -8, 420, 16], lit(ink.wood, 0.2), 8)}${ellipse([250, 0, 78, 20], lit(ink.wood, 0.3))}</g>` +
    loaf(250, 18, 0.9);
  const tray = rect([-110, -12, 220, 16], ink.mist, 5) + loaf(-56, -16, 0.8) + loaf(46, -16, 0.8);
  const people: Figure[] = [
    {
      x: 980,
      y: 970,
      tall: 620,
      pose: { ...poses.reach, near: [54, 92], far: [50, 88], lean: 10 },
      face: { ...faces.boyTan, hat: 'taqiya', hatColour: ink.cream },
      outfit: { top: 'tee', colour: '#f3e6d6', legs: '#3a3358', apron: ink.dawn, shoes: ink.bark },
      held: paddle,
    },
    {
      x: 270,
      y: 970,
      tall: 600,
      pose: { ...poses.carry, near: [24, 84], far: [30, 88] },
      face: { ...faces.boy, hat: 'cap', hatColour: ink.cream },
      outfit: { top: 'shirt', colour: '#e9d2b0', legs: '#56406a', apron: '#3d5a6a', shoes: ink.cream },
      held: tray,
    },
  ];
  return people
    .map((person) => {
      const drawing = figure(person);
      return shadowOf(drawing, [person.x, person.y, 0.9, -0.24], '#33182a', 0.45) + drawing;
    })
    .join('');
}

function counter(): string {
  const kneader = figure({
    x: 640,
    y: 900,
    tall: 620,
    anchor: 'hips',
    view: 'front',
    pose: { ...poses.standFront, near: [-18, 22], far: [18, -22], nod: 4 },
    face: { ...faces.boyCurly },
    outfit: { top: 'tee', colour: ink.river, legs: ink.night, apron: ink.cream },
  });
  const top =
    rect([400, 850, 510, 30], down('#e6b27c', '#b9794a'), 5) +
    rect([420, 880, 470, 200], down('#7d4640', '#4a2a34')) +
    rect([444, 910, 200, 150], '#6d3c38', 4) +
    rect([666, 910, 200, 150], '#6d3c38', 4);
  const dough =
    path('M560 850Q570 796 640 796Q712 796 724 850Z', across('#fff3dc', '#ecd3ac')) +
    ellipse([800, 848, 38, 14], '#fff3dc') +
    ellipse([486, 848, 34, 12], '#fff3dc');
  return kneader + top + dough;
}

function flour(): string {
  const roll = dice(52);
  return times(50, () =>
    circle([440 + roll() * 460, 690 + roll() * 170, 1.5 + roll() * 4], '#fff6e4', 'opacity="0.6"'),
  ).join('');
}
