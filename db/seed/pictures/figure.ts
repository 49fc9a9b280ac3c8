import { type Face, head, type View } from './head.ts';
import { type Outfit, trunk } from './outfit.ts';
import { down, lit, shade } from './paint.ts';
import { type Box, ellipse, group, type Point, path, round, taper } from './shape.ts';

/** Angles in degrees from straight down, positive towards where the figure looks; [upper, lower] of each limb. */
export type Pose = {
  lean?: number;
  nod?: number;
  near: readonly [number, number];
  far: readonly [number, number];
  nearLeg: readonly [number, number];
  farLeg: readonly [number, number];
};

/** One person of a scene. */
export type Figure = {
  x: number;
  y: number;
  /** Pixels from sole to crown when standing straight. */
  tall: number;
  view?: View;
  /** Looks to the left when true. */
  flip?: boolean;
  pose: Pose;
  face: Face;
  outfit: Outfit;
  /** What (x, y) is: the ground under the lowest foot or knee, or the hips. */
  anchor?: 'ground' | 'hips';
  /** Drawings held in the near and far hand, about the hand, in the figure's units (700 high). */
  held?: string;
  heldFar?: string;
};

const upperArm = 128;
const foreArm = 116;
const thigh = 172;
const shin = 156;

/** A person seven heads tall, drawn from joints. */
export function figure(person: Figure): string {
  const scale = person.tall / 700;
  const drop = person.anchor === 'hips' ? 0 : lowest(person.pose);
  const mirrored = person.flip ? -scale : scale;
  return `<g transform="translate(${round(person.x)} ${round(person.y - drop * scale)}) scale(${round(mirrored * 1000) / 1000} ${round(scale * 1000) / 1000})">${joined(person)}</g>`;
}

/** The figure's shadow, flat on the ground from (x, y): `lean` to the right per pixel of height, `flat` its length. */
export function shadowOf(drawing: string, [x, y, lean, flat]: Box, colour: string, opacity = 0.35): string {
  const solid = drawing
    .replace(/(fill|stroke)="(?!none)[^"]+"/g, `$1="${colour}"`)
    .replace(/<clipPath.*?<\/clipPath><g clip-path="[^"]+">.*?<\/g>|opacity="[^"]+"/g, '');
  return `<g opacity="${opacity}" transform="translate(${round(x)} ${round(y)}) matrix(1 0 ${lean} ${flat} 0 0) translate(${round(-x)} ${round(-y)})">${solid}</g>`;
}

function joined(person: Figure): string {
  const { pose, outfit, face } = person;
  const view = person.view ?? 'side';
  const [spread, reach, high, ahead] = view === 'side' ? [6, 6, -196, 12] : [30, 68, -190, 0];
  const lean = pose.lean ?? 0;
  const nod = pose.nod ?? 0;
  const shoulders = turned([0, high], lean);
  const spanX = reach * Math.cos((lean * Math.PI) / 180);
  const spanY = reach * Math.sin((lean * Math.PI) / 180);
  const farArm = arm([shoulders[0] + spanX, shoulders[1] + spanY], pose.far, person, 'far');
  const nearArm = arm([shoulders[0] - spanX, shoulders[1] - spanY], pose.near, person, 'near');
  const legs = leg([spread, 0], pose.farLeg, person, 'far') + leg([-spread, 0], pose.nearLeg, person, 'near');
  const neck = turned([2, -212], lean);
  const middle = turned([ahead, -288], lean + nod * 0.35);
  const throat = taper([...neck, 25], [middle[0] - 4, middle[1] + 26, 21], shade(face.skin, 0.3));
  const top = `<g transform="translate(${round(middle[0])} ${round(middle[1])}) rotate(${round(lean * 0.5 + nod)})">${head(face, view)}</g>`;
  const chest = `<g transform="rotate(${lean})">${trunk(outfit, view, person.flip === true)}</g>`;
  const skirt = outfit.skirt || outfit.top === 'coat' ? cloth(outfit, pose, spread) : '';
  return view === 'back'
    ? nearArm + farArm + legs + skirt + throat + top + chest
    : farArm + legs + (view === 'side' ? '' : throat) + skirt + chest + (view === 'side' ? throat : '') + top + nearArm;
}

function turned([x, y]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

function along([x, y]: Point, degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + Math.sin(angle) * length, y + Math.cos(angle) * length];
}

function lowest(pose: Pose): number {
  const ends = [pose.nearLeg, pose.farLeg].flatMap(([upper, lower]) => {
    const knee = along([0, 0], upper, thigh);
    return [knee[1] + 30, along(knee, lower, shin)[1] + (Math.abs(lower) < 50 ? 24 : 14)];
  });
  return Math.max(...ends);
}

