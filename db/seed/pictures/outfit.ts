import type { View } from './head.ts';
import { across, ink, lit, shade } from './paint.ts';
import { blob, circle, clip, ellipse, path, rect, stroke } from './shape.ts';

type Top = 'tee' | 'hoodie' | 'jacket' | 'shirt' | 'kamisol' | 'puffer' | 'coat' | 'gi' | 'vest' | 'dress';
/** What a figure wears, from the neck to the shoes. */
export type Outfit = {
  top: Top;
  colour: string;
  /** Sleeves, lapels, trim or stripes; what they are depends on the top. */
  second?: string;
  legs: string;
  skirt?: 'knee' | 'long';
  shoes?: string;
  apron?: string;
  backpack?: string;
  gloves?: string;
  boots?: boolean;
};

const body = {
  side: 'M-44 8C-50 -50 -42 -104 -50 -150C-54 -196 -34 -222 -6 -226L16 -224C42 -212 54 -170 50 -126C46 -80 48 -40 46 8Z',
  front:
    'M-58 8C-60 -50 -58 -90 -66 -130C-76 -160 -92 -166 -88 -186C-84 -208 -54 -214 -26 -228L26 -228C54 -214 84 -208 88 -186C92 -166 76 -160 66 -130C58 -90 60 -50 58 8Z',
};

/** The trunk about the hips, up to the neck at -228; the light comes from the left unless `flipped`. */
export function trunk(outfit: Outfit, view: View, flipped: boolean): string {
  const shape = view === 'side' ? body.side : body.front;
  const [bright, dark] = [lit(outfit.colour, 0.1), shade(outfit.colour, 0.28)];
  const cloth = path(shape, flipped ? across(dark, outfit.colour, bright) : across(bright, outfit.colour, dark));
  const inside = clip(path(shape, '#000'), details(outfit, view));
  const pack = outfit.backpack ? backpack(outfit.backpack, view) : { under: '', over: '' };
  return pack.under + hood(outfit, view) + cloth + inside + hem(outfit, view) + pack.over;
}

function details(outfit: Outfit, view: View): string {
  const dark = shade(outfit.colour, 0.35);
  const second = outfit.second ?? ink.sand;
  if (view === 'back') return fromBehind(outfit.top, dark, second);
  return fronts[outfit.top]({ outfit, dark, second, middle: view === 'side' ? 34 : 0 });
}

function fromBehind(top: Top, dark: string, second: string): string {
  return top === 'vest'
    ? stripes(second)
    : top === 'puffer'
      ? quilt(dark)
      : top === 'gi'
        ? rect([-100, -34, 200, 22], second)
        : stroke('M-40 -196Q0 -182 40 -196', dark, 3);
}

function neckline({ dark, middle }: Cut): string {
  return path(`M${middle - 28} -236Q${middle} -196 ${middle + 28} -236Z`, dark, 'opacity="0.6"');
}

function stripes(colour: string): string {
  return (
    rect([-100, -120, 200, 17], colour) +
    rect([-100, -70, 200, 17], colour) +
    rect([-52, -240, 15, 125], colour) +
    rect([37, -240, 15, 125], colour)
  );
}

function quilt(dark: string): string {
  return [-180, -135, -90, -45]
    .map((y) => stroke(`M-100 ${y}Q0 ${y + 16} 100 ${y}`, dark, 4, 'opacity="0.6"'))
    .join('');
}

function hood(outfit: Outfit, view: View): string {
  if (outfit.top !== 'hoodie' && outfit.top !== 'puffer') return '';
  const dark = shade(outfit.colour, 0.3);
  return view === 'side'
    ? blob(
        [
          [-50, -230],
          [-64, -196],
          [-40, -176],
          [10, -204],
          [26, -232],
        ],
        dark,
      )
    : ellipse([0, -222, 50, 26], dark);
}

function hem(outfit: Outfit, view: View): string {
  if (!outfit.apron) return '';
  const left = view === 'side' ? 0 : -46;
  return (
    path(
      `M${left + 8} -176L46 -176L${view === 'side' ? 60 : 52} 100Q${left / 2 + 20} 112 ${left - 8} 100L${left - 6} -70Z`,
      outfit.apron,
    ) +
    stroke(`M${left + 10} -174L${left + 20} -222M44 -174L30 -222M${left - 6} -66L58 -66`, shade(outfit.apron, 0.2), 5) +
    rect([left + 24, -20, 44, 44], shade(outfit.apron, 0.12), 6)
  );
}

