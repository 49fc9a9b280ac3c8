import { clothes, faces } from '../cast.ts';
import { type Figure, figure } from '../figure.ts';
import { height, light } from '../frame.ts';
import { across, down, glow, ink, lit, mix, shade, veil } from '../paint.ts';
import { poses } from '../poses.ts';
import { books } from '../props.ts';
import { blob, circle, dice, ellipse, path, place, polygon, rect, stroke, times } from '../shape.ts';

/** A school team follows its robot across the field of the cup. */
export function robotics(): string {
  const hall = rect(0, 0, 1600, height, down('#1b2354', '#3a3a78', '#6a4c82')) + times(7, (i) => polygon([[130 + i * 220, -10], [180 + i * 220, -10], [420 + i * 160, 700], [40 + i * 190, 700]], '#ffe7b8', 'opacity="0.07"')).join('');
  const crowd = times(44, (i) => { const row = Math.floor(i / 22); const x = 20 + (i % 22) * 76 + row * 36; const y = 440 + row * 62; return circle(x, y, 26, mix('#3b3470', '#57458a', row)) + rect(x - 36, y + 20, 72, 90, mix('#332d66', '#4d3d80', row), 30); }).join('');
  const flags = times(12, (i) => polygon([[i * 140, 60], [i * 140 + 70, 60 + 20], [i * 140 + 36, 140]], [ink.dawn, ink.straw, ink.river, ink.coral][i % 4] ?? ink.dawn)).join('') + stroke('M-10 56Q800 110 1610 56', ink.cream, 4);
  const table = polygon([[150, 690], [1450, 690], [1640, 1000], [-40, 1000]], down('#fbeedb', '#f3d9b4')) + polygon([[-40, 1000], [1640, 1000], [1640, 1080], [-40, 1080]], '#7a4a3a') + polygon([[150, 690], [1450, 690], [1466, 716], [134, 716]], '#b9794f');
  const track = stroke('M260 900C420 720 620 760 720 840S1060 980 1160 840S1330 740 1380 900', ink.coal, 26) + polygon([[1240, 730], [1400, 730], [1430, 790], [1256, 790]], veil(ink.dawn, 0.8)) + [[330, 780], [420, 950], [1000, 780]].map(([x = 0, y = 0], i) => polygon([[x, y - 50], [x + 50, y - 30], [x + 50, y + 26], [x, y + 8]], shade([ink.straw, ink.river, ink.leaf][i] ?? ink.straw, 0.25)) + polygon([[x, y - 50], [x - 46, y - 30], [x - 46, y + 26], [x, y + 8]], [ink.straw, ink.river, ink.leaf][i] ?? ink.straw) + polygon([[x, y - 50], [x + 50, y - 30], [x, y - 12], [x - 46, y - 30]], lit([ink.straw, ink.river, ink.leaf][i] ?? ink.straw, 0.4))).join('');
  return hall + crowd + flags + team() + table + track + robot() + cup() + light(800, 560, 760, 500, '#ffe2a8', 0.5);
}

function team(): string {
  const shirt = { ...clothes.hoodieDawn };
  const people: Figure[] = [
    { x: 430, y: 790, tall: 640, anchor: 'hips', view: 'front', pose: { ...poses.handsOnHips, near: [-30, 20], far: [150, 168] }, face: faces.boyCurly, outfit: shirt },
    { x: 1150, y: 800, tall: 620, anchor: 'hips', view: 'front', pose: { ...poses.standFront, near: [-34, -150], far: [30, 150] }, face: faces.girl, outfit: shirt },
    { x: 770, y: 800, tall: 650, anchor: 'hips', view: 'front', pose: { ...poses.standFront, near: [-30, 44], far: [30, -44] }, face: faces.girlBob, outfit: shirt, heldFar: rect(-66, -40, 132, 66, '#2a2f55', 20) + circle(-34, -8, 18, ink.mist) + circle(34, -8, 18, ink.coral) + stroke('M40 -40L56 -86', ink.coal, 6) },
  ];
  return people.map(figure).join('');
}

