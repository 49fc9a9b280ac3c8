import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { height, light } from '../frame.ts';
import { alatau, poplar, ridge } from '../hills.ts';
import { across, down, glow, hairs, ink, lit, mix, shade, skins, veil } from '../paint.ts';
import { poses } from '../poses.ts';
import { blob, circle, curve, dice, ellipse, path, place, polygon, rect, round, stroke, times } from '../shape.ts';
import { sky, stars } from '../sky.ts';

/** The studio's first night: two in the light, a full house in the dark. */
export function theatre(): string {
  const back = rect(0, 0, 1600, height, down('#1d1a4a', '#3a2a66')) + circle(800, 470, 260, '#f3a46a') + light(800, 470, 560, 460, '#ff9a5c', 0.6) + alatau([[520, 480, 300], [1080, 460, 320], [800, 560, 300]], 730, { light: '#4d3a78', dark: '#33285e', snow: '#c9a4b8', snowDark: '#7d6498' }, 0.3, 8);
  const beams = polygon([[300, -10], [400, -10], [820, 820], [380, 820]], down(veil('#fff0c0', 0.4), veil('#fff0c0', 0.08))) + polygon([[1200, -10], [1300, -10], [1240, 820], [800, 820]], down(veil('#fff0c0', 0.4), veil('#fff0c0', 0.08)));
  const floor = polygon([[140, 730], [1460, 730], [1640, 900], [-40, 900]], down('#c98a5c', '#8a5038')) + stroke(times(11, (i) => `M${260 + i * 108} 732L${40 + i * 152} 900`).join(''), '#6d3c30', 3) + ellipse(600, 820, 230, 40, '#ffe6ac', 'opacity="0.5"') + ellipse(1010, 820, 230, 40, '#ffe6ac', 'opacity="0.5"') + rect(-10, 900, 1620, 50, '#4a2430');
  const folds = (x: number, flip: boolean) => place(times(7, (i) => path(`M${i * 48} 0L${i * 48 + 50} 0Q${i * 40 + 60} 500 ${i * 34 + 40} 900L${i * 34 - 4} 900Q${i * 40 + 10} 500 ${i * 48} 0Z`, across('#7d1c20', ink.ember, '#5a1420'))).join('') + path('M-10 600Q150 640 250 560L260 590Q150 670 -10 634Z', ink.straw), x, -6, 1, 0, flip);
  const valance = times(8, (i) => path(`M${i * 200} 0L${i * 200 + 200} 0L${i * 200 + 200} 90Q${i * 200 + 100} 200 ${i * 200} 90Z`, down('#8f2222', ink.ember))).join('') + times(8, (i) => stroke(`M${i * 200} 90Q${i * 200 + 100} 200 ${i * 200 + 200} 90`, ink.straw, 8)).join('');
  return back + floor + actors() + beams + folds(0, false) + folds(1600, true) + valance + house();
}

function actors(): string {
  const people: Figure[] = [
    { x: 600, y: 820, tall: 440, pose: { ...poses.raise, near: [118, 136], far: [40, 70], lean: -4, nod: -12 }, face: { ...faces.shepherd, skin: skins.warm }, outfit: { top: 'coat', colour: '#2f4a86', legs: ink.coal, boots: true, shoes: ink.bark } },
    { x: 1010, y: 822, tall: 420, flip: true, pose: { ...poses.reach, near: [70, 84], far: [110, 120], lean: 6 }, face: { ...faces.girl, skin: skins.fair, hat: 'taqiya', hatColour: '#7d2030' }, outfit: { ...clothes.kamisol, colour: '#a52a2a' } },
  ];
  const child = figure({ x: 800, y: 800, tall: 300, view: 'front', pose: poses.standFront, face: { ...faces.boy }, outfit: { ...clothes.shirtWhite, legs: '#5a3a56' } });
  return child + people.map((person) => { const drawing = figure(person); return shadowOf(drawing, person.x, person.y, 0.2, -0.18, '#2a1428', 0.5) + drawing; }).join('');
}

