import { ink, lit, shade } from './paint.ts';
import type { Sitter } from './portrait.ts';
import { circle, path, rect, stroke, times } from './shape.ts';

/** Hair that falls behind the neck. */
export function backHair({ hair, hairstyle }: Sitter): string {
  const dark = shade(hair, 0.2);
  switch (hairstyle) {
    case 'long':
      return path('M330 380C320 180 680 180 670 380C690 560 730 700 700 860L300 860C270 700 310 560 330 380Z', dark);
    case 'bob':
      return path('M322 400C300 180 700 180 678 400C690 520 690 590 664 650L336 650C310 590 310 520 322 400Z', dark);
    case 'fringe':
      return path(
        'M326 390C310 180 690 180 674 390C700 520 690 640 720 740C600 780 400 780 280 740C310 640 300 520 326 390Z',
        dark,
      );
    case 'bun':
      return circle([512, 190, 92], hair) + circle([486, 168, 46], lit(hair, 0.1));
    default:
      return '';
  }
}

/** Hair over the brow. */
export function frontHair({ hair, hairstyle, turn }: Sitter): string {
  const shine = stroke('M408 254Q470 214 556 232', lit(hair, 0.26), 13, 'opacity="0.6"');
  return cuts[hairstyle]({ hair, turn, shine });
}

function parted({ hair, turn, shine }: Cut): string {
  return (
    path(
      `M338 500C306 200 430 190 ${506 + turn} 192C610 190 694 214 662 500C664 410 620 330 ${560 + turn} 268C500 330 372 350 338 500Z`,
      hair,
    ) + shine
  );
}

type Cut = { hair: string; turn: number; shine: string };

const cuts: Record<Sitter['hairstyle'], (cut: Cut) => string> = {
  crop: ({ hair, shine }) =>
    path(
      'M344 420C316 210 420 190 520 196C650 196 684 290 656 420C650 370 640 340 622 312C540 330 440 310 398 300C366 330 352 370 344 420Z',
      hair,
    ) + shine,
  grey: ({ hair }) =>
    path(
      'M342 430C318 240 420 206 510 208C640 206 680 300 658 430C648 380 640 340 606 300C520 290 450 296 400 320C366 340 350 380 342 430Z',
      hair,
    ) + stroke('M420 290Q500 240 590 276M380 330Q400 280 440 256', lit(hair, 0.4), 8, 'opacity="0.7"'),
  curly: ({ hair }) =>
    [
      [350, 380, 44],
      [352, 316, 54],
      [392, 256, 62],
      [460, 218, 66],
      [540, 212, 66],
      [612, 250, 62],
      [650, 314, 54],
      [652, 380, 42],
      [500, 276, 60],
      [424, 300, 46],
      [576, 296, 46],
    ]
      .map(([x = 0, y = 0, r = 0]) => circle([x, y, r], hair))
      .join('') +
    times(5, (i) =>
      stroke(`M${390 + i * 50} ${250 - (i % 2) * 20}q18 -20 34 2`, lit(hair, 0.24), 8, 'opacity="0.7"'),
    ).join(''),
  fringe: ({ hair, shine }) =>
    path(
      'M336 520C306 200 420 190 500 190C600 190 690 210 664 520C656 470 650 410 640 372C560 392 440 392 360 372C350 410 344 470 336 520Z',
      hair,
    ) + shine,
  braid: ({ hair, shine }) =>
    path(
      'M346 430C320 210 430 196 506 196C600 196 680 220 654 430C648 370 620 300 500 258C390 300 352 370 346 430Z',
      hair,
    ) +
    stroke('M503 200L501 256', shade(hair, 0.4), 5) +
    times(
      8,
      (i) =>
        `<g transform="translate(${668 - i * 4} ${520 + i * 52}) rotate(${i % 2 ? 24 : -24}) scale(${(1 - i * 0.05).toFixed(2)})">${path('M0 -14C-42 4 -44 60 0 86C44 60 42 4 0 -14Z', i % 2 ? shade(hair, 0.1) : lit(hair, 0.12))}</g>`,
    ).join('') +
    rect([616, 918, 44, 26], ink.dawn, 8) +
    shine,
  bun: ({ hair, shine }) =>
    path(
      'M348 420C322 210 430 200 506 200C600 200 676 224 652 420C644 360 610 300 560 272C470 290 380 330 348 420Z',
      hair,
    ) + shine,
  long: parted,
  bob: parted,
};
