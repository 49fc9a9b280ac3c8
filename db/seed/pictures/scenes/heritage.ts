import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { height, light } from '../frame.ts';
import { alatau, grass, poplar, ridge } from '../hills.ts';
import { across, down, glow, hairs, ink, lit, mix, shade, skins, veil } from '../paint.ts';
import { poses } from '../poses.ts';
import { blob, circle, dice, ellipse, path, place, type Point, polygon, rect, round, stroke, times } from '../shape.ts';
import { cloud, sky, stars, streak } from '../sky.ts';

/** Volunteers clear the squares of a dig under a high sun. */
export function excavation(): string {
  const air = sky(330, '#7fb0c4', '#cfe0d6', '#fbe6bc') + cloud(980, 90, 420, '#fffaf0cc', 5) + alatau([[300, 150, 420], [1200, 130, 460], [800, 200, 400]], 330, { light: '#a9b4c4', dark: '#8294b0', snow: '#fffaf2', snowDark: '#d6dde8' }, 0.5, 51) + ridge(318, 10, '#cbb06c', 3, '#b98f52') + times(10, (i) => poplar(900 + i * 74, 340, 70 + ((i * 23) % 50), '#8f9a4c')).join('');
  const ground = rect(0, 330, 1600, 740, down('#e6c283', '#d6a566', '#b9804c'));
  const tent = polygon([[1120, 250], [1500, 250], [1440, 190], [1180, 190]], ink.cream) + polygon([[1120, 250], [1500, 250], [1500, 272], [1120, 272]], '#e0c8a4') + stroke('M1130 262L1130 380M1490 262L1490 380M1310 262L1310 360', ink.bark, 6) + polygon([[1060, 390], [1440, 390], [1500, 372], [1130, 372]], '#8a5a3a', 'opacity="0.4"');
  return air + ground + pits() + tent + diggers() + tools() + grass(1000, 1090, 24, '#8f6a35', 6, 60) + light(900, 100, 1000, 620, '#fff3c4', 0.35);
}

function corner(column: number, row: number): Point {
  const near = row / 3;
  const y = 380 + near ** 1.35 * 620;
  const spread = 300 + near * 240;
  return [800 + (column - 2) * spread, y];
}

function pits(): string {
  const depth = [[70, 30, 96, 50], [40, 120, 60, 30], [90, 40, 30, 110]];
  const squares = times(12, (i) => {
    const [column, row] = [i % 4, Math.floor(i / 4)];
    const [a, b, c, d] = [corner(column + 0.06, row + 0.08), corner(column + 0.94, row + 0.08), corner(column + 0.94, row + 0.92), corner(column + 0.06, row + 0.92)];
    const deep = (depth[row]?.[column] ?? 40) * (0.6 + row * 0.35);
    const low = (point: Point): Point => [point[0] + (800 - point[0]) * 0.05, point[1] + deep];
    const [la, lb] = [low(a), low(b)];
    const lc: Point = [Math.min(c[0], lb[0] + (c[0] - b[0])), Math.max(c[1], la[1] + 8)];
    const layers = times(4, (k) => polygon([[a[0], a[1] + (deep * k) / 4], [b[0], b[1] + (deep * k) / 4], [b[0], b[1] + (deep * (k + 1)) / 4], [a[0], a[1] + (deep * (k + 1)) / 4]], ['#a8713f', '#c08a52', '#8f5a38', '#6d4330'][k] ?? '#a8713f')).join('');
    const floor = polygon([la, lb, lc, [d[0], lc[1]]], mix('#d9ac6c', '#a8743f', deep / 150));
    const side = polygon([a, [a[0] + (la[0] - a[0]) + 16, a[1] + deep], [d[0] + 30, d[1]], d], '#6d4330', 'opacity="0.55"');
    const brick = column === 1 && row > 0 ? times(9, (k) => rect(a[0] + 60 + (k % 3) * 78 + (k > 2 && k < 6 ? 34 : 0), a[1] + deep + 16 + Math.floor(k / 3) * 22, 72, 19, k % 2 ? '#d8b078' : '#e4c08c', 3)).join('') : '';
    return polygon([a, b, c, d], '#b5814a') + layers + floor + side + brick;
  }).join('');
  const pegs: string[] = [];
  const cords: string[] = [];
  for (let row = 0; row <= 3; row += 1) for (let column = 0; column <= 4; column += 1) {
    const [x, y] = corner(column, row);
    const size = 10 + row * 8;
    pegs.push(rect(x - size * 0.16, y - size * 1.6, size * 0.32, size * 2, ink.bark, 2) + rect(x - size * 0.16, y - size * 1.6, size * 0.32, size * 0.5, ink.dawn, 2));
    const [nx, ny] = corner(column + 1, row);
    const [fx, fy] = corner(column, row + 1);
    if (column < 4) cords.push(`M${round(x)} ${round(y - size)}L${round(nx)} ${round(ny - size)}`);
    if (row < 3) cords.push(`M${round(x)} ${round(y - size)}L${round(fx)} ${round(fy - size - 8)}`);
  }
  return squares + stroke(cords.join(''), '#fff4dc', 3) + pegs.join('');
}