function house(): string {
  const row = (y: number, size: number, colour: string, step: number, seed: number) => { const roll = dice(seed); return times(Math.ceil(1700 / step), (i) => { const x = i * step + roll() * 20 - 30; const kind = roll(); const bun = kind > 0.7 ? circle(x, y - size * 1.06, size * 0.3, colour) : kind > 0.45 ? path(`M${round(x - size * 0.5)} ${y}L${round(x - size * 0.62)} ${round(y + size * 0.9)}L${round(x + size * 0.62)} ${round(y + size * 0.9)}L${round(x + size * 0.5)} ${y}Z`, colour) : ''; const rim = stroke(`M${round(x - size * 0.4)} ${round(y - size * 0.66)}Q${round(x)} ${round(y - size * 0.98)} ${round(x + size * 0.4)} ${round(y - size * 0.66)}`, '#e8935c', 4, 'opacity="0.7"'); return bun + ellipse(x, y - size * 0.3, size * 0.5, size * 0.64, colour) + rect(x - size, y + size * 0.42, size * 2, size * 2.6, colour, size * 0.7) + rim; }).join(''); };
  return row(960, 56, '#2a1a40', 128, 3) + row(1030, 74, '#170f2c', 168, 9);
}

/** Open-air cinema: a rabbit on the screen, a village under the stars. */
export function cinema(): string {
  const air = sky(700, '#0b1236', '#1b2660', '#46407c', '#8a587c') + stars(190, 480, 44) + alatau([[180, 360, 380], [1420, 340, 420]], 700, { light: '#333c7c', dark: '#242c64', snow: '#9aa4da', snowDark: '#5c68a8' }, 0.4, 31) + ridge(660, 16, '#26305e', 8, '#171d44') + times(6, (i) => poplar(60 + i * 46, 720, 210 + ((i * 41) % 70), '#1f2750', '#171d44')).join('') + times(4, (i) => poplar(1420 + i * 54, 720, 230 + ((i * 31) % 60), '#1f2750', '#171d44')).join('');
  const stand = stroke('M430 560L430 800M1170 560L1170 800M430 800L390 820M1170 800L1210 820', '#12173c', 16);
  const screen = rect(400, 150, 800, 470, '#0d1230', 8) + rect(420, 168, 760, 434, down('#8fd0ea', '#d5efe0')) + circle(1050, 270, 56, '#fff3b8') + path('M420 500Q560 400 760 470T1180 440L1180 602L420 602Z', '#8fbf5c') + path('M420 560Q700 480 1180 552L1180 602L420 602Z', '#5f9a48') + rabbit() + place(stroke('M0 0q18 -30 34 0q18 -30 36 0', '#c45a9a', 8), 940, 330) + times(9, (i) => circle(470 + i * 84, 572 + (i % 3) * 12, 8, i % 2 ? '#fff' : '#f9b0c8')).join('');
  const beam = polygon([[1560, 930], [1560, 944], [1180, 602], [1180, 168]], veil('#fff6cf', 0.16)) + light(800, 400, 700, 480, '#a8dcff', 0.35);
  const lawn = path('M-10 720Q800 690 1610 720L1610 1080L-10 1080Z', down('#3b4a62', '#232b52', '#10153a')) + light(800, 740, 640, 130, '#bfe6ff', 0.5);
  const bulbs = curve([[-10, 90], [200, 180], [400, 120]], '#0d1230', 4) + curve([[1200, 120], [1420, 190], [1610, 80]], '#0d1230', 4) + [[60, 126], [130, 156], [200, 180], [270, 172], [340, 148], [1270, 150], [1340, 176], [1420, 190], [1500, 156], [1570, 104]].map(([x = 0, y = 0]) => circle(x, y + 10, 9, '#ffdf9c') + light(x, y + 10, 44, 44, '#ffc876', 0.8)).join('');
  return air + stand + screen + lawn + bulbs + audience() + beam + projector();
}

