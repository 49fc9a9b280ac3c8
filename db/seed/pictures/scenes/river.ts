import { alatau, grass, poplar, ridge } from '../hills.ts';
import { flats } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { across, down, glow, ink, lit, shade, veil } from '../paint.ts';
import { poses } from '../poses.ts';
import { bag, bench, lamp } from '../props.ts';
import { blob, circle, clip, dice, ellipse, path, place, polygon, rect, round, stroke, times } from '../shape.ts';
import { cloud, mist, sky, sun } from '../sky.ts';

/** Students clean the bank of the Talas on a clear morning. */
export function riverCleanup(): string {
  const air = sky(430, '#4f86a8', '#9cc0c9', '#f4dcb8') + cloud(120, 150, 380, '#fff4e2cc', 3) + cloud(980, 110, 460, '#fff4e2bb', 9);
  const far = alatau([[250, 210, 420], [1360, 190, 460], [700, 150, 520], [1040, 250, 380]], 450, { light: '#8296b4', dark: '#566a94', snow: '#fffaf0', snowDark: '#c0cbe0' }, 0.55, 41);
  const bank = ridge(440, 8, '#a89a58', 6, '#76793f') + times(16, (i) => poplar(620 + i * 62 + (i % 3) * 9, 470 + (i % 2) * 6, 130 + ((i * 37) % 80), i % 3 ? '#d6a540' : '#b58a3c')).join('');
  const shore = path('M-10 520C240 500 520 470 780 476C560 540 470 610 760 690C1000 760 1500 840 1620 1080L-10 1080Z', down('#c9b070', '#a88a52', '#6c5a3e'));
  const stones = times(36, (i) => { const t = i / 36; return ellipse(560 + t * 900 + ((i * 53) % 60), 640 + t * 330 + ((i * 31) % 44), 10 + ((i * 7) % 20), 6 + ((i * 5) % 9), i % 2 ? '#d9c7a4' : '#8f8674'); }).join('');
  return air + far + bank + water() + shore + stones + litter() + volunteers() + light(240, 120, 900, 620, '#fff0c8', 0.4) + grass(930, 1080, 60, '#47502c', 12, 78);
}

function water(): string {
  const roll = dice(8);
  const glints = times(44, () => { const y = 486 + roll() ** 1.6 * 520; const x = 640 + roll() * 960; return rect(x, y, 30 + (y - 470) * 0.28 * roll(), 2 + (y - 470) * 0.008, roll() > 0.4 ? '#d8ecec' : '#ffe7bd', 3, 'opacity="0.6"'); });
  return path('M640 474L1620 470L1620 1080L900 1080C1000 900 420 640 640 474Z', down('#b9d4d4', '#5d98a8', '#2d6178', '#1f4760')) + glints.join('');
}

function litter(): string {
  const bottle = (x: number, y: number, turn: number, colour: string) => place(path('M-30 -10L16 -10L24 -5L40 -5L40 5L24 5L16 10L-30 10Q-36 0 -30 -10Z', colour, 'opacity="0.9"') + rect(-16, -10, 18, 20, ink.dawn) + rect(40, -6, 8, 12, ink.ember), x, y, 1, turn);
  return bottle(700, 812, 24, '#b9e0d8') + bottle(930, 900, -18, '#d4e8f0') + bottle(330, 960, 10, '#b9e0d8') + place(path('M0 0L44 -6L50 20L8 28Z', ink.coral), 560, 930, 1, 12) + place(rect(-18, -26, 36, 52, '#c5cbd6', 6) + rect(-18, -12, 36, 20, ink.dawn), 800, 950, 0.8, 74);
}

