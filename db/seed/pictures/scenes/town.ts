import { chimney, flats, townLights } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { height, light } from '../frame.ts';
import { alatau, ridge } from '../hills.ts';
import { across, down, glow, ink, lit, shade, veil } from '../paint.ts';
import { poses } from '../poses.ts';
import { lamp, wheel } from '../props.ts';
import { blob, circle, clip, curve, dice, ellipse, path, place, polygon, rect, stroke, times } from '../shape.ts';
import { mist, moon, sky, smoke, stars, sun } from '../sky.ts';

/** A bus comes through the blue morning rain to a stop full of students. */
export function bus(): string {
  const air = sky(640, '#26386e', '#5a6a9c', '#b58fa4', '#f0b08c') + alatau([[360, 300, 420], [1180, 260, 460]], 640, { light: '#7d7fae', dark: '#565f96', snow: '#f4dfdc', snowDark: '#a9a4cc' }, 0.5, 7) + times(8, (i) => flats(-20 + i * 210, 660, 170, 170 + ((i * 67) % 170), i % 2 ? '#56588a' : '#6b5f8e', 0.35, i + 20)).join('');
  const road = polygon([[-10, 650], [1610, 650], [1610, 1080], [-10, 1080]], down('#6d6690', '#45446e', '#262a50')) + polygon([[0, 860], [900, 720], [1610, 720], [1610, 1080], [0, 1080]], down('#8d7c98', '#544d78', '#352f5a')) + stroke('M0 860L900 720L1610 720', '#c9b4b8', 8);
  const wet = ellipse(430, 950, 190, 26, '#f5b98a', 'opacity="0.28"') + ellipse(330, 770, 210, 60, '#ffdf9c', 'opacity="0.22"') + ellipse(1290, 1000, 240, 30, '#ffdf9c', 'opacity="0.22"');
  const roll = dice(6);
  const rain = stroke(times(120, () => { const [x, y] = [roll() * 1700, roll() * 1000]; return `M${x.toFixed(0)} ${y.toFixed(0)}l-12 38`; }).join(''), '#dbe2f6', 2, 'opacity="0.34"');
  return air + road + wet + comingBus() + shelter() + waiting() + rain;
}

function comingBus(): string {
  const shell = rect(150, 250, 420, 520, across('#fff0d8', '#f3d9bc', '#c9a698'), 44) + path('M150 560L570 560L570 726Q570 770 526 770L194 770Q150 770 150 726Z', across(ink.coral, ink.dawn, ink.ember)) + polygon([[570, 300], [760, 340], [760, 700], [570, 760]], across('#b8432a', '#7d2f38')) + polygon([[570, 360], [760, 384], [760, 540], [570, 556]], across('#3d4678', '#262f5c')) + stroke('M634 366L634 552M700 374L700 546', '#7d2f38', 8);
  const glass = rect(178, 338, 364, 218, down('#2d3a70', '#6d6f9c'), 22) + polygon([[220, 338], [300, 338], [230, 556], [178, 556], [178, 470]], '#ffffff22') + stroke('M300 552L380 480M420 552L490 484', ink.coal, 6) + figure({ x: 440, y: 560, tall: 330, anchor: 'hips', view: 'front', pose: { ...poses.standFront, near: [-10, 60], far: [10, -60] }, face: { ...faces.boyTan, hat: 'cap', hatColour: ink.night }, outfit: { ...clothes.shirtIce, colour: '#8fa6cc' } });
  const dash = rect(178, 540, 364, 20, '#4a2a3a');
  const board = rect(214, 272, 292, 52, '#1d1a2e', 10) + circle(250, 298, 16, ink.straw) + times(7, (i) => rect(286 + i * 28, 290 - (i % 3) * 4, 18, 16, ink.straw, 3)).join('');
  const lamps = ellipse(206, 650, 34, 26, '#fff8dc') + ellipse(514, 650, 34, 26, '#fff8dc') + rect(262, 628, 196, 54, '#8c2418', 10) + stroke('M276 644L444 644M276 660L444 660', '#5f1a18', 6) + rect(300, 704, 120, 32, ink.cream, 5) + rect(140, 370, 16, 90, '#1d1a2e', 6) + rect(562, 370, 16, 90, '#1d1a2e', 6);
  return ellipse(440, 790, 360, 30, '#151833', 'opacity="0.6"') + wheel(690, 716, 46) + rect(180, 740, 70, 60, '#15131f', 12) + rect(470, 740, 70, 60, '#15131f', 12) + shell + glass + dash + board + lamps + light(206, 650, 190, 170, '#fff0b8', 0.85) + light(514, 650, 190, 170, '#fff0b8', 0.85);
}