function rabbit(): string {
  const fur = '#c9c3c8';
  const ears = ellipse(738, 268, 24, 74, fur, 'transform="rotate(-14 738 268)"') + ellipse(822, 262, 24, 78, fur, 'transform="rotate(16 822 262)"') + ellipse(738, 272, 12, 52, '#e6a8b0', 'transform="rotate(-14 738 272)"') + ellipse(822, 266, 12, 54, '#e6a8b0', 'transform="rotate(16 822 266)"');
  const trunk = ellipse(780, 500, 104, 100, fur) + ellipse(780, 520, 70, 70, '#efe9ea') + ellipse(690, 480, 26, 56, fur, 'transform="rotate(24 690 480)"') + ellipse(870, 480, 26, 56, fur, 'transform="rotate(-24 870 480)"') + ellipse(720, 588, 52, 22, fur) + ellipse(840, 588, 52, 22, fur);
  const face = ellipse(780, 366, 74, 66, fur) + ellipse(752, 390, 34, 28, '#efe9ea') + ellipse(808, 390, 34, 28, '#efe9ea') + ellipse(780, 374, 13, 9, '#d98090') + circle(748, 346, 10, ink.coal) + circle(812, 346, 10, ink.coal) + rect(772, 398, 16, 18, '#fff', 3);
  return ears + trunk + face;
}

function audience(): string {
  const rug = (x: number, y: number, wide: number, colour: string) => polygon([[x, y], [x + wide, y], [x + wide * 1.12, y + wide * 0.16], [x - wide * 0.12, y + wide * 0.16]], colour) + stroke(`M${x + wide * 0.02} ${y + wide * 0.05}l${wide * 0.96} 0M${x - wide * 0.06} ${y + wide * 0.12}l${wide * 1.12} 0`, ink.straw, 4, 'opacity="0.6"');
  const seat = (x: number, y: number, tall: number, face: Figure['face'], colour: string) => figure({ x, y, tall, anchor: 'hips', view: 'back', pose: { ...poses.standFront, near: [-24, -10], far: [24, 10], nearLeg: [-70, -80], farLeg: [70, 80] }, face, outfit: { top: 'puffer', colour, legs: '#161b44' } });
  const far = [[520, 806], [640, 800], [760, 808], [880, 800], [1010, 806], [1100, 802]].map(([x = 0, y = 0], i) => seat(x, y, 190, [faces.boy, faces.girlLong, faces.boyCurly, faces.girl, faces.elder, faces.mother][i] ?? faces.boy, [ink.moon, ink.plum, '#6a3a56', ink.river, ink.plum, '#7d3a40'][i] ?? ink.moon)).join('');
  const near = [[300, 960], [500, 950], [720, 970], [950, 955], [1180, 968]].map(([x = 0, y = 0], i) => seat(x, y, 330, [faces.girlTail, faces.boyBeanie, faces.girlBun, faces.boyCap, faces.girlBob][i] ?? faces.girl, ['#8f3a34', '#33467f', '#5a3f78', '#2f5560', '#a0553c'][i] ?? ink.moon)).join('');
  return rug(460, 812, 300, '#6d2438') + rug(830, 810, 320, '#5a2a50') + far + rug(220, 974, 420, '#8f2f34') + rug(650, 984, 660, '#6d2438') + near + place(path('M-30 -50L30 -50L22 20L-22 20Z', ink.cream) + stroke('M-14 -48L-10 18M14 -48L10 18', ink.dawn, 8) + times(7, (i) => circle(-26 + i * 9, -56 - (i % 3) * 8, 10, '#fff3cf')).join(''), 610, 1000, 1.1);
}

function projector(): string {
  return stroke('M1470 1010L1440 1080M1560 1010L1590 1080M1515 1010L1515 1080', '#0a0e2a', 12) + rect(1440, 890, 150, 110, '#1a204c', 12) + circle(1436, 938, 30, '#0a0e2a') + circle(1430, 938, 19, '#fff6cf') + light(1430, 938, 130, 130, '#fff3c0', 0.9) + circle(1490, 866, 44, 'none', 'stroke="#1a204c" stroke-width="13"') + circle(1566, 872, 36, 'none', 'stroke="#1a204c" stroke-width="13"');
}