function diggers(): string {
  const brush = rect(-7, -34, 14, 50, ink.wood, 5) + polygon([[-14, 14], [14, 14], [20, 52], [-20, 52]], ink.cream);
  const people: Figure[] = [
    { x: 560, y: 470, tall: 190, pose: poses.bend, face: { ...faces.boy, hat: 'panama', hatColour: ink.cream }, outfit: clothes.shirtIce },
    { x: 1010, y: 480, tall: 200, flip: true, pose: { ...poses.carry }, face: { ...faces.girlTail, hat: 'cap', hatColour: ink.dawn }, outfit: { top: 'tee', colour: ink.coral, legs: '#6d6a44' }, held: rect(-40, -30, 80, 36, ink.wood, 4) + circle(-14, -34, 14, ink.clay) + circle(14, -36, 12, ink.sand) },
    { x: 250, y: 640, tall: 300, pose: poses.kneel, face: { ...faces.boyCurly }, outfit: { top: 'tee', colour: ink.river, legs: '#7d6a4a', shoes: ink.bark }, held: brush },
    { x: 1370, y: 690, tall: 330, flip: true, pose: { ...poses.stand, near: [20, 108], nod: 14 }, face: { ...faces.elder, hat: 'panama', hatColour: ink.sand }, outfit: { top: 'shirt', colour: '#d9c7a0', legs: '#5a4a3a' }, held: rect(-16, -50, 70, 90, ink.cream, 4) + stroke('M-4 -30l46 0M-4 -12l40 0M-4 6l46 0', ink.mist, 4) },
    { x: 880, y: 905, tall: 560, pose: { ...poses.kneel, lean: 34, far: [70, 40], near: [54, 66] }, face: { ...faces.girl, hat: 'panama', hatColour: '#f3dfb6' }, outfit: { top: 'tee', colour: ink.dawn, legs: '#4d5a6a', shoes: ink.bark, gloves: '#f3e9c8' }, held: brush },
  ];
  return people.map((person) => { const drawing = figure(person); return shadowOf(drawing, person.x, person.y, -0.5, -0.2, '#5a3424', 0.4) + drawing; }).join('');
}

