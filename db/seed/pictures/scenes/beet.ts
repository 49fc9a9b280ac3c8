import { clothes, faces } from '../cast.ts';
import { figure } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau, poplar, ridge } from '../hills.ts';
import { across, down, ink } from '../paint.ts';
import { poses } from '../poses.ts';
import { wheel } from '../props.ts';
import { circle, dice, ellipse, type Point, path, place, polygon, rect, stroke, times } from '../shape.ts';
import { cloud, sky, sun } from '../sky.ts';

/** Beet harvest: furrows, a tractor and the roots close up. */
export function beet(): string {
  const air =
    sky(440, '#6d5a8c', '#c98a86', '#f6c08c', '#fbe3b8') +
    cloud([900, 150, 520], '#f9d3b0aa', 6) +
    cloud([160, 230, 340], '#f9d3b0aa', 2) +
    sun([300, 370, 70], '#fff0c4', '#ffbe7a') +
    alatau(
      [
        [700, 240, 460],
        [1300, 210, 480],
        [1020, 300, 340],
      ],
      450,
      { light: '#a08aa8', dark: '#74668f', snow: '#fff0de', snowDark: '#c9b3c4' },
      [0.5, 101],
    );
  const field =
    ridge([446, 6], '#b0924e', 2, '#7d5a3e') +
    times(14, (i) => poplar([880 + i * 54, 462, 70 + ((i * 31) % 50)], i % 2 ? '#c9953c' : '#a5763a')).join('') +
    polygon(
      [
        [-10, 470],
        [1610, 470],
        [1610, 1080],
        [-10, 1080],
      ],
      down('#a8744a', '#6d4438', '#3f2834'),
    );
  const furrows = times(19, (i) => {
    const low = -1500 + i * 250;
    return (
      polygon(
        [
          [620 + i * 20, 470],
          [628 + i * 20, 470],
          [low + 120, 1080],
          [low, 1080],
        ],
        '#4e3034',
        'opacity="0.5"',
      ) + stroke(`M${632 + i * 20} 470L${low + 170} 1080`, '#8fa04c', 7, 'stroke-dasharray="3 15" opacity="0.9"')
    );
  }).join('');
  return (
    air + field + furrows + place(tractor(), [880, 700], 0.92) + pile() + light([300, 420, 900, 520], '#ffd592', 0.42)
  );
}

function tractor(): string {
  const trailer =
    path('M-520 -230L-120 -230L-150 -60L-490 -60Z', across(ink.moon, ink.night)) +
    stroke('M-430 -226L-418 -64M-320 -226L-320 -64M-210 -226L-222 -64', ink.mist, 7) +
    times(34, (i) =>
      circle([-500 + (i % 17) * 23, -236 - (i > 16 ? 22 : 0) - ((i * 13) % 9), 21], i % 2 ? '#c9a58c' : '#a87f70'),
    ).join('') +
    wheel([-410, -50, 54]) +
    wheel([-240, -50, 54]) +
    rect([-130, -90, 140, 12], ink.coal);
  const machine =
    path('M40 -250L250 -240Q290 -236 296 -190L300 -100L20 -100Z', across(ink.coral, ink.dawn)) +
    rect([-40, -170, 160, 90], ink.ember, 10) +
    path('M-30 -400L110 -400L140 -240L140 -160L-40 -160Z', '#a9c4d0') +
    path('M-48 -416L128 -416L130 -392L-50 -392Z', ink.ember) +
    stroke('M-30 -400L-36 -160M108 -396L140 -240M38 -400L40 -165', ink.ember, 10) +
    rect([210, -340, 16, 100], ink.coal, 5) +
    stroke('M250 -215L290 -210M250 -190L292 -186M250 -165L294 -162', '#7d2a1c', 6) +
    circle([290, -130, 14], '#fff1c0');
  const driver = figure({
    x: 30,
    y: -220,
    tall: 330,
    anchor: 'hips',
    pose: { ...poses.sit, near: [40, 84] },
    face: faces.boyCap,
    outfit: clothes.hoodieMoss,
  });
  const big =
    circle([20, -100, 104], '#1d1a26') +
    times(18, (i) => rect([12, -208, 16, 22], '#1d1a26', 2, `transform="rotate(${i * 20} 20 -100)"`)).join('') +
    circle([20, -100, 58], ink.straw) +
    circle([20, -100, 24], ink.ochre);
  const front =
    circle([250, -60, 62], '#1d1a26') + circle([250, -60, 32], ink.straw) + circle([250, -60, 12], ink.ochre);
  return (
    ellipse([-80, 4, 480, 26], '#2a1826', 'opacity="0.5"') +
    trailer +
    driver +
    machine.replace('#a9c4d0', '#a9c4d077') +
    big +
    front
  );
}

function pile(): string {
  const roll = dice(88);
  const root = ([x, y]: Point, size: number, turn: number, i: number) =>
    place(
      stroke('M0 -52Q-40 -120 -60 -150M0 -52Q-6 -130 0 -170M0 -52Q40 -110 66 -140', '#5d7a3a', 15) +
        path(
          'M0 -46Q-70 -140 -96 -150Q-84 -100 -30 -48ZM6 -48Q50 -150 96 -146Q80 -90 30 -46ZM-8 -48Q-30 -150 4 -196Q34 -140 12 -48Z',
          i % 2 ? '#7a9a48' : '#5f8040',
        ) +
        path(
          'M-62 -20C-60 -64 60 -64 62 -20C64 40 24 80 6 150Q0 166 -6 150C-24 80 -64 40 -62 -20Z',
          across('#f2dcc0', '#d6b294', '#9c7468'),
        ) +
        stroke('M-50 6q30 12 70 4M-40 36q26 8 56 0M-22 70q20 6 34 0', '#a88270', 4) +
        path('M-58 -30C-50 -62 50 -62 58 -30Q0 -16 -58 -30Z', '#b89a7a'),
      [x, y],
      size,
      turn,
    );
  const heap = times(26, (i) => {
    const row = Math.floor(i / 9);
    return root(
      [60 + (i % 9) * 205 + row * 70 - 60, 960 + row * 90 - 60 + roll() * 40],
      0.74 + row * 0.26,
      -70 + roll() * 140,
      i,
    );
  }).join('');
  return ellipse([800, 1080, 1000, 190], '#2d1c28') + heap;
}
