import { type Hat, hat } from './hats.ts';
import { ink, lit, shade } from './paint.ts';
import { circle, ellipse, group, path, stroke, times } from './shape.ts';

/** How a figure is seen. */
export type View = 'front' | 'side' | 'back';
type HairStyle = 'short' | 'bob' | 'long' | 'bun' | 'braid' | 'ponytail' | 'curly';
/** A head: colours, hair and what is worn on it. */
export type Face = {
  skin: string;
  hair: string;
  style: HairStyle;
  hat?: Hat;
  hatColour?: string;
  glasses?: boolean;
  beard?: boolean;
};

const skull = {
  side: 'M-40 6C-44 -30 -20 -50 4 -50C28 -50 40 -36 40 -15L42 -5L50 11L42 16C42 21 43 24 40 28C42 37 37 47 24 49C10 51 -2 44 -10 36C-30 34 -38 22 -40 6Z',
  front: 'M-37 -8C-41 -52 41 -52 37 -8C36 26 20 50 0 50C-20 50 -36 26 -37 -8Z',
};

/** The head about its centre, 100 units high, looking to the right in profile. */
export function head(face: Face, view: View): string {
  const shape = view === 'side' ? skull.side : skull.front;
  const parts = [behind(face, view), path(shape, view === 'back' ? face.hair : face.skin)];
  if (view !== 'back') parts.push(features(face, view));
  parts.push(hair(face, view), face.hat ? hat(face.hat, face.hatColour ?? ink.dawn, view) : '');
  return parts.join('');
}

function features(face: Face, view: View): string {
  const dark = shade(face.skin, 0.22);
  const ears =
    view === 'side' ? ellipse([-8, 7, 8, 12], dark) : ellipse([-38, 4, 7, 12], dark) + ellipse([38, 4, 7, 12], dark);
  const plane =
    view === 'side'
      ? path('M-10 36C0 40 20 38 40 30C42 38 37 47 24 49C10 51 -2 44 -10 36Z', dark, 'opacity="0.6"')
      : path('M8 -44C46 -40 42 -8 37 4C33 30 18 50 0 50C14 30 14 10 10 -6Z', dark, 'opacity="0.42"');
  const nose = view === 'front' ? stroke('M2 -4C5 4 8 10 7 14C5 17 1 17 -2 16', dark, 3.4) : '';
  const beard = face.beard
    ? path(
        view === 'side'
          ? 'M-14 14C0 26 20 22 41 24C44 40 36 56 20 56C0 54 -14 40 -14 14Z'
          : 'M-36 4C-26 26 26 26 36 4C36 38 20 60 0 60C-20 60 -36 38 -36 4Z',
        face.hair,
      )
    : '';
  return ears + plane + nose + beard + (face.glasses ? glasses(view) : '');
}

function glasses(view: View): string {
  return view === 'side'
    ? stroke('M-8 0L26 0', ink.coal, 3.4) + circle([33, 2, 9], '#ffffff55', `stroke="${ink.coal}" stroke-width="3.4"`)
    : group([-17, 17].map((x) => circle([x, 1, 12], '#ffffff55', `stroke="${ink.coal}" stroke-width="3.4"`))) +
        stroke('M-5 0L5 0', ink.coal, 3.4);
}

function behind(face: Face, view: View): string {
  const side = view === 'side';
  const colour = shade(face.hair, 0.15);
  switch (face.style) {
    case 'long':
    case 'bob':
      return path(falls[face.style][side ? 'side' : 'front'], colour);
    case 'ponytail':
      return path(falls.ponytail, colour, side ? '' : 'transform="translate(30 6) scale(0.8 1)"');
    case 'braid':
      return view === 'back' ? '' : side ? braid(-44, 14, face.hair) : braid(34, 36, face.hair);
    case 'bun':
      return circle(side ? [-42, -40, 24] : [0, -58, 24], face.hair);
    default:
      return '';
  }
}

const falls = {
  long: {
    side: 'M-8 -54C-58 -54 -58 10 -62 60C-66 100 -50 120 -30 124C-12 100 0 60 0 20Z',
    front: 'M-44 -14C-54 40 -58 84 -50 112C-20 124 20 124 50 112C58 84 54 40 44 -14Z',
  },
  bob: {
    side: 'M-6 -56C-60 -56 -58 20 -52 54C-30 62 -10 56 0 40Z',
    front: 'M-46 -14C-52 20 -50 44 -44 56C-20 62 20 62 44 56C50 44 52 20 46 -14Z',
  },
  ponytail: 'M-34 -34C-80 -52 -98 4 -84 70C-78 40 -66 0 -34 -6Z',
} as const;

function braid(x: number, y: number, colour: string): string {
  return (
    times(7, (i) =>
      ellipse([x + (i % 2 ? 3 : -3), y + i * 17, 13 - i * 0.8, 12], i % 2 ? colour : lit(colour, 0.1)),
    ).join('') + path(`M${x - 7} ${y + 116}l14 0l4 24l-22 0Z`, ink.dawn)
  );
}

function hair(face: Face, view: View): string {
  const shine = stroke(
    view === 'side' ? 'M-22 -44C-10 -52 8 -52 20 -47' : 'M-22 -40C-12 -48 4 -50 14 -46',
    lit(face.hair, 0.22),
    4,
    'opacity="0.7"',
  );
  if (view === 'back')
    return (
      path('M-42 0C-50 -66 50 -66 42 0C42 26 30 42 18 46C6 50 -6 50 -18 46C-30 42 -42 26 -42 0Z', face.hair) +
      shine +
      (face.style === 'braid' ? braid(0, 44, face.hair) : '')
    );
  return (view === 'side' ? sideHair(face) : frontHair(face)) + shine;
}

function sideHair(face: Face): string {
  if (face.style === 'curly')
    return (
      group(
        [
          [-30, -34],
          [-8, -52],
          [18, -50],
          [34, -34],
          [-46, -8],
          [-42, 16],
        ].map(([x = 0, y = 0]) => circle([x, y, 23], face.hair)),
      ) + circle([-20, -20, 30], face.hair)
    );
  const low = face.style === 'short' ? 'C-38 26 -32 32 -24 32L-20 10' : 'C-46 30 -44 46 -30 46L-20 14';
  return path(
    `M40 -20C46 -58 12 -66 -8 -60C-44 -56 -54 -20 -44 12${low}C-16 -6 -2 -6 0 4L6 -16C18 -16 30 -18 40 -20Z`,
    face.hair,
  );
}

function frontHair(face: Face): string {
  if (face.style === 'curly')
    return group(times(7, (i) => circle([-44 + i * 14.6, -34 - Math.sin((i / 6) * Math.PI) * 24, 20], face.hair)));
  if (face.style === 'short')
    return path(
      'M-40 2C-52 -50 -26 -66 6 -62C44 -60 50 -30 40 2C38 -10 34 -20 28 -26C10 -20 -12 -22 -26 -30C-34 -24 -38 -10 -40 2Z',
      face.hair,
    );
  return path('M-42 22C-56 -46 -26 -64 2 -62C34 -62 56 -40 42 22C40 -4 30 -26 6 -40C-8 -24 -36 -14 -42 22Z', face.hair);
}