function tools(): string {
  const bowl = place(path('M-90 -40Q-80 60 0 62Q80 60 90 -40Z', across(ink.clay, '#8f4f33')) + ellipse(0, -40, 90, 24, '#6d3a28') + stroke('M-84 -10q14 18 28 0t28 0t28 0t28 0t28 0t26 0', ink.sand, 5) + polygon([[40, -66], [96, -70], [86, -20], [60, -30]], '#b5804a'), 1210, 856, 0.9, 12);
  const bucket = place(path('M-60 -100L60 -100L44 20L-44 20Z', across(ink.ice, ink.mist)) + ellipse(0, -100, 60, 15, '#7a5236') + stroke('M-60 -100Q0 -190 60 -100', ink.coal, 5), 420, 980, 1.1);
  const trowel = place(polygon([[0, -16], [110, 0], [0, 16]], ink.ice) + stroke('M-30 0L0 0', ink.mist, 9) + rect(-110, -14, 84, 28, ink.dawn, 12), 640, 1010, 1, -14);
  const scale = place(times(8, (i) => rect(i * 34, 0, 34, 18, i % 2 ? ink.cream : ink.coal)).join(''), 1060, 972, 1, -4);
  return ellipse(1220, 910, 110, 16, '#5a3424', 'opacity="0.4"') + ellipse(430, 1000, 100, 14, '#5a3424', 'opacity="0.4"') + bowl + bucket + trowel + scale;
}

/** A glazed bowl comes together from its shards. */
export function pottery(): string {
  const ground = rect(0, 0, 1600, height, across('#3a2440', '#4d2d45', '#241a3a')) + rect(0, 700, 1600, 370, down('#a8653f', '#6d3c36', '#3d2434')) + light(520, 300, 900, 700, '#ffb36a', 0.55);
  const disc = circle(800, 470, 360, '#dd4a23', 'opacity="0.28"');
  const vessel = path('M430 380C430 640 600 800 740 810L900 810C1040 800 1190 640 1190 380Z', across('#f3d9ae', '#d9a873', '#8f5a44')) + ellipse(810, 380, 380, 92, '#7d4a3a') + ellipse(810, 392, 350, 74, down('#2f7a86', '#59a8a4', '#1f5a70')) + rect(720, 806, 200, 32, '#7d4a3a', 8);
  const inside = stroke(times(8, (i) => { const a = (i / 8) * 6.283; return `M810 396Q${round(810 + Math.cos(a + 0.3) * 150)} ${round(396 + Math.sin(a + 0.3) * 30)} ${round(810 + Math.cos(a) * 300)} ${round(396 + Math.sin(a) * 60)}`; }).join(''), '#f6e6c2', 7) + ellipse(810, 396, 60, 14, '#f6e6c2') + ellipse(810, 396, 34, 8, ink.dawn);
  const band = stroke('M446 480Q810 590 1176 480', '#2f7a86', 16) + stroke('M466 556Q810 676 1156 556', '#2f7a86', 10) + stroke(times(13, (i) => { const x = 476 + i * 52; const y = 514 + Math.sin((i / 12) * 3.14) * 60; return `M${x} ${round(y)}q13 -28 26 0q13 28 26 0`; }).join(''), ink.ember, 10);
  const cracks = stroke('M560 300L590 420L540 520L610 640L580 730M1000 312L960 470L1040 560L1000 700', '#3d2434', 5) + polygon([[1080, 330], [1200, 370], [1180, 480], [1110, 520], [1050, 430]], '#3a2440');
  const bits = [[1290, 520, 14, 1], [300, 810, -20, 1.2], [1370, 830, 30, 1.3], [1180, 900, -8, 0.9], [480, 930, 50, 0.8]].map(([x = 0, y = 0, turn = 0, size = 1], i) => ellipse(x + 6, i === 0 ? 860 : y + 46, 80 * size, 14, '#1b1026', 'opacity="0.5"') + place(polygon([[-70, -40], [20, -64], [76, -10], [40, 50], [-40, 44]], across('#f3d9ae', '#b5764e')) + stroke('M-62 -14L70 -30M-50 14q16 -22 32 0t32 0t32 0', i % 2 ? ink.ember : '#2f7a86', 9) + polygon([[-40, 44], [40, 50], [44, 60], [-38, 54]], '#7d4a3a'), x, y, size, turn)).join('');
  const hand = place(blob([[-10, -30], [60, -60], [150, -70], [240, -40], [340, -60], [340, 90], [230, 80], [140, 90], [60, 60], [110, 40], [40, 34], [-20, 20], [40, 4], [-30, -6]], skins.warm) + stroke('M46 6L120 10M44 34L116 42', shade(skins.warm, 0.28), 5) + path('M300 -90L700 -180L720 160L310 110Z', across(ink.river, shade(ink.river, 0.4))), 1330, 480, 1, -8);
  const brushes = place(rect(-12, -260, 24, 260, across(ink.straw, ink.ochre), 10) + rect(-15, -10, 30, 34, ink.mist) + path('M-15 24L15 24L22 96Q0 116 -22 96Z', '#5a3627'), 200, 900, 1.1, -64) + place(rect(-8, -200, 16, 200, ink.dawn, 8) + path('M-10 0L10 0L4 60L-4 60Z', ink.ice), 650, 970, 1.1, 72);
  return ground + disc + ellipse(820, 840, 460, 44, '#1b1026', 'opacity="0.6"') + vessel + inside + band + cracks + bits + brushes + hand;
}