function shelter(): string {
  const roof = polygon([[860, 300], [1560, 300], [1600, 336], [840, 336]], '#2c3362') + polygon([[840, 336], [1600, 336], [1596, 356], [844, 356]], ink.dawn);
  const back = rect(900, 356, 640, 470, '#c9d8f033') + stroke('M900 356L900 900M1540 356L1540 900M1110 356L1110 830M1330 356L1330 830', '#2c3362', 12);
  const table = rect(1364, 400, 150, 230, ink.cream, 6) + rect(1364, 400, 150, 44, ink.dawn, 6) + circle(1390, 422, 11, ink.cream) + times(8, (i) => rect(1380, 460 + i * 20, 40, 9, ink.moon) + rect(1430, 460 + i * 20, 26, 9, i === 3 ? ink.dawn : ink.mist) + rect(1466, 460 + i * 20, 32, 9, i === 3 ? ink.dawn : ink.mist)).join('');
  return back + rect(920, 790, 420, 18, ink.wood, 5) + table + roof + light(1220, 420, 420, 190, '#ffe2a8', 0.55);
}

function waiting(): string {
  const people: Figure[] = [
    { x: 1010, y: 788, tall: 430, anchor: 'hips', pose: { ...poses.sit, near: [30, 110], nod: 24 }, flip: true, face: faces.girlBob, outfit: { ...clothes.pufferCoral }, held: rect(-14, -40, 28, 50, '#1d2348', 5) + rect(-11, -36, 22, 40, '#bfe0f0', 3) },
    { x: 1436, y: 880, tall: 440, view: 'back', pose: { ...poses.walkBack, far: [28, 152] }, face: faces.boyBeanie, outfit: { ...clothes.hoodieMoon, backpack: ink.straw } },
    { x: 1240, y: 930, tall: 470, flip: true, pose: poses.stand, face: faces.girl, outfit: { ...clothes.coat, colour: '#a04a3c', backpack: ink.night } },
    { x: 860, y: 960, tall: 480, flip: true, pose: { ...poses.raise, near: [118, 140] }, face: faces.boyGlasses, outfit: { ...clothes.pufferPine, backpack: ink.clay } },
  ];
  return people.map((person) => { const drawing = figure(person); return (person.anchor ? '' : shadowOf(drawing, person.x, person.y, -0.7, -0.26, '#141636', 0.4)) + drawing; }).join('');
}

/** Night run through the town under the moon. */
export function run(): string {
  const air = sky(620, '#0c1438', '#1d2c66', '#47407f', '#94577f') + stars(120, 420, 2) + moon(330, 240, 90) + alatau([[900, 330, 520], [1440, 360, 420]], 620, { light: '#3a4686', dark: '#28336c', snow: '#a9b2e0', snowDark: '#6470b0' }, 0.4, 9);
  const town = times(11, (i) => flats(-30 + i * 156, 660, 120, 110 + ((i * 71) % 210), i % 2 ? '#20295e' : '#2a2a60', 0.4, i + 50)).join('') + townLights(660, 50, 4);
  const road = rect(0, 660, 1600, 420, down('#3a3568', '#242654', '#12163a')) + polygon([[-10, 900], [1610, 840], [1610, 872], [-10, 940]], '#f5e0b4', 'opacity="0.75"') + stroke('M-10 690L1610 676', ink.dawn, 10, 'opacity="0.8"');
  const lamps = [[180, 690, 330], [720, 690, 330], [1260, 690, 330]].map(([x = 0, y = 0, tall = 0]) => lamp(x, y, tall, '#12163a', '#fff3c4') + light(x + 70, y - 340, 130, 130, '#ffe0a0', 0.9) + polygon([[x + 46, y - 350], [x + 94, y - 350], [x + 320, y + 120], [x - 180, y + 120]], '#ffe6b0', 'opacity="0.12"')).join('');
  const reflective = { top: 'vest', second: '#f2f7c4' } as const;
  const people: Figure[] = [
    { x: 1330, y: 800, tall: 290, pose: poses.stride, face: faces.girlBob, outfit: { ...clothes.hoodieMoss, legs: '#1d2458' } },
    { x: 1080, y: 806, tall: 300, pose: poses.run, face: faces.boyTan, outfit: { ...reflective, colour: '#d8ee5a', legs: '#20264f', shoes: ink.cream } },
    { x: 180, y: 830, tall: 300, pose: poses.run, face: faces.boyCurly, outfit: { ...clothes.hoodieSand, legs: '#3d3468' } },
    { x: 1180, y: 1010, tall: 590, pose: poses.stride, face: faces.boy, outfit: { ...reflective, colour: ink.dawn, legs: '#232a5c', shoes: '#e7f06a' } },
    { x: 640, y: 1030, tall: 620, pose: poses.run, face: { ...faces.girlTail, skin: '#e3ab80' }, outfit: { top: 'jacket', colour: '#2c9aa8', second: '#eafbc0', legs: '#1b1f48', shoes: ink.coral } },
  ];
  const speed = stroke('M20 800L300 786M60 960L330 944M700 760L860 752M1420 930L1600 920M0 1010L180 1000', '#fff0c8', 4, 'opacity="0.35"');
  return air + town + road + lamps + people.map((person) => { const drawing = figure(person); return shadowOf(drawing, person.x, person.y, 0.9, -0.14, '#080b26', 0.55) + drawing; }).join('') + speed;
}

