/** A point in pixels, or in the units of the drawing it belongs to. */
export type Point = readonly [x: number, y: number];
/** A point and one size about it. */
export type Disc = readonly [x: number, y: number, radius: number];
/** A place and two sizes. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Rounds a coordinate to a tenth of a pixel, so that a picture stays small as text. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A filled shape of SVG path data; `more` is written as further attributes. */
export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** An unfilled line along an SVG path. */
export function stroke(d: string, colour: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

/** A filled straight-edged shape. */
export function polygon(points: readonly Point[], fill: string, more = ''): string {
  return path(`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`, fill, more);
}

/** A rectangle from its top left corner. */
export function rect([x, y, width, height]: Box, fill: string, radius = 0, more = ''): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill}" ${more}/>`;
}

/** A filled circle about its centre. */
export function circle([x, y, radius]: Disc, fill: string, more = ''): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${more}/>`;
}

/** An ellipse about its centre; the box gives centre and half axes. */
export function ellipse([x, y, rx, ry]: Box, fill: string, more = ''): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`;
}

/** A closed soft shape through the points (Catmull-Rom). */
export function blob(points: readonly Point[], fill: string, more = ''): string {
  return path(curveThrough(points, true), fill, more);
}

/** A soft line through the points. */
export function curve(points: readonly Point[], colour: string, width: number, more = ''): string {
  return stroke(curveThrough(points, false), colour, width, more);
}

/** Path data of a Catmull-Rom curve through the points. */
export function curveThrough(points: readonly Point[], closed: boolean): string {
  const count = points.length;
  const pick = (index: number): Point =>
    points[closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))] ?? [0, 0];
  let d = `M${round(pick(0)[0])} ${round(pick(0)[1])}`;
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [before, from, to, after] = [pick(i - 1), pick(i), pick(i + 1), pick(i + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6] as const;
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6] as const;
    d += `C${[...first, ...second, ...to].map(round).join(' ')}`;
  }
  return closed ? `${d}Z` : d;
}

/** The hull of two circles: a limb that tapers from one joint to the next. */
export function taper([x1, y1, r1]: Disc, [x2, y2, r2]: Disc, fill: string, more = ''): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const open = Math.acos(Math.max(-1, Math.min(1, (r1 - r2) / length)));
  const on = (x: number, y: number, r: number, turn: number) =>
    `${round(x + r * Math.cos(angle + turn))} ${round(y + r * Math.sin(angle + turn))}`;
  const d = `M${on(x1, y1, r1, open)}A${r1} ${r1} 0 ${r1 >= r2 ? 1 : 0} 1 ${on(x1, y1, r1, -open)}L${on(x2, y2, r2, -open)}A${r2} ${r2} 0 ${r1 >= r2 ? 0 : 1} 1 ${on(x2, y2, r2, open)}Z`;
  return path(d, fill, more);
}

/** Several drawings as one, with shared attributes. */
export function group(parts: readonly string[], more = ''): string {
  return `<g ${more}>${parts.join('')}</g>`;
}

/** Moves a drawing to a point, scaled and turned (degrees, clockwise) about its own origin. */
export function place(drawing: string, [x, y]: Point, scale = 1, turn = 0): string {
  return `<g transform="translate(${round(x)} ${round(y)}) rotate(${turn}) scale(${scale})">${drawing}</g>`;
}

/** The drawing as in a mirror, left for right, about its own origin; unchanged unless `really`. */
export function mirrored(drawing: string, really = true): string {
  return really ? `<g transform="scale(-1 1)">${drawing}</g>` : drawing;
}

/** Shows only what of `drawing` lies inside `window` (a filled shape). */
export function clip(window: string, drawing: string): string {
  const id = `c${fingerprint(window)}`;
  return `<clipPath id="${id}">${window}</clipPath><g clip-path="url(#${id})">${drawing}</g>`;
}

function fingerprint(text: string): string {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0).toString(36);
}

/** The integers 0 … count − 1, mapped. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A source of repeatable numbers in 0..1: the same seed always draws the same picture. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
