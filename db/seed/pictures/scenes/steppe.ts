import { horse, type HorseStance, sheep } from '../animals.ts';
import { yurt } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { figure, shadowOf } from '../figure.ts';
import { height, light } from '../frame.ts';
import { alatau, grass, ridge } from '../hills.ts';
import { across, down, glow, ink, lit, shade, veil } from '../paint.ts';
import { poses } from '../poses.ts';
import { blob, circle, curve, dice, ellipse, path, place, polygon, rect, stroke, times } from '../shape.ts';
import { mist, moon, sky, smoke, stars, streak, sun } from '../sky.ts';

/** The disc rises over the summer pasture; one rider on the ridge. */
export function dawnSteppe(): string {
  const air = sky(700, '#2c2a5e', '#6d4a86', '#d46a70', '#f99a63', '#fed28e') + stars(40, 240, 3) + streak(140, 240, 620, 20, '#f08a7a66') + streak(900, 330, 560, 16, '#ffc08a77') + streak(320, 400, 420, 10, '#ffd9a077');
  const far = alatau([[260, 380, 420], [1400, 360, 460], [60, 450, 300]], 660, { light: '#8a6392', dark: '#5a4482', snow: '#ffd3bd', snowDark: '#a97aa2' }, 0.36, 61);
  const folds = ridge(640, 26, '#b0607a', 14, '#7d4a76') + mist(690, 110, '#ffc79a', 0.55) + ridge(720, 34, '#8e4a70', 21, '#5d3868') + mist(776, 90, '#f39a86', 0.4) + ridge(810, 40, '#5a3564', 33, '#3a2856');
  const rider = place(horse('#2b1f42', '#201735', 'stand'), 460, 806, 0.42) + place(figure({ x: 0, y: 0, tall: 250, anchor: 'hips', pose: { near: [30, 78], far: [40, 80], nearLeg: [38, -8], farLeg: [40, 0], lean: -2 }, face: { ...faces.shepherd, skin: '#3d2848', hatColour: '#2b1f42', hair: '#201735' }, outfit: { top: 'coat', colour: '#2b1f42', legs: '#201735', shoes: '#201735' } }), 450, 702, 0.62);
  return air + sun(860, 560, 150, '#fff0bd', '#ffb066') + far + folds + rider + ridge(930, 34, '#33244f', 8, '#1c1738') + grass(930, 1090, 110, '#150f2e', 7, 96) + light(860, 600, 900, 420, '#ffb070', 0.4);
}

/** The blue hour: a yurt with light in the door. */
export function yurtAtDusk(): string {
  const air = sky(620, '#0f1a45', '#27407f', '#6d6aa6', '#d58d8c') + stars(150, 460, 17) + moon(1310, 190, 58);
  const far = alatau([[240, 260, 460], [1180, 300, 420], [760, 210, 520], [1560, 330, 360]], 640, { light: '#5666a4', dark: '#37447f', snow: '#d9dcf2', snowDark: '#8d98cc' }, 0.5, 91);
  const land = ridge(630, 22, '#3f5468', 5, '#2b3a58') + ridge(720, 20, '#39504f', 15, '#1a2541');
  const small = place(yurt('#8f97b8', '#ffc36b'), 250, 730, 0.42) + smoke(262, 612, 220, 120, 24, '#b8c0e0', 2);
  const home = smoke(900, 470, 430, 260, 46, '#c3c6e2', 5) + ellipse(880, 884, 560, 46, '#0d1534', 'opacity="0.55"') + place(yurt('#cfc4c8', '#ffcf7a'), 880, 870, 1.62);
  const glowing = path('M826 872L936 872L1130 1067L560 1067Z', down('#ffc56acc', '#ff9d5522')) + light(880, 800, 330, 260, '#ffb65e', 0.75);
  const child = figure({ x: 1120, y: 950, tall: 300, flip: true, pose: { ...poses.carry, near: [20, 70] }, face: faces.mother, outfit: { ...clothes.kamisol }, held: path('M-34 -50L34 -50L26 20L-26 20Z', ink.straw) + ellipse(0, -50, 34, 10, ink.snow) });
  const fire = place(stroke('M-60 6L60 -12M-60 -12L60 6', ink.bark, 18) + blob([[-34, -6], [-40, -50], [-14, -70], [-4, -120], [24, -76], [40, -44], [32, -6]], ink.dawn) + blob([[-16, -6], [-20, -36], [0, -78], [20, -34], [16, -6]], ink.straw), 420, 950) + light(420, 900, 320, 240, '#ff9a4a', 0.8);
  const saddle = place(horse('#3b3350', '#211b36', 'graze'), 1400, 900, 0.62, 0, true);
  return air + far + land + small + saddle + home + glowing + shadowOf(child, 1120, 950, -1, -0.3, '#0d1534') + child + fire + grass(940, 1090, 70, '#0f1a36', 3, 70);
}

