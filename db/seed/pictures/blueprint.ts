import { across, ink } from './paint.ts';
import { circle, polygon, rect, round, stroke, times } from './shape.ts';

/** The plan of the embankment, in white lines on blue. */
export function blueprint(): string {
  const fine = '#9fb9e6';
  const shoreLine =
    stroke('M820 522L400 1080M780 520L250 1080M900 524L1600 900', '#f5e9d4', 4) +
    stroke(
      'M0 540C180 520 420 560 790 520M0 700C160 660 400 720 640 640M0 860C140 820 320 880 480 810',
      fine,
      3,
      'stroke-dasharray="18 12"',
    );
  const rails = stroke(times(7, (i) => `M${780 - i * 56} ${560 + i * 76}l0 ${-34 - i * 20}`).join(''), '#f5e9d4', 4);
  const trees = [
    [120, 430, 62],
    [262, 410, 50],
    [388, 420, 56],
    [510, 400, 42],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        circle([x, y, r], 'none', `stroke="${fine}" stroke-width="3"`) +
        stroke(
          `${times(
            8,
            (i) => `M${x} ${y}L${round(x + Math.cos(i * 0.785) * r)} ${round(y + Math.sin(i * 0.785) * r)}`,
          ).join('')}M${x} ${y + r}l0 70`,
          fine,
          2,
        ),
    )
    .join('');
  return (
    rect([-10, -10, 900, 1100], paper()) +
    grid() +
    compass() +
    shoreLine +
    rails +
    trees +
    measures() +
    rect([330, 200, 250, 110], 'none', 0, `stroke="${fine}" stroke-width="3"`) +
    stroke('M350 290L350 250L390 250L390 230L450 230L450 260L520 260L520 220L560 220L560 290Z', '#f5e9d4', 3)
  );
}

function paper(): string {
  return across('#1c3470', '#274588', '#315aa0');
}

function grid(): string {
  return stroke(
    [...times(28, (i) => `M${i * 40} 0L${i * 40} 1080`), ...times(28, (i) => `M0 ${i * 40}L1000 ${i * 40}`)].join(''),
    '#33549a',
    1.5,
  );
}

function measures(): string {
  return (
    stroke('M60 960L430 960M60 944l0 32M430 944l0 32M80 130L640 130M80 114l0 32M640 114l0 32', '#ffb184', 4) +
    stroke(
      'M74 960l18 -8M74 960l18 8M416 960l-18 -8M416 960l-18 8M94 130l18 -8M94 130l18 8M626 130l-18 -8M626 130l-18 8',
      '#ffb184',
      4,
    )
  );
}

function compass(): string {
  return (
    circle([170, 270, 70], 'none', `stroke="#f5e9d4" stroke-width="4"`) +
    polygon(
      [
        [170, 188],
        [186, 270],
        [170, 352],
        [154, 270],
      ],
      '#f5e9d4',
    ) +
    polygon(
      [
        [170, 188],
        [186, 270],
        [154, 270],
      ],
      ink.coral,
    )
  );
}
