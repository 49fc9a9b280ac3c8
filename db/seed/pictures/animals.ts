import { ink, lit, shade } from './paint.ts';
import { blob, circle, curve, ellipse, type Point, path, stroke, taper } from './shape.ts';

/** How a horse holds its legs and neck. */
export type HorseStance = 'gallop' | 'canter' | 'stand' | 'graze';

type Leg = readonly [Point, Point, Point];

const strides: Record<HorseStance, readonly [Leg, Leg, Leg, Leg]> = {
  gallop: [
    [
      [118, -150],
      [190, -128],
      [246, -84],
    ],
    [
      [104, -148],
      [158, -92],
      [118, -52],
    ],
    [
      [-116, -150],
      [-176, -96],
      [-238, -64],
    ],
    [
      [-98, -148],
      [-118, -80],
      [-190, -38],
    ],
  ],
  canter: [
    [
      [116, -150],
      [176, -130],
      [150, -66],
    ],
    [
      [102, -148],
      [130, -80],
      [160, -6],
    ],
    [
      [-110, -150],
      [-76, -84],
      [-112, -20],
    ],
    [
      [-112, -150],
      [-146, -84],
      [-196, -34],
    ],
  ],
  stand: [
    [
      [112, -150],
      [114, -76],
      [112, -4],
    ],
    [
      [96, -150],
      [92, -76],
      [94, -4],
    ],
    [
      [-108, -150],
      [-104, -82],
      [-114, -4],
    ],
    [
      [-122, -150],
      [-134, -84],
      [-130, -4],
    ],
  ],
  graze: [
    [
      [112, -150],
      [124, -76],
      [134, -4],
    ],
    [
      [96, -150],
      [84, -76],
      [78, -4],
    ],
    [
      [-108, -150],
      [-104, -82],
      [-114, -4],
    ],
    [
      [-122, -150],
      [-138, -84],
      [-136, -4],
    ],
  ],
};

/** A steppe horse looking right, about 430 long, its hooves on y = 0; `mane` also colours tail and socks. */
export function horse(coat: string, mane: string, stance: HorseStance): string {
  const [near, far, nearHind, farHind] = strides[stance];
  const dark = shade(coat, 0.32);
  const tail =
    stance === 'stand' || stance === 'graze'
      ? path('M-150 -214C-190 -210 -196 -120 -182 -50C-172 -34 -160 -40 -158 -56C-164 -110 -150 -150 -140 -190Z', mane)
      : path('M-146 -220C-200 -246 -252 -214 -300 -222C-272 -190 -220 -176 -142 -190Z', mane);
  const legs = limb(far, dark, mane, 0.8) + limb(farHind, dark, mane, 1);
  const trunk = blob(
    [
      [-156, -204],
      [-128, -238],
      [-70, -236],
      [0, -231],
      [70, -243],
      [124, -226],
      [142, -176],
      [112, -136],
      [40, -122],
      [-40, -122],
      [-104, -134],
      [-148, -160],
    ],
    coat,
  );
  const belly = path('M-120 -132C-60 -112 60 -108 118 -136C80 -150 -60 -156 -120 -132Z', dark, 'opacity="0.3"');
  const back = curve(
    [
      [-140, -226],
      [-90, -234],
      [-10, -228],
      [56, -240],
    ],
    lit(coat, 0.3),
    7,
    'opacity="0.6"',
  );
  return (
    tail +
    legs +
    limb(nearHind, coat, mane, 1) +
    trunk +
    belly +
    back +
    limb(near, coat, mane, 0.8) +
    neckAndHead(coat, mane, stance)
  );
}

function limb([hip, knee, hoof]: Leg, coat: string, sock: string, girth: number): string {
  const low: Point = [knee[0] + (hoof[0] - knee[0]) * 0.55, knee[1] + (hoof[1] - knee[1]) * 0.55];
  const toe: Point = [hoof[0] + 6, hoof[1]];
  return (
    taper([...hip, 36 * girth], [...knee, 15], coat) +
    taper([...knee, 14], [...hoof, 9], coat) +
    taper([...low, 11], [...hoof, 10], sock) +
    taper([...hoof, 10], [...toe, 11], ink.coal)
  );
}

function neckAndHead(coat: string, mane: string, stance: HorseStance): string {
  const turn = stance === 'graze' ? 100 : stance === 'gallop' ? 24 : stance === 'canter' ? 10 : 0;
  const neck = path('M-34 -10C-20 -70 34 -136 76 -168L108 -128C92 -88 60 -30 40 36C0 50 -30 30 -34 -10Z', coat);
  const skull = path(
    'M70 -178C92 -192 120 -180 134 -158L182 -104C190 -92 184 -76 168 -76C150 -76 136 -92 120 -100C100 -104 78 -116 70 -140Z',
    coat,
  );
  const jaw = path('M92 -112C104 -100 122 -98 134 -92L120 -104Z', shade(coat, 0.3));
  const ears = path('M72 -172L76 -212L96 -180Z', coat) + path('M88 -178L100 -210L108 -178Z', shade(coat, 0.2));
  const hair =
    path(
      stance === 'gallop' || stance === 'canter'
        ? 'M98 -188C62 -206 24 -196 -26 -182C0 -176 14 -170 22 -160C-8 -162 -40 -150 -66 -126C-38 -132 -18 -130 -4 -122C-34 -112 -58 -92 -70 -62C-44 -76 -26 -72 -8 -48C14 -92 44 -136 84 -164Z'
        : 'M96 -190C60 -198 10 -140 -40 -50C-30 -40 -16 -40 -8 -48C14 -92 44 -136 84 -164Z',
      mane,
    ) + path('M80 -190C100 -196 116 -176 122 -156C106 -160 92 -168 82 -172Z', mane);
  const face =
    circle([126, -146, 5], ink.coal) +
    ellipse([176, -88, 4, 3], ink.coal) +
    path('M168 -76C178 -76 188 -86 184 -98C174 -98 166 -90 168 -76Z', shade(coat, 0.25));
  return `<g transform="translate(106 -196) rotate(${turn})">${neck}${skull}${jaw}${ears}${hair}${face}</g>`;
}

/** A fat-tailed sheep looking right, about 130 long, its hooves on y = 0. */
export function sheep(wool: string, face: string): string {
  const legs = stroke('M-34 -34L-36 0M-20 -34L-18 0M28 -34L26 0M40 -34L43 0', shade(face, 0.2), 8);
  const fleece = blob(
    [
      [-62, -62],
      [-50, -88],
      [-22, -98],
      [14, -98],
      [44, -88],
      [54, -62],
      [40, -36],
      [0, -28],
      [-40, -32],
    ],
    wool,
  );
  const tail = blob(
    [
      [-60, -70],
      [-78, -62],
      [-76, -38],
      [-56, -42],
    ],
    shade(wool, 0.12),
  );
  const head =
    path('M42 -92C56 -104 72 -96 80 -78C84 -66 76 -58 66 -62C52 -66 42 -78 42 -92Z', face) +
    ellipse([46, -86, 14, 6], face, 'transform="rotate(28 46 -86)"');
  return legs + tail + fleece + ellipse([-4, -44, 44, 15], shade(wool, 0.18), 'opacity="0.5"') + head;
}
