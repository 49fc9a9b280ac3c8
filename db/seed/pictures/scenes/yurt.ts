import { horse } from '../animals.ts';
import { yurt } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau, grass, ridge } from '../hills.ts';
import { down, ink } from '../paint.ts';
import { poses } from '../poses.ts';
import { blob, ellipse, mirrored, path, place, stroke } from '../shape.ts';
import { moon, sky, smoke, stars } from '../sky.ts';

/** The blue hour: a yurt with light in the door. */
export function yurtAtDusk(): string {
  const air = sky(620, '#0f1a45', '#27407f', '#6d6aa6', '#d58d8c') + stars(150, 460, 17) + moon([1310, 190, 58]);
  const land = ridge([630, 22], '#3f5468', 5, '#2b3a58') + ridge([720, 20], '#39504f', 15, '#1a2541');
  const small = place(yurt('#8f97b8', '#ffc36b'), [250, 730], 0.42) + smoke([262, 612], [220, 120, 24], '#b8c0e0', 2);
  const home =
    smoke([900, 470], [430, 260, 46], '#c3c6e2', 5) +
    ellipse([880, 884, 560, 46], '#0d1534', 'opacity="0.55"') +
    place(yurt('#cfc4c8', '#ffcf7a'), [880, 870], 1.62);
  const glowing =
    path('M826 872L936 872L1130 1067L560 1067Z', down('#ffc56acc', '#ff9d5522')) +
    light([880, 800, 330, 260], '#ffb65e', 0.75);
  const fire =
    place(
      stroke('M-60 6L60 -12M-60 -12L60 6', ink.bark, 18) +
        blob(
          [
            [-34, -6],
            [-40, -50],
            [-14, -70],
            [-4, -120],
            [24, -76],
            [40, -44],
            [32, -6],
          ],
          ink.dawn,
        ) +
        blob(
          [
            [-16, -6],
            [-20, -36],
            [0, -78],
            [20, -34],
            [16, -6],
          ],
          ink.straw,
        ),
      [420, 950],
    ) + light([420, 900, 320, 240], '#ff9a4a', 0.8);
  const saddle = place(mirrored(horse('#3b3350', '#211b36', 'graze')), [1400, 900], 0.62, 0);
  return (
    air +
    far() +
    land +
    small +
    saddle +
    home +
    glowing +
    shadowOf(child(), [1120, 950, -1, -0.3], '#0d1534') +
    child() +
    fire +
    grass([940, 1090], 70, '#0f1a36', [3, 70])
  );
}

function far(): string {
  return alatau(
    [
      [240, 260, 460],
      [1180, 300, 420],
      [760, 210, 520],
      [1560, 330, 360],
    ],
    640,
    { light: '#5666a4', dark: '#37447f', snow: '#d9dcf2', snowDark: '#8d98cc' },
    [0.5, 91],
  );
}

function child(): string {
  return figure({
    x: 1120,
    y: 950,
    tall: 300,
    flip: true,
    pose: { ...poses.carry, near: [20, 70] },
    face: faces.mother,
    outfit: { ...clothes.kamisol },
    held: path('M-34 -50L34 -50L26 20L-26 20Z', ink.straw) + ellipse([0, -50, 34, 10], ink.snow),
  });
}