/** A brick wall and its tower outlive the day; a reader of ruins for scale. */
export function oldWall(): string {
  const air = sky(760, '#30407f', '#7d6a9c', '#e08a72', '#fbc48a') + stars(40, 200, 9) + streak(100, 300, 560, 18, '#f3b09088') + streak(900, 180, 520, 14, '#e0a0a077') + circle(250, 610, 110, '#fff0c4') + light(250, 600, 700, 460, '#ffb877', 0.6) + ridge(690, 16, '#9c6a78', 8, '#6d4a64');
  const roll = dice(14);
  const tower = (x: number, wide: number, top: number) => path(`M${x - wide} 860L${x - wide * 0.74} ${top}L${x + wide * 0.74} ${top}L${x + wide} 860Z`, across('#f6c48c', '#d18a5e', '#8a5058', '#5a3a56')) + times(6, (i) => rect(x - wide * 0.74 + i * wide * 0.265, top - 44, wide * 0.16, 48, i < 3 ? '#d9986a' : '#8a5058', 4)).join('') + times(5, (i) => stroke(`M${x - wide * (0.78 + i * 0.045)} ${top + 70 + i * 96}Q${x} ${top + 92 + i * 96} ${x + wide * (0.78 + i * 0.045)} ${top + 70 + i * 96}`, '#7d4a4a', 5, 'opacity="0.5"')).join('') + path(`M${x - 26} ${top + 150}q26 -46 52 0l0 70l-52 0Z`, '#3d2846');
  const wall = path('M560 860L560 520L640 500L700 540L800 510L860 470L960 520L1060 480L1620 440L1620 900Z', across('#e0a06c', '#b9765a', '#7d4a5a'));
  const bricks = times(110, () => { const x = 570 + roll() * 1030; const y = 540 + roll() * 320; return rect(x, y, 46 + roll() * 26, 15, roll() > 0.5 ? '#f3bd88' : '#7d4a52', 3, 'opacity="0.35"'); }).join('');
  const arch = path('M960 860L960 690Q960 590 1050 590Q1140 590 1140 690L1140 860Z', '#2f2244') + stroke('M960 860L960 690Q960 590 1050 590Q1140 590 1140 690L1140 860', '#f0b585', 16) + path('M1000 860L1000 720Q1050 640 1100 720L1100 860Z', '#fbb27a', 'opacity="0.5"');
  const ground = path('M-10 800Q420 760 900 860L1620 850L1620 1080L-10 1080Z', down('#b9785a', '#6d4456', '#33244a')) + polygon([[560, 870], [1620, 860], [1620, 1000], [900, 960]], '#2f2244', 'opacity="0.4"');
  const rubble = times(40, () => { const [x, y, size] = [500 + roll() * 1000, 880 + roll() * 120, 10 + roll() * 26]; return polygon([[x, y], [x + size, y - size * 0.6], [x + size * 2, y - size * 0.2], [x + size * 1.9, y + size * 0.4], [x, y + size * 0.4]], roll() > 0.5 ? '#c98a66' : '#7d4a56'); }).join('');
  const visitor = figure({ x: 700, y: 940, tall: 170, pose: { ...poses.stand, nod: -10 }, face: faces.girlLong, outfit: { ...clothes.pufferCoral, backpack: ink.night } });
  const birds = stroke('M420 250q20 -22 34 0q16 -22 36 0M520 320q14 -16 24 0q12 -16 26 0M620 220q16 -18 28 0q14 -18 30 0', '#2f2244', 5);
  return air + wall + bricks + arch + tower(740, 150, 330) + tower(1400, 190, 210) + ground + rubble + shadowOf(visitor, 700, 940, -2.4, -0.3, '#1b1236', 0.5) + visitor + birds + grass(960, 1090, 90, '#1f1838', 15, 80);
}

