import { ink, lit, shade } from './paint.ts';
import { circle, ellipse, group, path, rect, stroke, times } from './shape.ts';

export type View = 'front' | 'side' | 'back';
export type HairStyle = 'short' | 'bob' | 'long' | 'bun' | 'braid' | 'ponytail' | 'curly' | 'bald';
export type Hat = 'tymaq' | 'taqiya' | 'beanie' | 'cap' | 'scarf' | 'headset' | 'panama';
export type Face = { skin: string; hair: string; style: HairStyle; hat?: Hat; hatColour?: string; glasses?: boolean; beard?: boolean };

const skull = {
  side: 'M-40 6C-44 -30 -20 -50 4 -50C28 -50 40 -36 40 -15L42 -5L50 11L42 16C42 21 43 24 40 28C42 37 37 47 24 49C10 51 -2 44 -10 36C-30 34 -38 22 -40 6Z',
  front: 'M-37 -8C-41 -52 41 -52 37 -8C36 26 20 50 0 50C-20 50 -36 26 -37 -8Z',
};

/** The head about its centre, 100 units high, looking to the right in profile. */
export function head(face: Face, view: View): string {
  const shape = view === 'side' ? skull.side : skull.front;
  const parts = [behind(face, view), path(shape, view === 'back' ? hairOf(face) : face.skin)];
  if (view !== 'back') parts.push(features(face, view));
  parts.push(hair(face, view), face.hat ? hat(face.hat, face.hatColour ?? ink.dawn, view) : '');
  return parts.join('');
}

function hairOf(face: Face): string {
  return face.style === 'bald' ? face.skin : face.hair;
}

function features(face: Face, view: View): string {
  const dark = shade(face.skin, 0.22);
  const ears = view === 'side' ? ellipse(-8, 7, 8, 12, dark) : ellipse(-38, 4, 7, 12, dark) + ellipse(38, 4, 7, 12, dark);
  const plane = view === 'side' ? path('M-10 36C0 40 20 38 40 30C42 38 37 47 24 49C10 51 -2 44 -10 36Z', dark, 'opacity="0.6"') : path('M8 -44C46 -40 42 -8 37 4C33 30 18 50 0 50C14 30 14 10 10 -6Z', dark, 'opacity="0.42"');
  const nose = view === 'front' ? stroke('M2 -4C5 4 8 10 7 14C5 17 1 17 -2 16', dark, 3.4) : '';
  const beard = face.beard ? path(view === 'side' ? 'M-14 14C0 26 20 22 41 24C44 40 36 56 20 56C0 54 -14 40 -14 14Z' : 'M-36 4C-26 26 26 26 36 4C36 38 20 60 0 60C-20 60 -36 38 -36 4Z', face.hair) : '';
  return ears + plane + nose + beard + (face.glasses ? glasses(view) : '');
}

function glasses(view: View): string {
  return view === 'side' ? stroke('M-8 0L26 0', ink.coal, 3.4) + circle(33, 2, 9, '#ffffff55', `stroke="${ink.coal}" stroke-width="3.4"`) : group([-17, 17].map((x) => circle(x, 1, 12, '#ffffff55', `stroke="${ink.coal}" stroke-width="3.4"`))) + stroke('M-5 0L5 0', ink.coal, 3.4);
}

function behind(face: Face, view: View): string {
  const colour = shade(face.hair, 0.15);
  const back = view === 'side' ? -1 : 0;
  switch (face.style) {
    case 'long':
      return path(view === 'side' ? 'M-8 -54C-58 -54 -58 10 -62 60C-66 100 -50 120 -30 124C-12 100 0 60 0 20Z' : 'M-44 -14C-54 40 -58 84 -50 112C-20 124 20 124 50 112C58 84 54 40 44 -14Z', colour);
    case 'bob':
      return path(view === 'side' ? 'M-6 -56C-60 -56 -58 20 -52 54C-30 62 -10 56 0 40Z' : 'M-46 -14C-52 20 -50 44 -44 56C-20 62 20 62 44 56C50 44 52 20 46 -14Z', colour);
    case 'ponytail':
      return path('M-34 -34C-80 -52 -98 4 -84 70C-78 40 -66 0 -34 -6Z', colour, view === 'side' ? '' : 'transform="translate(30 6) scale(0.8 1)"');
    case 'braid':
      return view === 'back' ? '' : braid(back ? -44 : 34, back ? 14 : 36, face.hair);
    case 'bun':
      return circle(back ? -42 : 0, back ? -40 : -58, 24, face.hair);
    default:
      return '';
  }
}

function braid(x: number, y: number, colour: string): string {
  return times(7, (i) => ellipse(x + (i % 2 ? 3 : -3), y + i * 17, 13 - i * 0.8, 12, i % 2 ? colour : lit(colour, 0.1))).join('') + path(`M${x - 7} ${y + 116}l14 0l4 24l-22 0Z`, ink.dawn);
}

function hair(face: Face, view: View): string {
  const shine = stroke(view === 'side' ? 'M-22 -44C-10 -52 8 -52 20 -47' : 'M-22 -40C-12 -48 4 -50 14 -46', lit(face.hair, 0.22), 4, 'opacity="0.7"');
  if (face.style === 'bald') return '';
  if (view === 'back') return path('M-42 0C-50 -66 50 -66 42 0C42 26 30 42 18 46C6 50 -6 50 -18 46C-30 42 -42 26 -42 0Z', face.hair) + shine + (face.style === 'braid' ? braid(0, 44, face.hair) : '');
  return (view === 'side' ? sideHair(face) : frontHair(face)) + shine;
}