function arm(shoulder: Point, angles: readonly [number, number], person: Figure, which: 'near' | 'far'): string {
  const { outfit, face } = person;
  const dim = which === 'far' && (person.view ?? 'side') === 'side';
  const held = (which === 'far' ? person.heldFar : person.held) ?? '';
  const elbow = along(shoulder, angles[0], upperArm);
  const wrist = along(elbow, angles[1], foreArm);
  const hand = along(elbow, angles[1], foreArm + 16);
  const sleeve = sleeveOf(outfit);
  const tone = dim ? shade(sleeve, 0.35) : sleeve;
  const flesh = dim ? shade(face.skin, 0.22) : face.skin;
  const short = outfit.top === 'tee';
  const size = outfit.top === 'puffer' ? 7 : 0;
  const lower = short
    ? taper([...elbow, 21], [...wrist, 15], flesh)
    : taper([...elbow, 25 + size], [...wrist, 20 + size * 0.6], shade(tone, 0.07));
  const upper = short
    ? taper([...shoulder, 24], [...elbow, 21], flesh) +
      taper([...shoulder, 33], [...along(shoulder, angles[0], upperArm * 0.55), 30], tone)
    : taper([...shoulder, 33 + size], [...elbow, 25 + size], tone);
  const palm = `<g transform="translate(${round(hand[0])} ${round(hand[1])}) rotate(${round(-angles[1])})">${ellipse([0, 2, 15, 21], outfit.gloves ?? flesh)}${ellipse([10, -4, 6, 13], outfit.gloves ?? flesh)}</g>`;
  return (
    palm + (held ? `<g transform="translate(${round(hand[0])} ${round(hand[1])})">${held}</g>` : '') + lower + upper
  );
}

function sleeveOf({ top, colour, second }: Outfit): string {
  if (top === 'vest') return shade(colour, 0.5);
  return top === 'kamisol' ? lit(second ?? colour, 0.6) : colour;
}

function leg(hip: Point, angles: readonly [number, number], person: Figure, which: 'near' | 'far'): string {
  const { outfit, pose } = person;
  const view = person.view ?? 'side';
  const dim = which === 'far' && view === 'side';
  const sideways = which === 'far' ? 1 : -1;
  const knee = along(hip, angles[0], thigh);
  const ankle = along(knee, angles[1], shin);
  const tone = dim ? shade(outfit.legs, 0.35) : outfit.legs;
  const lifted = lowest(pose) - ankle[1] > 60 || Math.abs(angles[1]) > 50;
  const shoes = dim ? shade(outfit.shoes ?? '#2a2430', 0.2) : (outfit.shoes ?? '#2a2430');
  const foot =
    view === 'side'
      ? path('M-20 -22L14 -24C20 -8 48 0 58 8Q64 20 56 24L-22 24Q-26 0 -20 -22Z', shoes) +
        path('M-22 17L60 17Q62 24 56 24L-22 24Z', lit(shoes, 0.55))
      : path(
          'M-20 -24L20 -24L26 14Q26 24 14 24L-14 24Q-26 24 -26 14Z',
          shoes,
          `transform="rotate(${-sideways * 12}) translate(${sideways * 3} 0)"`,
        );
  const turn = lifted ? -angles[1] * 0.85 : 0;
  const shoe = `<g transform="translate(${round(ankle[0])} ${round(ankle[1])}) rotate(${round(turn)})">${foot}</g>`;
  const boot = outfit.boots ? taper([...along(knee, angles[1], shin * 0.35), 34], [...ankle, 26], shoes) : '';
  const wide = view === 'side' ? 50 : 40;
  return (
    taper([...knee, wide * 0.7], [...ankle, 21], shade(tone, 0.05)) +
    boot +
    taper([...hip, wide], [...knee, wide * 0.72], tone) +
    shoe
  );
}

function cloth(outfit: Outfit, pose: Pose, spread: number): string {
  const long = outfit.skirt === 'long' ? 300 : outfit.top === 'coat' ? 150 : 185;
  const ends = [pose.nearLeg, pose.farLeg].map(([upper, lower]) => {
    const knee = along([0, 0], upper, Math.min(long, thigh));
    return long > thigh ? along(knee, lower, long - thigh) : knee;
  });
  const [left, right] = [
    Math.min(...ends.map((end) => end[0])) - spread - 48,
    Math.max(...ends.map((end) => end[0])) + spread + 48,
  ];
  const low = Math.max(...ends.map((end) => end[1]));
  const [first, second] = ends;
  const colour = outfit.skirt ? outfit.legs : outfit.colour;
  const shape = path(
    `M-54 -20L54 -20C60 ${round(low * 0.4)} ${round(right * 0.9)} ${round(low * 0.7)} ${round(right)} ${round((second?.[1] ?? low) * 0.5 + low * 0.5)}Q0 ${round(low + 22)} ${round(left)} ${round((first?.[1] ?? low) * 0.5 + low * 0.5)}C${round(left * 0.9)} ${round(low * 0.7)} -60 ${round(low * 0.4)} -54 -20Z`,
    down(colour, shade(colour, 0.22)),
  );
  return group([shape]);
}