/** A dark hall, one lit vessel, one long look. */
export function museum(): string {
  const hall = rect(0, 0, 1600, height, across('#171c44', '#2a2758', '#14163a')) + polygon([[-10, 860], [1610, 860], [1610, 1080], [-10, 1080]], down('#3a3262', '#1a1838')) + times(3, (i) => path(`M${120 + i * 560} 860L${120 + i * 560} 300Q${120 + i * 560} 90 ${300 + i * 560} 90Q${480 + i * 560} 90 ${480 + i * 560} 300L${480 + i * 560} 860Z`, down('#39346c', '#232350'))).join('');
  const beam = polygon([[860, -10], [1040, -10], [1300, 830], [600, 830]], down(veil('#ffe9b0', 0.36), veil('#ffd08a', 0.06))) + light(950, 560, 420, 420, '#ffcf8a', 0.75);
  const glass = rect(690, 270, 520, 500, veil('#cfe6f6', 0.12), 4) + stroke('M690 270L1210 270L1210 770L690 770Z', '#cfd9f0', 5) + polygon([[720, 290], [800, 290], [720, 560]], '#ffffff33') + rect(660, 770, 580, 40, '#8a5a4a', 4) + rect(700, 810, 500, 210, across('#5a3a44', '#33264a'));
  const jug = path('M900 360L1000 360L990 430C1090 480 1100 640 1020 740L880 740C800 640 810 480 910 430Z', across('#f6d19a', '#d98a52', '#7d3f3a')) + ellipse(950, 360, 50, 12, '#5a2c34') + stroke('M1000 380C1090 390 1100 480 1056 520', '#c47a4a', 18) + stroke('M838 560Q950 600 1062 560', '#2f6f86', 14) + stroke('M850 640Q950 676 1050 640', '#2f6f86', 8) + stroke(times(6, (i) => `M${852 + i * 34} ${604 + Math.sin((i / 5) * 3) * 14}l17 -20l17 20`).join(''), ink.cream, 6) + rect(740, 700, 90, 40, ink.cream, 3) + stroke('M752 714l64 0M752 726l44 0', ink.mist, 4);
  const coins = [1090, 1130, 1166].map((x, i) => ellipse(x, 742 - (i % 2) * 6, 18, 8, ink.straw)).join('');
  const watcher = figure({ x: 430, y: 1080, tall: 780, pose: { ...poses.stand, nod: 6, near: [10, 44] }, face: { ...faces.girlTail, skin: '#d99b72', hair: hairs.black }, outfit: { top: 'hoodie', colour: '#3d4a8f', second: ink.coral, legs: '#1b1d44', shoes: ink.coral, backpack: '#b8442a' } });
  const guide = figure({ x: 1450, y: 1050, tall: 640, flip: true, pose: { ...poses.shake, near: [60, 110] }, face: { ...faces.girlBun, glasses: true }, outfit: { ...clothes.coatPlum, colour: '#4a3568' } });
  return hall + beam + jug + coins + glass + guide + watcher + ellipse(950, 1040, 520, 30, glow('#ffcf8a66', '#ffcf8a00')) + light(560, 480, 200, 320, '#ffcf8a', 0.3);
}

