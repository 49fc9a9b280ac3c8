import { clothes, faces } from '../cast.ts';
import { figure } from '../figure.ts';
import { height, light } from '../frame.ts';
import { across, down, ink, shade } from '../paint.ts';
import { poses } from '../poses.ts';
import { blob, circle, dice, ellipse, path, place, polygon, rect, round, stroke, times } from '../shape.ts';

/** The master tunes a new dombyra; its neck crosses the whole workshop. */
export function dombyra(): string {
  const wall =
    rect([0, 0, 1600, height], across('#6d3f34', '#a8683f', '#5a3440')) +
    rect([0, 90, 1600, 20], '#4a2a2e') +
    polygon(
      [
        [1120, 60],
        [1500, 60],
        [1500, 520],
        [1120, 520],
      ],
      down('#fbe0a8', '#f6b87c'),
    ) +
    stroke('M1120 60L1500 60L1500 520L1120 520ZM1310 60L1310 520M1120 290L1500 290', '#4a2a2e', 18) +
    polygon(
      [
        [1120, 60],
        [1500, 60],
        [600, 1080],
        [-100, 1080],
      ],
      '#ffe6a8',
      'opacity="0.13"',
    );
  const hung = times(
    4,
    (i) =>
      stroke(`M${170 + i * 190} 100L${170 + i * 190} 130`, '#3d2428', 5) +
      place(lute(false), [170 + i * 190, 400 - (i % 2) * 16], 0.5),
  ).join('');
  const bench =
    rect([-10, 800, 1620, 46], down('#d99a5c', '#a8683c')) +
    rect([-10, 846, 1620, 230], down('#6d3f30', '#3d242c')) +
    curls();
  const master = figure({
    x: 590,
    y: 860,
    tall: 860,
    anchor: 'hips',
    pose: { ...poses.sit, lean: 6, nod: 16, near: [0, 120], far: [82, 104] },
    face: { ...faces.elder, skin: '#c98a62', hatColour: '#33264f', glasses: true },
    outfit: { top: 'kamisol', colour: '#3a3f6c', second: ink.straw, legs: '#3a2a38' },
    held: place(lute(true), [32, -17], 0.94, 62),
  });
  const pupil = figure({
    x: 1350,
    y: 890,
    tall: 760,
    anchor: 'hips',
    flip: true,
    pose: { ...poses.sit, lean: 10, nod: 12, near: [40, 92], far: [30, 110] },
    face: faces.boyTan,
    outfit: { ...clothes.hoodieDawn, colour: '#c4512f', apron: '#8a7a5a' },
    held: path('M-120 -14L60 -14Q90 6 60 26L-120 26Z', '#e3a862'),
  });
  return wall + hung + pupil + master + hands() + bench + tools() + light([1310, 280, 700, 560], '#ffe0a0', 0.55);
}

function lute(large: boolean): string {
  const bowl =
    path(
      'M0 -130C60 -100 118 0 96 90C80 150 -80 150 -96 90C-118 0 -60 -100 0 -130Z',
      across('#f3c27a', '#cf8a48', '#8a4f2e'),
    ) + path('M0 -118C50 -90 100 0 82 84C68 128 -68 128 -82 84C-100 0 -50 -90 0 -118Z', across('#f9d698', '#e3a862'));
  const hole =
    circle([0, 10, 15], '#4a2628') +
    circle([0, 10, 25], 'none', 'stroke="#8a4f2e" stroke-width="4"') +
    stroke('M-50 66q12 -22 24 0q-12 16 -24 0M50 66q-12 -22 -24 0q12 16 24 0', '#a8562e', 5) +
    rect([-30, 76, 60, 9], '#5a3027', 3);
  const neck =
    rect([-12, -520, 24, 410], across('#8a5230', '#5a3027')) +
    times(large ? 14 : 9, (i) => rect([-12, -490 + i * (large ? 26 : 40), 24, 3.5], '#f3dca8')).join('') +
    path('M-15 -520L15 -520L22 -610Q0 -640 -22 -610Z', '#6d3c28') +
    rect([-46, -590, 34, 12], '#3d2428', 5) +
    rect([12, -565, 34, 12], '#3d2428', 5);
  return bowl + neck + hole + stroke('M-5 -600L-5 80M5 -570L5 80', '#fff3d8', 2);
}

function hands(): string {
  const left =
    blob(
      [
        [896, 600],
        [926, 566],
        [968, 562],
        [986, 590],
        [976, 632],
        [940, 650],
        [906, 640],
      ],
      '#c98a62',
    ) + stroke('M922 582L962 604M914 602L954 622M910 622L944 638', shade('#c98a62', 0.3), 5);
  return left + ellipse([752, 700, 40, 30], '#c98a62') + stroke('M764 678L798 696M764 700L796 714', '#c98a62', 15);
}

function curls(): string {
  const roll = dice(70);
  return times(26, () => {
    const [x, y, size] = [100 + roll() * 1400, 810 + roll() * 26, 12 + roll() * 20];
    return stroke(
      `M${round(x)} ${round(y)}q${round(size)} ${round(-size * 1.4)} ${round(size * 1.6)} ${round(-size * 0.2)}q0 ${round(size * 0.7)} ${round(-size * 0.7)} ${round(size * 0.4)}`,
      roll() > 0.5 ? '#f6d09a' : '#e0aa68',
      7,
    );
  }).join('');
}

function tools(): string {
  const chisel = (x: number, turn: number, colour: string) =>
    place(
      rect([-10, -110, 20, 110], colour, 8) +
        rect([-6, 0, 12, 90], ink.ice) +
        polygon(
          [
            [-6, 90],
            [6, 90],
            [6, 110],
          ],
          ink.ice,
        ),
      [x, 880],
      1,
      turn,
    );
  return (
    chisel(200, 74, ink.dawn) +
    chisel(300, 96, ink.straw) +
    place(
      path('M-140 20L150 20L150 -40L60 -50L40 -110L-10 -110L-20 -46L-140 -36Z', across('#b9794a', '#7d4a30')) +
        polygon(
          [
            [-4, -60],
            [40, -60],
            [10, 20],
            [-10, 20],
          ],
          ink.ice,
        ),
      [560, 930],
      1,
    ) +
    place(
      ellipse([0, 0, 120, 26], '#3d242c') + path('M-110 -20Q0 30 110 -20L90 30Q0 70 -90 30Z', '#8a5230'),
      [1300, 920],
    )
  );
}
