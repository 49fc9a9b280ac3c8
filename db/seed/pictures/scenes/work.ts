import { bunting } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { height, light } from '../frame.ts';
import { across, down, glow, ink, lit, shade } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, dice, ellipse, path, place, polygon, rect, round, stroke, times } from '../shape.ts';

/** Three friends, one oven, the first loaves of the night. */
export function bakery(): string {
  const wall = rect(0, 0, 1600, 820, across('#4a2f4f', '#8a4f48', '#c47a50')) + times(7, (row) => times(13, (i) => rect(i * 130 - (row % 2) * 65, row * 66, 122, 58, i % 3 ? '#7d4648' : '#8f5248', 4, 'opacity="0.4"')).join('')).join('') + rect(80, 90, 230, 300, down('#1d2a66', '#6d5a8c'), 6) + circle(240, 170, 34, '#fbf0d8') + stroke('M80 90L310 90L310 390L80 390ZM195 90L195 390', '#e6bd8c', 13);
  const floor = polygon([[-10, 820], [1610, 820], [1610, 1080], [-10, 1080]], down('#b5764e', '#5f3438')) + stroke(times(11, (i) => `M${i * 160} 820L${round((i - 5) * 260 + 800)} 1080`).join(''), '#5a3036', 3);
  return wall + floor + oven() + rack() + bakers() + counter() + light(1290, 560, 720, 560, '#ff9a4a', 0.65) + flour();
}

function loaf(x: number, y: number, size: number): string {
  return place(ellipse(0, 6, 66, 22, '#3d2028', 'opacity="0.35"') + ellipse(0, -8, 64, 28, glow('#ffd58c', '#e39a48', '#a85a28')) + ellipse(0, -14, 34, 12, '#c47a38') + stroke('M-16 -14l8 0M4 -16l8 0M-6 -10l8 0M14 -11l6 0', '#7d4420', 4), x, y, size);
}

function oven(): string {
  const body = path('M1040 830L1040 420Q1060 220 1290 214Q1530 220 1550 420L1550 830Z', across('#f3c294', '#d98f62', '#9c5a48')) + times(5, (i) => stroke(`M1042 ${440 + i * 84}L1548 ${440 + i * 84}`, '#a8664a', 4, 'opacity="0.6"')).join('');
  const mouth = path('M1130 640L1130 480Q1150 370 1295 366Q1440 370 1460 480L1460 640Z', '#3d1820') + path('M1150 640L1150 490Q1170 396 1295 392Q1420 396 1440 490L1440 640Z', glow('#fff0a8', '#ffb04a', '#d9441c', '#7d1c1c')) + times(7, (i) => path(`M${1170 + i * 40} 640q-14 -50 10 -${70 + ((i * 37) % 50)}q26 60 14 ${70 + ((i * 37) % 50)}Z`, i % 2 ? '#ffd56a' : '#ff8a3a')).join('') + stroke('M1130 640L1130 480Q1150 370 1295 366Q1440 370 1460 480L1460 640', '#7d4434', 18);
  return body + mouth + loaf(1240, 632, 0.8) + loaf(1350, 636, 0.8) + rect(1100, 640, 390, 30, '#7d4434', 6) + rect(1230, 60, 130, 170, across('#c47a54', '#7d4440'));
}

function rack(): string {
  const shelves = times(4, (i) => rect(400, 250 + i * 140, 420, 14, ink.wood, 3) + times(4, (k) => loaf(462 + k * 100, 244 + i * 140, 0.74)).join('')).join('');
  return rect(390, 120, 16, 700, ink.bark) + rect(816, 120, 16, 700, ink.bark) + rect(380, 110, 462, 18, ink.wood) + shelves;
}