function backpack(colour: string, view: View): { under: string; over: string } {
  const dark = shade(colour, 0.3);
  if (view === 'front')
    return { under: '', over: stroke('M-48 -214C-58 -170 -58 -130 -62 -90M48 -214C58 -170 58 -130 62 -90', dark, 15) };
  if (view === 'side')
    return {
      under: rect([-112, -212, 82, 170], colour, 30) + rect([-122, -130, 40, 76], dark, 14),
      over: stroke('M-20 -222C26 -200 30 -150 -8 -96C-20 -84 -34 -80 -40 -80', dark, 14),
    };
  return {
    under: '',
    over:
      rect([-62, -214, 124, 190], colour, 34) +
      rect([-48, -110, 96, 70], dark, 16) +
      stroke('M-48 -150L48 -150', dark, 5) +
      stroke('M-16 -214q16 -22 32 0', dark, 7),
  };
}

type Cut = { outfit: Outfit; dark: string; second: string; middle: number };

const fronts: Record<Top, (cut: Cut) => string> = {
  hoodie: ({ dark, second, middle }) =>
    stroke(`M${middle - 12} -214l-2 46M${middle + 12} -214l3 42`, second, 4) +
    path(`M${middle - 40} -74L${middle + 40} -74L${middle + 54} -22L${middle - 54} -22Z`, dark, 'opacity="0.55"') +
    rect([-100, -10, 200, 24], dark),
  jacket: ({ dark, second, middle }) =>
    stroke(`M${middle} -226L${middle} 8`, second, 5) +
    stroke(`M${middle - 46} -60l26 -10M${middle + 22} -70l26 10`, dark, 4) +
    rect([-100, -8, 200, 20], dark),
  puffer: ({ dark, second, middle }) => quilt(dark) + stroke(`M${middle} -226L${middle} 8`, second, 4),
  shirt: ({ outfit, dark, middle }) =>
    stroke(`M${middle} -210L${middle} 8`, dark, 2.5) +
    path(
      `M${middle - 26} -232L${middle} -196L${middle + 26} -232L${middle + 20} -182L${middle} -200L${middle - 20} -182Z`,
      lit(outfit.colour, 0.45),
    ) +
    circle([middle, -150, 3.4], dark) +
    circle([middle, -100, 3.4], dark) +
    circle([middle, -50, 3.4], dark),
  kamisol: ({ second, middle }) =>
    path(`M${middle - 24} -232L${middle} -150L${middle + 24} -232Z`, lit(second, 0.5)) +
    stroke(`M${middle - 26} -230L${middle} -148L${middle} 8M${middle + 26} -230L${middle} -148`, second, 6) +
    stroke(`M${middle - 44} -90q-16 -16 0 -30q14 12 0 30M${middle + 44} -90q16 -16 0 -30q-14 12 0 30`, second, 4) +
    rect([-100, -6, 200, 10], second),
  coat: ({ dark, middle }) =>
    path(
      `M${middle - 30} -232L${middle} -130L${middle + 30} -232L${middle + 46} -190L${middle + 4} -110L${middle - 4} -110L${middle - 46} -190Z`,
      dark,
    ) + stroke(`M${middle} -120L${middle} 8`, dark, 4),
  gi: ({ outfit, dark, second, middle }) =>
    path(`M${middle - 30} -232L${middle + 30} -40L${middle + 52} -40L${middle - 6} -232Z`, dark, 'opacity="0.5"') +
    path(`M${middle + 30} -232L${middle - 26} -40L${middle - 8} -40L${middle + 38} -210Z`, lit(outfit.colour, 0.6)) +
    rect([-100, -34, 200, 22], second) +
    path(`M${middle} -26l-16 50l14 4l10 -50l14 46l12 -8l-18 -44Z`, second),
  vest: ({ dark, second, middle }) => stripes(second) + stroke(`M${middle} -226L${middle} 8`, dark, 3),
  tee: neckline,
  dress: neckline,
};