/** The master tunes a new dombyra; its neck crosses the whole workshop. */
export function dombyra(): string {
  const wall = rect(0, 0, 1600, height, across('#6d3f34', '#a8683f', '#5a3440')) + rect(0, 90, 1600, 20, '#4a2a2e') + polygon([[1120, 60], [1500, 60], [1500, 520], [1120, 520]], down('#fbe0a8', '#f6b87c')) + stroke('M1120 60L1500 60L1500 520L1120 520ZM1310 60L1310 520M1120 290L1500 290', '#4a2a2e', 18) + polygon([[1120, 60], [1500, 60], [600, 1080], [-100, 1080]], '#ffe6a8', 'opacity="0.13"');
  const hung = times(4, (i) => stroke(`M${170 + i * 190} 100L${170 + i * 190} 130`, '#3d2428', 5) + place(lute(false), 170 + i * 190, 400 - (i % 2) * 16, 0.5)).join('');
  const bench = rect(-10, 800, 1620, 46, down('#d99a5c', '#a8683c')) + rect(-10, 846, 1620, 230, down('#6d3f30', '#3d242c')) + curls();
  const master = figure({ x: 590, y: 860, tall: 860, anchor: 'hips', pose: { ...poses.sit, lean: 6, nod: 16, near: [14, 96], far: [70, 104] }, face: { ...faces.elder, skin: '#c98a62', hatColour: '#33264f', glasses: true }, outfit: { top: 'kamisol', colour: '#3a3f6c', second: ink.straw, legs: '#3a2a38' } });
  const pupil = figure({ x: 1280, y: 880, tall: 740, anchor: 'hips', flip: true, pose: { ...poses.sit, lean: 10, nod: 12, near: [40, 92], far: [30, 110] }, face: faces.boyTan, outfit: { ...clothes.hoodieDawn, colour: '#c4512f', apron: '#8a7a5a' } });
  return wall + hung + pupil + master + place(lute(true), 790, 700, 1.12, 62) + hands() + bench + tools() + light(1310, 280, 700, 560, '#ffe0a0', 0.55);
}

function lute(large: boolean): string {
  const bowl = path('M0 -130C60 -100 118 0 96 90C80 150 -80 150 -96 90C-118 0 -60 -100 0 -130Z', across('#f3c27a', '#cf8a48', '#8a4f2e')) + path('M0 -118C50 -90 100 0 82 84C68 128 -68 128 -82 84C-100 0 -50 -90 0 -118Z', across('#f9d698', '#e3a862'));
  const hole = circle(0, 10, 15, '#4a2628') + circle(0, 10, 25, 'none', 'stroke="#8a4f2e" stroke-width="4"') + stroke('M-50 66q12 -22 24 0q-12 16 -24 0M50 66q-12 -22 -24 0q12 16 24 0', '#a8562e', 5) + rect(-30, 76, 60, 9, '#5a3027', 3);
  const neck = rect(-12, -520, 24, 410, across('#8a5230', '#5a3027')) + times(large ? 14 : 9, (i) => rect(-12, -490 + i * (large ? 26 : 40), 24, 3.5, '#f3dca8')).join('') + path('M-15 -520L15 -520L22 -610Q0 -640 -22 -610Z', '#6d3c28') + rect(-46, -590, 34, 12, '#3d2428', 5) + rect(12, -565, 34, 12, '#3d2428', 5);
  return bowl + neck + hole + stroke('M-5 -600L-5 80M5 -570L5 80', '#fff3d8', 2);
}

function hands(): string {
  const left = blob([[1110, 520], [1140, 480], [1180, 476], [1196, 510], [1188, 556], [1150, 574], [1116, 560]], '#c98a62') + stroke('M1136 500L1176 520M1128 520L1168 540M1124 540L1158 556', shade('#c98a62', 0.3), 5);
  return left.replace('#000', '#000') + ellipse(770, 690, 40, 30, '#c98a62') + stroke('M780 668L812 690M776 690L810 706', '#c98a62', 15);
}

function curls(): string {
  const roll = dice(70);
  return times(26, () => { const [x, y, size] = [100 + roll() * 1400, 810 + roll() * 26, 12 + roll() * 20]; return stroke(`M${round(x)} ${round(y)}q${round(size)} ${round(-size * 1.4)} ${round(size * 1.6)} ${round(-size * 0.2)}q0 ${round(size * 0.7)} ${round(-size * 0.7)} ${round(size * 0.4)}`, roll() > 0.5 ? '#f6d09a' : '#e0aa68', 7); }).join('');
}