/** Three-cornered letters from the front lie in the lamp's circle. */
export function letters(): string {
  const table = rect(0, 0, 1600, height, slantOf()) + stroke('M0 180Q800 120 1600 200M0 420Q800 360 1600 440M0 700Q800 650 1600 730M0 950Q800 910 1600 980', '#4a2630', 4, 'opacity="0.5"') + light(820, 500, 900, 680, '#ffca80', 0.75);
  const triangle = (x: number, y: number, size: number, turn: number, paper: string) => place(polygon([[-150, 112], [160, 112], [10, -148]], '#241430', 'opacity="0.35" transform="translate(16 18)"') + polygon([[-150, 110], [160, 110], [5, -150]], paper) + polygon([[5, -150], [160, 110], [30, 40]], shade(paper, 0.12)) + polygon([[-150, 110], [5, -150], [30, 40]], lit(paper, 0.2)) + stroke('M-90 92L70 92M-60 74L50 74', '#5a4a78', 5, 'stroke-dasharray="26 8 14 8"') + circle(96, 84, 20, 'none', `stroke="${ink.ember}" stroke-width="4"`) + stroke('M84 84L108 84', ink.ember, 4), x, y, size, turn);
  const sheet = place(rect(-220, -290, 440, 580, '#241430', 6, 'opacity="0.3" transform="translate(18 20)"') + rect(-220, -290, 440, 580, '#f3dfb8', 4) + stroke('M-220 -96L220 -90M-220 100L220 104M0 -290L0 290', '#cfb284', 4) + stroke(times(11, (i) => `M-176 ${-236 + i * 44}q20 -14 40 0t40 0t40 0t40 0t40 0t40 0t40 0l${i % 3 ? 40 : -10} 0`).join(''), '#4a4a86', 5), 800, 560, 1, -7);
  const photo = place(rect(-150, -190, 300, 380, ink.cream, 4, 'stroke="#c9a878" stroke-width="4"') + rect(-124, -164, 248, 300, down('#c9ac88', '#7d6050')) + blob([[-80, 136], [-70, 40], [-20, 16], [26, 16], [76, 40], [88, 136]], '#4d4438') + ellipse(2, -40, 46, 60, '#e3c6a0') + path('M-58 -66Q0 -120 62 -66L72 -56L-66 -56Z', '#4d4438') + circle(2, -80, 8, ink.ember), 1240, 380, 1, 9);
  const well = place(ellipse(10, 70, 110, 26, '#241430', 'opacity="0.45"') + path('M-80 -30L80 -30L100 70Q0 94 -100 70Z', across('#6d86b0', '#30477f', '#1b2850')) + ellipse(0, -30, 80, 20, '#141a2e') + rect(-34, -64, 68, 36, '#8fa3c8', 6) + ellipse(0, -64, 34, 9, '#141a2e'), 330, 280) + place(stroke('M0 0L250 -180', ink.bark, 13) + polygon([[0, 0], [-44, 34], [-12, -16]], ink.mist), 440, 420);
  const tulip = place(stroke('M0 0C60 -40 160 -30 260 -60', '#7d7a4a', 9) + path('M250 -62C280 -110 340 -110 380 -90C350 -80 370 -60 376 -44C340 -30 280 -30 250 -62Z', '#a8402f') + path('M90 -30C130 -80 190 -80 210 -70C180 -50 130 -30 90 -30Z', '#8f8a52'), 1090, 900, 1.1, 8);
  const lens = place(stroke('M120 120L250 250', ink.bark, 36) + circle(0, 0, 150, '#fff6dc44', `stroke="${ink.ochre}" stroke-width="20"`) + path('M-90 -70Q-60 -110 0 -116L0 -100Q-50 -94 -76 -60Z', '#ffffff99'), 1060, 660);
  return table + sheet + triangle(420, 720, 1.2, -14, '#ecd2a0') + triangle(640, 900, 1.05, 18, '#e3c08c') + triangle(250, 930, 0.9, 34, '#f3dfb8') + photo + well + tulip + lens + triangle(1440, 760, 0.9, -30, '#e6c998') + rect(0, 0, 1600, height, glow('#14103000', '#14103044', '#141030cc'));
}

function slantOf(): string {
  return across('#8a4f3a', '#6d3c36', '#4a2a38');
}