/** The plant's chimneys over frosty roofs at the coldest hour. */
export function heating(): string {
  const air = sky(700, '#2b3f7a', '#6f7fae', '#e0a9a0', '#fcd0a0') + sun(1240, 520, 88, '#fff0cc', '#ffb27a') + alatau([[1000, 330, 420], [1440, 300, 420], [640, 400, 360]], 640, { light: '#8f8fb8', dark: '#6b70a0', snow: '#fff0e4', snowDark: '#bcb4d0' }, 0.55, 15);
  const plant = smoke(380, 230, 300, 420, 70, '#f7d9d0', 3) + smoke(600, 300, 340, 460, 62, '#f0cccc', 8) + chimney(380, 760, 540, 92, '#a48a98') + chimney(600, 760, 470, 80, '#94809a') + tower(150) + rect(260, 620, 480, 150, across('#7d6f98', '#4f4c7c')) + times(12, (i) => rect(280 + i * 38, 650, 22, 40, i % 3 ? '#ffd08a' : '#3d3d6c')).join('') + polygon([[260, 620], [340, 580], [420, 620], [500, 580], [580, 620], [660, 580], [740, 620]], '#5f5888');
  const town = times(9, (i) => { const [x, tall] = [760 + i * 106, 120 + ((i * 83) % 190)]; return flats(x, 780, 94, tall, i % 2 ? '#7f6f94' : '#6a6490', 0.5, i + 70) + rect(x - 4, 780 - tall - 16, 102, 12, '#fdf1ea', 6); }).join('');
  const snow = ridge(770, 14, '#e9e3f0', 4, '#aeb3d6') + path('M-10 840Q420 790 800 850T1610 830L1610 1080L-10 1080Z', down('#f8ece8', '#c3c3e0', '#8f98c8'));
  const pipe = (y: number, thick: number) => { const d = `M-30 ${y}L520 ${y}L520 ${y - 150}L760 ${y - 150}L760 ${y}L1640 ${y}`; return stroke(d, '#4a4a78', thick + 8) + stroke(d, '#c9c3d6', thick) + stroke(d, '#f4ecec', thick * 0.26, `transform="translate(0 ${-thick * 0.24})"`) + stroke(d, '#8f8fb4', 5, 'stroke-dasharray="6 90"'); };
  const legs = times(9, (i) => polygon([[40 + i * 190, 900], [70 + i * 190, 900], [80 + i * 190, 1010], [30 + i * 190, 1010]], '#55557f')).join('');
  const fitter = { x: 1130, y: 1030, tall: 400, pose: { ...poses.reach, lean: 12, near: [62, 96], far: [50, 110] }, face: { ...faces.boyTan, hat: 'beanie', hatColour: ink.straw }, outfit: { ...clothes.vest, colour: ink.dawn } } as const;
  const mate = { x: 1420, y: 1040, tall: 410, flip: true, pose: { ...poses.walk, near: [4, 30] }, face: faces.girlBob, outfit: { ...clothes.pufferPine, colour: '#2f5878' }, held: rect(-50, 6, 100, 62, ink.ember, 8) + stroke('M-18 6Q0 -22 18 6', ink.ember, 8) } as const;
  const valve = circle(1290, 850, 56, 'none', `stroke="${ink.dawn}" stroke-width="15"`) + stroke('M1234 850L1346 850M1290 794L1290 906', ink.dawn, 11) + circle(1290, 850, 15, ink.ember);
  return air + plant + town + mist(770, 130, '#ffe3cf', 0.7) + snow + shadowOf(figure(fitter), 1130, 1030, 0.5, -0.25, '#4a4a80') + shadowOf(figure(mate), 1420, 1040, 0.5, -0.25, '#4a4a80') + legs + pipe(870, 54) + pipe(950, 40) + rect(1270, 852, 40, 60, '#55557f') + valve + figure(fitter) + figure(mate) + smoke(520, 740, 150, 80, 24, '#ffffff', 12);
}

