import { bunting } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { height, light } from '../frame.ts';
import { across, down, ink, lit, shade } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, ellipse, mirrored, path, place, polygon, rect, round, stroke, times } from '../shape.ts';

/** A fair of furniture makers under one bright roof. */
export function fair(): string {
  const roofs =
    rect([0, 0, 1600, height], down('#fbe6c4', '#f6cfa0')) +
    times(9, (i) =>
      polygon(
        [
          [800, -260],
          [i * 400 - 1200, 340],
          [i * 400 - 1000, 340],
        ],
        i % 2 ? '#f3a878' : '#fff1da',
        'opacity="0.75"',
      ),
    ).join('') +
    rect([0, 330, 1600, 20], ink.dawn);
  const stalls = times(3, (i) => {
    const x = 40 + i * 530;
    const colour = [ink.river, ink.plum, ink.leaf][i] ?? ink.river;
    return (
      rect([x, 360, 470, 430], lit(colour, 0.62)) +
      rect([x, 360, 470, 64], colour) +
      circle([x + 60, 392, 19], ink.cream) +
      rect([x + 96, 384, 240, 14], ink.cream, 7) +
      times(9, (k) => path(`M${x + k * 52.2} 424h52.2v20a26 26 0 0 1 -52.2 0Z`, k % 2 ? ink.cream : colour)).join('')
    );
  }).join('');
  const floor =
    polygon(
      [
        [-10, 780],
        [1610, 780],
        [1610, 1080],
        [-10, 1080],
      ],
      down('#d9a878', '#b57f5c', '#7d5048'),
    ) +
    stroke('M-10 860L1610 860M-10 960L1610 960', '#a8704e', 3) +
    stroke(times(13, (i) => `M${i * 133} 780L${round((i - 6) * 230 + 800)} 1080`).join(''), '#a8704e', 3);
  return (
    roofs +
    stalls +
    floor +
    bunting([-20, 250, 840, 40], [ink.dawn, ink.straw, ink.river, ink.cream]) +
    bunting([800, 250, 840, 40], [ink.straw, ink.leaf, ink.dawn, ink.cream]) +
    goods() +
    visitors() +
    light([800, 60, 900, 520], '#fff6d8', 0.5)
  );
}

function chair(colour: string): string {
  const dark = shade(colour, 0.3);
  return (
    rect([-70, -320, 18, 320], dark, 5) +
    rect([56, -160, 16, 160], colour, 5) +
    rect([-60, -150, 14, 150], shade(colour, 0.45), 5) +
    path('M-72 -176L76 -176L84 -150L-72 -150Z', lit(colour, 0.2)) +
    times(3, (i) => rect([-66 + i * 3, -306 + i * 42, 22, 26], colour, 4)).join('') +
    path('M-74 -330Q-60 -340 -46 -330L-48 -180L-72 -180Z', colour)
  );
}

function goods(): string {
  const wardrobe =
    rect([90, 470, 240, 350], across(lit(ink.wood, 0.25), ink.wood)) +
    rect([104, 486, 102, 318], lit(ink.wood, 0.12), 3) +
    rect([214, 486, 102, 318], lit(ink.wood, 0.18), 3) +
    rect([194, 630, 8, 40], ink.straw, 4) +
    rect([218, 630, 8, 40], ink.straw, 4) +
    rect([80, 456, 260, 20], ink.bark, 3) +
    path(
      'M130 560q24 -34 48 0q-24 34 -48 0M240 560q24 -34 48 0q-24 34 -48 0',
      'none',
      `stroke="${ink.bark}" stroke-width="5"`,
    );
  const table =
    ellipse([800, 900, 330, 24], '#4a2a30', 'opacity="0.35"') +
    rect([560, 690, 480, 26], lit(ink.clay, 0.2), 10) +
    rect([590, 716, 20, 180], ink.clay) +
    rect([990, 716, 20, 180], ink.clay) +
    rect([600, 716, 400, 22], shade(ink.clay, 0.2)) +
    path('M760 690Q766 630 800 630Q834 630 840 690Z', ink.river) +
    stroke('M800 630C780 560 760 550 750 520M800 630C810 560 840 560 850 516M800 630L800 500', ink.moss, 5) +
    circle([750, 516, 17], ink.dawn) +
    circle([850, 512, 17], ink.straw) +
    circle([800, 494, 19], ink.coral);
  const sofa =
    rect([1150, 640, 380, 120], ink.dawn, 30) +
    rect([1130, 720, 420, 90], lit(ink.dawn, 0.14), 26) +
    rect([1110, 690, 60, 130], ink.ember, 26) +
    rect([1510, 690, 60, 130], ink.ember, 26) +
    rect([1150, 812, 16, 40], ink.bark) +
    rect([1514, 812, 16, 40], ink.bark) +
    place(rect([-44, -44, 88, 88], ink.straw, 14), [1230, 710], 1, 12) +
    stroke('M1340 734L1340 800', ink.ember, 4);
  const cradle = place(
    path('M-120 -60Q0 30 120 -60L104 -120L-104 -120Z', across(lit(ink.river, 0.3), ink.river)) +
      stroke('M-110 -120L-110 -250M110 -120L110 -250M-120 -240L120 -240', ink.bark, 13) +
      stroke('M-150 6Q0 60 150 6M-90 -20L-110 20M90 -20L110 20', ink.bark, 15) +
      stroke('M-70 -90q14 -20 28 0t28 0t28 0t28 0t28 0', ink.straw, 6),
    [210, 1000],
    0.95,
  );
  return wardrobe + table + place(mirrored(chair(ink.clay)), [1080, 920], 1, 0) + sofa + cradle;
}

function visitors(): string {
  const people: Figure[] = [
    {
      x: 440,
      y: 960,
      tall: 480,
      flip: true,
      pose: { ...poses.point, near: [98, 108] },
      face: faces.mother,
      outfit: { ...clothes.coat, colour: '#8a3a4a' },
    },
    {
      x: 540,
      y: 980,
      tall: 510,
      flip: true,
      pose: { ...poses.stand, near: [-10, 6], far: [10, 20] },
      face: faces.boy,
      outfit: clothes.jacketPlum,
    },
    {
      x: 720,
      y: 1010,
      tall: 520,
      pose: { ...poses.reach, near: [50, 74], far: [40, 80] },
      face: faces.girlLong,
      outfit: { ...clothes.hoodieSand, colour: '#f3e2c0' },
    },
    {
      x: 930,
      y: 1000,
      tall: 540,
      flip: true,
      pose: { ...poses.shake, near: [30, 96] },
      face: { ...faces.boyTan, beard: true },
      outfit: { top: 'shirt', colour: '#dfe6ee', legs: '#4a3a34', apron: '#7a5236', shoes: ink.bark },
      held: rect([-8, -60, 16, 90], ink.straw, 3) + stroke('M-8 -44l8 0M-8 -28l8 0M-8 -12l8 0M-8 4l8 0', ink.bark, 3),
    },
    { x: 1330, y: 1010, tall: 400, flip: true, pose: poses.walk, face: faces.girl, outfit: { ...clothes.dress } },
    {
      x: 1450,
      y: 1030,
      tall: 530,
      flip: true,
      pose: { ...poses.walk, far: [10, 30] },
      face: faces.elder,
      outfit: { ...clothes.coatPlum, colour: '#3d4a78' },
    },
  ];
  return people
    .map((person) => {
      const drawing = figure(person);
      return shadowOf(drawing, [person.x, person.y, -0.5, -0.16], '#4a2a30', 0.35) + drawing;
    })
    .join('');
}