function robot(): string {
  const track = (x: number) => rect(x, 20, 96, 120, '#1c1b2b', 40) + times(5, (i) => rect(x - 4, 34 + i * 21, 104, 8, '#3c3c58', 3)).join('');
  const shell = rect(-120, -100, 240, 180, across('#f4f0ea', '#cfd4e4', '#8d94b8'), 30) + rect(-96, -78, 192, 70, '#1d2348', 18) + circle(-44, -43, 21, '#7fe0e0') + circle(44, -43, 21, '#7fe0e0') + circle(-38, -48, 7, '#fff') + circle(50, -48, 7, '#fff') + rect(-60, 16, 120, 34, ink.dawn, 8) + times(4, (i) => circle(-40 + i * 27, 33, 7, i === 1 ? ink.straw : ink.cream)).join('');
  const armOf = stroke('M110 -40L190 -110L160 -200', '#8d94b8', 26) + circle(190, -110, 20, ink.dawn) + stroke('M160 -200L120 -240M160 -200L196 -246', '#5b628c', 18) + polygon([[126, -300], [190, -300], [206, -250], [110, -250]], ink.straw);
  return ellipse(720, 990, 240, 30, '#3a2440', 'opacity="0.45"') + place(track(-156) + track(60) + armOf + shell + stroke('M0 -100L0 -150', '#5b628c', 8) + circle(0, -160, 14, ink.coral), 720, 850, 0.98);
}

function cup(): string {
  return place(path('M-70 -200L70 -200C74 -110 40 -60 14 -50L14 0L44 20L44 40L-44 40L-44 20L-14 0L-14 -50C-40 -60 -74 -110 -70 -200Z', across('#ffe9a8', ink.straw, ink.ochre)) + stroke('M-68 -180C-130 -180 -120 -90 -40 -80M68 -180C130 -180 120 -90 40 -80', ink.ochre, 13) + circle(0, -140, 24, ink.dawn) + rect(-56, 40, 112, 44, ink.bark, 4) + path('M-54 -190L-34 -190C-36 -130 -28 -90 -14 -66C-40 -86 -56 -130 -54 -190Z', '#fff6d8'), 1420, 850, 1.1);
}

/** A class listens; on one knee a screen still glows. */
export function classroom(): string {
  const wall = rect(0, 0, 1600, 800, across('#f9dfb4', '#f0c59a', '#cf9a88')) + rect(0, 640, 1600, 200, '#c98f6c');
  const panes = times(2, (i) => rect(-60 + i * 190, 110 + i * 18, 150, 420 - i * 36, down('#bfe0ea', '#fdf0cc'))).join('') + stroke('M15 110L15 530M-60 320L90 320M205 128L205 512M130 312L280 312', '#fbf3e4', 10);
  const rays = polygon([[-10, 140], [90, 110], [900, 900], [300, 1080], [-10, 700]], '#fff6d0', 'opacity="0.22"') + polygon([[130, 128], [280, 128], [1300, 1000], [1000, 1080]], '#fff6d0', 'opacity="0.16"');
  const board = rect(430, 130, 900, 400, ink.wood, 8) + rect(448, 148, 864, 364, down('#2f5a50', '#234640'), 4) + stroke('M560 420C660 250 760 250 860 420', '#f1efe2', 6) + stroke('M520 420L920 420M560 440L560 200', '#f1efe2', 4) + circle(710, 294, 9, ink.coral) + stroke('M980 220L1250 220M980 262L1200 262M980 304L1236 304M980 346L1130 346', '#d9e2d4', 5, 'opacity="0.7" stroke-dasharray="44 14 70 12 24 16"') + rect(430, 530, 900, 14, lit(ink.wood, 0.2)) + rect(1160, 522, 60, 12, ink.cream, 3);
  const teacher = figure({ x: 1180, y: 800, tall: 560, flip: true, pose: { ...poses.point, near: [104, 116], lean: -2 }, face: { ...faces.boyGlasses, hair: '#5d4a48' }, outfit: { top: 'coat', colour: '#4d4a78', legs: ink.coal, shoes: ink.bark } });
  const box = rect(1370, 600, 190, 130, ink.ember, 8) + rect(1384, 584, 162, 24, '#3d1c28') + times(5, (i) => rect(1392 + i * 31, 556 - (i % 2) * 12, 24, 46, ['#1d2348', '#30365f', '#1d2348', ink.moon, '#141a2e'][i] ?? ink.coal, 4)).join('') + rect(1340, 730, 250, 16, ink.wood) + rect(1356, 746, 14, 120, ink.bark) + rect(1560, 746, 14, 120, ink.bark);
  return wall + panes + board + teacher + box + rays + pupils() + light(120, 260, 900, 700, '#fff3c4', 0.4);
}