/** A herd breaks into a gallop in its own dust. */
export function horses(): string {
  const air = sky(560, '#f2a35f', '#f7c07e', '#fde2ac') + circle(330, 300, 120, '#fff3cf') + light(330, 300, 620, 520, '#fff0b8', 0.7);
  const far = alatau([[760, 250, 460], [1400, 230, 480], [1120, 320, 360]], 570, { light: '#d5a083', dark: '#b77d76', snow: '#fff3dc', snowDark: '#e9c3a4' }, 0.4, 29) + ridge(560, 18, '#c99253', 4, '#b47a44') + ridge(640, 14, '#b5803f', 19, '#6d4a34');
  const dust = (x: number, y: number, size: number, colour: string, seed: number) => { const roll = dice(seed); return times(16, () => ellipse(x + (roll() - 0.6) * size * 2.6, y - roll() * size * 0.6, size * (0.3 + roll() * 0.6), size * (0.18 + roll() * 0.3), glow(veil(colour, 0.75), veil(colour, 0.45), veil(colour, 0)))).join(''); };
  const herd: [number, number, number, string, string, HorseStance][] = [[1180, 690, 0.5, '#8a5a44', '#4b2c2a', 'canter'], [940, 700, 0.52, '#b98a5c', '#f2dcb4', 'gallop'], [700, 696, 0.5, '#5c3a36', '#2e1d26', 'gallop'], [1310, 800, 0.86, '#e4cdb0', '#b59a82', 'gallop'], [860, 820, 0.9, '#a3532e', '#3a1d22', 'canter'], [420, 810, 0.84, '#6e3b2c', '#2b1820', 'gallop'], [1090, 985, 1.42, '#3a2636', '#1a1426', 'gallop'], [430, 1000, 1.3, '#c98a4a', '#fbe6bd', 'canter']];
  const drawn = herd.map(([x, y, scale, coat, mane, stance], i) => { const animal = place(horse(coat, mane, stance), x, y, scale); return dust(x - 220 * scale, y + 10, 190 * scale, i > 5 ? '#e8b878' : '#f4d29a', i + 3) + shadowOf(animal, x, y, -0.5, -0.16, '#4a2a2a', 0.3) + animal; });
  return air + far + drawn.join('') + dust(200, 1010, 260, '#e2b06c', 40) + grass(990, 1090, 60, '#5d3b25', 21, 70);
}

