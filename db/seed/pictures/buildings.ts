import { across, down, ink, lit, shade } from './paint.ts';
import { type Box, circle, type Disc, dice, ellipse, path, polygon, rect, round, stroke, times } from './shape.ts';

/** A block of flats; `lights` is the share of windows lit. */
export function flats([x, y, wide, tall]: Box, colour: string, lights: number, seed: number): string {
  const roll = dice(seed);
  const columns = Math.max(2, Math.round(wide / 34));
  const rows = Math.max(2, Math.round(tall / 44));
  const [stepX, stepY] = [wide / columns, tall / rows];
  const windows = times(columns * rows, (i) => {
    const on = roll() < lights;
    const pane = on ? (roll() > 0.5 ? '#ffd98a' : '#ffb765') : shade(colour, 0.38);
    return rect(
      [
        x + (i % columns) * stepX + stepX * 0.24,
        y - tall + Math.floor(i / columns) * stepY + stepY * 0.26,
        stepX * 0.52,
        stepY * 0.46,
      ],
      pane,
    );
  });
  return (
    rect([x, y - tall, wide, tall], across(lit(colour, 0.1), colour, shade(colour, 0.2))) +
    rect([x - 4, y - tall - 8, wide + 8, 10], shade(colour, 0.3)) +
    windows.join('')
  );
}

/** A village house with a pitched roof, its floor on (x, y). */
export function house([x, y, wide]: Disc, wall: string, roof: string, pane: string): string {
  const tall = wide * 0.42;
  return (
    rect([x, y - tall, wide, tall], across(lit(wall, 0.12), shade(wall, 0.1))) +
    polygon(
      [
        [x - wide * 0.08, y - tall],
        [x + wide * 0.16, y - tall * 1.85],
        [x + wide * 0.84, y - tall * 1.85],
        [x + wide * 1.08, y - tall],
      ],
      down(lit(roof, 0.1), shade(roof, 0.15)),
    ) +
    rect([x + wide * 0.72, y - tall * 2.2, wide * 0.08, tall * 0.5], shade(roof, 0.35)) +
    [0.14, 0.62]
      .map(
        (at) =>
          rect([x + wide * at, y - tall * 0.74, wide * 0.22, tall * 0.4], pane) +
          rect(
            [x + wide * (at - 0.02), y - tall * 0.78, wide * 0.26, tall * 0.48],
            'none',
            0,
            `stroke="${lit(wall, 0.5)}" stroke-width="${round(wide * 0.02)}"`,
          ),
      )
      .join('') +
    rect([x + wide * 0.42, y - tall * 0.78, wide * 0.14, tall * 0.78], shade(roof, 0.2))
  );
}

/** A felt yurt about 400 wide standing on y = 0, its door open when `inside` names the light in it. */
export function yurt(felt: string, inside?: string): string {
  const dark = shade(felt, 0.3);
  const wall = path('M-200 0L-190 -128Q0 -150 190 -128L200 0Q0 22 -200 0Z', across(lit(felt, 0.3), felt, dark));
  const dome = path(
    'M-190 -128C-160 -210 -70 -262 0 -264C70 -262 160 -210 190 -128Q0 -150 -190 -128Z',
    across(lit(felt, 0.45), felt, dark),
  );
  const ropes = stroke(
    'M-190 -126Q0 -148 190 -126M-196 -56Q0 -70 196 -56M-150 -190L-120 -134M150 -190L120 -134M-66 -250L-50 -140M66 -250L50 -140',
    ink.ember,
    5,
  );
  const band = stroke(
    times(19, (i) => `M${-181 + i * 19} ${round(-108 - Math.sin((i / 18) * Math.PI) * 18)}q9 -13 18 0`).join(''),
    ink.dawn,
    5,
  );
  const crown =
    ellipse([0, -262, 44, 12], shade(felt, 0.5)) +
    stroke('M-40 -262Q0 -294 40 -262M-24 -256Q0 -296 24 -266M0 -290L0 -254', ink.ember, 5);
  const frameOf = rect([-44, -122, 88, 128], ink.ember, 4) + rect([-34, -112, 68, 116], inside ?? '#8c2f1c', 2);
  const door = inside
    ? polygon(
        [
          [-34, -112],
          [-34, 4],
          [-76, 14],
          [-76, -106],
        ],
        '#8c2f1c',
      ) + stroke('M-66 -92L-44 -96L-44 -60L-66 -56ZM-66 -42L-44 -46L-44 -10L-66 -6Z', ink.straw, 4)
    : stroke('M0 -112L0 2M-26 -96L-8 -96L-8 -60L-26 -60ZM8 -96L26 -96L26 -60L8 -60Z', ink.straw, 4);
  return wall + dome + ropes + band + crown + frameOf + door;
}

/** A plant's chimney with two warning rings. */
export function chimney([x, y, tall, wide]: Box, colour: string): string {
  const body = polygon(
    [
      [x - wide * 0.5, y],
      [x - wide * 0.32, y - tall],
      [x + wide * 0.32, y - tall],
      [x + wide * 0.5, y],
    ],
    across(lit(colour, 0.25), colour, shade(colour, 0.35)),
  );
  const ring = (at: number) =>
    polygon(
      [
        [x - wide * (0.5 - 0.18 * at), y - tall * at],
        [x - wide * (0.5 - 0.18 * (at + 0.06)), y - tall * (at + 0.06)],
        [x + wide * (0.5 - 0.18 * (at + 0.06)), y - tall * (at + 0.06)],
        [x + wide * (0.5 - 0.18 * at), y - tall * at],
      ],
      across(ink.coral, ink.dawn, ink.ember),
    );
  return body + ring(0.92) + ring(0.78) + ring(0.64);
}

/** A row of paper flags hung from (x, y) to (x + long, y). */
export function bunting([x, y, long, sag]: Box, colours: readonly string[]): string {
  const count = Math.round(long / 46);
  const at = (share: number) => [x + long * share, y + Math.sin(share * Math.PI) * sag] as const;
  const flags = times(count, (i) => {
    const [fx, fy] = at((i + 0.5) / count);
    return polygon(
      [
        [fx - 15, fy],
        [fx + 15, fy],
        [fx, fy + 36],
      ],
      colours[i % colours.length] ?? ink.dawn,
    );
  });
  return stroke(`M${x} ${y}Q${x + long / 2} ${y + sag * 2} ${x + long} ${y}`, ink.coal, 2.5) + flags.join('');
}

/** Lamps of a distant town: warm points along a line. */
export function townLights(y: number, count: number, seed: number): string {
  const roll = dice(seed);
  return times(count, () =>
    circle([roll() * 1600, y + (roll() - 0.5) * 26, 1.2 + roll() * 2.4], roll() > 0.4 ? '#ffd48a' : '#ff9d5c'),
  ).join('');
}