function pupils(): string {
  const row = (y: number, size: number, people: [number, Figure['face'], string][]) => people.map(([x, face, colour]) => figure({ x, y, tall: size, anchor: 'hips', view: 'back', pose: { ...poses.standFront, near: [-26, 30], far: [26, -30] }, face, outfit: { top: 'jacket', colour, legs: ink.night } })).join('');
  const far = row(800, 400, [[180, faces.girlBun, '#3e4a80'], [430, faces.boy, '#56508c'], [680, faces.girl, '#3e4a80'], [930, faces.boyCurly, '#6a4c82']]);
  const desk = (y: number, thick: number) => rect(-10, y, 1640, thick, down('#d99c66', '#a8683f')) + rect(-10, y + thick, 1640, 8, '#7a4a34');
  const hand = figure({ x: 560, y: 960, tall: 620, anchor: 'hips', view: 'back', pose: { ...poses.standFront, near: [-26, 30], far: [160, 172] }, face: faces.girlTail, outfit: { top: 'jacket', colour: '#31407c', legs: ink.night } });
  const hider = figure({ x: 1130, y: 1130, tall: 980, anchor: 'hips', view: 'back', pose: { ...poses.standFront, nod: 10, lean: 4, near: [-30, 30], far: [40, 16] }, face: { ...faces.boyTan, hair: '#20191f' }, outfit: { ...clothes.hoodieDawn, colour: '#c4452a' } });
  const phone = place(rect(-52, -92, 104, 184, '#12162e', 16) + rect(-44, -80, 88, 160, down('#9fe6f2', '#5a9ae0'), 8) + rect(-30, -60, 50, 16, '#fff', 8) + rect(-20, -34, 52, 16, '#dff4ff', 8) + rect(-30, -8, 40, 16, '#fff', 8) + circle(20, 46, 14, ink.coral), 1440, 950, 1, 16) + light(1440, 940, 260, 260, '#8fd8ff', 0.75);
  const thumb = blob([[1370, 1090], [1360, 1010], [1390, 960], [1420, 980], [1424, 1020], [1470, 1040], [1500, 1090]], '#cf9067');
  return desk(770, 20) + far + desk(850, 26) + hand + hider + phone + thumb;
}

/** A coding club in a village library after sunset. */
export function coding(): string {
  const wall = rect(0, 0, 1600, height, down('#2a2554', '#43346a', '#33264f'));
  const cases = [0, 1, 2].map((i) => rect(40 + i * 530, 40, 470, 600, '#5a3438', 8) + times(4, (k) => rect(56 + i * 530, 60 + k * 142, 438, 128, '#2e1f38') + books(62 + i * 530, 186 + k * 142, 428, 104, 7 + i * 4 + k)).join('')).join('') + rect(0, 0, 1600, 660, veil('#231a45', 0.42));
  const screen = rect(560, 130, 500, 330, '#0f1636', 14) + rect(560, 130, 500, 40, '#28306a', 14) + [0, 1, 2].map((i) => circle(588 + i * 26, 150, 7, [ink.dawn, ink.straw, ink.leaf][i] ?? ink.dawn)).join('') + codeLines(590, 196, 10) + light(810, 300, 460, 330, '#6f9cff', 0.45);
  const table = rect(60, 790, 1480, 30, '#c9835a', 6) + rect(60, 820, 1480, 16, '#7a4a3c') + rect(120, 836, 40, 240, '#5a3438') + rect(1440, 836, 40, 240, '#5a3438');
  return wall + cases + screen + club() + table + machines() + light(420, 700, 330, 220, '#8fc4ff', 0.55) + light(1180, 700, 330, 220, '#8fc4ff', 0.5) + place(stroke('M0 -300L0 0', ink.coal, 5) + path('M-90 60Q-70 0 0 0Q70 0 90 60Z', ink.dawn) + ellipse(0, 60, 90, 12, '#ffe9b0'), 300, 190, 0.9) + light(300, 330, 330, 280, '#ffcf8a', 0.6);
}