/** Seen from above: the road winds to the pasture and a flock spreads over it. */
export function pastureRoad(): string {
  const ground = rect(0, 0, 1600, height, down('#b8b968', '#93a052', '#66803f'));
  const fields = blob([[-100, -80], [600, -60], [520, 180], [180, 300], [-120, 260]], '#c9c474') + blob([[1000, -80], [1700, -80], [1700, 340], [1260, 300], [980, 140]], '#a9b25c') + blob([[1080, 620], [1720, 520], [1720, 1150], [1240, 1150], [1000, 900]], '#7c9146') + blob([[-100, 560], [300, 520], [420, 760], [260, 1120], [-120, 1120]], '#a8ae58');
  const contours = times(7, (i) => curve([[-20, 360 + i * 26], [260, 330 + i * 30], [420, 420 + i * 18], [560, 640 + i * 8]], '#7f8f46', 2.5, 'opacity="0.5"') + curve([[980, 240 + i * 24], [1240, 330 + i * 20], [1620, 360 + i * 26]], '#6b8240', 2.5, 'opacity="0.5"')).join('');
  const way = [[420, 1120], [520, 900], [860, 780], [1120, 660], [1060, 500], [700, 430], [620, 300], [860, 190], [1040, 90], [1020, -40]] as const;
  const road = curve(way, '#7d7a46', 104, 'transform="translate(10 12)" opacity="0.4"') + curve(way, '#e6cf98', 92) + curve(way, '#d2b47a', 18, 'opacity="0.8"');
  const roll = dice(64);
  const flock = times(78, (i) => { const angle = roll() * 6.28; const far = roll() ** 0.6; const [x, y] = [930 + Math.cos(angle) * 290 * far + (i % 7) * 14, 690 + Math.sin(angle) * 130 * far]; return { y, drawing: ellipse(x + 24, y + 8, 42, 11, '#3f5230', 'opacity="0.5"') + place(sheep(i % 9 === 0 ? '#4b3a36' : i % 4 ? '#fbf0dc' : '#e2cfae', i % 3 ? '#3a2d2c' : '#7a5238'), x, y, 0.56, 0, roll() > 0.62) }; }).sort((a, b) => a.y - b.y).map((one) => one.drawing).join('');
  const herder = place(horse('#7d4a2e', '#2f1d20', 'stand'), 470, 800, 0.58) + figure({ x: 458, y: 662, tall: 210, anchor: 'hips', pose: { near: [34, 82], far: [150, 168], nearLeg: [36, -6], farLeg: [40, 0] }, face: faces.shepherd, outfit: { ...clothes.coat, colour: ink.night } });
  const shadow = polygon([[380, 800], [560, 800], [820, 900], [700, 920]], '#3f5230', 'opacity="0.45"');
  const dog = place(blob([[-44, -30], [-30, -50], [20, -50], [40, -64], [56, -54], [60, -42], [40, -36], [30, -24], [-34, -22]], '#2d2430') + stroke('M-34 -28L-44 0M-24 -26L-16 0M20 -28L14 0M30 -28L42 0M-42 -40Q-66 -56 -70 -70', '#2d2430', 8), 620, 640, 0.8);
  const clouds = ellipse(1300, 180, 460, 130, '#33462c', 'opacity="0.28"') + ellipse(160, 420, 380, 120, '#33462c', 'opacity="0.25"');
  const camp = place(yurt('#f6ead6'), 1280, 210, 0.36) + place(yurt('#efe0c8'), 1430, 262, 0.42) + place(yurt('#f6ead6'), 1160, 140, 0.28);
  return ground + fields + contours + road + camp + flock + shadow + herder + dog + clouds + grass(880, 1090, 90, '#4b6232', 6, 60) + light(200, -60, 1100, 700, '#fff0b0', 0.35);
}

