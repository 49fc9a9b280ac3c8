import { light, side } from './frame.ts';
import { down, hairs, ink, lit, shade } from './paint.ts';
import { collar, shoulders } from './portrait-clothes.ts';
import { backHair, frontHair } from './portrait-hair.ts';
import { circle, ellipse, path, rect, stroke } from './shape.ts';

/** One person of the newsroom as the portrait shows them. */
export type Sitter = {
  skin: string;
  hair: string;
  hairstyle: 'long' | 'crop' | 'bob' | 'fringe' | 'braid' | 'curly' | 'grey' | 'bun';
  clothes: 'blazer' | 'strap' | 'embroidered' | 'sweater' | 'turtleneck' | 'trench' | 'tie' | 'hoodie';
  colour: string;
  second: string;
  /** Ground of the picture, top and bottom. */
  ground: readonly [string, string];
  disc: string;
  /** Where the rising disc stands. */
  at: readonly [number, number];
  /** Which way the face turns, in pixels. */
  turn: number;
  glasses?: boolean;
  beard?: boolean;
  earrings?: boolean;
};

/** A bust before the rising disc, on a square of 1000. */
export function portrait(who: Sitter): string {
  const [x, y] = who.at;
  const ground =
    rect([0, 0, side, side], down(...who.ground)) +
    circle([x, y, 330], who.disc) +
    rect([0, y + 150, side, side], down(shade(who.ground[1], 0.05), shade(who.ground[1], 0.3))) +
    rect([0, y + 146, side, 7], lit(who.disc, 0.4));
  return (
    ground +
    backHair(who) +
    shoulders(who) +
    neck(who) +
    collar(who) +
    face(who) +
    frontHair(who) +
    extras(who) +
    light([260, 200, 520, 560], '#ffe2b8', 0.26)
  );
}

function neck({ skin, turn }: Sitter): string {
  return (
    path('M418 560L424 700Q500 780 580 700L584 560Z', shade(skin, 0.2)) +
    path(`M418 600Q${500 + turn} 690 584 590L584 560L418 560Z`, shade(skin, 0.36))
  );
}

function face({ skin, hair, turn, beard }: Sitter): string {
  const shape =
    'M352 380C346 240 654 240 648 380C652 470 640 540 600 592C566 634 536 650 500 650C464 650 434 634 400 592C360 540 348 470 352 380Z';
  const ears =
    ellipse([346 - turn * 0.2, 440, 26, 46], shade(skin, 0.16)) +
    ellipse([654 - turn * 0.2, 440, 26, 46], shade(skin, 0.3));
  const plane = path(
    `M${520 + turn} 270C656 240 660 400 648 450C636 560 590 636 510 650C570 590 ${570 + turn} 520 ${536 + turn} 470Q${520 + turn} 380 ${520 + turn} 270Z`,
    shade(skin, 0.2),
    'opacity="0.6"',
  );
  const cheeks =
    ellipse([420 + turn, 510, 40, 26], '#e2553a', 'opacity="0.14"') +
    ellipse([590 + turn, 510, 36, 26], '#e2553a', 'opacity="0.14"');
  const brows = stroke(
    `M${408 + turn} 396Q${440 + turn} 378 ${474 + turn} 394M${536 + turn} 394Q${568 + turn} 378 ${600 + turn} 398`,
    shade(hair, 0.05),
    13,
  );
  const eyes =
    stroke(
      `M${416 + turn} 436Q${442 + turn} 420 ${468 + turn} 436M${542 + turn} 436Q${568 + turn} 420 ${592 + turn} 436`,
      shade(skin, 0.66),
      9,
    ) +
    ellipse([442 + turn * 1.2, 438, 11, 12], '#2a1b24') +
    ellipse([567 + turn * 1.2, 438, 11, 12], '#2a1b24');
  const nose = path(
    `M${504 + turn} 420Q${526 + turn * 1.5} 480 ${532 + turn * 1.6} 508Q${516 + turn} 528 ${490 + turn} 516Q${512 + turn} 500 ${504 + turn} 420Z`,
    shade(skin, 0.22),
  );
  const mouth =
    stroke(`M${458 + turn} 566Q${502 + turn} 592 ${548 + turn} 562`, shade('#c4604c', 0.42), 10) +
    stroke(`M${484 + turn} 602Q${504 + turn} 610 ${524 + turn} 601`, shade(skin, 0.24), 7);
  const whiskers = beard
    ? path(
        `M352 440C372 520 420 540 ${502 + turn} 532C590 540 628 520 648 440C654 560 610 680 500 684C390 680 346 560 352 440Z`,
        hair,
        'opacity="0.94"',
      ) +
      path(
        `M${454 + turn} 560Q${502 + turn} 548 ${552 + turn} 560Q${502 + turn} 592 ${454 + turn} 560Z`,
        shade(skin, 0.3),
      )
    : '';
  return ears + path(shape, skin) + plane + cheeks + whiskers + brows + eyes + nose + (beard ? '' : mouth);
}

function extras({ glasses, earrings, turn, hair }: Sitter): string {
  const frames =
    [
      [438, 0],
      [570, 0],
    ]
      .map(([x = 0]) =>
        rect(
          [x - 58 + turn, 398, 112, 86],
          '#ffffff22',
          34,
          `stroke="${hair === hairs.grey ? '#3a3040' : ink.coal}" stroke-width="10"`,
        ),
      )
      .join('') + stroke(`M${492 + turn} 430Q${503 + turn} 420 ${514 + turn} 430`, ink.coal, 10);
  const drops = [342, 660]
    .map(
      (x) =>
        circle([x, 506, 11], ink.straw) +
        path(`M${x} 514l18 34l-18 22l-18 -22Z`, ink.straw) +
        circle([x, 546, 7], ink.dawn),
    )
    .join('');
  return (glasses ? frames : '') + (earrings ? drops : '');
}
