import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { light } from '../frame.ts';
import { alatau } from '../hills.ts';
import { across, down, ink, lit, mix } from '../paint.ts';
import { poses } from '../poses.ts';
import { crate } from '../props.ts';
import { circle, dice, path, place, polygon, rect, round, stroke, taper, times } from '../shape.ts';
import { sky, sun } from '../sky.ts';

/** Inside a greenhouse in winter: rows of green run to the light. */
export function greenhouse(): string {
  const out =
    sky(620, '#8fb2cc', '#d5dfe0', '#fbe7c8') +
    alatau(
      [
        [420, 330, 360],
        [1180, 310, 380],
        [800, 250, 400],
      ],
      600,
      { light: '#a3b2cc', dark: '#7d90b6', snow: '#fffaf2', snowDark: '#d2d9ea' },
      [0.7, 13],
    ) +
    sun([1010, 300, 54], '#fff7de', '#ffe0a0') +
    rect([0, 590, 1600, 60], '#f3ece4');
  const film = path(
    'M590 600L590 520Q590 420 800 420Q1010 420 1010 520L1010 600L1620 1080L1620 -20L-20 -20L-20 1080Z',
    across('#e6f2e466', '#ffffff22', '#e6f2e466'),
  );
  const floor =
    polygon(
      [
        [590, 598],
        [1010, 598],
        [1700, 1080],
        [-100, 1080],
      ],
      down('#a98a62', '#7d5c46', '#4e3836'),
    ) +
    polygon(
      [
        [772, 598],
        [828, 598],
        [1080, 1080],
        [520, 1080],
      ],
      down('#e6cfa0', '#c79a6a'),
    );
  const beds = [
    [-1, 612, 760, -80, 480],
    [1, 840, 990, 1120, 1690],
  ]
    .map(([, a = 0, b = 0, c = 0, d = 0]) => bed(a, b, c, d))
    .join('');
  return out + film + floor + hoops() + purlins() + beds + growers() + light([1010, 300, 800, 620], '#fff2c4', 0.5);
}

function bed(a: number, b: number, c: number, d: number): string {
  const roll = dice(a);
  return times(15, (i) => {
    const t = (i / 14) ** 1.7;
    const [left, right, y, size] = [a + (c - a) * t, b + (d - b) * t, 606 + t * 430, 14 + t * 150];
    const count = 4;
    return times(count, (k) => {
      const x = left + ((right - left) * (k + 0.5)) / count + (roll() - 0.5) * size * 0.3;
      const green = mix(mix('#8fae5c', '#3f6b3f', roll()), '#2d4a35', t * 0.4);
      const leaves = times(
        5,
        (n) =>
          `M${round(x)} ${round(y)}q${round((n - 2) * size * 0.22)} ${round(-size * 0.5)} ${round((n - 2) * size * 0.32)} ${round(-size * (0.95 - Math.abs(n - 2) * 0.2))}q${round((2 - n) * size * 0.02 + size * 0.1)} ${round(size * 0.4)} ${round((2 - n) * size * 0.32)} ${round(size * (0.95 - Math.abs(n - 2) * 0.2))}Z`,
      ).join('');
      const fruit =
        roll() > 0.45
          ? taper(
              [x + size * 0.14, y - size * 0.44, size * 0.06],
              [x + size * 0.17, y - size * 0.16, size * 0.08],
              '#a9cc5e',
            ) +
            circle([x - size * 0.2, y - size * 0.56, size * 0.09], ink.straw) +
            circle([x - size * 0.2, y - size * 0.56, size * 0.035], ink.dawn)
          : '';
      return (
        path(leaves, green) +
        path(
          leaves,
          lit(green, 0.18),
          `transform="translate(${round(size * 0.06)} ${round(size * 0.12)}) translate(${round(x)} ${round(y)}) scale(0.6) translate(${round(-x)} ${round(-y)})"`,
        ) +
        fruit
      );
    }).join('');
  }).join('');
}

function growers(): string {
  const cucumbers = times(15, (i) => {
    const [x, y] = [20 + (i % 5) * 30 + (i > 4 ? 8 : 0), -2 - Math.floor(i / 5) * 15];
    return taper([x - 12, y + 8, 9], [x + 16, y - 12, 8], i % 2 ? '#86ad4a' : '#5d8a3c');
  }).join('');
  const box = place(crate(170, 74, cucumbers), [6, -70]);
  const people: Figure[] = [
    {
      x: 740,
      y: 960,
      tall: 560,
      pose: { ...poses.carry, near: [22, 78], far: [30, 84] },
      face: { ...faces.boy, hat: 'beanie', hatColour: ink.moon },
      outfit: { ...clothes.shirtIce, colour: '#6b8fa8', apron: '#3d5a4a', boots: true, shoes: '#2f4a44' },
      held: box,
    },
    {
      x: 1040,
      y: 975,
      tall: 520,
      flip: true,
      pose: { ...poses.reach, near: [56, 96], far: [40, 100], lean: 4 },
      face: { ...faces.mother, hatColour: ink.coral },
      outfit: { top: 'shirt', colour: '#f6dfc0', legs: '#4a4a78', apron: ink.dawn, boots: true, shoes: '#6d3030' },
    },
  ];
  return people
    .map((person) => {
      const drawing = figure(person);
      return shadowOf(drawing, [person.x, person.y, 0.5, -0.22], '#33222c', 0.4) + drawing;
    })
    .join('');
}

function hoops(): string {
  return times(8, (i) => {
    const t = (i / 7) ** 1.9;
    const [w, top, low] = [210 + t * 780, 420 - t * 560, 600 + t * 470];
    return stroke(
      `M${round(800 - w)} ${round(low)}L${round(800 - w)} ${round(low - (low - top) * 0.45)}Q${round(800 - w)} ${round(top)} 800 ${round(top)}Q${round(800 + w)} ${round(top)} ${round(800 + w)} ${round(low - (low - top) * 0.45)}L${round(800 + w)} ${round(low)}`,
      mix('#eef4ee', '#6f8f86', t),
      3 + t * 15,
    );
  }).join('');
}

function purlins(): string {
  return stroke(
    'M800 420L800 -140M640 456L60 -60M960 456L1540 -60M592 540L-160 380M1008 540L1760 380',
    '#c9dcd2',
    5,
    'opacity="0.8"',
  );
}
