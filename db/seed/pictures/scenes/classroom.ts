import { clothes, faces } from '../cast.ts';
import { type Figure, figure } from '../figure.ts';
import { light } from '../frame.ts';
import { across, down, ink, lit } from '../paint.ts';
import { poses } from '../poses.ts';
import { blob, circle, place, polygon, rect, stroke, times } from '../shape.ts';

/** A class listens; on one knee a screen still glows. */
export function classroom(): string {
  const wall =
    rect([0, 0, 1600, 800], across('#f9dfb4', '#f0c59a', '#cf9a88')) +
    rect([0, 640, 1600, 160], '#c98f6c') +
    rect([0, 796, 1600, 300], down('#a8683f', '#5f3a3c'));
  const panes =
    times(2, (i) => rect([-60 + i * 190, 110 + i * 18, 150, 420 - i * 36], down('#bfe0ea', '#fdf0cc'))).join('') +
    stroke('M15 110L15 530M-60 320L90 320M205 128L205 512M130 312L280 312', '#fbf3e4', 10);
  const rays =
    polygon(
      [
        [-10, 140],
        [90, 110],
        [900, 900],
        [300, 1080],
        [-10, 700],
      ],
      '#fff6d0',
      'opacity="0.22"',
    ) +
    polygon(
      [
        [130, 128],
        [280, 128],
        [1300, 1000],
        [1000, 1080],
      ],
      '#fff6d0',
      'opacity="0.16"',
    );
  const board =
    rect([430, 130, 900, 400], ink.wood, 8) +
    rect([448, 148, 864, 364], down('#2f5a50', '#234640'), 4) +
    stroke('M560 420C660 250 760 250 860 420', '#f1efe2', 6) +
    stroke('M520 420L920 420M560 440L560 200', '#f1efe2', 4) +
    circle([710, 294, 9], ink.coral) +
    stroke(
      'M980 220L1250 220M980 262L1200 262M980 304L1236 304M980 346L1130 346',
      '#d9e2d4',
      5,
      'opacity="0.7" stroke-dasharray="44 14 70 12 24 16"',
    ) +
    rect([430, 530, 900, 14], lit(ink.wood, 0.2)) +
    rect([1160, 522, 60, 12], ink.cream, 3);
  const box =
    rect([1370, 600, 190, 130], ink.ember, 8) +
    rect([1384, 584, 162, 24], '#3d1c28') +
    times(5, (i) =>
      rect(
        [1392 + i * 31, 556 - (i % 2) * 12, 24, 46],
        ['#1d2348', '#30365f', '#1d2348', ink.moon, '#141a2e'][i] ?? ink.coal,
        4,
      ),
    ).join('') +
    rect([1340, 730, 250, 16], ink.wood) +
    rect([1356, 746, 14, 120], ink.bark) +
    rect([1560, 746, 14, 120], ink.bark);
  return wall + panes + board + teacher() + box + rays + pupils() + light([120, 260, 900, 700], '#fff3c4', 0.4);
}

function pupils(): string {
  const row = (y: number, size: number, people: [number, Figure['face'], string][]) =>
    people
      .map(([x, face, colour]) =>
        figure({
          x,
          y,
          tall: size,
          anchor: 'hips',
          view: 'back',
          pose: { ...poses.standFront, near: [-26, 30], far: [26, -30] },
          face,
          outfit: { top: 'jacket', colour, legs: ink.night },
        }),
      )
      .join('');
  const far = row(800, 400, [
    [180, faces.girlBun, '#3e4a80'],
    [430, faces.boy, '#56508c'],
    [680, faces.girl, '#3e4a80'],
    [930, faces.boyCurly, '#6a4c82'],
  ]);
  const hand = figure({
    x: 560,
    y: 960,
    tall: 620,
    anchor: 'hips',
    view: 'back',
    pose: { ...poses.standFront, near: [-26, 30], far: [160, 172] },
    face: faces.girlTail,
    outfit: { top: 'jacket', colour: '#31407c', legs: ink.night },
  });
  const hider = figure({
    x: 1130,
    y: 1130,
    tall: 980,
    anchor: 'hips',
    view: 'back',
    pose: { ...poses.standFront, nod: 10, lean: 4, near: [-30, 30], far: [40, 16] },
    face: { ...faces.boyTan, hair: '#20191f' },
    outfit: { ...clothes.hoodieDawn, colour: '#c4452a' },
  });
  const bench = [60, 560].map((x) => desk(x, 736, 460, 16)).join('');
  return (
    bench +
    far +
    rect([90, 806, 930, 150], down('#8a5442', '#5a3638'), 10) +
    [180, 430, 680, 930].map((x) => seatBack(x, 770, 150)).join('') +
    hand +
    seatBack(560, 930, 270) +
    desk(860, 900, 740, 26) +
    hider +
    phone() +
    thumb()
  );
}

function teacher(): string {
  return figure({
    x: 1180,
    y: 800,
    tall: 560,
    flip: true,
    pose: { ...poses.point, near: [104, 116], lean: -2 },
    face: { ...faces.boyGlasses, hair: '#5d4a48' },
    outfit: { top: 'coat', colour: '#4d4a78', legs: ink.coal, shoes: ink.bark },
  });
}

function desk(x: number, y: number, wide: number, thick: number): string {
  return (
    rect([x, y, wide, thick], down('#e6b07a', '#b9794a'), 4) +
    rect([x + 14, y + thick, wide - 28, thick * 4], '#8f5a40') +
    rect([x + 20, y + thick, 12, thick * 8], '#5f3a3c') +
    rect([x + wide - 32, y + thick, 12, thick * 8], '#5f3a3c')
  );
}

function thumb(): string {
  return blob(
    [
      [1370, 1090],
      [1360, 1010],
      [1390, 960],
      [1420, 980],
      [1424, 1020],
      [1470, 1040],
      [1500, 1090],
    ],
    '#cf9067',
  );
}

function seatBack(x: number, y: number, wide: number): string {
  return (
    rect([x - wide / 2, y, wide, wide * 0.34], down('#c98a5a', '#8f5a40'), 8) +
    rect([x - wide * 0.4, y + wide * 0.3, wide * 0.08, wide], '#5f3a3c') +
    rect([x + wide * 0.32, y + wide * 0.3, wide * 0.08, wide], '#5f3a3c')
  );
}

function phone(): string {
  return (
    place(
      rect([-52, -92, 104, 184], '#12162e', 16) +
        rect([-44, -80, 88, 160], down('#9fe6f2', '#5a9ae0'), 8) +
        rect([-30, -60, 50, 16], '#fff', 8) +
        rect([-20, -34, 52, 16], '#dff4ff', 8) +
        rect([-30, -8, 40, 16], '#fff', 8) +
        circle([20, 46, 14], ink.coral),
      [1440, 950],
      1,
      16,
    ) + light([1440, 940, 260, 260], '#8fd8ff', 0.75)
  );
}
