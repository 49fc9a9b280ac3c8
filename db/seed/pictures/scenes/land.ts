import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau, grass, poplar, ridge } from '../hills.ts';
import { across, down, glow, ink, lit, mix, shade } from '../paint.ts';
import { poses } from '../poses.ts';
import { crate, wheel } from '../props.ts';
import { blob, circle, curve, dice, ellipse, path, place, polygon, rect, round, stroke, times } from '../shape.ts';
import { cloud, mist, sky, sun } from '../sky.ts';

/** Inside a greenhouse in winter: rows of green run to the light. */
export function greenhouse(): string {
  const out = sky(620, '#8fb2cc', '#d5dfe0', '#fbe7c8') + alatau([[420, 330, 360], [1180, 310, 380], [800, 250, 400]], 600, { light: '#a3b2cc', dark: '#7d90b6', snow: '#fffaf2', snowDark: '#d2d9ea' }, 0.7, 13) + sun(1010, 300, 54, '#fff7de', '#ffe0a0') + rect(0, 590, 1600, 60, '#f3ece4');
  const hoops = times(8, (i) => { const t = (i / 7) ** 1.9; const [w, top, low] = [210 + t * 780, 420 - t * 560, 600 + t * 470]; return stroke(`M${round(800 - w)} ${round(low)}L${round(800 - w)} ${round(low - (low - top) * 0.45)}Q${round(800 - w)} ${round(top)} 800 ${round(top)}Q${round(800 + w)} ${round(top)} ${round(800 + w)} ${round(low - (low - top) * 0.45)}L${round(800 + w)} ${round(low)}`, mix('#eef4ee', '#6f8f86', t), 3 + t * 15); }).join('');
  const film = path('M590 600L590 520Q590 420 800 420Q1010 420 1010 520L1010 600L1620 1080L1620 -20L-20 -20L-20 1080Z', across('#e6f2e466', '#ffffff22', '#e6f2e466'));
  const purlins = stroke('M800 420L800 -140M640 456L60 -60M960 456L1540 -60M592 540L-160 380M1008 540L1760 380', '#c9dcd2', 5, 'opacity="0.8"');
  const floor = polygon([[590, 598], [1010, 598], [1700, 1080], [-100, 1080]], down('#a98a62', '#7d5c46', '#4e3836')) + polygon([[772, 598], [828, 598], [1080, 1080], [520, 1080]], down('#e6cfa0', '#c79a6a'));
  const beds = [[-1, 612, 760, -80, 480], [1, 840, 990, 1120, 1690]].map(([, a = 0, b = 0, c = 0, d = 0]) => bed(a, b, c, d)).join('');
  return out + film + floor + hoops + purlins + beds + growers() + light(1010, 300, 800, 620, '#fff2c4', 0.5);
}

function bed(a: number, b: number, c: number, d: number): string {
  const roll = dice(a);
  return times(15, (i) => {
    const t = (i / 14) ** 1.7;
    const [left, right, y, size] = [a + (c - a) * t, b + (d - b) * t, 606 + t * 430, 14 + t * 150];
    const count = 4;
    return times(count, (k) => {
      const x = left + ((right - left) * (k + 0.5)) / count + (roll() - 0.5) * size * 0.3;
      const green = mix(mix('#8fae5c', '#3f6b3f', roll()), '#2d4a35', t * 0.4);
      const leaves = times(5, (n) => `M${round(x)} ${round(y)}q${round((n - 2) * size * 0.22)} ${round(-size * 0.5)} ${round((n - 2) * size * 0.32)} ${round(-size * (0.95 - Math.abs(n - 2) * 0.2))}q${round((2 - n) * size * 0.02 + size * 0.1)} ${round(size * 0.4)} ${round((2 - n) * size * 0.32)} ${round(size * (0.95 - Math.abs(n - 2) * 0.2))}Z`).join('');
      const fruit = roll() > 0.45 ? circle(x + size * 0.16, y - size * 0.34, size * 0.12, ink.dawn) + circle(x - size * 0.2, y - size * 0.5, size * 0.1, ink.coral) + circle(x + size * 0.13, y - size * 0.37, size * 0.035, '#ffd0b0') : '';
      return path(leaves, green) + path(leaves, lit(green, 0.18), `transform="translate(${round(size * 0.06)} ${round(size * 0.12)}) translate(${round(x)} ${round(y)}) scale(0.6) translate(${round(-x)} ${round(-y)})"`) + fruit;
    }).join('');
  }).join('');
}