function sideHair(face: Face): string {
  if (face.style === 'curly') return group([[-30, -34], [-8, -52], [18, -50], [34, -34], [-46, -8], [-42, 16]].map(([x = 0, y = 0]) => circle(x, y, 23, face.hair))) + circle(-20, -20, 30, face.hair);
  const low = face.style === 'short' ? 'C-38 26 -32 32 -24 32L-20 10' : 'C-46 30 -44 46 -30 46L-20 14';
  return path(`M40 -20C46 -58 12 -66 -8 -60C-44 -56 -54 -20 -44 12${low}C-16 -6 -2 -6 0 4L6 -16C18 -16 30 -18 40 -20Z`, face.hair);
}

function frontHair(face: Face): string {
  if (face.style === 'curly') return group(times(7, (i) => circle(-44 + i * 14.6, -34 - Math.sin((i / 6) * Math.PI) * 24, 20, face.hair)));
  if (face.style === 'short') return path('M-40 2C-52 -50 -26 -66 6 -62C44 -60 50 -30 40 2C38 -10 34 -20 28 -26C10 -20 -12 -22 -26 -30C-34 -24 -38 -10 -40 2Z', face.hair);
  return path('M-42 22C-56 -46 -26 -64 2 -62C34 -62 56 -40 42 22C40 -4 30 -26 6 -40C-8 -24 -36 -14 -42 22Z', face.hair);
}

function hat(kind: Hat, colour: string, view: View): string {
  const dark = shade(colour, 0.3);
  const pale = lit(colour, 0.25);
  switch (kind) {
    case 'tymaq':
      return tymaq(colour, view);
    case 'taqiya':
      return path('M-40 -24C-40 -66 40 -66 41 -24Q0 -14 -40 -24Z', colour) + stroke('M-39 -26Q0 -16 40 -26', ink.straw, 5) + stroke('M-26 -38q6 -10 12 0t12 0t12 0t12 0', ink.straw, 3);
    case 'beanie':
      return path('M-44 -14C-52 -74 52 -74 44 -14Z', colour) + rect(-46, -26, 92, 18, dark, 9) + stroke('M-24 -28Q-26 -48 -16 -58M0 -28L0 -60M24 -28Q26 -48 16 -58', dark, 3);
    case 'cap':
      return path('M-42 -16C-46 -66 44 -66 42 -18Z', colour) + (view === 'back' ? stroke('M-14 -14Q0 -30 14 -14', dark, 6) : path(view === 'side' ? 'M30 -26C60 -24 74 -16 78 -8C60 -14 44 -14 28 -12Z' : 'M-34 -20C-24 -6 24 -6 34 -20C20 -24 -20 -24 -34 -20Z', dark));
    case 'panama':
      return path('M-34 -24L-26 -62Q0 -70 26 -62L34 -24Z', colour) + ellipse(0, -22, 66, 12, pale) + stroke('M-34 -29Q0 -22 34 -29', dark, 7);
    case 'scarf':
      return view === 'side' ? path('M34 -26C36 -60 6 -64 -10 -60C-48 -54 -56 -10 -50 24C-62 44 -58 60 -44 62C-30 60 -26 40 -10 34C-22 4 4 -24 34 -26Z', colour) + stroke('M-40 -36C-20 -40 0 -36 30 -34', pale, 4) : path('M-40 14C-58 -62 58 -62 40 14C36 -20 24 -32 0 -32C-24 -32 -36 -20 -40 14Z', colour) + (view === 'back' ? path('M-44 0C-50 -66 50 -66 44 0L0 60Z', colour) : stroke('M-30 -34C-10 -48 20 -46 32 -32', pale, 4));
    case 'headset':
      return stroke(view === 'side' ? 'M-8 8C-34 -80 36 -78 4 -52' : 'M-42 4C-48 -82 48 -82 42 4', ink.coal, 8) + (view === 'side' ? ellipse(-8, 8, 15, 19, colour) + stroke('M-8 24Q14 44 38 36', ink.coal, 4.5) : ellipse(-42, 6, 11, 20, colour) + ellipse(42, 6, 11, 20, colour) + stroke('M-42 24Q-34 46 -12 38', ink.coal, 4.5)) + circle(view === 'side' ? 39 : -10, view === 'side' ? 35 : 38, 6, ink.coal);
  }
}

function tymaq(colour: string, view: View): string {
  const fur = '#7a4a2b';
  const pale = '#a8703f';
  if (view === 'side') return path('M-38 -26C-36 -58 -10 -86 4 -88C22 -80 38 -54 40 -28Z', colour) + stroke('M4 -88C0 -62 0 -44 2 -26', ink.straw, 3) + path('M-56 -34C-20 -46 30 -46 52 -34C58 -22 52 -12 42 -14C20 -20 6 -16 -4 -12C-2 16 -8 40 -26 46C-44 74 -66 66 -60 40C-66 10 -62 -20 -56 -34Z', fur) + stroke('M-48 -28C-20 -38 26 -38 46 -28M-50 0C-52 20 -50 34 -46 48', pale, 4);
  return path('M-40 -26C-30 -64 -8 -86 0 -88C8 -86 30 -64 40 -26Z', colour) + stroke('M0 -88L0 -34', ink.straw, 3) + path('M-58 -30C-30 -48 30 -48 58 -30C66 -8 60 22 56 46C50 58 40 54 36 38C40 20 40 0 36 -12C16 -22 -16 -22 -36 -12C-40 0 -40 20 -36 38C-40 54 -50 58 -56 46C-60 22 -66 -8 -58 -30Z', fur) + stroke('M-48 -28C-24 -40 24 -40 48 -28', pale, 4);
}