/** Milk pours into a wooden bowl in morning light. */
export function milk(): string {
  const wall = rect(0, 0, 1600, height, slantedWall());
  const lattice = stroke([...times(12, (i) => `M${-300 + i * 180} 0L${200 + i * 180} 760`), ...times(12, (i) => `M${200 + i * 180} 0L${-300 + i * 180} 760`)].join(''), '#8c3f2c', 20, 'opacity="0.55"') + rect(0, 90, 1600, 66, '#7d2030') + stroke(times(17, (i) => `M${i * 100} 123q25 -40 50 0q25 40 50 0`).join(''), ink.straw, 8);
  const beam = polygon([[-20, 60], [-20, 420], [1300, 1080], [1640, 1080], [1640, 760]], '#fff0c0', 'opacity="0.16"');
  const table = path('M-10 770Q800 730 1610 770L1610 1080L-10 1080Z', down('#c0703f', '#8a4630', '#5a2c2c')) + stroke('M0 830Q800 790 1600 830M0 900Q800 860 1600 905M-10 985Q800 950 1610 990', '#6d3526', 4, 'opacity="0.6"');
  const cloth = path('M420 800L1240 784L1400 1080L250 1080Z', '#f6e3c6') + stroke(times(15, (i) => `M${428 + i * 55} 812l27 24l27 -24`).join(''), ink.ember, 7);
  const bowl = ellipse(820, 930, 300, 40, '#5a2c2c', 'opacity="0.4"') + path('M560 730Q570 930 740 936L900 936Q1070 930 1080 730Z', across('#c98a52', '#96572f', '#5e321f')) + ellipse(820, 730, 260, 62, '#6e3d22') + ellipse(820, 738, 238, 50, '#fffaf0') + ellipse(800, 744, 120, 20, '#efe4d4') + ellipse(800, 744, 56, 9, '#fffaf0') + stroke('M600 800Q820 880 1040 800', ink.straw, 6) + stroke(times(8, (i) => `M${640 + i * 48} ${838 + Math.sin((i / 7) * 3.14) * 20}q12 -20 24 0`).join(''), ink.straw, 5);
  const stream = path('M566 372C700 390 764 480 780 744L822 744C812 470 720 350 572 342Z', down('#ffffff', '#fff6e6')) + ellipse(800, 742, 46, 12, '#ffffff');
  return wall + lattice + beam + table + cloth + jug() + stream + bowl + baursaq() + light(360, 200, 820, 620, '#ffdf9c', 0.4);
}

function slantedWall(): string {
  return across('#f3c58c', '#d98f5f', '#7d4448');
}

function jug(): string {
  const body = path('M-70 -210L70 -210L56 -120C120 -70 140 40 96 130Q0 160 -96 130C-140 40 -120 -70 -56 -120Z', across('#8fa3c0', '#dfe6f0', '#5d6f94')) + ellipse(0, -210, 70, 18, '#46547a') + stroke('M-96 20Q0 50 104 20M-100 50Q0 80 104 50', '#46547a', 6) + path('M-60 -206L-112 -230L-70 -170Z', '#dfe6f0') + stroke('M70 -190C170 -180 180 0 106 30', '#6d7fa4', 22);
  const sleeve = path('M140 -150L560 -420L720 -200L250 10Z', across('#a52a38', '#7d2030', '#4a1626')) + stroke('M176 -166L262 0', ink.straw, 16) + stroke('M206 -188L296 -20', ink.straw, 6);
  const hand = blob([[60, -120], [110, -170], [176, -160], [230, -60], [220, 10], [160, 30], [96, 20], [60, 30], [50, 0], [96, -20], [50, -34], [44, -62], [92, -66], [46, -84]], '#e3ab80') + stroke('M60 -30L104 -24M56 -74L100 -66', shade('#e3ab80', 0.3), 5);
  return place(body, 390, 240, 1.05, -68, true) + place(sleeve + hand, 250, 250, 1, 170, false).replace('rotate(170)', 'rotate(196)');
}

function baursaq(): string {
  const roll = dice(5);
  const heap = times(24, (i) => { const row = Math.floor(i / 8); const x = 1240 + (i % 8) * 42 + row * 18 - (row === 2 ? -20 : 0) + roll() * 14; const y = 838 - row * 34 + roll() * 10; return circle(x, y, 33, glow('#f5c26a', '#dd9440', '#a85c26')) + ellipse(x - 8, y - 12, 12, 6, '#ffe3a088'); }).join('');
  const dish = ellipse(1410, 880, 230, 40, '#4a2430', 'opacity="0.5"') + heap + path('M1200 840Q1220 900 1330 910L1490 910Q1600 900 1620 840Q1410 880 1200 840Z', across(ink.cream, lit(ink.river, 0.4), ink.river)) + stroke('M1236 872Q1410 904 1590 872', ink.moon, 6);
  return dish + place(path('M-60 -40Q-54 40 -20 44L20 44Q54 40 60 -40Z', across(ink.snow, '#d8c4b4')) + ellipse(0, -40, 60, 15, '#c98a52') + stroke('M-54 -10Q0 12 54 -10', ink.dawn, 6), 250, 900, 1.5);
}