function codeLines(x: number, y: number, count: number): string {
  const roll = dice(33);
  const colours = [ink.coral, '#8fc4ff', ink.straw, '#9fd0a0', ink.cream];
  return times(count, (i) => { const indent = [0, 1, 2, 2, 1, 1, 2, 3, 2, 0][i] ?? 0; let at = x + indent * 34; return times(2 + Math.floor(roll() * 3), () => { const long = 30 + roll() * 80; const bar = rect(at, y + i * 25, long, 12, colours[Math.floor(roll() * 5)] ?? ink.cream, 6); at += long + 14; return bar; }).join(''); }).join('');
}

function club(): string {
  const people: Figure[] = [
    { x: 230, y: 830, tall: 640, anchor: 'hips', pose: { ...poses.sit, lean: 10, nod: 8, near: [36, 84], far: [44, 88] }, face: faces.girl, outfit: clothes.hoodieDawn },
    { x: 800, y: 840, tall: 640, anchor: 'hips', view: 'front', pose: { ...poses.standFront, near: [-30, 50], far: [148, 160] }, face: { ...faces.boyGlasses, hair: '#20191f' }, outfit: clothes.hoodieMoss },
    { x: 1400, y: 830, tall: 640, anchor: 'hips', flip: true, pose: { ...poses.sit, lean: 12, nod: 8, near: [40, 86], far: [44, 88] }, face: faces.boyTan, outfit: clothes.hoodieMoon },
    { x: 1230, y: 930, tall: 760, pose: { ...poses.point, near: [70, 88], lean: 8, nod: 8 }, flip: true, face: faces.girlBob, outfit: clothes.shirtWhite },
  ];
  return [people[3], people[0], people[1], people[2]].map((person) => (person ? figure(person) : '')).join('');
}

function machines(): string {
  const open = (flip: boolean) => path('M-110 0L110 0L96 -10L-96 -10Z', '#3a3f66') + path(flip ? 'M60 -8L104 -180L130 -180L96 -8Z' : 'M-60 -8L-104 -180L-130 -180L-96 -8Z', '#b9c6de');
  const back = rect(-120, -170, 240, 160, down('#d5dcea', '#8d98ba'), 12) + circle(0, -92, 14, ink.dawn) + rect(-140, -10, 280, 12, '#3a3f66', 5);
  return place(open(true), 460, 790, 1) + place(open(false), 1170, 790, 1) + place(back, 800, 790, 0.96) + place(rect(-28, -60, 56, 60, ink.coral, 8) + stroke('M28 -46q28 6 0 32', ink.coral, 8), 1010, 790) + place(path('M-60 0L60 0L60 -14L-60 -14Z', ink.river) + path('M-50 -14L66 -14L66 -28L-50 -28Z', ink.straw), 610, 790);
}