function tools(): string {
  const chisel = (x: number, turn: number, colour: string) => place(rect(-10, -110, 20, 110, colour, 8) + rect(-6, 0, 12, 90, ink.ice) + polygon([[-6, 90], [6, 90], [6, 110]], ink.ice), x, 880, 1, turn);
  return chisel(200, 74, ink.dawn) + chisel(300, 96, ink.straw) + place(path('M-140 20L150 20L150 -40L60 -50L40 -110L-10 -110L-20 -46L-140 -36Z', across('#b9794a', '#7d4a30')) + polygon([[-4, -60], [40, -60], [10, 20], [-10, 20]], ink.ice), 560, 930, 1) + place(ellipse(0, 0, 120, 26, '#3d242c') + path('M-110 -20Q0 30 110 -20L90 30Q0 70 -90 30Z', '#8a5230'), 1300, 920);
}

/** The board of nine: two hands, eighteen hollows. */
export function togyzqumalaq(): string {
  const cloth = rect(0, 0, 1600, height, across('#7d1f2a', '#a5342e', '#6d1c30')) + stroke(times(9, (i) => `M${i * 200 - 60} 110q50 -80 100 0q-50 70 -100 0M${i * 200 - 10} 70q60 -70 110 0`).join(''), ink.straw, 9, 'opacity="0.5"') + stroke(times(9, (i) => `M${i * 200 - 60} 970q50 -80 100 0q-50 70 -100 0M${i * 200 - 10} 930q60 -70 110 0`).join(''), ink.straw, 9, 'opacity="0.5"');
  const board = rect(120, 210, 1400, 660, '#2a0f1c', 44, 'opacity="0.5" transform="translate(14 26)"') + rect(110, 200, 1400, 660, across('#e6b272', '#c98a4c', '#99602f'), 44) + rect(134, 224, 1352, 612, 'none', 30, 'stroke="#7d4826" stroke-width="6"') + stroke('M170 360Q700 330 1450 366M170 720Q800 700 1450 730M170 532Q800 510 1450 528', '#8f5a2e', 3, 'opacity="0.4"');
  const roll = dice(9);
  const pits = times(18, (i) => { const [column, row] = [i % 9, Math.floor(i / 9)]; const x = 216 + column * 148; const y = row ? 650 : 260; return pit(x, y, [9, 7, 10, 1, 11, 9, 3, 9, 8, 6, 9, 12, 0, 9, 5, 9, 10, 2][i] ?? 9, roll); }).join('');
  const kazan = (y: number, count: number) => rect(190, y, 1240, 56, '#5a2f1c', 28) + rect(196, y + 8, 1228, 48, down('#7d4826', '#b9793f'), 24) + times(count, (i) => ball(240 + i * 44 + roll() * 12, y + 30 + (roll() - 0.5) * 10, 19)).join('');
  return cloth + board + kazan(464, 19) + kazan(542, 12) + pits + reaching() + light(360, 160, 1000, 700, '#ffe0a0', 0.45);
}

function ball(x: number, y: number, r: number): string {
  return ellipse(x + 4, y + 7, r, r * 0.8, '#2a0f1c', 'opacity="0.45"') + circle(x, y, r, glow('#fff3dc', '#ead2ae', '#a87f5c')) + ellipse(x - r * 0.3, y - r * 0.35, r * 0.3, r * 0.2, '#ffffffcc');
}

function pit(x: number, y: number, count: number, roll: () => number): string {
  const hollow = rect(x - 56, y, 112, 164, '#6d3a1e', 54) + rect(x - 52, y + 8, 108, 156, down('#7d4826', '#c48a50'), 52);
  const balls = times(Math.min(count, 10), (i) => ball(x - 23 + (i % 2) * 46 + (roll() - 0.5) * 6, y + 28 + Math.floor(i / 2) * 27, 18)).join('');
  return hollow + balls;
}