function bakers(): string {
  const paddle = `<g transform="rotate(-8)">${rect(-220, -8, 420, 16, lit(ink.wood, 0.2), 8)}${ellipse(250, 0, 78, 20, lit(ink.wood, 0.3))}</g>` + loaf(250, 18, 0.9);
  const tray = rect(-110, -12, 220, 16, ink.mist, 5) + loaf(-56, -16, 0.8) + loaf(46, -16, 0.8);
  const people: Figure[] = [
    { x: 940, y: 960, tall: 610, pose: { ...poses.reach, near: [54, 92], far: [50, 88], lean: 10 }, face: { ...faces.boyTan, hat: 'taqiya', hatColour: ink.cream }, outfit: { top: 'tee', colour: '#f3e6d6', legs: '#3a3358', apron: ink.dawn, shoes: ink.bark }, held: paddle },
    { x: 330, y: 960, tall: 590, pose: { ...poses.carry, near: [24, 84], far: [30, 88] }, face: { ...faces.girlTail, hat: 'scarf', hatColour: ink.coral }, outfit: { top: 'shirt', colour: '#e9d2b0', legs: '#56406a', apron: '#3d5a6a', shoes: ink.cream }, held: tray },
  ];
  return people.map((person) => { const drawing = figure(person); return shadowOf(drawing, person.x, person.y, 0.9, -0.24, '#33182a', 0.45) + drawing; }).join('');
}

function counter(): string {
  const kneader = figure({ x: 640, y: 990, tall: 640, anchor: 'hips', view: 'front', pose: { ...poses.standFront, near: [-18, 22], far: [18, -22], nod: 4 }, face: { ...faces.boyCurly }, outfit: { top: 'tee', colour: ink.river, legs: ink.night, apron: ink.cream } });
  const top = rect(420, 930, 470, 30, down('#e6b27c', '#b9794a'), 5) + rect(440, 960, 430, 120, '#6d3c38');
  const dough = path('M560 930Q570 872 640 872Q712 872 724 930Z', across('#fff3dc', '#ecd3ac')) + ellipse(800, 928, 34, 12, '#fff3dc') + ellipse(500, 928, 30, 10, '#fff3dc');
  return kneader + top + dough;
}

function flour(): string {
  const roll = dice(52);
  return times(50, () => circle(440 + roll() * 460, 760 + roll() * 190, 1.5 + roll() * 4, '#fff6e4', 'opacity="0.6"')).join('');
}

/** A fair of furniture makers under one bright roof. */
export function fair(): string {
  const roofs = rect(0, 0, 1600, height, down('#fbe6c4', '#f6cfa0')) + times(9, (i) => polygon([[800, -260], [i * 400 - 1200, 340], [i * 400 - 1000, 340]], i % 2 ? '#f3a878' : '#fff1da', 'opacity="0.75"')).join('') + rect(0, 330, 1600, 20, ink.dawn);
  const stalls = times(3, (i) => { const x = 40 + i * 530; const colour = [ink.river, ink.plum, ink.leaf][i] ?? ink.river; return rect(x, 360, 470, 430, lit(colour, 0.62)) + rect(x, 360, 470, 64, colour) + circle(x + 60, 392, 19, ink.cream) + rect(x + 96, 384, 240, 14, ink.cream, 7) + times(9, (k) => path(`M${x + k * 52.2} 424h52.2v20a26 26 0 0 1 -52.2 0Z`, k % 2 ? ink.cream : colour)).join(''); }).join('');
  const floor = polygon([[-10, 780], [1610, 780], [1610, 1080], [-10, 1080]], down('#d9a878', '#b57f5c', '#7d5048')) + stroke('M-10 860L1610 860M-10 960L1610 960', '#a8704e', 3) + stroke(times(13, (i) => `M${i * 133} 780L${round((i - 6) * 230 + 800)} 1080`).join(''), '#a8704e', 3);
  return roofs + stalls + floor + bunting(-20, 250, 840, 40, [ink.dawn, ink.straw, ink.river, ink.cream]) + bunting(800, 250, 840, 40, [ink.straw, ink.leaf, ink.dawn, ink.cream]) + goods() + visitors() + light(800, 60, 900, 520, '#fff6d8', 0.5);
}

function chair(colour: string): string {
  const dark = shade(colour, 0.3);
  return rect(-70, -320, 18, 320, dark, 5) + rect(56, -160, 16, 160, colour, 5) + rect(-60, -150, 14, 150, shade(colour, 0.45), 5) + path('M-72 -176L76 -176L84 -150L-72 -150Z', lit(colour, 0.2)) + times(3, (i) => rect(-66 + i * 3, -306 + i * 42, 22, 26, colour, 4)).join('') + path('M-74 -330Q-60 -340 -46 -330L-48 -180L-72 -180Z', colour);
}