/** Keys with the letters only Kazakh has. */
export function keyboard(): string {
  const desk = rect(0, 0, 1600, height, slantOf()) + light(300, 80, 900, 640, '#ffc48a', 0.5);
  const base = path('M-80 430L1120 90L1760 640L420 1240Z', '#1a1a3c') + path('M-80 400L1120 60L1760 610L420 1210Z', down('#4a4484', '#2d2c62'));
  const letters = ['ә', 'і', 'ң', 'ғ', 'ү', 'ұ', 'қ', 'ө'];
  const warm = [ink.dawn, ink.coral, ink.peach, ink.straw, '#f3e2c8', '#e9d6ef', ink.coral, ink.dawn];
  const keys = times(24, (i) => { const [column, row] = [i % 6, Math.floor(i / 6)]; const which = [7, 8, 9, 10, 13, 14, 15, 16].indexOf(i); return key(column, row, which >= 0 ? (warm[which] ?? ink.dawn) : '#6d6aa4', which >= 0 ? glyph(letters[which] ?? 'ә') : '', which >= 0 ? 30 : 0); }).join('');
  return desk + base + `<g transform="matrix(0.82 -0.232 0.5 0.47 120 470)">${keys}</g>` + chat();
}

function slantOf(): string {
  return across('#7a4a78', '#4a3a78', '#262b62');
}

function key(column: number, row: number, colour: string, letter: string, rise: number): string {
  const [x, y] = [column * 228 - 120 + row * 30, row * 236 - 60];
  const sides = rect(x + 8, y + 20, 204, 212, '#12122e', 30, 'opacity="0.55"') + rect(x - rise * 0.3, y - rise + 26, 204, 204 + rise, shade(colour, 0.4), 30);
  return sides + rect(x - rise * 0.3, y - rise, 204, 204, shade(colour, 0.12), 30) + rect(x + 14 - rise * 0.3, y - rise + 8, 176, 176, down(lit(colour, 0.28), colour), 26) + `<g transform="translate(${x + 102 - rise * 0.3} ${y + 98 - rise})">${letter}</g>`;
}

function glyph(letter: string): string {
  const pen = (d: string) => stroke(d, '#241b48', 17);
  switch (letter) {
    case 'ә': return pen('M-44 -52Q0 -78 38 -46Q52 -28 48 2Q44 58 0 58Q-48 56 -48 14Q-48 -4 -46 -6L48 -6');
    case 'і': return pen('M0 -60L0 60M-24 -60L24 -60M-24 60L24 60');
    case 'ң': return pen('M-44 -60L-44 58M40 -60L40 58M-44 -2L40 -2M40 58L58 58L58 84');
    case 'ғ': return pen('M-24 60L-24 -60L46 -60L46 -40M-52 0L18 0');
    case 'ү': return pen('M-50 -60L0 10L50 -60M0 10L0 62');
    case 'ұ': return pen('M-50 -60L0 10L50 -60M0 10L0 62M-34 28L34 28');
    case 'қ': return pen('M-42 -60L-42 58M40 -60L-40 0L44 58L58 58L58 84');
    default: return pen('M0 -62C62 -62 62 62 0 62C-62 62 -62 -62 0 -62M-44 0L44 0');
  }
}

function chat(): string {
  const bubble = (x: number, y: number, wide: number, colour: string, lines: number, left: boolean) => path(`M${x + 34} ${y}h${wide - 68}a34 34 0 0 1 34 34v${lines * 34 - 6}a34 34 0 0 1 -34 34h${-(wide - 68) + (left ? 40 : 0)}${left ? 'l-62 40l18 -40' : ''}${left ? 'h4' : ''}a34 34 0 0 1 -34 -34v${-(lines * 34 - 6)}a34 34 0 0 1 34 -34Z`, colour) + times(lines, (i) => rect(x + 36, y + 32 + i * 34, (wide - 80) * (i === lines - 1 ? 0.6 : 1), 14, left ? '#c9b9d8' : '#ffe3cf', 7)).join('');
  return bubble(70, 80, 380, ink.snow, 3, true) + bubble(1130, 690, 380, ink.dawn, 2, false) + bubble(300, 300, 300, '#f6d9c4', 1, true) + circle(1450, 650, 34, glow('#ffe9a8', ink.straw)) + path('M1432 648q18 30 36 0', 'none', 'stroke="#5a3627" stroke-width="5" stroke-linecap="round"');
}
