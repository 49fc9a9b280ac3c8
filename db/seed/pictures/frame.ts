import { glow, gradientsOf, veil } from './paint.ts';
import { type Box, ellipse, rect } from './shape.ts';

/** Width of a landscape scene in its own units. */
export const width = 1600;
/** Height of a landscape scene in its own units: with the width 3:2. */
export const height = 1067;
/** Pixels of a landscape scene: so high that a square of 1,200 can be cut from it, as search engines want one. */
export const scenePixels = { width: 1800, height: 1200 };
/** Side of a portrait, in its own units and in pixels. */
export const side = 1000;

/** A whole SVG document of the drawing under a fine grain; `depth` 0..1 darkens the corners. */
export function frame(drawing: string, wide: number, high: number, depth = 0.28): string {
  const pixels = wide === width ? scenePixels : { width: wide, height: high };
  const corners = rect(
    [-wide * 0.22, -high * 0.22, wide * 1.44, high * 1.44],
    glow('#1b133000', '#1b133000', veil('#1b1330', depth)),
  );
  const body = drawing + corners + grain(wide, high);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels.width}" height="${pixels.height}" viewBox="0 0 ${wide} ${high}" preserveAspectRatio="none"><defs>${gradientsOf(body)}</defs>${body}</svg>`;
}

/** A soft pool of light, added to what lies under it. */
export function light(pool: Box, colour: string, strength = 0.6): string {
  return ellipse(
    pool,
    glow(veil(colour, strength), veil(colour, strength * 0.38), veil(colour, 0)),
    'style="mix-blend-mode:screen"',
  );
}

function grain(wide: number, high: number): string {
  const filter =
    '<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="0.72" numOctaves="2" seed="7"/><feColorMatrix values="0.6 0.6 0 0 -0.1  0.6 0.6 0 0 -0.1  0.6 0.6 0 0 -0.1  0 0 0 0 1"/></filter>';
  return `${filter}<rect width="${wide}" height="${high}" filter="url(#grain)" opacity="0.2" style="mix-blend-mode:soft-light"/>`;
}
