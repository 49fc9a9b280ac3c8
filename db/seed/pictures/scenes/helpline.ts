import { flats } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { figure } from '../figure.ts';
import { height, light } from '../frame.ts';
import { across, down, ink } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, clip, ellipse, path, place, polygon, rect, stroke, times } from '../shape.ts';
import { moon } from '../sky.ts';

/** A night window, a headset, a voice that listens. */
export function helpline(): string {
  const room = rect([0, 0, 1600, height], down('#1c1f4e', '#15163c'));
  const desk = rect([0, 880, 1600, 190], down('#7a4a4a', '#3d2444')) + rect([0, 872, 1600, 14], '#a8685a');
  return (
    room +
    outside() +
    frameOf() +
    path('M300 900L330 640Q340 590 400 590L520 590L520 900Z', '#2c2a5c') +
    girl() +
    waves() +
    bubbles() +
    desk +
    note() +
    lampOf()
  );
}

function outside(): string {
  return clip(
    rect([760, 70, 760, 620], '#000', 10),
    rect([760, 70, 760, 620], down('#18245c', '#4a4488', '#a8658a')) +
      moon([1360, 190, 56]) +
      times(8, (i) =>
        flats([750 + i * 104, 700, 92, 150 + ((i * 59) % 210)], i % 2 ? '#2a2f6c' : '#3a3574', 0.36, i + 9),
      ).join(''),
  );
}

function waves(): string {
  return times(5, (i) =>
    stroke(
      `M${930 + i * 56} ${470 - i * 28}q${60 + i * 8} ${110 + i * 20} 0 ${220 + i * 62}`,
      i % 2 ? ink.coral : ink.peach,
      13 - i,
      `opacity="${0.9 - i * 0.15}"`,
    ),
  ).join('');
}

function girl(): string {
  return figure({
    x: 560,
    y: 1060,
    tall: 1330,
    anchor: 'hips',
    pose: { ...poses.sit, lean: 8, nod: 6, near: [24, 118], far: [40, 84] },
    face: { ...faces.girlLong, hat: 'headset', hatColour: ink.coral, skin: '#edb98c' },
    outfit: { ...clothes.hoodieSand, colour: '#4f7f8f', second: ink.cream },
  });
}

function frameOf(): string {
  return (
    rect([760, 70, 760, 620], 'none', 8, 'stroke="#3d356c" stroke-width="26"') +
    rect([1130, 70, 20, 620], '#3d356c') +
    rect([730, 690, 820, 30], '#4a3f78', 4) +
    path('M1470 690l110 0l-16 -90l-78 0Z', ink.clay) +
    path(
      'M1524 604C1470 560 1440 480 1450 420C1500 460 1524 520 1526 604C1530 500 1560 430 1600 400C1610 480 1580 560 1524 604Z',
      ink.leaf,
    )
  );
}

function bubbles(): string {
  return (
    path(
      'M1030 250h250a36 36 0 0 1 36 36v90a36 36 0 0 1 -36 36h-170l-64 54l10 -54h-26a36 36 0 0 1 -36 -36v-90a36 36 0 0 1 36 -36Z',
      '#fff3e0',
    ) +
    path('M1155 390C1060 330 1090 270 1155 306C1220 270 1250 330 1155 390Z', ink.dawn) +
    path(
      'M1210 500h210a32 32 0 0 1 32 32v56a32 32 0 0 1 -32 32h-20l6 44l-56 -44h-140a32 32 0 0 1 -32 -32v-56a32 32 0 0 1 32 -32Z',
      '#8fa3dc',
    ) +
    [1260, 1315, 1370].map((x) => circle([x, 560, 14], ink.night)).join('')
  );
}

function lampOf(): string {
  return (
    stroke('M120 872L110 620L290 510', '#2c2a5c', 18) +
    place(
      path('M-40 -70L40 -70L96 60L-96 60Z', across(ink.coral, ink.dawn, ink.ember)) +
        ellipse([0, 60, 96, 18], '#fff0c0') +
        circle([0, -74, 22], '#2c2a5c'),
      [300, 560],
      1,
      -24,
    ) +
    ellipse([120, 874, 90, 16], '#2c2a5c') +
    polygon(
      [
        [236, 640],
        [410, 580],
        [900, 1067],
        [160, 1067],
      ],
      '#ffdf9c',
      'opacity="0.12"',
    ) +
    light([330, 640, 420, 330], '#ffc987', 0.7)
  );
}

function note(): string {
  return (
    polygon(
      [
        [760, 900],
        [1060, 890],
        [1120, 980],
        [780, 996],
      ],
      ink.cream,
    ) +
    stroke('M800 924L1030 914M806 948L1050 938M812 970L980 962', ink.mist, 6) +
    place(
      rect([-46, -70, 92, 90], ink.dawn, 12) +
        path('M46 -50q44 0 40 34q-4 30 -42 24', 'none', `stroke="${ink.dawn}" stroke-width="12"`) +
        stroke('M-14 -92q-10 -18 0 -34M14 -92q-10 -18 0 -34', '#ffe9d0', 5, 'opacity="0.7"'),
      [1290, 930],
    )
  );
}
