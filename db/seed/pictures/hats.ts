import type { View } from './head.ts';
import { glow, ink, lit, shade } from './paint.ts';
import { circle, ellipse, path, rect, stroke } from './shape.ts';

/** Headgear a face can wear. */
export type Hat = 'tymaq' | 'taqiya' | 'beanie' | 'cap' | 'scarf' | 'headset' | 'headlamp' | 'panama';

/** A hat on a head about its centre. */
export function hat(kind: Hat, colour: string, view: View): string {
  return hats[kind]({ colour, view, dark: shade(colour, 0.3), pale: lit(colour, 0.25) });
}

function tymaq(colour: string, view: View): string {
  const fur = '#7a4a2b';
  const pale = '#a8703f';
  if (view === 'side')
    return (
      path('M-38 -26C-36 -58 -10 -86 4 -88C22 -80 38 -54 40 -28Z', colour) +
      stroke('M4 -88C0 -62 0 -44 2 -26', ink.straw, 3) +
      path(
        'M-56 -34C-20 -46 30 -46 52 -34C58 -22 52 -12 42 -14C20 -20 6 -16 -4 -12C-2 16 -8 40 -26 46C-44 74 -66 66 -60 40C-66 10 -62 -20 -56 -34Z',
        fur,
      ) +
      stroke('M-48 -28C-20 -38 26 -38 46 -28M-50 0C-52 20 -50 34 -46 48', pale, 4)
    );
  return (
    path('M-40 -26C-30 -64 -8 -86 0 -88C8 -86 30 -64 40 -26Z', colour) +
    stroke('M0 -88L0 -34', ink.straw, 3) +
    path(
      'M-58 -30C-30 -48 30 -48 58 -30C66 -8 60 22 56 46C50 58 40 54 36 38C40 20 40 0 36 -12C16 -22 -16 -22 -36 -12C-40 0 -40 20 -36 38C-40 54 -50 58 -56 46C-60 22 -66 -8 -58 -30Z',
      fur,
    ) +
    stroke('M-48 -28C-24 -40 24 -40 48 -28', pale, 4)
  );
}

type Felt = { colour: string; view: View; dark: string; pale: string };

const hats: Record<Hat, (felt: Felt) => string> = {
  tymaq: ({ colour, view }) => tymaq(colour, view),
  taqiya: ({ colour }) =>
    path('M-40 -24C-40 -66 40 -66 41 -24Q0 -14 -40 -24Z', colour) +
    stroke('M-39 -26Q0 -16 40 -26', ink.straw, 5) +
    stroke('M-26 -38q6 -10 12 0t12 0t12 0t12 0', ink.straw, 3),
  beanie: ({ colour, dark }) =>
    path('M-44 -14C-52 -74 52 -74 44 -14Z', colour) +
    rect([-46, -26, 92, 18], dark, 9) +
    stroke('M-24 -28Q-26 -48 -16 -58M0 -28L0 -60M24 -28Q26 -48 16 -58', dark, 3),
  cap: ({ colour, dark, view }) =>
    path('M-42 -16C-46 -66 44 -66 42 -18Z', colour) +
    (view === 'back'
      ? stroke('M-14 -14Q0 -30 14 -14', dark, 6)
      : path(
          view === 'side'
            ? 'M30 -26C60 -24 74 -16 78 -8C60 -14 44 -14 28 -12Z'
            : 'M-34 -20C-24 -6 24 -6 34 -20C20 -24 -20 -24 -34 -20Z',
          dark,
        )),
  headlamp: ({ view }) =>
    view === 'side'
      ? stroke('M-42 -14Q0 -30 40 -24', ink.coal, 9) +
        ellipse([44, -24, 10, 12], '#fffbe0') +
        ellipse([52, -24, 42, 34], glow('#fff6c8cc', '#fff6c800'))
      : stroke('M-38 -14Q0 -30 38 -14', ink.coal, 9) + ellipse([0, -24, 12, 12], '#fffbe0'),
  panama: ({ colour, dark, pale }) =>
    path('M-34 -24L-26 -62Q0 -70 26 -62L34 -24Z', colour) +
    ellipse([0, -22, 66, 12], pale) +
    stroke('M-34 -29Q0 -22 34 -29', dark, 7),
  scarf: ({ colour, pale, view }) =>
    view === 'side'
      ? path(
          'M34 -26C36 -60 6 -64 -10 -60C-48 -54 -56 -10 -50 24C-62 44 -58 60 -44 62C-30 60 -26 40 -10 34C-22 4 4 -24 34 -26Z',
          colour,
        ) + stroke('M-40 -36C-20 -40 0 -36 30 -34', pale, 4)
      : path('M-40 14C-58 -62 58 -62 40 14C36 -20 24 -32 0 -32C-24 -32 -36 -20 -40 14Z', colour) +
        (view === 'back'
          ? path('M-44 0C-50 -66 50 -66 44 0L0 60Z', colour)
          : stroke('M-30 -34C-10 -48 20 -46 32 -32', pale, 4)),
  headset: ({ colour, view }) =>
    stroke(view === 'side' ? 'M-8 8C-34 -80 36 -78 4 -52' : 'M-42 4C-48 -82 48 -82 42 4', ink.coal, 8) +
    (view === 'side'
      ? ellipse([-8, 8, 15, 19], colour) + stroke('M-8 24Q14 44 38 36', ink.coal, 4.5)
      : ellipse([-42, 6, 11, 20], colour) +
        ellipse([42, 6, 11, 20], colour) +
        stroke('M-42 24Q-34 46 -12 38', ink.coal, 4.5)) +
    circle([view === 'side' ? 39 : -10, view === 'side' ? 35 : 38, 6], ink.coal),
};