function goods(): string {
  const wardrobe = rect(90, 470, 240, 350, across(lit(ink.wood, 0.25), ink.wood)) + rect(104, 486, 102, 318, lit(ink.wood, 0.12), 3) + rect(214, 486, 102, 318, lit(ink.wood, 0.18), 3) + rect(194, 630, 8, 40, ink.straw, 4) + rect(218, 630, 8, 40, ink.straw, 4) + rect(80, 456, 260, 20, ink.bark, 3) + path('M130 560q24 -34 48 0q-24 34 -48 0M240 560q24 -34 48 0q-24 34 -48 0', 'none', `stroke="${ink.bark}" stroke-width="5"`);
  const table = ellipse(800, 900, 330, 24, '#4a2a30', 'opacity="0.35"') + rect(560, 690, 480, 26, lit(ink.clay, 0.2), 10) + rect(590, 716, 20, 180, ink.clay) + rect(990, 716, 20, 180, ink.clay) + rect(600, 716, 400, 22, shade(ink.clay, 0.2)) + path('M760 690Q766 630 800 630Q834 630 840 690Z', ink.river) + stroke('M800 630C780 560 760 550 750 520M800 630C810 560 840 560 850 516M800 630L800 500', ink.moss, 5) + circle(750, 516, 17, ink.dawn) + circle(850, 512, 17, ink.straw) + circle(800, 494, 19, ink.coral);
  const sofa = rect(1150, 640, 380, 120, ink.dawn, 30) + rect(1130, 720, 420, 90, lit(ink.dawn, 0.14), 26) + rect(1110, 690, 60, 130, ink.ember, 26) + rect(1510, 690, 60, 130, ink.ember, 26) + rect(1150, 812, 16, 40, ink.bark) + rect(1514, 812, 16, 40, ink.bark) + place(rect(-44, -44, 88, 88, ink.straw, 14), 1230, 710, 1, 12) + stroke('M1340 734L1340 800', ink.ember, 4);
  const cradle = place(path('M-120 -60Q0 30 120 -60L104 -120L-104 -120Z', lit(ink.wood, 0.2)) + stroke('M-110 -120L-110 -250M110 -120L110 -250M-120 -240L120 -240', ink.bark, 13) + stroke('M-150 6Q0 60 150 6M-90 -20L-110 20M90 -20L110 20', ink.bark, 15) + stroke('M-70 -90q14 -20 28 0t28 0t28 0t28 0t28 0', ink.dawn, 6), 430, 960, 0.9);
  return wardrobe + table + place(chair(ink.clay), 520, 920, 1) + place(chair(ink.clay), 1080, 920, 1, 0, true) + sofa + cradle;
}

function visitors(): string {
  const people: Figure[] = [
    { x: 300, y: 960, tall: 480, flip: true, pose: { ...poses.point, near: [112, 122] }, face: faces.mother, outfit: { ...clothes.coat, colour: '#8a3a4a' } },
    { x: 170, y: 980, tall: 510, pose: { ...poses.handsOnHips, near: [-10, 6], far: [10, 20] }, face: faces.boy, outfit: clothes.jacketPlum },
    { x: 690, y: 1010, tall: 520, pose: { ...poses.reach, near: [50, 74], far: [40, 80] }, face: faces.girlLong, outfit: { ...clothes.hoodieSand, colour: '#f3e2c0' } },
    { x: 930, y: 1000, tall: 540, flip: true, pose: { ...poses.shake, near: [30, 96] }, face: { ...faces.boyTan, beard: true }, outfit: { top: 'shirt', colour: '#dfe6ee', legs: '#4a3a34', apron: '#7a5236', shoes: ink.bark }, held: rect(-8, -60, 16, 90, ink.straw, 3) + stroke('M-8 -44l8 0M-8 -28l8 0M-8 -12l8 0M-8 4l8 0', ink.bark, 3) },
    { x: 1330, y: 1010, tall: 400, flip: true, pose: poses.walk, face: faces.girl, outfit: { ...clothes.dress } },
    { x: 1450, y: 1030, tall: 530, flip: true, pose: { ...poses.walk, far: [10, 30] }, face: faces.elder, outfit: { ...clothes.coatPlum, colour: '#3d4a78' } },
  ];
  return people.map((person) => { const drawing = figure(person); return shadowOf(drawing, person.x, person.y, -0.5, -0.16, '#4a2a30', 0.35) + drawing; }).join('');
}

