import { height, light } from '../frame.ts';
import { across, down, glow, ink, lit, shade } from '../paint.ts';
import { blob, circle, ellipse, type Point, path, place, polygon, rect, stroke, times } from '../shape.ts';

/** Three-cornered letters from the front lie in the lamp's circle. */
export function letters(): string {
  const table =
    rect([0, 0, 1600, height], slantOf()) +
    stroke(
      'M0 180Q800 120 1600 200M0 420Q800 360 1600 440M0 700Q800 650 1600 730M0 950Q800 910 1600 980',
      '#4a2630',
      4,
      'opacity="0.5"',
    ) +
    light([820, 480, 1150, 900], '#ffca80', 0.8);
  const well =
    place(
      ellipse([10, 70, 110, 26], '#241430', 'opacity="0.45"') +
        path('M-80 -30L80 -30L100 70Q0 94 -100 70Z', across('#6d86b0', '#30477f', '#1b2850')) +
        ellipse([0, -30, 80, 20], '#141a2e') +
        rect([-34, -64, 68, 36], '#8fa3c8', 6) +
        ellipse([0, -64, 34, 9], '#141a2e'),
      [330, 280],
    ) +
    place(
      stroke('M0 0L250 -180', ink.bark, 13) +
        polygon(
          [
            [0, 0],
            [-44, 34],
            [-12, -16],
          ],
          ink.mist,
        ),
      [440, 420],
    );
  return (
    table +
    sheet() +
    triangle([420, 720], 1.2, -14, '#ecd2a0') +
    triangle([640, 900], 1.05, 18, '#e3c08c') +
    triangle([250, 930], 0.9, 34, '#f3dfb8') +
    photo() +
    well +
    tulip() +
    lens() +
    triangle([1440, 760], 0.9, -30, '#e6c998') +
    rect([0, 0, 1600, height], glow('#14103000', '#14103000', '#14103088'))
  );
}

function slantOf(): string {
  return across('#a8623f', '#8a4c3a', '#5f3440');
}

function triangle([x, y]: Point, size: number, turn: number, paper: string): string {
  return place(
    polygon(
      [
        [-150, 112],
        [160, 112],
        [10, -148],
      ],
      '#241430',
      'opacity="0.35" transform="translate(16 18)"',
    ) +
      polygon(
        [
          [-150, 110],
          [160, 110],
          [5, -150],
        ],
        paper,
      ) +
      polygon(
        [
          [5, -150],
          [160, 110],
          [30, 40],
        ],
        shade(paper, 0.12),
      ) +
      polygon(
        [
          [-150, 110],
          [5, -150],
          [30, 40],
        ],
        lit(paper, 0.2),
      ) +
      stroke('M-90 92L70 92M-60 74L50 74', '#5a4a78', 5, 'stroke-dasharray="26 8 14 8"') +
      circle([96, 84, 20], 'none', `stroke="${ink.ember}" stroke-width="4"`) +
      stroke('M84 84L108 84', ink.ember, 4),
    [x, y],
    size,
    turn,
  );
}

function sheet(): string {
  return place(
    rect([-220, -290, 440, 580], '#241430', 6, 'opacity="0.3" transform="translate(18 20)"') +
      rect([-220, -290, 440, 580], '#f3dfb8', 4) +
      stroke('M-220 -96L220 -90M-220 100L220 104M0 -290L0 290', '#cfb284', 4) +
      stroke(
        times(11, (i) => `M-176 ${-236 + i * 44}q20 -14 40 0t40 0t40 0t40 0t40 0t40 0t40 0l${i % 3 ? 40 : -10} 0`).join(
          '',
        ),
        '#4a4a86',
        5,
      ),
    [800, 560],
    1,
    -7,
  );
}

function photo(): string {
  return place(
    rect([-150, -190, 300, 380], ink.cream, 4, 'stroke="#c9a878" stroke-width="4"') +
      rect([-124, -164, 248, 300], down('#c9ac88', '#7d6050')) +
      blob(
        [
          [-80, 136],
          [-70, 40],
          [-20, 16],
          [26, 16],
          [76, 40],
          [88, 136],
        ],
        '#4d4438',
      ) +
      ellipse([2, -40, 46, 60], '#e3c6a0') +
      path('M-58 -66Q0 -120 62 -66L72 -56L-66 -56Z', '#4d4438') +
      circle([2, -80, 8], ink.ember),
    [1240, 380],
    1,
    9,
  );
}

function tulip(): string {
  return place(
    stroke('M0 0C60 -40 160 -30 260 -60', '#7d7a4a', 9) +
      path('M250 -62C280 -110 340 -110 380 -90C350 -80 370 -60 376 -44C340 -30 280 -30 250 -62Z', '#a8402f') +
      path('M90 -30C130 -80 190 -80 210 -70C180 -50 130 -30 90 -30Z', '#8f8a52'),
    [1090, 900],
    1.1,
    8,
  );
}

function lens(): string {
  return place(
    stroke('M120 120L250 250', ink.bark, 36) +
      circle([0, 0, 150], '#fff6dc44', `stroke="${ink.ochre}" stroke-width="20"`) +
      path('M-90 -70Q-60 -110 0 -116L0 -100Q-50 -94 -76 -60Z', '#ffffff99'),
    [1060, 660],
  );
}