function growers(): string {
  const tomatoes = times(16, (i) => circle(18 + (i % 6) * 26 + (i > 5 ? 12 : 0), -4 - Math.floor(i / 6) * 20, 17, glow('#ff8a5a', ink.dawn, ink.ember))).join('');
  const box = place(crate(170, 74, tomatoes), 6, -70);
  const people: Figure[] = [
    { x: 740, y: 960, tall: 560, pose: { ...poses.carry, near: [22, 78], far: [30, 84] }, face: { ...faces.boy, hat: 'beanie', hatColour: ink.moon }, outfit: { ...clothes.shirtIce, colour: '#6b8fa8', apron: '#3d5a4a', boots: true, shoes: '#2f4a44' }, held: box },
    { x: 1040, y: 975, tall: 520, flip: true, pose: { ...poses.reach, near: [56, 96], far: [40, 100], lean: 4 }, face: { ...faces.mother, hatColour: ink.coral }, outfit: { top: 'shirt', colour: '#f6dfc0', legs: '#4a4a78', apron: ink.dawn, boots: true, shoes: '#6d3030' } },
  ];
  return people.map((person) => { const drawing = figure(person); return shadowOf(drawing, person.x, person.y, 0.5, -0.22, '#33222c', 0.4) + drawing; }).join('');
}

/** Beet harvest: furrows, a tractor and the roots close up. */
export function beet(): string {
  const air = sky(440, '#6d5a8c', '#c98a86', '#f6c08c', '#fbe3b8') + cloud(900, 150, 520, '#f9d3b0aa', 6) + cloud(160, 230, 340, '#f9d3b0aa', 2) + sun(300, 370, 70, '#fff0c4', '#ffbe7a') + alatau([[700, 240, 460], [1300, 210, 480], [1020, 300, 340]], 450, { light: '#a08aa8', dark: '#74668f', snow: '#fff0de', snowDark: '#c9b3c4' }, 0.5, 101);
  const field = ridge(446, 6, '#b0924e', 2, '#7d5a3e') + times(14, (i) => poplar(880 + i * 54, 462, 70 + ((i * 31) % 50), i % 2 ? '#c9953c' : '#a5763a')).join('') + polygon([[-10, 470], [1610, 470], [1610, 1080], [-10, 1080]], down('#a8744a', '#6d4438', '#3f2834'));
  const furrows = times(19, (i) => { const low = -1500 + i * 250; return polygon([[620 + i * 20, 470], [628 + i * 20, 470], [low + 120, 1080], [low, 1080]], '#4e3034', 'opacity="0.5"') + stroke(`M${632 + i * 20} 470L${low + 170} 1080`, '#8fa04c', 7, 'stroke-dasharray="3 15" opacity="0.9"'); }).join('');
  return air + field + furrows + place(tractor(), 880, 700, 0.92) + pile() + light(300, 420, 900, 520, '#ffd592', 0.42);
}