function volunteers(): string {
  const gloves = { gloves: '#f3e9c8' };
  const people: Figure[] = [
    { x: 612, y: 640, tall: 176, pose: poses.bend, face: faces.boy, outfit: { ...clothes.vest, ...gloves } },
    { x: 480, y: 636, tall: 180, flip: true, pose: { ...poses.walk, near: [-6, 4] }, face: faces.girlBob, outfit: { ...clothes.hoodieDawn, ...gloves }, held: bag('#3f72a0') },
    { x: 330, y: 670, tall: 200, pose: poses.stoop, face: faces.boyBeanie, outfit: { ...clothes.jacketRiver, ...gloves } },
    { x: 760, y: 800, tall: 330, pose: poses.crouch, face: faces.girlTail, outfit: { ...clothes.hoodieDawn, ...gloves } },
    { x: 236, y: 930, tall: 520, pose: { ...poses.stand, lean: 4, near: [16, 30], far: [64, 34] }, face: faces.boyCap, outfit: { ...clothes.vest, ...gloves, legs: '#2d3358' }, held: bag('#39699a') },
    { x: 520, y: 900, tall: 470, flip: true, pose: { ...poses.bend, lean: 46, far: [62, 40], near: [44, 30] }, face: faces.girl, outfit: { ...clothes.hoodieSand, ...gloves, colour: '#f0d9b4' } },
  ];
  return people.map((person) => { const drawing = figure(person); return shadowOf(drawing, person.x, person.y, -0.9, -0.3, '#33352a', 0.32) + drawing; }).join('') + place(bag('#2f5c8c'), 90, 850, 0.8) + place(bag('#4a7fae'), 880, 690, 0.46) + place(bag('#39699a'), 930, 706, 0.4);
}

/** The embankment as it is planned: half in drawing, half in evening light. */
export function embankment(): string {
  const split = 'M-10 -10L820 -10L640 1080L-10 1080Z';
  const real = sky(520, '#3d3565', '#8a5687', '#e27a62', '#fbc58a') + sun(1210, 440, 78, '#ffe9bc', '#ff9c66') + alatau([[1000, 300, 360], [1420, 260, 420]], 520, { light: '#7d5f92', dark: '#54427a', snow: '#ffd9c2', snowDark: '#a77fa6' }, 0.4, 5) + times(9, (i) => flats(640 + i * 112, 530, 74, 60 + ((i * 47) % 90), '#6b4f7c', 0.3, i + 2)).join('');
  return real + promenade() + walkers() + clip(path(split, '#000'), blueprint()) + stroke('M820 -10L640 1080', '#fff3dc', 7) + pencil();
}

function promenade(): string {
  const river = polygon([[-10, 530], [780, 520], [420, 1080], [-10, 1080]], down('#f2a878', '#80638f', '#2c3a6b'));
  const walk = polygon([[820, 524], [900, 524], [1620, 900], [1620, 1080], [520, 1080]], down('#e8b48a', '#c98a70', '#8c5a6a'));
  const joints = times(9, (i) => { const t = ((i + 1) / 9) ** 2; return stroke(`M${round(818 - t * 290)} ${round(530 + t * 540)}L${round(900 + t * 900)} ${round(530 + t * 540)}`, '#a86c64', 1 + t * 4, 'opacity="0.5"'); }).join('');
  const lawn = polygon([[900, 524], [1620, 520], [1620, 900]], down('#a8894a', '#5f6a3c'));
  const wall = polygon([[800, 522], [820, 522], [540, 1080], [400, 1080]], across('#7b5a72', '#e9b994'));
  const rail = times(11, (i) => { const t = (i / 10) ** 1.8; const [x, y, h] = [812 - t * 330, 524 + t * 520, 20 + t * 190]; return stroke(`M${round(x)} ${round(y)}L${round(x)} ${round(y - h)}`, '#332850', 2 + t * 9); }).join('') + stroke('M812 504L482 854M812 514L482 950', '#332850', 7);
  const trees = [[960, 560, 120], [1060, 610, 190], [1230, 690, 300], [1470, 800, 470]].map(([x = 0, y = 0, tall = 0]) => stroke(`M${x} ${y}L${x} ${y - tall * 0.6}`, '#4a3040', tall * 0.05) + blob([[x, y - tall], [x + tall * 0.3, y - tall * 0.75], [x + tall * 0.24, y - tall * 0.42], [x - tall * 0.22, y - tall * 0.4], [x - tall * 0.3, y - tall * 0.7]], down('#f0a04a', '#b0562f'))).join('');
  return river + light(1000, 620, 500, 200, '#ffcf94', 0.4) + lawn + walk + joints + wall + rail + trees + lamp(1010, 640, 240, '#332850', '#fff0c0') + light(1060, 384, 90, 90, '#ffe2a0', 0.8) + lamp(1290, 820, 430, '#332850', '#fff0c0') + light(1380, 360, 150, 150, '#ffe2a0', 0.8) + place(bench(), 1130, 770, 0.8) + place(bench(), 1330, 910, 1.2);
}

