import { horse } from '../animals.ts';
import { faces } from '../cast.ts';
import { figure } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau, grass, ridge } from '../hills.ts';
import { place } from '../shape.ts';
import { mist, sky, stars, streak, sun } from '../sky.ts';

/** The disc rises over the summer pasture; one rider on the ridge. */
export function dawnSteppe(): string {
  const air =
    sky(700, '#2c2a5e', '#6d4a86', '#d46a70', '#f99a63', '#fed28e') +
    stars(40, 240, 3) +
    streak([140, 240, 620, 20], '#f08a7a66') +
    streak([900, 330, 560, 16], '#ffc08a77') +
    streak([320, 400, 420, 10], '#ffd9a077');
  const far = alatau(
    [
      [260, 380, 420],
      [1400, 360, 460],
      [60, 450, 300],
    ],
    660,
    { light: '#8a6392', dark: '#5a4482', snow: '#ffd3bd', snowDark: '#a97aa2' },
    [0.36, 61],
  );
  const folds =
    ridge([640, 26], '#b0607a', 14, '#7d4a76') +
    mist(690, 110, '#ffc79a', 0.55) +
    ridge([720, 34], '#8e4a70', 21, '#5d3868') +
    mist(776, 90, '#f39a86', 0.4) +
    ridge([810, 40], '#5a3564', 33, '#3a2856');
  const rider =
    place(horse('#2b1f42', '#201735', 'stand'), [460, 806], 0.42) +
    place(
      figure({
        x: 0,
        y: 0,
        tall: 250,
        anchor: 'hips',
        pose: { near: [30, 78], far: [40, 80], nearLeg: [38, -8], farLeg: [40, 0], lean: -2 },
        face: { ...faces.shepherd, skin: '#3d2848', hatColour: '#2b1f42', hair: '#201735' },
        outfit: { top: 'coat', colour: '#2b1f42', legs: '#201735', shoes: '#201735' },
      }),
      [450, 702],
      0.62,
    );
  return (
    air +
    sun([860, 560, 150], '#fff0bd', '#ffb066') +
    far +
    folds +
    rider +
    ridge([930, 34], '#33244f', 8, '#1c1738') +
    grass([930, 1090], 110, '#150f2e', [7, 96]) +
    light([860, 600, 900, 420], '#ffb070', 0.4)
  );
}