function tractor(): string {
  const trailer = path('M-520 -230L-120 -230L-150 -60L-490 -60Z', across(ink.moon, ink.night)) + stroke('M-430 -226L-418 -64M-320 -226L-320 -64M-210 -226L-222 -64', ink.mist, 7) + times(34, (i) => circle(-500 + (i % 17) * 23, -236 - (i > 16 ? 22 : 0) - ((i * 13) % 9), 21, i % 2 ? '#c9a58c' : '#a87f70')).join('') + wheel(-410, -50, 54) + wheel(-240, -50, 54) + rect(-130, -90, 140, 12, ink.coal);
  const machine = path('M40 -250L250 -240Q290 -236 296 -190L300 -100L20 -100Z', across(ink.coral, ink.dawn)) + rect(-40, -170, 160, 90, ink.ember, 10) + path('M-30 -400L110 -400L140 -240L140 -160L-40 -160Z', '#a9c4d0') + path('M-48 -416L128 -416L130 -392L-50 -392Z', ink.ember) + stroke('M-30 -400L-36 -160M108 -396L140 -240M38 -400L40 -165', ink.ember, 10) + rect(210, -340, 16, 100, ink.coal, 5) + stroke('M250 -215L290 -210M250 -190L292 -186M250 -165L294 -162', '#7d2a1c', 6) + circle(290, -130, 14, '#fff1c0');
  const driver = figure({ x: 30, y: -220, tall: 330, anchor: 'hips', pose: { ...poses.sit, near: [40, 84] }, face: faces.boyCap, outfit: clothes.hoodieMoss });
  const big = circle(20, -100, 104, '#1d1a26') + times(18, (i) => rect(12, -208, 16, 22, '#1d1a26', 2, `transform="rotate(${i * 20} 20 -100)"`)).join('') + circle(20, -100, 58, ink.straw) + circle(20, -100, 24, ink.ochre);
  const front = circle(250, -60, 62, '#1d1a26') + circle(250, -60, 32, ink.straw) + circle(250, -60, 12, ink.ochre);
  return ellipse(-80, 4, 480, 26, '#2a1826', 'opacity="0.5"') + trailer + driver + machine.replace('#a9c4d0', '#a9c4d077') + big + front;
}

function pile(): string {
  const roll = dice(88);
  const root = (x: number, y: number, size: number, turn: number, i: number) => place(stroke('M0 -52Q-40 -120 -60 -150M0 -52Q-6 -130 0 -170M0 -52Q40 -110 66 -140', '#5d7a3a', 15) + path('M0 -46Q-70 -140 -96 -150Q-84 -100 -30 -48ZM6 -48Q50 -150 96 -146Q80 -90 30 -46ZM-8 -48Q-30 -150 4 -196Q34 -140 12 -48Z', i % 2 ? '#7a9a48' : '#5f8040') + path('M-62 -20C-60 -64 60 -64 62 -20C64 40 24 80 6 150Q0 166 -6 150C-24 80 -64 40 -62 -20Z', across('#f2dcc0', '#d6b294', '#9c7468')) + stroke('M-50 6q30 12 70 4M-40 36q26 8 56 0M-22 70q20 6 34 0', '#a88270', 4) + path('M-58 -30C-50 -62 50 -62 58 -30Q0 -16 -58 -30Z', '#b89a7a'), x, y, size, turn);
  const heap = times(26, (i) => { const row = Math.floor(i / 9); return root(60 + (i % 9) * 205 + row * 70 - 60, 960 + row * 90 - 60 + roll() * 40, 0.74 + row * 0.26, -70 + roll() * 140, i); }).join('');
  return ellipse(800, 1080, 1000, 190, '#2d1c28') + heap;
}