function walkers(): string {
  const people: Figure[] = [
    { x: 900, y: 640, tall: 120, view: 'back', pose: poses.walkBack, face: faces.girlLong, outfit: clothes.coat },
    { x: 932, y: 640, tall: 128, view: 'back', pose: poses.walkBack, face: faces.boy, outfit: clothes.jacketPlum },
    { x: 850, y: 820, tall: 270, pose: poses.stride, face: faces.girlTail, outfit: clothes.hoodieDawn },
    { x: 1130, y: 960, tall: 400, flip: true, pose: poses.walk, face: faces.boyGlasses, outfit: { ...clothes.coat, colour: '#7d4a56' } },
    { x: 1030, y: 1000, tall: 300, flip: true, pose: poses.walk, face: faces.girl, outfit: clothes.pufferStraw },
  ];
  return people.map((person) => { const drawing = figure(person); return shadowOf(drawing, person.x, person.y, 0.6, -0.4, '#3d2450', 0.36) + drawing; }).join('');
}

function blueprint(): string {
  const fine = '#9fb9e6';
  const grid = stroke([...times(28, (i) => `M${i * 40} 0L${i * 40} 1080`), ...times(28, (i) => `M0 ${i * 40}L1000 ${i * 40}`)].join(''), '#33549a', 1.5);
  const shoreLine = stroke('M820 522L400 1080M780 520L250 1080M900 524L1600 900', '#f5e9d4', 4) + stroke('M0 540C180 520 420 560 790 520M0 700C160 660 400 720 640 640M0 860C140 820 320 880 480 810', fine, 3, 'stroke-dasharray="18 12"');
  const rails = stroke(times(7, (i) => `M${780 - i * 56} ${560 + i * 76}l0 ${-34 - i * 20}`).join(''), '#f5e9d4', 4);
  const trees = [[120, 430, 62], [262, 410, 50], [388, 420, 56], [510, 400, 42]].map(([x = 0, y = 0, r = 0]) => circle(x, y, r, 'none', `stroke="${fine}" stroke-width="3"`) + stroke(times(8, (i) => `M${x} ${y}L${round(x + Math.cos(i * 0.785) * r)} ${round(y + Math.sin(i * 0.785) * r)}`).join('') + `M${x} ${y + r}l0 70`, fine, 2)).join('');
  const measures = stroke('M60 960L430 960M60 944l0 32M430 944l0 32M80 130L640 130M80 114l0 32M640 114l0 32', '#ffb184', 4) + stroke('M74 960l18 -8M74 960l18 8M416 960l-18 -8M416 960l-18 8M94 130l18 -8M94 130l18 8M626 130l-18 -8M626 130l-18 8', '#ffb184', 4);
  const compass = circle(170, 270, 70, 'none', `stroke="#f5e9d4" stroke-width="4"`) + polygon([[170, 188], [186, 270], [170, 352], [154, 270]], '#f5e9d4') + polygon([[170, 188], [186, 270], [154, 270]], ink.coral);
  return rect(-10, -10, 900, 1100, slant3()) + grid + compass + shoreLine + rails + trees + measures + rect(330, 200, 250, 110, 'none', 0, `stroke="${fine}" stroke-width="3"`) + stroke('M350 290L350 250L390 250L390 230L450 230L450 260L520 260L520 220L560 220L560 290Z', '#f5e9d4', 3);
}

function slant3(): string {
  return across('#1c3470', '#274588', '#315aa0');
}

function pencil(): string {
  return place(rect(0, -22, 330, 44, down(lit(ink.straw, 0.3), ink.ochre, shade(ink.ochre, 0.3))) + polygon([[0, -22], [-70, 0], [0, 22]], '#f0d3a8') + polygon([[-46, -7.5], [-70, 0], [-46, 7.5]], ink.coal) + rect(330, -23, 26, 46, '#b9bcc8') + rect(354, -22, 46, 44, ink.coral, 12), 726, 566, 0.9, 40);
}

