import { height, light } from '../frame.ts';
import { across, down, glow, ink, lit, shade } from '../paint.ts';
import { circle, type Disc, type Point, path, rect, stroke, times } from '../shape.ts';

/** Keys with the letters only Kazakh has. */
export function keyboard(): string {
  const desk = rect([0, 0, 1600, height], slantOf()) + light([300, 80, 900, 640], '#ffc48a', 0.5);
  const base =
    path('M-80 430L1120 90L1760 640L420 1240Z', '#1a1a3c') +
    path('M-80 400L1120 60L1760 610L420 1210Z', down('#4a4484', '#2d2c62'));
  const letters = ['ә', 'і', 'ң', 'ғ', 'ү', 'ұ', 'қ', 'ө'];
  const warm = [ink.dawn, ink.coral, ink.peach, ink.straw, '#f3e2c8', '#e9d6ef', ink.coral, ink.dawn];
  const keys = times(24, (i) => {
    const [column, row] = [i % 6, Math.floor(i / 6)];
    const which = [7, 8, 9, 10, 13, 14, 15, 16].indexOf(i);
    return key(
      [column, row],
      which >= 0 ? (warm[which] ?? ink.dawn) : '#6d6aa4',
      which >= 0 ? glyph(letters[which] ?? 'ә') : '',
      which >= 0 ? 30 : 0,
    );
  }).join('');
  return `${desk + base}<g transform="matrix(0.82 -0.232 0.5 0.47 120 470)">${keys}</g>${chat()}`;
}

function slantOf(): string {
  return across('#7a4a78', '#4a3a78', '#262b62');
}

function key([column, row]: Point, colour: string, letter: string, rise: number): string {
  const [x, y] = [column * 228 - 120 + row * 30, row * 236 - 60];
  const sides =
    rect([x + 8, y + 20, 204, 212], '#12122e', 30, 'opacity="0.55"') +
    rect([x - rise * 0.3, y - rise + 26, 204, 204 + rise], shade(colour, 0.4), 30);
  return (
    sides +
    rect([x - rise * 0.3, y - rise, 204, 204], shade(colour, 0.12), 30) +
    rect([x + 14 - rise * 0.3, y - rise + 8, 176, 176], down(lit(colour, 0.28), colour), 26) +
    `<g transform="translate(${x + 102 - rise * 0.3} ${y + 98 - rise})">${letter}</g>`
  );
}

function glyph(letter: string): string {
  const pen = (d: string) => stroke(d, '#241b48', 17);
  switch (letter) {
    case 'ә':
      return pen('M-44 -52Q0 -78 38 -46Q52 -28 48 2Q44 58 0 58Q-48 56 -48 14Q-48 -4 -46 -6L48 -6');
    case 'і':
      return pen('M0 -60L0 60M-24 -60L24 -60M-24 60L24 60');
    case 'ң':
      return pen('M-44 -60L-44 58M40 -60L40 58M-44 -2L40 -2M40 58L58 58L58 84');
    case 'ғ':
      return pen('M-24 60L-24 -60L46 -60L46 -40M-52 0L18 0');
    case 'ү':
      return pen('M-50 -60L0 10L50 -60M0 10L0 62');
    case 'ұ':
      return pen('M-50 -60L0 10L50 -60M0 10L0 62M-34 28L34 28');
    case 'қ':
      return pen('M-42 -60L-42 58M40 -60L-40 0L44 58L58 58L58 84');
    default:
      return pen('M0 -62C62 -62 62 62 0 62C-62 62 -62 -62 0 -62M-44 0L44 0');
  }
}

function chat(): string {
  const bubble = ([x, y, wide]: Disc, colour: string, lines: number, left: boolean) =>
    path(
      `M${x + 34} ${y}h${wide - 68}a34 34 0 0 1 34 34v${lines * 34 - 6}a34 34 0 0 1 -34 34h${-(wide - 68) + (left ? 40 : 0)}${left ? 'l-62 40l18 -40' : ''}${left ? 'h4' : ''}a34 34 0 0 1 -34 -34v${-(lines * 34 - 6)}a34 34 0 0 1 34 -34Z`,
      colour,
    ) +
    times(lines, (i) =>
      rect([x + 36, y + 32 + i * 34, (wide - 80) * (i === lines - 1 ? 0.6 : 1), 14], left ? '#c9b9d8' : '#ffe3cf', 7),
    ).join('');
  return (
    bubble([70, 80, 380], ink.snow, 3, true) +
    bubble([1130, 690, 380], ink.dawn, 2, false) +
    bubble([300, 300, 300], '#f6d9c4', 1, true) +
    circle([1450, 650, 34], glow('#ffe9a8', ink.straw)) +
    path('M1432 648q18 30 36 0', 'none', 'stroke="#5a3627" stroke-width="5" stroke-linecap="round"')
  );
}