/** Steppe tulips close up; students mark the trail behind them. */
export function tulips(): string {
  const air = sky(520, '#7db2c8', '#c3dbcf', '#fbe9c6') + cloud(200, 140, 420, '#fffaf0cc', 4) + cloud(1040, 220, 360, '#fffaf0bb', 8) + alatau([[1240, 200, 460], [880, 290, 360], [1540, 260, 360]], 530, { light: '#9cb0c0', dark: '#7590a8', snow: '#fffaf2', snowDark: '#d3dde6' }, 0.5, 3) + ridge(500, 40, '#b9c27a', 31, '#8aa254') + ridge(600, 46, '#a0b45f', 9, '#6d8c48') + ridge(740, 34, '#84a052', 26, '#3f6338');
  const trail = path('M1080 640C1180 620 1260 600 1240 560C1230 540 1290 530 1330 524C1296 540 1300 552 1320 568C1360 610 1280 660 1180 700C1000 770 820 820 860 1080L560 1080C580 860 800 720 1080 640Z', '#e8d2a0');
  const mark = place(rect(-9, -230, 18, 240, ink.wood) + polygon([[-90, -220], [80, -220], [120, -188], [80, -156], [-90, -156]], ink.dawn) + circle(-50, -188, 15, ink.cream) + rect(-22, -196, 96, 6, ink.cream) + rect(-22, -184, 70, 6, ink.cream) + polygon([[90, -140], [-70, -140], [-104, -114], [-70, -88], [90, -88]], ink.pine) + rect(-50, -118, 100, 6, ink.cream), 1150, 730, 1);
  const people: Figure[] = [
    { x: 1040, y: 738, tall: 270, pose: { ...poses.raise, near: [110, 132], far: [60, 90] }, face: faces.girlTail, outfit: { ...clothes.hoodieSand, backpack: ink.dawn } },
    { x: 1270, y: 724, tall: 276, flip: true, pose: poses.shake, face: faces.boyCurly, outfit: { ...clothes.jacketRiver, backpack: ink.straw } },
    { x: 1330, y: 590, tall: 96, flip: true, pose: poses.walk, face: faces.boy, outfit: { ...clothes.hoodieDawn, backpack: ink.night } },
    { x: 1290, y: 578, tall: 92, flip: true, pose: poses.walk, face: faces.girlBob, outfit: { ...clothes.hoodieMoon, backpack: ink.coral } },
  ];
  const walkers = people.map((person) => { const drawing = figure(person); return shadowOf(drawing, person.x, person.y, -0.8, -0.25, '#38502c', 0.4) + drawing; }).join('');
  const meadow = times(60, (i) => { const roll = (n: number) => ((i * n) % 101) / 100; const y = 680 + roll(37) * 220; const x = roll(61) * 1600; return tulip(x, y, 0.1 + (y - 680) * 0.0009, i); }).join('');
  const close = [[90, 1130, 1.2, -6], [330, 1150, 1.55, 4], [560, 1170, 1.05, 8], [1430, 1150, 1.25, -8], [1240, 1180, 0.86, 5], [1590, 1170, 0.95, 4], [210, 1180, 0.8, -12]].map(([x = 0, y = 0, size = 0, turn = 0], i) => place(tulip(0, 0, size, i), x, y, 1, turn)).join('');
  return air + trail + walkers.replace('<g', `${mark}<g`) + meadow + mist(800, 160, '#f4f0c0', 0.25) + grass(900, 1090, 90, '#2f5230', 2, 110) + close + light(500, 200, 900, 700, '#fff3c8', 0.35);
}

function tulip(x: number, y: number, size: number, kind: number): string {
  const [red, pale] = kind % 5 === 3 ? [ink.straw, '#f6dc92'] : kind % 3 === 1 ? ['#c93a22', '#ee6a44'] : [ink.dawn, '#f58a5c'];
  const stem = curve([[0, 0], [-10, -180], [6, -360]], '#55793d', 16) + path('M-4 -20C-90 -120 -110 -230 -170 -290C-90 -290 -20 -170 4 -40Z', '#6d9448') + path('M0 -10C60 -90 120 -140 190 -170C160 -80 80 -20 4 -10Z', '#4f7539');
  const petals = path('M6 -350C-90 -360 -100 -470 -70 -560C-40 -530 -20 -500 4 -450Z', red) + path('M6 -350C100 -360 112 -470 82 -560C52 -530 30 -500 8 -450Z', shade(red, 0.2)) + path('M6 -346C-66 -380 -56 -500 6 -590C70 -500 76 -380 6 -346Z', down(pale, red)) + stroke('M6 -360L6 -560M-22 -390Q-34 -460 -14 -520M34 -390Q46 -460 26 -520', shade(red, 0.18), 4, 'opacity="0.5"');
  return place(stem + petals, x, y, size);
}
