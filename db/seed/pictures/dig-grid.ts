import { ink, mix } from './paint.ts';
import { type Point, polygon, rect, round, stroke, times } from './shape.ts';

/** The squares of a dig with their pegs and cords, in perspective. */
export function digGrid(): string {
  const depth = [
    [70, 30, 96, 50],
    [40, 120, 60, 30],
    [90, 40, 30, 110],
  ];
  const squares = times(12, (i) => {
    const [column, row] = [i % 4, Math.floor(i / 4)];
    const [a, b, c, d] = [
      corner(column + 0.06, row + 0.08),
      corner(column + 0.94, row + 0.08),
      corner(column + 0.94, row + 0.92),
      corner(column + 0.06, row + 0.92),
    ];
    const deep = (depth[row]?.[column] ?? 40) * (0.6 + row * 0.35);
    const low = (point: Point): Point => [point[0] + (800 - point[0]) * 0.05, point[1] + deep];
    const [la, lb] = [low(a), low(b)];
    const lc: Point = [Math.min(c[0], lb[0] + (c[0] - b[0])), Math.max(c[1], la[1] + 8)];
    const layers = times(4, (k) =>
      polygon(
        [
          [a[0], a[1] + (deep * k) / 4],
          [b[0], b[1] + (deep * k) / 4],
          [b[0], b[1] + (deep * (k + 1)) / 4],
          [a[0], a[1] + (deep * (k + 1)) / 4],
        ],
        ['#a8713f', '#c08a52', '#8f5a38', '#6d4330'][k] ?? '#a8713f',
      ),
    ).join('');
    const floor = polygon([la, lb, lc, [d[0], lc[1]]], mix('#d9ac6c', '#a8743f', deep / 150));
    const side = polygon(
      [a, [a[0] + (la[0] - a[0]) + 16, a[1] + deep], [d[0] + 30, d[1]], d],
      '#6d4330',
      'opacity="0.55"',
    );
    const brick =
      column === 1 && row > 0
        ? times(9, (k) =>
            rect(
              [a[0] + 60 + (k % 3) * 78 + (k > 2 && k < 6 ? 34 : 0), a[1] + deep + 16 + Math.floor(k / 3) * 22, 72, 19],
              k % 2 ? '#d8b078' : '#e4c08c',
              3,
            ),
          ).join('')
        : '';
    return polygon([a, b, c, d], '#b5814a') + layers + floor + side + brick;
  }).join('');
  const pegs: string[] = [];
  const cords: string[] = [];
  for (let row = 0; row <= 3; row += 1)
    for (let column = 0; column <= 4; column += 1) {
      const [x, y] = corner(column, row);
      const size = 10 + row * 8;
      pegs.push(
        rect([x - size * 0.16, y - size * 1.6, size * 0.32, size * 2], ink.bark, 2) +
          rect([x - size * 0.16, y - size * 1.6, size * 0.32, size * 0.5], ink.dawn, 2),
      );
      const [nx, ny] = corner(column + 1, row);
      const [fx, fy] = corner(column, row + 1);
      if (column < 4) cords.push(`M${round(x)} ${round(y - size)}L${round(nx)} ${round(ny - size)}`);
      if (row < 3) cords.push(`M${round(x)} ${round(y - size)}L${round(fx)} ${round(fy - size - 8)}`);
    }
  return squares + stroke(cords.join(''), '#fff4dc', 3) + pegs.join('');
}

function corner(column: number, row: number): Point {
  const near = row / 3;
  const y = 380 + near ** 1.35 * 620;
  const spread = 300 + near * 240;
  return [800 + (column - 2) * spread, y];
}