function tower(x: number): string {
  return smoke(x, 440, 200, 260, 70, '#f7dcd4', 19) + path(`M${x - 120} 770Q${x - 40} 600 ${x - 76} 450L${x + 76} 450Q${x + 40} 600 ${x + 120} 770Z`, across('#d5bcc0', '#9c8aa8', '#62598a')) + ellipse(x, 450, 76, 14, '#4f4a7a');
}

/** A dormitory cut open like a shelf: every window has its evening. */
export function dormitory(): string {
  const air = sky(1067, '#141d4c', '#33407f', '#7a5a8c', '#d98878') + stars(70, 360, 12) + alatau([[120, 560, 320], [1500, 520, 340]], 960, { light: '#56558f', dark: '#3f4280', snow: '#c9bedc', snowDark: '#8a86bc' }, 0.4, 3);
  const block = rect(250, 90, 1100, 990, across('#f0c9a0', '#d99a7c', '#a9667a')) + rect(230, 66, 1140, 34, '#8c4a5c', 4) + times(3, (i) => rect(250, 394 + i * 300 - 8, 1100, 12, '#b56f66')).join('');
  const rooms = times(9, (i) => room(292 + (i % 3) * 346, 132 + Math.floor(i / 3) * 300, i)).join('');
  const ground = rect(0, 1010, 1600, 60, '#241c44') + rect(250, 1000, 1100, 70, '#8c4a5c') + rect(720, 960, 160, 110, '#4a2440', 6) + light(800, 1020, 170, 110, '#ffcf8a', 0.8);
  return air + block + rooms + ground + newcomers();
}

function room(x: number, y: number, kind: number): string {
  const walls = ['#ffd58c', '#f6b47c', '#ffe0a8', '#e79a78', '#fbcf8a', '#c98aa0', '#ffdb9c', '#f3bd88', '#42447f'];
  const wide = 324;
  const tall = 236;
  const shell = rect(0, 0, wide, tall, down(lit(walls[kind] ?? '#ffd58c', 0.2), walls[kind] ?? '#ffd58c')) + rect(0, tall - 24, wide, 24, '#a8653f');
  const drawing = clip(rect(0, 0, wide, tall, '#000', 4), shell + furnish(kind, tall - 24));
  return place(rect(-12, -12, wide + 24, tall + 24, '#fbe9d2', 6) + drawing + rect(-18, tall + 10, wide + 36, 12, '#b56f66', 3) + light(wide / 2, 60, 180, 110, '#fff3c8', kind === 8 ? 0.1 : 0.45), x, y);
}

