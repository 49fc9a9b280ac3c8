import { across, ink, lit, shade } from './paint.ts';
import type { Sitter } from './portrait.ts';
import { circle, path, rect, stroke, times } from './shape.ts';

/** Shoulders under the cloth. */
export function shoulders({ clothes, colour, second }: Sitter): string {
  const cloth = path(
    'M90 1010C100 850 170 790 300 752C360 734 400 716 418 690L584 690C602 716 640 734 700 752C830 790 900 850 910 1010Z',
    across(lit(colour, 0.14), colour, shade(colour, 0.32)),
  );
  const seams = stroke('M236 1000Q244 900 226 846M764 1000Q756 900 774 846', shade(colour, 0.4), 6, 'opacity="0.6"');
  return (
    (clothes === 'hoodie'
      ? path('M300 770C290 640 360 620 420 640L584 640C650 620 710 640 700 770Q500 860 300 770Z', shade(colour, 0.32))
      : '') +
    cloth +
    seams +
    (clothes === 'sweater'
      ? times(6, (i) =>
          stroke(
            `M${170 + i * 6} ${860 + i * 28}Q500 ${930 + i * 28} ${830 - i * 6} ${860 + i * 28}`,
            i % 2 ? second : lit(colour, 0.3),
            11,
            'stroke-dasharray="24 16"',
          ),
        ).join('')
      : '')
  );
}

/** What closes the clothes at the neck, and what hangs over them. */
export function collar({ clothes, colour, second }: Sitter): string {
  return collars[clothes]({ colour, second, dark: shade(colour, 0.4) });
}

type Cloth = { colour: string; second: string; dark: string };

const collars: Record<Sitter['clothes'], (cloth: Cloth) => string> = {
  blazer: ({ second, dark }) =>
    path('M404 704L500 900L600 704L560 690Q500 760 440 690Z', second) +
    path('M396 696L330 740L360 860L330 880L480 1010L520 1010L670 880L640 860L672 740L606 696L502 920Z', dark),
  strap: ({ second }) =>
    path('M404 700Q500 830 600 700L590 690Q500 780 412 690Z', second) +
    path('M230 790L300 752L690 1010L600 1010Z', ink.coal) +
    rect([560, 880, 190, 130], '#22263a', 20) +
    circle([650, 950, 56], '#0f1424') +
    circle([650, 950, 36], across('#7f9fc8', ink.moon)) +
    rect([590, 862, 60, 28], '#22263a', 8),
  embroidered: ({ second }) =>
    path('M412 690Q500 780 590 690L640 728L500 980L362 728Z', lit(second, 0.6)) +
    stroke('M384 712L500 960L618 712', second, 20) +
    stroke(
      times(
        5,
        (i) =>
          `M${320 - i * 24} ${800 + i * 44}q-34 -26 0 -54q30 26 0 54M${684 + i * 24} ${800 + i * 44}q34 -26 0 -54q-30 26 0 54`,
      ).join(''),
      second,
      8,
    ) +
    circle([500, 800, 20], ink.dawn) +
    stroke('M426 716Q500 830 576 716', ink.ice, 8),
  turtleneck: ({ colour, dark }) =>
    path('M410 640L416 730Q500 790 588 730L592 640Q500 720 410 640Z', lit(colour, 0.1)) +
    stroke(
      times(7, (i) => `M${430 + i * 24} ${668 + Math.sin((i / 6) * 3.14) * 26}l0 60`).join(''),
      dark,
      5,
      'opacity="0.6"',
    ),
  trench: ({ colour, second, dark }) =>
    path('M404 700L500 860L600 700L566 690Q500 760 436 690Z', second) +
    path(
      'M408 680L300 720L330 850L470 900L500 1010L530 1010L530 900L672 850L702 720L594 680L500 880Z',
      lit(colour, 0.12),
    ) +
    stroke('M408 680L500 880L594 680M330 850L470 900M672 850L530 900', dark, 6) +
    circle([440, 970, 15], dark) +
    circle([580, 970, 15], dark),
  tie: ({ colour, second }) =>
    path('M404 694L500 790L600 694L640 740L560 840L500 800L440 840L362 740Z', ink.snow) +
    path('M472 800L530 800L520 850L548 1010L452 1010L482 850Z', second) +
    path('M320 752L440 850L500 1010L250 1010ZM684 752L562 850L504 1010L750 1010Z', shade(colour, 0.12)),
  hoodie: ({ colour, second }) =>
    path('M400 696Q500 840 604 696L640 740Q500 920 362 740Z', shade(colour, 0.2)) +
    stroke('M440 800L432 940M560 800L570 930', second, 13) +
    circle([500, 930, 0.1], second),
  sweater: ({ colour }) => path('M404 696Q500 800 598 696L612 730Q500 840 390 730Z', shade(colour, 0.3)),
};
