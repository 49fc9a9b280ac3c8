import { height, light } from '../frame.ts';
import { across, down, glow, ink, lit, shade, skins } from '../paint.ts';
import { blob, circle, dice, ellipse, path, place, rect, stroke, times } from '../shape.ts';

/** The board of nine: two hands, eighteen hollows. */
export function togyzqumalaq(): string {
  const cloth =
    rect([0, 0, 1600, height], across('#7d1f2a', '#a5342e', '#6d1c30')) +
    stroke(
      times(9, (i) => `M${i * 200 - 60} 110q50 -80 100 0q-50 70 -100 0M${i * 200 - 10} 70q60 -70 110 0`).join(''),
      ink.straw,
      9,
      'opacity="0.5"',
    ) +
    stroke(
      times(9, (i) => `M${i * 200 - 60} 970q50 -80 100 0q-50 70 -100 0M${i * 200 - 10} 930q60 -70 110 0`).join(''),
      ink.straw,
      9,
      'opacity="0.5"',
    );
  const board =
    rect([120, 210, 1400, 660], '#2a0f1c', 44, 'opacity="0.5" transform="translate(14 26)"') +
    rect([110, 200, 1400, 660], across('#e6b272', '#c98a4c', '#99602f'), 44) +
    rect([134, 224, 1352, 612], 'none', 30, 'stroke="#7d4826" stroke-width="6"') +
    stroke(
      'M170 360Q700 330 1450 366M170 720Q800 700 1450 730M170 532Q800 510 1450 528',
      '#8f5a2e',
      3,
      'opacity="0.4"',
    );
  const roll = dice(9);
  const pits = times(18, (i) => {
    const [column, row] = [i % 9, Math.floor(i / 9)];
    const x = 216 + column * 148;
    const y = row ? 650 : 260;
    return pit(x, y, [9, 7, 10, 1, 11, 9, 3, 9, 8, 6, 9, 12, 0, 9, 5, 9, 10, 2][i] ?? 9, roll);
  }).join('');
  const kazan = (y: number, count: number) =>
    rect([190, y, 1240, 56], '#5a2f1c', 28) +
    rect([196, y + 8, 1228, 48], down('#7d4826', '#b9793f'), 24) +
    times(count, (i) => ball(240 + i * 44 + roll() * 12, y + 30 + (roll() - 0.5) * 10, 19)).join('');
  return (
    cloth + board + kazan(464, 19) + kazan(542, 12) + pits + reaching() + light([360, 160, 1000, 700], '#ffe0a0', 0.45)
  );
}

function ball(x: number, y: number, r: number): string {
  return (
    ellipse([x + 4, y + 7, r, r * 0.8], '#2a0f1c', 'opacity="0.45"') +
    circle([x, y, r], glow('#fff3dc', '#ead2ae', '#a87f5c')) +
    ellipse([x - r * 0.3, y - r * 0.35, r * 0.3, r * 0.2], '#ffffffcc')
  );
}

function pit(x: number, y: number, count: number, roll: () => number): string {
  const hollow =
    rect([x - 56, y, 112, 164], '#6d3a1e', 54) + rect([x - 52, y + 8, 108, 156], down('#7d4826', '#c48a50'), 52);
  const balls = times(Math.min(count, 10), (i) =>
    ball(x - 23 + (i % 2) * 46 + (roll() - 0.5) * 6, y + 28 + Math.floor(i / 2) * 27, 18),
  ).join('');
  return hollow + balls;
}

function reaching(): string {
  const hand = (skin: string) =>
    blob(
      [
        [-70, -50],
        [-20, -120],
        [40, -150],
        [66, -136],
        [40, -96],
        [76, -150],
        [112, -146],
        [84, -86],
        [118, -120],
        [142, -100],
        [96, -36],
        [80, 60],
        [-40, 90],
        [-80, 20],
      ],
      skin,
    ) +
    stroke('M44 -96L20 -40M84 -86L54 -34M100 -48L74 -14', shade(skin, 0.28), 6) +
    blob(
      [
        [-64, -30],
        [-100, -90],
        [-96, -126],
        [-70, -122],
        [-44, -70],
        [-20, -30],
      ],
      skin,
    );
  const sleeve = (colour: string, trim: string) =>
    path('M-60 60L92 40L240 700L-220 700Z', across(lit(colour, 0.1), colour, shade(colour, 0.4))) +
    path('M-66 66L96 44L108 96L-76 122Z', trim);
  const near = place(
    ellipse([30, -20, 150, 90], '#2a0f1c', 'opacity="0.35"') +
      sleeve(ink.moon, ink.cream) +
      hand(skins.warm) +
      ball(-6, -128, 20),
    [560, 900],
    1.15,
    -6,
  );
  const far = place(
    ellipse([30, -20, 150, 90], '#2a0f1c', 'opacity="0.35"') + sleeve(ink.ochre, ink.dawn) + hand(skins.tan),
    [1180, 120],
    1.05,
    188,
  );
  return far + near;
}
