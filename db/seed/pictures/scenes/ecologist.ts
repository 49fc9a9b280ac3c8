import { faces } from '../cast.ts';
import { figure } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau, poplar, ridge } from '../hills.ts';
import { down, ink } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, dice, ellipse, mirrored, place, rect, stroke, times } from '../shape.ts';
import { mist, sky } from '../sky.ts';

/** A river ecologist lifts a sample against the light. */
export function ecologist(): string {
  const air =
    sky(470, '#88b4c0', '#cfdcd0', '#f9e6c2') +
    light([1150, 200, 520, 420], '#fff3cc', 0.8) +
    circle([1150, 210, 84], '#fff8e2');
  const far =
    alatau(
      [
        [300, 240, 460],
        [900, 280, 400],
        [1500, 220, 420],
      ],
      480,
      { light: '#9cb0c4', dark: '#7890b0', snow: '#fffaf0', snowDark: '#d4dce8' },
      [0.5, 77],
    ) + mist(470, 120, '#fbeed6', 0.8);
  const bank =
    ridge([480, 12], '#8f9a58', 12, '#5e7048') +
    times(13, (i) => poplar([30 + i * 128 + ((i * 41) % 50), 510, 110 + ((i * 29) % 70)], '#93a05a')).join('');
  const river = rect([0, 520, 1600, 560], down('#dcebdc', '#7fb0b4', '#3a7488', '#1d4458'));
  const reflection = light([1150, 700, 130, 380], '#fff3cc', 0.7);
  return (
    air +
    far +
    bank +
    river +
    ripples() +
    reflection +
    scientist() +
    reeds(10, false) +
    reeds(1590, true) +
    light([1150, 300, 700, 600], '#ffe9b0', 0.3)
  );
}

function scientist(): string {
  const tube = `<g transform="rotate(12)">${rect([-13, -130, 26, 150], '#eaf6f2aa', 13)}${rect([-11, -70, 22, 88], down('#a8d8b8', '#3f8f86'), 11)}${rect([-19, -138, 38, 14], ink.cream, 6)}${circle([4, -40, 3], ink.snow)}${circle([-3, -20, 2.4], ink.snow)}</g>`;
  const woman = figure({
    x: 620,
    y: 1160,
    tall: 1040,
    pose: { ...poses.stand, lean: 4, nod: -12, near: [86, 138], far: [34, 84] },
    face: { ...faces.girlBun, glasses: true, hair: '#2a1d22', skin: '#e3ab80' },
    outfit: { top: 'vest', colour: '#5d7a4a', second: '#7f9a5e', legs: '#3a5566', boots: true, shoes: '#2b3d4a' },
    held: tube,
    heldFar:
      rect([-20, -16, 140, 26], '#27384a', 8) +
      rect([-14, -120, 128, 112], ink.cream, 6) +
      stroke('M0 -96l90 0M0 -72l70 0M0 -48l84 0', ink.mist, 7) +
      rect([26, -132, 48, 20], '#27384a', 6),
  });
  const wake =
    rect([500, 1000, 260, 80], down('#2a6076', '#1d4458')) +
    ellipse([622, 1000, 190, 14], '#dcebe2', 'opacity="0.55"') +
    ellipse([622, 1012, 250, 18], '#dcebe2', 'opacity="0.22"');
  const kit =
    place(
      rect([0, 0, 220, 120], ink.dawn, 14) +
        rect([0, 30, 220, 10], ink.ember) +
        rect([84, -24, 52, 26], 'none', 8, `stroke="${ink.ember}" stroke-width="10"`) +
        circle([110, 36, 12], ink.cream),
      [250, 850],
      1,
    ) +
    ellipse([360, 980, 190, 34], '#6f7a62') +
    ellipse([360, 968, 180, 26], '#9a9c7c');
  return ellipse([360, 990, 230, 26], '#1d445888') + kit + woman + wake;
}

function ripples(): string {
  const roll = dice(19);
  return times(60, () => {
    const t = roll();
    const y = 530 + t * t * 520;
    return ellipse(
      [roll() * 1600, y, 20 + t * 130, 1.5 + t * 5],
      roll() > 0.5 ? '#eef6ea' : '#2c6076',
      'opacity="0.45"',
    );
  }).join('');
}

function reeds(x: number, flip: boolean): string {
  return place(
    mirrored(
      stroke(
        times(
          16,
          (i) => `M${i * 17} 0q${8 - i} ${-180 - ((i * 47) % 160)} ${30 - i * 5} ${-300 - ((i * 67) % 190)}`,
        ).join(''),
        '#3d5533',
        7,
      ) + times(7, (i) => rect([14 + i * 36 + 20 - i * 9, -390 - ((i * 83) % 90), 20, 92], '#6b3f27', 10)).join(''),
      flip,
    ),
    [x, 1080],
    1,
    0,
  );
}