function furnish(kind: number, floor: number): string {
  const desk = rect(150, floor - 64, 150, 9, ink.wood) + rect(160, floor - 56, 8, 56, ink.bark) + rect(284, floor - 56, 8, 56, ink.bark);
  const bed = (x: number, y: number) => rect(x, y - 34, 170, 24, ink.cream, 6) + rect(x, y - 26, 170, 20, ink.moon, 4) + rect(x, y - 44, 46, 20, ink.snow, 8) + rect(x - 6, y - 56, 8, 56, ink.bark) + rect(x + 168, y - 46, 8, 46, ink.bark);
  const sitter = (x: number, y: number, face: Figure['face'], outfit: Figure['outfit'], pose: Figure['pose'], flip = false, held = '') => figure({ x, y, tall: 205, anchor: 'hips', pose, face, outfit, flip, held });
  switch (kind) {
    case 0: return desk + rect(86, floor - 62, 50, 8, ink.bark) + rect(104, floor - 54, 8, 54, ink.bark) + sitter(112, floor - 66, faces.girlBun, clothes.hoodieDawn, poses.sitRead) + rect(186, floor - 96, 70, 34, '#3a3f66', 3) + stroke('M292 -10L292 40', ink.coal, 3) + polygon([[270, 60], [314, 60], [300, 36], [284, 36]], ink.dawn);
    case 1: return bed(20, floor) + bed(20, floor - 96) + sitter(232, floor - 4, faces.boyCurly, clothes.hoodieMoss, poses.sitGround) + place(dombra(), 236, floor - 50, 0.36, 42) + rect(230, 20, 74, 92, ink.plum) + circle(267, 64, 22, ink.coral);
    case 2: return times(3, (i) => rect(20, 30 + i * 50, 100, 6, ink.wood) + times(7, (k) => rect(26 + k * 13, 30 + i * 50 - 34 + (k % 3) * 6, 10, 34 - (k % 3) * 6, [ink.dawn, ink.river, ink.plum][(k + i) % 3] ?? ink.dawn)).join('')).join('') + figure({ x: 220, y: floor + 4, tall: 205, pose: poses.raise, face: faces.boyGlasses, outfit: clothes.jacketRiver, flip: true });
    case 3: return rect(170, floor - 76, 130, 76, '#e9e0dc') + circle(204, floor - 76, 15, ink.coal) + path(`M180 ${floor - 80}l52 0l-4 -30l-44 0Z`, ink.mist) + stroke(`M206 ${floor - 116}q-10 -14 0 -26q10 -14 0 -26`, '#fff', 4) + figure({ x: 110, y: floor + 4, tall: 206, pose: poses.reach, face: faces.mother, outfit: { ...clothes.shirtWhite, apron: ink.dawn } });
    case 4: return desk + sitter(100, floor - 60, faces.girl, clothes.pufferCoral, poses.sit) + rect(80, floor - 58, 46, 58, ink.plum, 6) + sitter(240, floor - 70, faces.girlLong, clothes.hoodieMoon, poses.sit, true) + ellipse(196, floor - 72, 20, 8, ink.cream) + stroke('M40 60Q160 100 290 50', ink.coal, 3) + times(6, (i) => circle(64 + i * 42, 72 + Math.sin(i) * 8, 8, [ink.dawn, ink.straw, ink.river][i % 3] ?? ink.dawn)).join('');
    case 5: return rect(190, 30, 110, 130, ink.night) + circle(250, 80, 24, '#fbf0d8') + stroke('M245 30L245 160M190 95L300 95', ink.cream, 6) + figure({ x: 130, y: floor + 4, tall: 205, pose: { ...poses.stand, near: [30, 140] }, face: faces.boyTan, outfit: clothes.shirtIce, held: rect(-8, -26, 16, 34, ink.coal, 4) });
    case 6: return figure({ x: 110, y: floor + 4, tall: 200, view: 'front', pose: poses.handsOnHips, face: faces.girlTail, outfit: clothes.vest }) + rect(190, floor - 54, 90, 54, ink.wood, 4) + rect(200, floor - 98, 70, 44, ink.clay, 4) + rect(228, floor - 98, 14, 44, ink.sand) + rect(228, floor - 54, 14, 54, ink.sand);
    case 7: return figure({ x: 100, y: floor + 4, tall: 204, pose: poses.shake, face: faces.girlBob, outfit: clothes.kamisol }) + figure({ x: 236, y: floor + 4, tall: 208, pose: poses.shake, face: faces.boy, outfit: { ...clothes.hoodieSand, backpack: ink.dawn }, flip: true });
    default: return bed(80, floor) + ellipse(110, floor - 46, 22, 18, '#20191f') + path(`M120 ${floor - 34}Q190 ${floor - 84} 250 ${floor - 24}Z`, ink.plum) + rect(230, 30, 60, 80, '#8fa3dc') + circle(262, 60, 14, '#fbf0d8');
  }
}

function dombra(): string {
  return rect(-9, -260, 18, 260, ink.bark, 4) + ellipse(0, 60, 62, 92, ink.clay) + circle(0, 40, 12, ink.bark);
}

function newcomers(): string {
  const suitcase = rect(-34, 10, 68, 100, ink.dawn, 10) + stroke('M-14 10L-14 -4L14 -4L14 10', ink.coal, 6) + stroke('M-16 24L-16 98M16 24L16 98', ink.ember, 6);
  const people: Figure[] = [
    { x: 130, y: 1060, tall: 300, pose: { ...poses.walk, near: [-20, -8] }, face: faces.boyCap, outfit: { ...clothes.hoodieMoon, backpack: ink.straw }, held: suitcase },
    { x: 1480, y: 1058, tall: 290, flip: true, pose: poses.walk, face: faces.girl, outfit: { ...clothes.pufferCoral, backpack: ink.river } },
  ];
  return people.map(figure).join('');
}

