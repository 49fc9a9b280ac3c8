import { height, width } from './frame.ts';
import { down, ink, lit, shade } from './paint.ts';
import { clip, curveThrough, type Disc, dice, type Point, path, polygon, round, stroke, times } from './shape.ts';

type Rock = { light: string; dark: string; snow: string; snowDark: string };

/** Peaks of the Kyrgyz Alatau; each peak is [x, y, half width], drawn in order from the farthest. */
export function alatau(peaks: readonly Disc[], base: number, rock: Rock, [snowShare, seed]: Point = [0.5, 11]): string {
  return peaks.map((one, index) => peak(one, base, rock, [snowShare, seed + index * 17])).join('');
}

function peak([x, y, half]: Disc, base: number, rock: Rock, [snowShare, seed]: Point): string {
  const top: Point = [x, y];
  const roll = dice(seed);
  const left = slope(top, [top[0] - half, base], roll);
  const right = slope(top, [top[0] + half, base], roll);
  const spine = slope(top, [top[0] + half * 0.12, base], roll, 0.07);
  const outline = [...[...left].reverse(), ...right.slice(1)];
  const window = polygon(outline, '#000');
  const snowLine = top[1] + (base - top[1]) * snowShare;
  const bite: Point[] = times(19, (i) => [
    top[0] - half + (i / 18) * half * 2,
    snowLine + (i % 2 ? -1 : 1) * (base - top[1]) * (0.05 + roll() * 0.13),
  ]);
  const cap = `M${top[0] - half} ${top[1] - 9}L${bite.map((point) => point.map(round).join(' ')).join('L')}L${top[0] + half} ${top[1] - 9}Z`;
  const darkSide = polygon([...spine, [top[0] + half, base], ...[...right].reverse()], '#000');
  const ribs = times(5, (i) => rib([x, y, half], base, i, roll)).join('');
  const drawing =
    polygon(outline, down(rock.light, lit(rock.light, 0.12))) +
    path(cap, rock.snow) +
    clip(darkSide, polygon(outline, rock.dark) + path(cap, rock.snowDark)) +
    `<g opacity="0.5" fill="${rock.dark}">${ribs}</g>`;
  return clip(window, drawing);
}

function rib([top, high, half]: Disc, base: number, index: number, roll: () => number): string {
  const x = top - half * (0.12 + index * 0.16);
  const y = high + (base - high) * (0.2 + index * 0.13);
  const fall = (base - high) * (0.2 + roll() * 0.25);
  return `<path d="M${round(x)} ${round(y)}l${round(half * 0.05)} ${round(fall * 0.55)}l${round(-half * 0.03)} ${round(fall * 0.45)}l${round(half * 0.14)} ${round(-fall * 0.35)}Z"/>`;
}

function slope(from: Point, to: Point, roll: () => number, rough = 0.05): Point[] {
  const steps = 9;
  const size = Math.abs(to[1] - from[1]);
  return times(steps + 1, (i) => {
    const along = i / steps;
    const sway = i === 0 || i === steps ? 0 : (roll() - 0.5) * size * rough * 2;
    return [from[0] + (to[0] - from[0]) * along + sway, from[1] + (to[1] - from[1]) * along ** 0.88 + sway * 0.5];
  });
}

/** A soft ridge across the picture down to its foot: `y` at the middle, `swell` its waves, lit from above. */
export function ridge([y, swell]: Point, colour: string, seed: number, foot = shade(colour, 0.35)): string {
  return path(`${ridgeLine(y, swell, seed)}L${width + 40} ${height}L-40 ${height}Z`, down(colour, foot));
}

function ridgeLine(y: number, swell: number, seed: number): string {
  const roll = dice(seed);
  const [a, b, c] = [roll() * 6, roll() * 6, roll() * 6];
  const points: Point[] = times(18, (i) => {
    const x = -40 + (i * (width + 80)) / 17;
    const wave = Math.sin(x / 310 + a) * 0.55 + Math.sin(x / 143 + b) * 0.28 + Math.sin(x / 620 + c) * 0.6;
    return [x, y + wave * swell];
  });
  return curveThrough(points, false);
}

/** Tufts of feather grass scattered between y and `low`, growing nearer. */
export function grass([y, low]: Point, count: number, colour: string, [seed, tall]: Point = [9, 34]): string {
  const roll = dice(seed);
  const tufts = times(count, () => {
    const near = roll();
    const at: Point = [roll() * width, y + (low - y) * near];
    const size = tall * (0.35 + near * 0.9);
    return times(
      4,
      (i) =>
        `M${round(at[0] + i * size * 0.09)} ${round(at[1])}q${round((i - 1.2) * size * 0.14)} ${round(-size * 0.6)} ${round((i - 0.9) * size * 0.36)} ${round(-size * (0.7 + roll() * 0.5))}`,
    ).join('');
  });
  return stroke(tufts.join(''), colour, 2.6);
}

/** A Taraz poplar, `tall` pixels, standing at (x, y). */
export function poplar([x, y, tall]: Disc, colour: string, dark = shade(colour, 0.35)): string {
  const wide = tall * 0.11;
  const crown = (side: number, top: number) =>
    `M${round(x)} ${round(y - tall * top)}C${round(x + side * wide * 1.2)} ${round(y - tall * 0.72)} ${round(x + side * wide * 1.35)} ${round(y - tall * 0.3)} ${round(x + side * wide * 0.5)} ${round(y - tall * 0.1)}L${round(x)} ${round(y - tall * 0.08)}Z`;
  return (
    path(`M${round(x - 3)} ${y}L${round(x)} ${round(y - tall * 0.5)}L${round(x + 3)} ${y}Z`, ink.bark) +
    path(crown(-1, 1), colour) +
    path(crown(1, 1), dark)
  );
}

/** A bare autumn tree with a few leaves left. */
export function bareTree([x, y, tall]: Disc, colour: string, leaf: string, seed = 4): string {
  const roll = dice(seed);
  const leaves: string[] = [];
  const branch = ([bx, by]: Point, long: number, angle: number, thick: number): string => {
    const [ex, ey] = [bx + Math.sin(angle) * long, by - Math.cos(angle) * long];
    if (thick < 2.2) {
      if (roll() > 0.35)
        leaves.push(
          `<circle cx="${round(ex)}" cy="${round(ey)}" r="${round(tall * (0.006 + roll() * 0.008))}" fill="${leaf}"/>`,
        );
      return stroke(`M${round(bx)} ${round(by)}L${round(ex)} ${round(ey)}`, colour, round(thick));
    }
    const forks = times(3, (i) =>
      branch([ex, ey], long * (0.62 + roll() * 0.16), angle + (i - 1) * (0.42 + roll() * 0.25), thick * 0.6),
    );
    return stroke(`M${round(bx)} ${round(by)}L${round(ex)} ${round(ey)}`, colour, round(thick)) + forks.join('');
  };
  return branch([x, y], tall * 0.3, 0.03, tall * 0.035) + leaves.join('');
}