function reaching(): string {
  const hand = (skin: string) => blob([[-70, -50], [-20, -120], [40, -150], [66, -136], [40, -96], [76, -150], [112, -146], [84, -86], [118, -120], [142, -100], [96, -36], [80, 60], [-40, 90], [-80, 20]], skin) + stroke('M44 -96L20 -40M84 -86L54 -34M100 -48L74 -14', shade(skin, 0.28), 6) + blob([[-64, -30], [-100, -90], [-96, -126], [-70, -122], [-44, -70], [-20, -30]], skin);
  const sleeve = (colour: string, trim: string) => path('M-60 60L92 40L240 700L-220 700Z', across(lit(colour, 0.1), colour, shade(colour, 0.4))) + path('M-66 66L96 44L108 96L-76 122Z', trim);
  const near = place(ellipse(30, -20, 150, 90, '#2a0f1c', 'opacity="0.35"') + sleeve(ink.moon, ink.cream) + hand(skins.warm) + ball(-6, -128, 20), 560, 900, 1.15, -6);
  const far = place(ellipse(30, -20, 150, 90, '#2a0f1c', 'opacity="0.35"') + sleeve(ink.ochre, ink.dawn) + hand(skins.tan), 1180, 120, 1.05, 188);
  return far + near;
}

/** A throw at its highest point. */
export function judo(): string {
  const hall = rect(0, 0, 1600, 720, down('#1b2456', '#33397c', '#5a4c8c')) + times(60, (i) => circle(20 + (i % 20) * 82 + Math.floor(i / 20) * 30, 400 + Math.floor(i / 20) * 64, 24, mix('#39397c', '#574a8c', Math.floor(i / 20) / 2)) + rect(-14 + (i % 20) * 82 + Math.floor(i / 20) * 30, 424 + Math.floor(i / 20) * 64, 68, 70, mix('#30326e', '#4c427e', Math.floor(i / 20) / 2), 28)).join('') + rect(0, 590, 1600, 80, ink.night) + times(8, (i) => rect(60 + i * 200, 606, 120, 48, i % 2 ? ink.dawn : ink.river, 6)).join('');
  const disc = circle(800, 450, 400, '#ef6f45') + circle(800, 450, 400, down('#f9a46a', '#dd4a23')) + light(800, 430, 700, 560, '#ffb070', 0.5);
  const mat = polygon([[-10, 660], [1610, 660], [1610, 1080], [-10, 1080]], down('#e3b04a', '#c98a34')) + polygon([[180, 720], [1420, 720], [1680, 1080], [-80, 1080]], down('#c44a2c', '#8f2f28')) + stroke(times(7, (i) => `M${280 + i * 172} 720L${40 + i * 252} 1080`).join(''), '#7d2a26', 3) + stroke('M100 810L1500 810M10 930L1590 930', '#7d2a26', 3);
  const thrown = figure({ x: 0, y: 0, tall: 590, anchor: 'hips', pose: { lean: 8, nod: 14, near: [76, 60], far: [-20, 30], nearLeg: [30, -34], farLeg: [-24, -50] }, face: { ...faces.girlBun, hair: hairs.brown }, outfit: { top: 'gi', colour: '#3a62b8', second: '#2a2a3a', legs: '#3a62b8', shoes: skins.fair } });
  const thrower = figure({ x: 720, y: 940, tall: 620, pose: { lean: 58, nod: -14, near: [74, 30], far: [110, 120], nearLeg: [22, -26], farLeg: [-14, -32] }, face: { ...faces.girlTail, skin: skins.warm }, outfit: { top: 'gi', colour: '#f9f2e6', second: '#1d1a2a', legs: '#f3e9da', shoes: skins.warm } });
  const arc = stroke('M470 620C500 330 860 180 1120 400', '#fff1d0', 8, 'opacity="0.6" stroke-dasharray="2 26"') + stroke('M430 560C480 260 880 100 1190 350', '#fff1d0', 5, 'opacity="0.4"');
  const referee = figure({ x: 1380, y: 800, tall: 400, view: 'front', pose: { ...poses.standFront, far: [162, 172] }, face: faces.boyTan, outfit: { top: 'jacket', colour: '#2b2f52', second: ink.ice, legs: ink.coal } });
  const coach = figure({ x: 190, y: 830, tall: 300, anchor: 'hips', pose: { ...poses.sit, lean: 16, near: [60, 120] }, face: faces.boyCap, outfit: clothes.jacketRiver }) + rect(130, 828, 130, 12, ink.bark) + rect(140, 838, 10, 90, ink.bark) + rect(240, 838, 10, 90, ink.bark);
  return hall + disc + mat + referee + coach + ellipse(820, 950, 400, 34, '#4a1620', 'opacity="0.5"') + place(thrown, 800, 505, 1, 128) + thrower + arc;
}