/** A night window, a headset, a voice that listens. */
export function helpline(): string {
  const room = rect(0, 0, 1600, height, down('#1c1f4e', '#15163c'));
  const outside = clip(rect(760, 70, 760, 620, '#000', 10), rect(760, 70, 760, 620, down('#18245c', '#4a4488', '#a8658a')) + moon(1360, 190, 56) + times(8, (i) => flats(750 + i * 104, 700, 92, 150 + ((i * 59) % 210), i % 2 ? '#2a2f6c' : '#3a3574', 0.36, i + 9)).join(''));
  const frameOf = rect(760, 70, 760, 620, 'none', 8, 'stroke="#3d356c" stroke-width="26"') + rect(1130, 70, 20, 620, '#3d356c') + rect(730, 690, 820, 30, '#4a3f78', 4) + path('M1470 690l110 0l-16 -90l-78 0Z', ink.clay) + path('M1524 604C1470 560 1440 480 1450 420C1500 460 1524 520 1526 604C1530 500 1560 430 1600 400C1610 480 1580 560 1524 604Z', ink.leaf);
  const waves = times(5, (i) => stroke(`M${930 + i * 62} ${470 - i * 34}q${60 + i * 8} ${110 + i * 20} 0 ${220 + i * 62}`, i % 2 ? ink.coral : ink.peach, 13 - i, `opacity="${0.9 - i * 0.15}"`)).join('');
  const bubbles = path('M1030 250h250a36 36 0 0 1 36 36v90a36 36 0 0 1 -36 36h-170l-64 54l10 -54h-26a36 36 0 0 1 -36 -36v-90a36 36 0 0 1 36 -36Z', '#fff3e0') + path('M1155 390C1060 330 1090 270 1155 306C1220 270 1250 330 1155 390Z', ink.dawn) + path('M1210 500h210a32 32 0 0 1 32 32v56a32 32 0 0 1 -32 32h-20l6 44l-56 -44h-140a32 32 0 0 1 -32 -32v-56a32 32 0 0 1 32 -32Z', '#8fa3dc') + [1260, 1315, 1370].map((x) => circle(x, 560, 14, ink.night)).join('');
  const desk = rect(0, 880, 1600, 190, down('#7a4a4a', '#3d2444')) + rect(0, 872, 1600, 14, '#a8685a');
  const lampOf = stroke('M120 872L150 640L290 520', '#2c2a5c', 16) + path('M240 470L370 540L330 610L200 540Z', ink.dawn) + ellipse(120, 874, 90, 16, '#2c2a5c') + polygon([[215, 548], [330, 610], [760, 1067], [60, 1067]], '#ffdf9c', 'opacity="0.14"') + light(330, 640, 420, 330, '#ffc987', 0.7);
  const girl = figure({ x: 520, y: 940, tall: 1040, anchor: 'hips', pose: { ...poses.sit, lean: 6, nod: 4, near: [36, 104], far: [40, 88] }, face: { ...faces.girlLong, hat: 'headset', hatColour: ink.coral, skin: '#edb98c' }, outfit: { ...clothes.hoodieSand, colour: '#4f7f8f', second: ink.cream } });
  const note = polygon([[760, 900], [1060, 890], [1120, 980], [780, 996]], ink.cream) + stroke('M800 924L1030 914M806 948L1050 938M812 970L980 962', ink.mist, 6) + place(rect(-46, -70, 92, 90, ink.dawn, 12) + path('M46 -50q44 0 40 34q-4 30 -42 24', 'none', `stroke="${ink.dawn}" stroke-width="12"`) + stroke('M-14 -92q-10 -18 0 -34M14 -92q-10 -18 0 -34', '#ffe9d0', 5, 'opacity="0.7"'), 1290, 930);
  return room + outside + frameOf + blob([[150, 520], [330, 470], [420, 640], [380, 900], [180, 900]], '#2c2a5c') + girl + waves + bubbles + desk + note + lampOf + curve([[900, 1010], [1000, 1030], [1100, 1012]], veil(ink.cream, 0.4), 4) + ellipse(800, 1067, 900, 60, glow(veil('#0b0a24', 0.6), veil('#0b0a24', 0))).replace(shade('#000000', 0), '#000000');
}