/** A river ecologist lifts a sample against the light. */
export function ecologist(): string {
  const air = sky(470, '#88b4c0', '#cfdcd0', '#f9e6c2') + light(1150, 200, 520, 420, '#fff3cc', 0.8) + circle(1150, 210, 84, '#fff8e2');
  const far = alatau([[300, 240, 460], [900, 280, 400], [1500, 220, 420]], 480, { light: '#9cb0c4', dark: '#7890b0', snow: '#fffaf0', snowDark: '#d4dce8' }, 0.5, 77) + mist(470, 120, '#fbeed6', 0.8);
  const bank = ridge(480, 12, '#8f9a58', 12, '#5e7048') + times(13, (i) => poplar(30 + i * 128 + ((i * 41) % 50), 510, 110 + ((i * 29) % 70), '#93a05a')).join('');
  const river = rect(0, 520, 1600, 560, down('#dcebdc', '#7fb0b4', '#3a7488', '#1d4458'));
  const roll = dice(19);
  const ripples = times(60, () => { const t = roll(); const y = 530 + t * t * 520; return ellipse(roll() * 1600, y, 20 + t * 130, 1.5 + t * 5, roll() > 0.5 ? '#eef6ea' : '#2c6076', 'opacity="0.45"'); }).join('');
  const reflection = light(1150, 700, 130, 380, '#fff3cc', 0.7);
  const reeds = (x: number, flip: boolean) => place(stroke(times(16, (i) => `M${i * 17} 0q${8 - i} ${-180 - ((i * 47) % 160)} ${30 - i * 5} ${-300 - ((i * 67) % 190)}`).join(''), '#3d5533', 7) + times(7, (i) => rect(14 + i * 36 + 20 - i * 9, -390 - ((i * 83) % 90), 20, 92, '#6b3f27', 10)).join(''), x, 1080, 1, 0, flip);
  return air + far + bank + river + ripples + reflection + scientist() + reeds(10, false) + reeds(1590, true) + light(1150, 300, 700, 600, '#ffe9b0', 0.3);
}

function scientist(): string {
  const tube = `<g transform="rotate(12)">${rect(-13, -130, 26, 150, '#eaf6f2aa', 13)}${rect(-11, -70, 22, 88, down('#a8d8b8', '#3f8f86'), 11)}${rect(-19, -138, 38, 14, ink.cream, 6)}${circle(4, -40, 3, ink.snow)}${circle(-3, -20, 2.4, ink.snow)}</g>`;
  const woman = figure({ x: 620, y: 1160, tall: 1040, pose: { ...poses.stand, lean: 4, nod: -12, near: [86, 138], far: [34, 84] }, face: { ...faces.girlBun, glasses: true, hair: '#2a1d22', skin: '#e3ab80' }, outfit: { top: 'vest', colour: '#5d7a4a', second: '#7f9a5e', legs: '#3a5566', boots: true, shoes: '#2b3d4a' }, held: tube, heldFar: rect(-20, -16, 140, 26, '#27384a', 8) + rect(-14, -120, 128, 112, ink.cream, 6) + stroke('M0 -96l90 0M0 -72l70 0M0 -48l84 0', ink.mist, 7) + rect(26, -132, 48, 20, '#27384a', 6) });
  const wake = ellipse(622, 1010, 260, 26, '#dcebe2', 'opacity="0.5"') + ellipse(622, 1024, 190, 18, glow(veil('#16394c', 0.8), veil('#16394c', 0)));
  const kit = place(rect(0, 0, 220, 120, ink.dawn, 14) + rect(0, 30, 220, 10, ink.ember) + rect(84, -24, 52, 26, 'none', 8, `stroke="${ink.ember}" stroke-width="10"`) + circle(110, 36, 12, ink.cream), 250, 850, 1) + ellipse(360, 980, 190, 34, '#6f7a62') + ellipse(360, 968, 180, 26, '#9a9c7c');
  return ellipse(360, 990, 230, 26, '#1d445888') + kit.replace('850', '850') + woman + wake;
}
